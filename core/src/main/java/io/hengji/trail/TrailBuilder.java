package io.hengji.trail;

import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Money;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Quantity;
import io.hengji.kernel.Rate;
import io.hengji.kernel.Scalar;
import io.hengji.kernel.SourceRef;
import io.hengji.kernel.StepId;
import io.hengji.kernel.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Writes a trail while an evaluation goes on. Not thread-safe: one evaluation, one builder. */
public final class TrailBuilder {
    /** The reason where a formula names a role that nothing was given for. */
    private static final String NO_INPUT = "TRL-001";

    private final List<Step> steps = new ArrayList<>();

    public Step add(FigureId figure, Op op, List<Input> inputs, Outcome outcome, Grounds grounds) {
        Step step = new Step(new StepId(steps.size() + 1), figure, op, inputs, outcome, grounds);
        steps.add(step);
        return step;
    }

    public Step read(FigureId figure, SourceRef at, Scalar value, Precision shown) {
        return add(
                figure, new Op.Read(at), List.of(), new Outcome.Value(value, shown), Grounds.NONE);
    }

    /** A place that was looked at and holds nothing: what it would have given is unverifiable. */
    public Step absent(FigureId figure, SourceRef at, String why, List<String> missing) {
        return add(
                figure,
                new Op.Read(at),
                List.of(),
                new Outcome.Unverifiable(why, missing),
                Grounds.NONE);
    }

    /**
     * Evaluates the formula over the inputs and records it. Unverifiable inputs that the formula
     * needs make the outcome unverifiable, with what they miss; an undefined quotient is an
     * undefined {@link Rate}.
     *
     * @param as turns the exact result into the scalar that the figure is (an amount, a score, a
     *     rate)
     */
    public Step calc(
            FigureId figure,
            Expr formula,
            List<Input> inputs,
            Function<Fraction, Scalar> as,
            Grounds grounds) {
        return calc(figure, formula, inputs, as, ignored -> Precision.EXACT, grounds);
    }

    /** The same, shown as precisely as {@code shown} says of the result. */
    Step calc(
            FigureId figure,
            Expr formula,
            List<Input> inputs,
            Function<Fraction, Scalar> as,
            Function<Scalar, Precision> shown,
            Grounds grounds) {
        Map<String, Step> byRole = new HashMap<>();
        inputs.forEach(input -> byRole.put(input.role(), step(input.step())));
        Expr.Result result =
                formula.evaluate(role ->
                        Optional.ofNullable(byRole.get(role))
                                .flatMap(step -> number(step.outcome())));
        Outcome outcome =
                switch (result) {
                    case Expr.Result.Exact(Fraction value) -> {
                        Scalar scalar = as.apply(value);
                        yield new Outcome.Value(scalar, shown.apply(scalar));
                    }
                    case Expr.Result.Undefined(String reason) ->
                            new Outcome.Value(new Rate.Undefined(reason), Precision.EXACT);
                    case Expr.Result.Missing(List<String> roles) -> contagion(roles, byRole);
                };
        return add(figure, new Op.Calc(formula), inputs, outcome, grounds);
    }

    public Step step(StepId id) {
        return steps.get(id.number() - 1);
    }

    public Trail build() {
        return new Trail(steps);
    }

    /**
     * The exact number behind an outcome, in base units; empty for words, for what is undefined or
     * unverifiable.
     */
    public static Optional<Fraction> number(Outcome outcome) {
        return outcome instanceof Outcome.Value(Scalar value, Precision ignored)
                ? number(value)
                : Optional.empty();
    }

    /**
     * The exact number of a scalar: 元, the quantity as entered in its own unit, the rate with 1 =
     * 100%.
     */
    public static Optional<Fraction> number(Scalar value) {
        return switch (value) {
            case Money money -> Optional.of(Fraction.of(money.yuan()));
            case Quantity quantity -> Optional.of(Fraction.of(quantity.value()));
            case Rate.Exact(Fraction rate) -> Optional.of(rate);
            case Rate.Undefined ignored -> Optional.empty();
            case io.hengji.kernel.Count count -> Optional.of(Fraction.of(count.value()));
            case Text ignored -> Optional.empty();
        };
    }

    private static Outcome contagion(List<String> roles, Map<String, Step> byRole) {
        List<String> missing = new ArrayList<>();
        String why = NO_INPUT;
        for (String role : roles) {
            Step step = byRole.get(role);
            if (step != null
                    && step.outcome()
                            instanceof Outcome.Unverifiable(String code, List<String> deeper)) {
                why = code;
                deeper.stream().filter(item -> !missing.contains(item)).forEach(missing::add);
            } else if (step != null
                    && step.outcome() instanceof Outcome.Value(Scalar value, Precision ignored)
                    && value instanceof Rate.Undefined(String reason)) {
                missing.add(role + "（" + reason + "）");
            } else if (!missing.contains(role)) {
                missing.add(role);
            }
        }
        return new Outcome.Unverifiable(why, missing);
    }
}
