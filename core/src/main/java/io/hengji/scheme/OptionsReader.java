package io.hengji.scheme;

import io.hengji.goal.Achievement;
import io.hengji.goal.Direction;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Located;
import io.hengji.kernel.SourceRef;
import io.hengji.record.YamlSection;
import io.hengji.trail.Band;
import io.hengji.trail.Criterion;
import io.hengji.trail.Level;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads grades and the choices that a scheme makes where documents leave them open. */
final class OptionsReader {
    private static final String GRADES = "优 90, 良 80, 中 60, 差 0";

    private final SchemeFields fields;
    private final StrategyReader strategies;

    OptionsReader(SchemeFields fields, StrategyReader strategies) {
        this.fields = fields;
        this.strategies = strategies;
    }

    /** From the highest grade down, each with its lower bound; the lowest begins at 0. */
    Criterion grades(YamlSection root) {
        List<Band> bands = new ArrayList<>();
        Fraction above = null;
        boolean well = true;
        String written = root.text("grades").map(Located::value).orElse(GRADES);
        for (String grade : written.split("[,，]", -1)) {
            String[] parts = grade.strip().split("\\s+", -1);
            Optional<BigDecimal> from =
                    parts.length == 2 ? SchemeFields.decimal(parts[1]) : Optional.empty();
            if (from.isEmpty()) {
                well = false;
                break;
            }
            Fraction bound = Fraction.of(from.get());
            well &= above == null || bound.compareTo(above) < 0;
            bands.add(new Band(new Level(parts[0], parts[0]), bound, above));
            above = bound;
        }
        if (!well || above == null || above.signum() != 0) {
            overlap(root.place("grades"), "等级", "应由高到低写到 0，如“" + GRADES + "”");
        }
        return Criterion.immediate("评价等级", bands);
    }

    Options options(YamlSection root) {
        Fraction explainAt =
                fields.number(root, "explainAt", false)
                        .filter(
                                fields.inside(
                                        root,
                                        "explainAt",
                                        "应大于 1（如 1.3 表示完成 130%）",
                                        value -> value.compareTo(BigDecimal.ONE) > 0))
                        .map(Fraction::of)
                        .orElse(Fraction.of("1.3"));
        return new Options(
                usual(root),
                qualitative(root),
                new OverAchievement(explainAt, deductBands(root)),
                fields.flag(root, "rescaleNotApplicable", false),
                fields.decimals(root, "scoreDecimals", 2));
    }

    private List<StrategyUse.Step> deductBands(YamlSection root) {
        List<StrategyUse.Step> bands = strategies.steps(root, "deductBands");
        boolean above = bands.stream().allMatch(band -> band.bound().compareTo(Fraction.ONE) > 0);
        if (!above) {
            overlap(root.place("deductBands"), "“deductBands”", "界限应大于 1");
        }
        return bands;
    }

    /** strategies: [{direction: ["<=", "<"], strategy: reverse-ratio}]. */
    private Map<Direction, StrategyUse> usual(YamlSection root) {
        Map<Direction, StrategyUse> usual = new EnumMap<>(Direction.class);
        for (YamlSection item : root.items("strategies")) {
            StrategyUse use = strategies.read(item);
            for (Located<String> symbol : item.texts("direction")) {
                Optional<Direction> direction = Direction.of(symbol.value());
                if (direction.isEmpty()) {
                    item.unusable("direction", symbol, ">= > <= < = 区间");
                } else if (usual.put(direction.get(), use) != null) {
                    repeated(symbol.at(), "方向", symbol.value());
                } else if (!computes(use, direction.get())) {
                    String why = "评分方法“" + use.name() + "”不能用于方向“" + symbol.value() + "”";
                    fields.report(
                            SchemeCode.MISFIT,
                            symbol.at(),
                            Map.of("what", "strategies", "why", why));
                }
            }
            item.reportUnknown();
        }
        return usual;
    }

    private static boolean computes(StrategyUse use, Direction direction) {
        Optional<Strategy> strategy = Strategies.of(use.name());
        return strategy.isEmpty()
                || (strategy.get() != Strategies.QUALITATIVE_BAND
                        && strategy.get().appliesTo(direction));
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
            Optional<Fraction> from = fields.fraction(section.get(), level.word());
            if (from.isPresent()) {
                if (from.get().compareTo(above) >= 0) {
                    String why = "“" + level.word() + "”的下限应低于上一等级";
                    overlap(section.get().place(level.word()), "定性等级", why);
                }
                bands.put(level, new Scoring.ShareBand(from.get(), above));
                above = from.get();
            }
        }
        if (bands.size() == Achievement.values().length && above.signum() != 0) {
            overlap(section.get().at(), "定性等级", "最低一级应从 0 起");
        }
        section.get().reportUnknown();
        return bands;
    }

    private void repeated(SourceRef at, String what, String name) {
        fields.report(SchemeCode.REPEATED, at, Map.of("what", what, "name", name));
    }

    private void overlap(SourceRef at, String what, String why) {
        fields.report(SchemeCode.BANDS, at, Map.of("what", what, "why", why));
    }
}
