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
     * Spreads the points over the indicators that apply.
     *
     * @param points all indicators with their points, in order
     * @param kept those that apply; must not be empty
     * @return the points of the kept ones, rounded to {@code decimals}; the last one takes what
     *     rounding leaves over
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
        BigDecimal given = BigDecimal.ZERO;
        int left = kept.size();
        for (Map.Entry<String, BigDecimal> entry : points.entrySet()) {
            if (kept.contains(entry.getKey())) {
                left--;
                Fraction share = Fraction.of(entry.getValue()).times(Fraction.of(all));
                BigDecimal own =
                        left == 0
                                ? all.subtract(given)
                                : share.dividedBy(Fraction.of(base))
                                        .orElse(Fraction.ZERO)
                                        .round(decimals, RoundingMode.HALF_UP);
                given = given.add(own);
                rescaled.put(entry.getKey(), own);
            }
        }
        return rescaled;
    }
}
