package io.hengji.official;

import io.hengji.evaluation.Evaluation;
import io.hengji.evaluation.Fact;
import io.hengji.evaluation.Figure;
import io.hengji.evaluation.State;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Unit;
import io.hengji.numeral.Numeral;
import io.hengji.numeral.Numerals;
import io.hengji.trail.FigureCatalogue;
import io.hengji.trail.Outcome;
import io.hengji.trail.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an evaluation as text for the report. A figure that could not be recomputed is
 * shown as somebody stated it (facts.csv) and marked; where nobody did, it has no text.
 */
public final class EvaluatedFigures implements FigureText {
    private static final int DECIMALS = 2;
    private static final int MOST_CANDIDATES = 3;

    private final FigureCatalogue catalogue;
    private final Function<Figure, List<String>> missing;
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, Fact> stated = new LinkedHashMap<>();
    private final Map<String, Set<String>> labelled = new LinkedHashMap<>();

    private EvaluatedFigures(
            List<Figure> figures,
            List<Fact> facts,
            FigureCatalogue catalogue,
            Function<Figure, List<String>> missing) {
        this.catalogue = catalogue;
        this.missing = missing;
        for (Figure figure : figures) {
            this.figures.put(figure.id().value(), figure);
            label(figure.label(), figure.id().value());
        }
        for (Fact fact : facts) {
            this.facts.put("fact/" + fact.id(), fact);
            label(fact.label(), "fact/" + fact.id());
            if (!fact.claims().isEmpty() && fact.value() != null) {
                stated.putIfAbsent(fact.claims(), fact);
            }
        }
    }

    public static EvaluatedFigures of(Evaluation evaluation, FigureCatalogue catalogue) {
        return new EvaluatedFigures(
                evaluation.figures(),
                evaluation.subject().facts(),
                catalogue,
                figure -> lacking(evaluation.trail().step(figure.trail())));
    }

    /** The figures alone, without a trail that says what is missing. */
    public static EvaluatedFigures of(
            List<Figure> figures, List<Fact> facts, FigureCatalogue catalogue) {
        return new EvaluatedFigures(figures, facts, catalogue, figure -> List.of());
    }

    @Override
    public Answer show(String idOrAlias, @Nullable Unit unit, @Nullable Integer decimals) {
        List<String> ids = ids(idOrAlias);
        if (ids.isEmpty()) {
            return new Unknown();
        }
        if (ids.size() > 1) {
            return new Ambiguous(ids.stream().map(this::candidate).toList());
        }
        String id = ids.getFirst();
        Figure figure = figures.get(id);
        Fact fact = facts.get(id);
        if (fact != null) {
            return fact(id, fact, unit, decimals);
        }
        if (figure == null || figure.value() == null) {
            return claimed(id, figure, unit, decimals);
        }
        FigureId name = figure.id();
        if (unit == null && decimals == null) {
            return new Shown(name, figure.shown(), Marks.of(figure));
        }
        Unit shown = unit == null ? figure.unit() : unit;
        return Numerals.in(figure.value(), shown)
                .<Answer>map(
                        number -> new Shown(name, text(number, shown, decimals), Marks.of(figure)))
                .orElseGet(() -> new Misfit(name, figure.unit()));
    }

    /**
     * The ids that a name may mean; ids go before aliases, figures before facts of the same name.
     */
    private List<String> ids(String idOrAlias) {
        if (figures.containsKey(idOrAlias) || facts.containsKey(idOrAlias)) {
            return List.of(idOrAlias);
        }
        if (facts.containsKey("fact/" + idOrAlias)) {
            return List.of("fact/" + idOrAlias);
        }
        boolean subjectless = !idOrAlias.contains("/");
        if (subjectless && !idOrAlias.isBlank() && catalogue.knows(new FigureId(idOrAlias))) {
            return List.of(idOrAlias);
        }
        LinkedHashSet<String> ids = new LinkedHashSet<>();
        for (FigureCatalogue.Entry entry : catalogue.byAlias(idOrAlias)) {
            if (!entry.id().contains("*")) {
                ids.add(entry.id());
            }
        }
        if (ids.isEmpty()) {
            ids.addAll(labelled.getOrDefault(idOrAlias, Set.of()));
        }
        if (ids.size() > 1 && ids.stream().anyMatch(id -> !facts.containsKey(id))) {
            ids.removeIf(facts::containsKey);
        }
        return List.copyOf(ids);
    }

    private Answer fact(String id, Fact fact, @Nullable Unit unit, @Nullable Integer decimals) {
        FigureId name = new FigureId(id);
        if (fact.value() == null) {
            return new Missing(name, fact.label(), "facts.csv 没有填写数值");
        }
        return stated(name, fact, unit, decimals, borneOut(fact) ? null : "自报数，未经复算");
    }

    /** Whether the figure that a fact claims to be was recomputed and gives the same. */
    private boolean borneOut(Fact fact) {
        Figure figure = figures.get(fact.claims());
        if (figure == null
                || figure.value() == null
                || figure.state() != State.COMPUTED
                || fact.value() == null
                || fact.unit() == null) {
            return false;
        }
        BigDecimal value = fact.value().value();
        Unit unit = fact.unit();
        return Numerals.in(figure.value(), unit)
                .map(number ->
                        number.round(value.scale(), RoundingMode.HALF_UP).compareTo(value) == 0)
                .orElse(false);
    }

    private Answer claimed(
            String id, @Nullable Figure figure, @Nullable Unit unit, @Nullable Integer decimals) {
        FigureId name = new FigureId(id);
        String label =
                figure != null
                        ? figure.label()
                        : catalogue.of(name).map(FigureCatalogue.Entry::label).orElse(id);
        List<String> lacks = figure == null ? List.of() : missing.apply(figure);
        String why = lacks.isEmpty() ? "案卷中没有据以计算的数据" : "缺少" + String.join("、", lacks);
        if (figure != null && figure.state() == State.NOT_APPLICABLE) {
            return new Missing(name, label, "不适用");
        }
        Fact fact = stated.get(id);
        return fact == null
                ? new Missing(name, label, why)
                : stated(name, fact, unit, decimals, "无法核验：" + why + "；此处为自报数");
    }

    /**
     * A stated value in the unit and with the decimals it was stated with, unless asked otherwise.
     */
    private Answer stated(
            FigureId name,
            Fact fact,
            @Nullable Unit unit,
            @Nullable Integer decimals,
            @Nullable String mark) {
        BigDecimal value = Optional.ofNullable(fact.value()).orElseThrow().value();
        Unit own = fact.unit();
        if (own == null) {
            return unit == null
                    ? new Shown(name, rounded(value, decimals).toPlainString(), mark)
                    : new Misfit(name, null);
        }
        if (unit == null || unit.equals(own)) {
            return new Shown(name, rounded(value, decimals).toPlainString() + own.symbol(), mark);
        }
        if (!own.convertsTo(unit)) {
            return new Misfit(name, own);
        }
        Fraction number =
                Fraction.of(value).times(own.factor()).dividedBy(unit.factor()).orElseThrow();
        return new Shown(name, text(number, unit, decimals), mark);
    }

    private static BigDecimal rounded(BigDecimal value, @Nullable Integer decimals) {
        return decimals == null ? value : value.setScale(decimals, RoundingMode.HALF_UP);
    }

    private static String text(Fraction number, Unit unit, @Nullable Integer decimals) {
        int scale =
                decimals != null
                        ? decimals
                        : number.decimal()
                                .map(exact -> Math.min(exact.scale(), DECIMALS))
                                .orElse(DECIMALS);
        return number.round(scale, RoundingMode.HALF_UP).toPlainString() + unit.symbol();
    }

    @Override
    public Collection<String> names() {
        LinkedHashSet<String> names = new LinkedHashSet<>(figures.keySet());
        names.addAll(facts.keySet());
        for (FigureCatalogue.Entry entry : catalogue.entries()) {
            if (!entry.id().contains("*")) {
                names.add(entry.id());
                names.addAll(entry.aliases());
            }
        }
        return names;
    }

    @Override
    public List<Candidate> having(Numeral numeral) {
        Unit unit = numeral.unit();
        if (unit == null) {
            return List.of();
        }
        List<Candidate> same = new ArrayList<>();
        for (Figure figure : figures.values()) {
            if (figure.value() != null
                    && Numerals.in(figure.value(), unit)
                            .map(number -> numeral.shows(number.times(unit.factor())))
                            .orElse(false)) {
                same.add(new Candidate(figure.id(), figure.label()));
            }
        }
        facts.forEach((id, fact) -> {
            if (!figures.containsKey(id)
                    && fact.value() != null
                    && fact.unit() != null
                    && fact.unit().convertsTo(unit)
                    && numeral.shows(
                            Fraction.of(fact.value().value()).times(fact.unit().factor()))) {
                same.add(new Candidate(new FigureId(id), fact.label()));
            }
        });
        return same.stream().distinct().limit(MOST_CANDIDATES).toList();
    }

    private Candidate candidate(String id) {
        Figure figure = figures.get(id);
        Fact fact = facts.get(id);
        FigureId name = new FigureId(id);
        if (figure != null) {
            return new Candidate(name, figure.label());
        }
        return new Candidate(
                name,
                fact != null
                        ? fact.label()
                        : catalogue.of(name).map(FigureCatalogue.Entry::label).orElse(id));
    }

    private void label(String label, String id) {
        if (!label.isBlank()) {
            labelled.computeIfAbsent(label, key -> new LinkedHashSet<>()).add(id);
        }
    }

    private static List<String> lacking(Step step) {
        return step.outcome() instanceof Outcome.Unverifiable(String _, List<String> missing)
                ? missing
                : List.of();
    }
}
