package io.hengji.evaluation;

import io.hengji.goal.Indicator;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Quantity;
import io.hengji.kernel.Scalar;
import io.hengji.trail.TrailBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * This year beside last year (与上年相比): every figure of the department, its projects and its
 * indicators that both years have and that moved. Figures are the same when their ids are;
 * indicators and projects when their names are as well, since numbers are given anew each year.
 *
 * @param id of last year's case
 */
public record Comparison(String id, int year, List<Moved> moved) {
    public Comparison {
        moved = List.copyOf(moved);
    }

    /**
     * One figure that moved.
     *
     * @param label what it is called, with the name of its project or indicator
     * @param difference this year − last year in the figure's base unit (元; 1 for 100%)
     * @param rate difference ÷ last year; null where last year was 0, and for rates and scores,
     *     whose difference is the comparison
     */
    public record Moved(
            String label, Figure last, Figure now, Fraction difference, @Nullable Fraction rate) {}

    static Comparison of(Evaluation last, Evaluation now) {
        Map<FigureId, Figure> before = new HashMap<>();
        last.figures().forEach(figure -> before.put(figure.id(), figure));
        Map<String, String> names = names(last, now);
        List<Moved> moved = new ArrayList<>();
        for (Figure figure : now.figures()) {
            Optional<String> label = label(figure, names);
            Figure was = before.get(figure.id());
            if (label.isPresent() && was != null) {
                moved(label.get(), was, figure).ifPresent(moved::add);
            }
        }
        var settings = last.subject().files().settings();
        return new Comparison(settings.id(), settings.year().year(), moved);
    }

    /** The subjects that are the same in both years, with the name to put before the label. */
    private static Map<String, String> names(Evaluation last, Evaluation now) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, String> before = new HashMap<>();
        last.subject().projects().forEach(one -> before.put("project/" + one.id(), one.name()));
        indicators(last).forEach((id, name) -> before.put("indicator/" + id, name));
        now.subject().projects().forEach(one -> names.put("project/" + one.id(), one.name()));
        indicators(now).forEach((id, name) -> names.put("indicator/" + id, name));
        names.entrySet().removeIf(one -> !one.getValue().equals(before.get(one.getKey())));
        return names;
    }

    private static Map<String, String> indicators(Evaluation evaluation) {
        Map<String, String> names = new HashMap<>();
        for (Indicator indicator : evaluation.subject().indicators()) {
            names.put(indicator.id(), indicator.name());
        }
        return names;
    }

    private static Optional<String> label(Figure figure, Map<String, String> names) {
        String subject = figure.id().subject();
        String name = names.get(subject);
        if (name != null) {
            return Optional.of("“" + name + "”" + figure.label());
        }
        return subject.equals("dept") || subject.startsWith("dimension/")
                ? Optional.of(figure.label())
                : Optional.empty();
    }

    private static Optional<Moved> moved(String label, Figure last, Figure now) {
        Scalar was = last.value();
        Scalar is = now.value();
        if (was == null || is == null || !comparable(was, is)) {
            return Optional.empty();
        }
        Optional<Fraction> before = TrailBuilder.number(was);
        Optional<Fraction> after = TrailBuilder.number(is);
        if (before.isEmpty() || after.isEmpty() || before.get().equals(after.get())) {
            return Optional.empty();
        }
        Fraction difference = after.get().minus(before.get());
        Fraction rate =
                switch (now.unit().dimension()) {
                    case RATIO, SCORE -> null;
                    default -> difference.dividedBy(before.get().abs()).orElse(null);
                };
        return Optional.of(new Moved(label, last, now, difference, rate));
    }

    private static boolean comparable(Scalar was, Scalar is) {
        return (was instanceof Quantity before && is instanceof Quantity after)
                ? before.unit().equals(after.unit())
                : was.getClass() == is.getClass();
    }
}
