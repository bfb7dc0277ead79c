package io.hengji.evaluation;

import io.hengji.kernel.Fraction;
import io.hengji.trail.Expr;
import java.util.Map;

/**
 * The formula of a score with the value of each of its roles: what a live cell of 附件.xlsx needs.
 */
public record ScoreFormula(Expr formula, Map<String, Fraction> values) {
    public ScoreFormula {
        values = Map.copyOf(values);
    }
}
