package io.hengji.scheme;

import io.hengji.goal.Achievement;
import io.hengji.goal.Direction;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Clause;
import io.hengji.kernel.Finding;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Located;
import io.hengji.kernel.Period;
import io.hengji.kernel.Severity;
import io.hengji.kernel.SourceRef;
import io.hengji.record.YamlSection;
import io.hengji.trail.Band;
import io.hengji.trail.Criterion;
import io.hengji.trail.Level;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one scheme file; everything that is wrong in it is a finding at its line, all at once. */
public final class SchemeLoader {
    private static final String GRADES = "优 90, 良 80, 中 60, 差 0";

    private final String file;
    private final List<Finding> findings = new ArrayList<>();

    private SchemeLoader(String file) {
        this.file = file;
    }

    /**
     * Reads the text of a scheme file.
     *
     * @param file the name for findings
     * @return the scheme, or every reason why it cannot be used
     */
    public static Checked<Scheme> load(String file, String text) {
        return new SchemeLoader(file).load(text);
    }

    private Checked<Scheme> load(String text) {
        Optional<Scheme> scheme =
                YamlSection.read(file, text, 1, findings::add).flatMap(this::scheme);
        boolean broken =
                findings.stream().anyMatch(finding -> finding.code().severity() == Severity.ERROR);
        return scheme.isEmpty() || broken
                ? new Checked.Rejected<>(findings)
                : new Checked.Ok<>(scheme.get(), findings);
    }

    private Optional<Scheme> scheme(YamlSection root) {
        Optional<Located<String>> id = root.required("scheme");
        Optional<BigDecimal> version = number(root, "version", true);
        Optional<Located<String>> name = root.required("name");
        Optional<Located<String>> subject = root.required("subject");
        Optional<Located<String>> issuer = root.required("issuer");
        Optional<Located<String>> document = root.required("document");
        Optional<Period> period = period(root);
        Optional<BigDecimal> total = number(root, "total", true);
        String article = root.text("article").map(Located::value).orElse("");
        boolean verified =
                root.text("verified").map(found -> found.value().equals("true")).orElse(false);
        root.text("note");
        List<Dimension> dimensions = new ArrayList<>();
        root.items("dimensions").forEach(item -> dimension(item).ifPresent(dimensions::add));
        Criterion grades = grades(root);
        Options options = options(root);
        root.reportUnknown();
        if (id.isEmpty()
                || version.isEmpty()
                || name.isEmpty()
                || subject.isEmpty()
                || issuer.isEmpty()
                || document.isEmpty()
                || period.isEmpty()
                || total.isEmpty()) {
            return Optional.empty();
        }
        weights(
                root.at(),
                "各一级指标",
                dimensions.stream().map(Dimension::points).toList(),
                total.get());
        return Optional.of(
                new Scheme(
                        id.get().value(),
                        version.get().intValue(),
                        name.get().value(),
                        subject.get().value().equals("项目"),
                        new Clause(issuer.get().value(), document.get().value(), article, verified),
                        period.get(),
                        total.get(),
                        dimensions,
                        grades,
                        options,
                        root.at()));
    }

    private Optional<Dimension> dimension(YamlSection item) {
        Optional<Located<String>> key = item.required("key");
        Optional<Located<String>> name = item.required("name");
        Optional<BigDecimal> points = number(item, "points", true);
        List<String> aliases = item.texts("aliases").stream().map(Located::value).toList();
        StrategyUse strategy = item.text("strategy").isPresent() ? use(item) : null;
        List<FixedIndicator> indicators = new ArrayList<>();
        item.items("indicators").forEach(row -> indicator(row).ifPresent(indicators::add));
        EvidenceKind evidence =
                new EvidenceKind(
                        item.texts("wants").stream().map(Located::value).toList(),
                        item.texts("contrary").stream().map(Located::value).toList(),
                        item.text("survey")
                                .map(found -> found.value().equals("true"))
                                .orElse(false));
        item.reportUnknown();
        if (key.isEmpty() || name.isEmpty() || points.isEmpty()) {
            return Optional.empty();
        }
        if (!indicators.isEmpty()) {
            weights(
                    item.at(),
                    name.get().value(),
                    indicators.stream().map(FixedIndicator::points).toList(),
                    points.get());
        }
        return Optional.of(
                new Dimension(
                        key.get().value(),
                        name.get().value(),
                        aliases,
                        points.get(),
                        strategy,
                        indicators,
                        evidence));
    }

    private Optional<FixedIndicator> indicator(YamlSection row) {
        Optional<Located<String>> key = row.required("key");
        Optional<Located<String>> level2 = row.required("level2");
        Optional<Located<String>> level3 = row.required("level3");
        Optional<BigDecimal> points = number(row, "points", true);
        StrategyUse strategy = use(row);
        String figure = row.text("figure").map(Located::value).orElse("");
        row.text("note");
        row.reportUnknown();
        boolean chosen = strategy.name().equals("qualitative-band");
        if (chosen != figure.isEmpty()) {
            String why = chosen ? "由人选定的指标不取数字" : "缺少所依据的数字（figure）";
            findings.add(
                    Finding.of(
                            SchemeCode.FIGURE,
                            row.at(),
                            Map.of(
                                    "indicator",
                                    level3.map(Located::value).orElse(""),
                                    "why",
                                    why)));
        }
        return key.isEmpty() || level2.isEmpty() || level3.isEmpty() || points.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new FixedIndicator(
                                key.get().value(),
                                level2.get().value(),
                                level3.get().value(),
                                points.get(),
                                strategy,
                                figure));
    }

    /**
     * A strategy with its parameters, from the fields {@code strategy}, {@code parameters} and
     * {@code bands}.
     */
    private StrategyUse use(YamlSection section) {
        Optional<Located<String>> name = section.required("strategy");
        Optional<Strategy> strategy = name.flatMap(found -> Strategies.of(found.value()));
        if (name.isPresent() && strategy.isEmpty()) {
            String known =
                    Arrays.stream(Strategies.values())
                            .map(Strategy::id)
                            .collect(Collectors.joining("、"));
            findings.add(
                    Finding.of(
                                    SchemeCode.UNKNOWN_STRATEGY,
                                    name.get().at(),
                                    Map.of("strategy", name.get().value(), "known", known))
                            .expecting(null, name.get().value()));
        }
        Map<String, Fraction> numbers = new HashMap<>();
        Optional<YamlSection> parameters = section.section("parameters");
        if (parameters.isPresent()) {
            for (String parameter : parameters.get().names()) {
                checkParameter(strategy, parameter, parameters.get().place(parameter));
                number(parameters.get(), parameter, true)
                        .ifPresent(value -> numbers.put(parameter, Fraction.of(value)));
            }
        }
        List<StrategyUse.Step> bands = steps(section, "bands");
        if (!bands.isEmpty()) {
            checkParameter(strategy, "bands", section.place("bands"));
        }
        return new StrategyUse(name.map(Located::value).orElse(""), numbers, bands);
    }

    private void checkParameter(Optional<Strategy> strategy, String parameter, SourceRef at) {
        if (strategy.isPresent()
                && strategy.get() instanceof Strategies known
                && !known.takes(parameter)) {
            findings.add(
                    Finding.of(
                            SchemeCode.PARAMETER,
                            at,
                            Map.of("strategy", known.id(), "parameter", parameter)));
        }
    }

    /** Bands are listed in one order, without repeating a bound. */
    private List<StrategyUse.Step> steps(YamlSection section, String field) {
        List<StrategyUse.Step> steps = new ArrayList<>();
        for (YamlSection item : section.items(field)) {
            Optional<BigDecimal> bound = number(item, "bound", true);
            Optional<BigDecimal> share = number(item, "share", true);
            item.reportUnknown();
            if (bound.isPresent() && share.isPresent()) {
                steps.add(new StrategyUse.Step(Fraction.of(bound.get()), Fraction.of(share.get())));
            }
        }
        boolean rising = true;
        boolean falling = true;
        for (int i = 1; i < steps.size(); i++) {
            int order = steps.get(i).bound().compareTo(steps.get(i - 1).bound());
            rising &= order > 0;
            falling &= order < 0;
        }
        if (!rising && !falling) {
            bands(section.place(field), "“" + field + "”", "界限须由小到大或由大到小，且不重复");
        }
        return steps;
    }

    private Criterion grades(YamlSection root) {
        List<Band> bands = new ArrayList<>();
        Fraction above = null;
        for (String grade :
                root.text("grades").map(Located::value).orElse(GRADES).split("[,，]", -1)) {
            String[] parts = grade.strip().split("\\s+", -1);
            Optional<BigDecimal> from = parts.length == 2 ? decimal(parts[1]) : Optional.empty();
            if (from.isEmpty()
                    || (above != null && Fraction.of(from.get()).compareTo(above) >= 0)) {
                bands(root.place("grades"), "等级", "应由高到低写作“" + GRADES + "”");
                break;
            }
            Fraction bound = Fraction.of(from.get());
            bands.add(new Band(new Level(parts[0], parts[0]), bound, above));
            above = bound;
        }
        return Criterion.immediate("评价等级", bands);
    }

    private Options options(YamlSection root) {
        Map<Direction, StrategyUse> strategies = new EnumMap<>(Direction.class);
        for (YamlSection item : root.items("strategies")) {
            StrategyUse use = use(item);
            for (Located<String> symbol : item.texts("direction")) {
                Optional<Direction> direction = Direction.of(symbol.value());
                direction.ifPresentOrElse(
                        found -> strategies.put(found, use),
                        () -> item.unusable("direction", symbol, ">= > <= < = 区间"));
            }
            item.reportUnknown();
        }
        Fraction explainAt =
                number(root, "explainAt", false).map(Fraction::of).orElse(Fraction.of("1.3"));
        return new Options(
                strategies,
                qualitative(root),
                new OverAchievement(explainAt, steps(root, "deductBands")),
                root.text("rescaleNotApplicable")
                        .map(found -> found.value().equals("true"))
                        .orElse(false),
                number(root, "scoreDecimals", false).map(BigDecimal::intValue).orElse(2));
    }

    /** qualitative: {达成: 0.8, 部分达成: 0.6, 未达成: 0}; each band ends where the one above begins. */
    private Map<Achievement, Scoring.ShareBand> qualitative(YamlSection root) {
        Optional<YamlSection> section = root.section("qualitative");
        if (section.isEmpty()) {
            return Strategies.DEFAULT_BANDS;
        }
        Map<Achievement, Scoring.ShareBand> bands = new EnumMap<>(Achievement.class);
        Fraction above = Fraction.ONE;
        for (Achievement level : Achievement.values()) {
            Optional<BigDecimal> from = number(section.get(), level.word(), true);
            if (from.isPresent()) {
                Fraction bound = Fraction.of(from.get());
                if (bound.compareTo(above) >= 0) {
                    bands(
                            section.get().place(level.word()),
                            "定性等级",
                            "“" + level.word() + "”的下限应低于上一等级");
                }
                bands.put(level, new Scoring.ShareBand(bound, above));
                above = bound;
            }
        }
        section.get().reportUnknown();
        return bands;
    }

    private Optional<Period> period(YamlSection root) {
        Optional<LocalDate> from = day(root, "from", true);
        LocalDate to = day(root, "to", false).orElse(null);
        if (from.isEmpty()) {
            return Optional.empty();
        }
        if (to != null && !from.get().isBefore(to)) {
            findings.add(
                    Finding.of(
                            SchemeCode.DATE,
                            root.place("to"),
                            Map.of("field", "to", "found", to.toString())));
            return Optional.empty();
        }
        return Optional.of(new Period(from.get(), to));
    }

    private Optional<LocalDate> day(YamlSection section, String field, boolean required) {
        Optional<Located<String>> text = required ? section.required(field) : section.text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.get().value()));
        } catch (DateTimeParseException notADay) {
            findings.add(
                    Finding.of(
                            SchemeCode.DATE,
                            text.get().at(),
                            Map.of("field", field, "found", text.get().value())));
            return Optional.empty();
        }
    }

    private Optional<BigDecimal> number(YamlSection section, String field, boolean required) {
        Optional<Located<String>> text = required ? section.required(field) : section.text(field);
        Optional<BigDecimal> value = text.flatMap(found -> decimal(found.value()));
        if (text.isPresent() && value.isEmpty()) {
            findings.add(
                    Finding.of(
                                    SchemeCode.NUMBER,
                                    text.get().at(),
                                    Map.of("field", field, "found", text.get().value()))
                            .expecting("数字", text.get().value()));
        }
        return value;
    }

    private static Optional<BigDecimal> decimal(@Nullable String text) {
        return text != null && text.matches("-?[0-9]{1,12}(\\.[0-9]{1,8})?")
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    private void weights(SourceRef at, String what, List<BigDecimal> points, BigDecimal total) {
        BigDecimal sum = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(total) != 0) {
            findings.add(
                    Finding.of(
                                    SchemeCode.WEIGHTS,
                                    at,
                                    Map.of(
                                            "what",
                                            what,
                                            "sum",
                                            sum.toPlainString(),
                                            "total",
                                            total.toPlainString()))
                            .expecting(total.toPlainString(), sum.toPlainString()));
        }
    }

    private void bands(SourceRef at, String what, String why) {
        findings.add(Finding.of(SchemeCode.BANDS, at, Map.of("what", what, "why", why)));
    }
}
