package io.hengji.evaluation;

import io.hengji.kernel.Count;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Money;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Quantity;
import io.hengji.kernel.Rate;
import io.hengji.kernel.Scalar;
import io.hengji.kernel.Text;
import io.hengji.kernel.Unit;
import io.hengji.trail.Outcome;
import io.hengji.trail.Step;
import io.hengji.trail.Term;
import java.util.List;

/**
 * Turns a step of the trail into a term of a relation, with the unit and the precision it was
 * printed in.
 */
final class Terms {
    private Terms() {}

    static Term of(String label, Step step) {
        return switch (step.outcome()) {
            case Outcome.Value(Scalar value, Precision printed) ->
                    known(label, step, value, printed);
            case Outcome.Unverifiable(String why, List<String> missing) ->
                    Term.unknown(label, step.of(), step.id(), Unit.WAN_YUAN, missing);
            case Outcome.Judged ignored ->
                    Term.unknown(label, step.of(), step.id(), Unit.POINT, List.of(label));
            case Outcome.NotApplicable ignored ->
                    Term.unknown(label, step.of(), step.id(), Unit.POINT, List.of(label));
        };
    }

    private static Term known(String label, Step step, Scalar value, Precision printed) {
        return switch (value) {
            case Money money ->
                    Term.of(
                            label,
                            step.of(),
                            step.id(),
                            Fraction.of(money.yuan()),
                            unitOf(printed),
                            printed);
            case Quantity quantity ->
                    Term.of(
                            label,
                            step.of(),
                            step.id(),
                            quantity.inBase(),
                            quantity.unit(),
                            printed);
            case Rate.Exact(Fraction rate) ->
                    Term.of(label, step.of(), step.id(), rate, Unit.PERCENT, printed);
            case Count count ->
                    Term.of(
                            label,
                            step.of(),
                            step.id(),
                            Fraction.of(count.value()),
                            Unit.PERSON,
                            printed);
            case Rate.Undefined(String reason) ->
                    Term.unknown(label, step.of(), step.id(), Unit.PERCENT, List.of(reason));
            case Text text ->
                    Term.unknown(label, step.of(), step.id(), Unit.POINT, List.of(text.value()));
        };
    }

    /** Amounts entered in 元 are exact and shown in 元; all others were printed in 万元. */
    private static Unit unitOf(Precision printed) {
        return printed.isExact() ? Unit.YUAN : Unit.WAN_YUAN;
    }
}
