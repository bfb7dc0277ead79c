package io.hengji.evaluation;

import io.hengji.goal.Indicator;
import io.hengji.scheme.Rescaling;
import io.hengji.scheme.Scheme;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The points each indicator of a dimension really has. Where the scheme allows it, the points of
 * indicators that do not apply go to the others in proportion; otherwise everything stays as typed.
 */
final class Applicability {

    /** Indicator id to points; an indicator without points, or that does not apply, is absent. */
    Map<String, BigDecimal> points(Scheme scheme, List<Indicator> indicators) {
        Map<String, BigDecimal> typed = new LinkedHashMap<>();
        Map<String, BigDecimal> left = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            BigDecimal points = Scorer.value(indicator.points());
            if (points != null) {
                typed.put(indicator.id(), points);
                if (indicator.notApplicable().isEmpty()) {
                    left.put(indicator.id(), points);
                }
            }
        }
        boolean rescale =
                scheme.options().rescaleNotApplicable()
                        && left.size() < typed.size()
                        && !left.isEmpty();
        return rescale
                ? Rescaling.rescale(typed, left.keySet(), scheme.options().scoreDecimals())
                : left;
    }
}
