package io.hengji.house.plant.watch;

import io.hengji.house.plant.ledger.internal.Secret;

/** Planted: may use the ledger, not its internals. */
public record Peeks(Secret secret) {}
