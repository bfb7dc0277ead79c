package io.hengji.house.plant.ledger.internal;

/** Planted: nobody's business but the ledger's. */
public record Secret(String text) {}
