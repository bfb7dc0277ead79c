package io.hengji.house.plant.misc;

/** Planted: lies in a package that the table does not name. */
public record Stray(String text) {}
