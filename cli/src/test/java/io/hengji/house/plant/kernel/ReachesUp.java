package io.hengji.house.plant.kernel;

import io.hengji.house.plant.ledger.FloatingPayment;

/** Planted: the kernel uses the ledger, which uses the kernel. */
public record ReachesUp(FloatingPayment payment) {}
