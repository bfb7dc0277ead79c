package io.hengji.trail;

import io.hengji.kernel.Clause;
import io.hengji.kernel.Count;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Money;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Quantity;
import io.hengji.kernel.Rate;
import io.hengji.kernel.Scalar;
import io.hengji.kernel.SourceRef;
import io.hengji.kernel.Text;
import io.hengji.kernel.Unit;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The figures that were stated or derived so far, each with the step that last states it. Sums,
 * rates and readings are written here so that every part derives its figures in the same way.
 */
public final class FigureBook {
    private final TrailBuilder trail = new TrailBuilder();
    private final Map<FigureId, Step> latest = new LinkedHashMap<>();

    public TrailBuilder trail() {
        return trail;
    }

    public Optional<Step> of(FigureId figure) {
        return Optional.ofNullable(latest.get(figure));
    }

    public Optional<Step> of(String figure) {
        return of(new FigureId(figure));
    }

    /** Every figure, in the order in which it was first stated. */
    public List<FigureId> figures() {
        return List.copyOf(latest.keySet());
    }

    /** Every figure with the step that states it, in the same order. */
    public void each(BiConsumer<FigureId, Step> figure) {
        latest.forEach(figure);
    }

    public Step record(Step step) {
        latest.put(step.of(), step);
        return step;
    }

    public Step read(String figure, SourceRef at, Scalar value, Precision printed) {
        return record(trail.read(new FigureId(figure), at, value, printed));
    }

    public Step absent(String figure, SourceRef at, String why, List<String> missing) {
        return record(trail.absent(new FigureId(figure), at, why, missing));
    }

    public Step calc(
            String figure,
            Expr formula,
            List<Input> inputs,
            Function<Fraction, Scalar> as,
            Grounds grounds) {
        return record(
                trail.calc(
                        new FigureId(figure),
                        formula,
                        inputs,
                        as,
                        result -> finest(inputs, result),
                        grounds));
    }

    /**
     * The sum of amounts; unverifiable as soon as one of them is. The roles are shown as the items'
     * names.
     */
    public Step total(String figure, List<Part> parts, Grounds grounds) {
        List<Input> inputs = inputs(parts);
        Expr formula =
                new Expr.Add(inputs.stream().<Expr>map(input -> Expr.ref(input.role())).toList());
        return calc(figure, formula, inputs, FigureBook::money, grounds);
    }

    /** numerator ÷ denominator as a rate. */
    public Step rate(String figure, Part numerator, Part denominator, Grounds grounds) {
        List<Input> inputs = inputs(List.of(numerator, denominator));
        Expr formula = Expr.ref(inputs.getFirst().role()).over(Expr.ref(inputs.getLast().role()));
        Step step = trail.calc(new FigureId(figure), formula, inputs, Rate.Exact::new, grounds);
        return record(step);
    }

    /** A step with the name it has in a formula. */
    public record Part(String role, Step step) {}

    /** Names each part once: two items of one name become 名称 and 名称#2. */
    public static List<Input> inputs(List<Part> parts) {
        Map<String, Integer> used = new LinkedHashMap<>();
        List<Input> inputs = new ArrayList<>();
        for (Part part : parts) {
            int times = used.merge(part.role(), 1, Integer::sum);
            inputs.add(
                    new Input(
                            times == 1 ? part.role() : part.role() + "#" + times,
                            part.step().id()));
        }
        return inputs;
    }

    /**
     * An exact sum is money in 元; a formula over amounts that does not end is cut at the 厘, which
     * none of ours does.
     */
    public static Scalar money(Fraction yuan) {
        return new Money(yuan.decimal().orElseGet(() -> yuan.round(6, RoundingMode.HALF_UP)));
    }

    public static Grounds rule(String id, List<Clause> basis) {
        return Grounds.of(id, 1, basis);
    }

    /**
     * The finest printed precision among the inputs of the result's kind: what a sum of them is
     * shown with. An exact amount beside a printed one does not make their sum exact, and neither
     * does a sum of nothing. What is of another kind says nothing of the result: a score over a
     * target of 95.00% has no four decimals.
     */
    private Precision finest(List<Input> inputs, Scalar result) {
        Precision finest = null;
        for (Input input : inputs) {
            if (trail.step(input.step()).outcome()
                            instanceof Outcome.Value(Scalar value, Precision shown)
                    && alike(value, result)) {
                finest = finest == null || finest.isExact() ? shown : printed(finest, shown);
            }
        }
        return finest == null ? Precision.EXACT : finest;
    }

    private static boolean alike(Scalar value, Scalar result) {
        return switch (result) {
            case Money ignored -> value instanceof Money;
            case Quantity(var number, Unit unit) ->
                    value instanceof Quantity other && other.unit().convertsTo(unit);
            case Rate ignored -> value instanceof Rate;
            case Count ignored -> true;
            case Text ignored -> true;
        };
    }

    private static Precision printed(Precision finest, Precision other) {
        return other.isExact() ? finest : finest.finer(other);
    }
}
