package io.hengji.house.plant.ledger;

import io.hengji.house.plant.kernel.ReachesUp;
import java.util.List;
import java.util.Map;

/** Planted: money that is not exact. */
public record FloatingPayment(
        double yuan, List<float[]> rates, Map<String, Double> weights, List<ReachesUp> cycle) {}
