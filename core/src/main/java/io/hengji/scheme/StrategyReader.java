package io.hengji.scheme;

import io.hengji.kernel.Fraction;
import io.hengji.kernel.Located;
import io.hengji.kernel.SourceRef;
import io.hengji.record.YamlSection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads a strategy with its parameters, and checks that the strategy takes them. */
final class StrategyReader {
    private final SchemeFields fields;

    StrategyReader(SchemeFields fields) {
        this.fields = fields;
    }

    /** From the fields {@code strategy}, {@code parameters} and {@code bands}. */
    StrategyUse read(YamlSection section) {
        Optional<Located<String>> name = section.required("strategy");
        Optional<Strategy> strategy = name.flatMap(found -> Strategies.of(found.value()));
        if (name.isPresent() && strategy.isEmpty()) {
            String known =
                    Arrays.stream(Strategies.values())
                            .map(Strategy::id)
                            .collect(Collectors.joining("、"));
            fields.report(
                    SchemeCode.UNKNOWN_STRATEGY,
                    name.get().at(),
                    Map.of("strategy", name.get().value(), "known", known));
        }
        Map<String, Fraction> numbers = new HashMap<>();
        section.section("parameters")
                .ifPresent(parameters -> {
                    for (String parameter : parameters.names()) {
                        accept(strategy, parameter, parameters.place(parameter));
                        fields.number(parameters, parameter, true)
                                .filter(bounds(parameters, parameter))
                                .ifPresent(value -> numbers.put(parameter, Fraction.of(value)));
                    }
                });
        List<StrategyUse.Step> bands = steps(section, "bands");
        if (!bands.isEmpty()) {
            accept(strategy, "bands", section.place("bands"));
        }
        return new StrategyUse(name.map(Located::value).orElse(""), numbers, bands);
    }

    /** Bounds differ, and from one end to the other the shares only rise or only fall. */
    List<StrategyUse.Step> steps(YamlSection section, String field) {
        List<StrategyUse.Step> steps = new ArrayList<>();
        for (YamlSection item : section.items(field)) {
            Optional<Fraction> bound = fields.fraction(item, "bound");
            Predicate<Fraction> part =
                    value -> value.signum() >= 0 && value.compareTo(Fraction.ONE) <= 0;
            Optional<Fraction> share =
                    fields.fraction(item, "share")
                            .filter(fields.inside(item, "share", "应在 0 与 1 之间", part));
            item.reportUnknown();
            if (bound.isPresent() && share.isPresent()) {
                steps.add(new StrategyUse.Step(bound.get(), share.get()));
            }
        }
        List<StrategyUse.Step> sorted =
                steps.stream().sorted(Comparator.comparing(StrategyUse.Step::bound)).toList();
        boolean rises = true;
        boolean falls = true;
        for (int i = 1; i < sorted.size(); i++) {
            StrategyUse.Step below = sorted.get(i - 1);
            StrategyUse.Step above = sorted.get(i);
            if (above.bound().equals(below.bound())) {
                overlap(section.place(field), field, "界限 " + above.bound() + " 重复");
            }
            rises &= above.share().compareTo(below.share()) >= 0;
            falls &= above.share().compareTo(below.share()) <= 0;
        }
        if (!rises && !falls) {
            overlap(section.place(field), field, "份额应随界限只升或只降");
        }
        return steps;
    }

    private void overlap(SourceRef at, String field, String why) {
        fields.report(SchemeCode.BANDS, at, Map.of("what", "“" + field + "”", "why", why));
    }

    private void accept(Optional<Strategy> strategy, String parameter, SourceRef at) {
        if (strategy.isPresent()
                && strategy.get().parameters().stream()
                        .noneMatch(known -> known.name().equals(parameter))) {
            fields.report(
                    SchemeCode.PARAMETER,
                    at,
                    Map.of("strategy", strategy.get().id(), "parameter", parameter));
        }
    }

    private Predicate<BigDecimal> bounds(YamlSection parameters, String parameter) {
        return switch (parameter) {
            case "step" ->
                    fields.inside(parameters, parameter, "应大于 0", value -> value.signum() > 0);
            case "deduct" ->
                    fields.inside(parameters, parameter, "不应为负数", value -> value.signum() >= 0);
            case "side" ->
                    fields.inside(
                            parameters,
                            parameter,
                            "应为 -1、0 或 1",
                            value ->
                                    value.abs().compareTo(BigDecimal.ONE) <= 0
                                            && value.stripTrailingZeros().scale() <= 0);
            default -> value -> true;
        };
    }
}
