package io.hengji.scheme;

import io.hengji.kernel.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Gives the points of indicators that do not apply (不适用) to the others in proportion. A local
 * practice, not a ministry rule; a scheme must allow it. Law: the points sum to what they summed to
 * before, to the last cent.
 */
public final class Rescaling {
    private Rescaling() {}

    /**
     * Spreads the points over the indicators that apply. What is rounded is the running total, so
     * that no part is more than a unit of the last decimal away from its exact share and the last
     * one does not bear what all others were rounded up by.
     *
     * @param points all indicators with their points, in order
     * @param kept those that apply; must not be empty
     * @return the points of the kept ones, with at most {@code decimals}
     */
    public static Map<String, BigDecimal> rescale(
            Map<String, BigDecimal> points, Set<String> kept, int decimals) {
        BigDecimal all = points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal base =
                points.entrySet().stream()
                        .filter(entry -> kept.contains(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<String, BigDecimal> rescaled = new LinkedHashMap<>();
        BigDecimal before = BigDecimal.ZERO;
        BigDecimal given = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> entry : points.entrySet()) {
            if (kept.contains(entry.getKey())) {
                before = before.add(entry.getValue());
                BigDecimal due =
                        before.compareTo(base) == 0 ? all : part(before, base, all, decimals);
                rescaled.put(entry.getKey(), due.subtract(given));
                given = due;
            }
        }
        return rescaled;
    }

    private static BigDecimal part(
            BigDecimal before, BigDecimal base, BigDecimal all, int decimals) {
        return Fraction.of(before)
                .times(Fraction.of(all))
                .dividedBy(Fraction.of(base))
                .orElse(Fraction.ZERO)
                .round(decimals, RoundingMode.HALF_UP);
    }
}
