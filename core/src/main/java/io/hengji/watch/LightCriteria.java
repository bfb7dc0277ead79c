package io.hengji.watch;

import io.hengji.goal.Indicator;
import io.hengji.kernel.Clause;
import io.hengji.kernel.Finding;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Located;
import io.hengji.record.YamlSection;
import io.hengji.trail.Band;
import io.hengji.trail.Criterion;
import io.hengji.trail.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a light is yellow and when red (灯号标准): data, because no ministry says it. Money too fast is
 * as far from its plan as money too slow.
 *
 * @param money of payments over the plan to date
 * @param target of an indicator over what the months passed make due
 * @param outlook of what is expected for the year over the target; the other way round where less
 *     is better
 * @param states words in the name of an indicator's level that make it a state, due in full at any
 *     time, and not a sum that grows with the year
 */
public record LightCriteria(
        Criterion money, Criterion target, Criterion outlook, List<String> states, Clause basis) {
    public LightCriteria {
        states = List.copyOf(states);
    }

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    /** Reads schemes/watch/lights.yaml; empty, with findings, when a limit is missing or wrong. */
    public static Optional<LightCriteria> read(String file, String text, Consumer<Finding> sink) {
        List<Finding> found = new ArrayList<>();
        Optional<LightCriteria> criteria =
                YamlSection.read(file, text, 1, found::add).flatMap(LightCriteria::read);
        found.forEach(sink);
        return criteria;
    }

    private static Optional<LightCriteria> read(YamlSection yaml) {
        Optional<Criterion> money = criterion(yaml, "money", "资金进度");
        Optional<Criterion> target = criterion(yaml, "target", "目标进度");
        Optional<Criterion> outlook = criterion(yaml, "outlook", "全年预计");
        List<String> states = yaml.texts("states").stream().map(Located::value).toList();
        Clause basis =
                new Clause(
                        text(yaml, "issuer"),
                        text(yaml, "document"),
                        text(yaml, "clause"),
                        text(yaml, "verified").equals("true"));
        return money.isEmpty() || target.isEmpty() || outlook.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new LightCriteria(money.get(), target.get(), outlook.get(), states, basis));
    }

    /** Whether the indicator's value is a state (质量、满意度) and not a sum. */
    boolean isState(Indicator indicator) {
        return states.stream()
                .anyMatch(word ->
                        indicator.level1().contains(word) || indicator.level2().contains(word));
    }

    private static String text(YamlSection yaml, String field) {
        return yaml.required(field).map(Located::value).orElse("");
    }

    private static Optional<Criterion> criterion(YamlSection yaml, String field, String name) {
        Optional<YamlSection> section = yaml.section(field);
        if (section.isEmpty()) {
            yaml.missing(field);
            return Optional.empty();
        }
        Optional<Fraction> yellow = limit(section.get(), "yellow_below");
        Optional<Fraction> red = limit(section.get(), "red_below");
        if (yellow.isEmpty() || red.isEmpty()) {
            return Optional.empty();
        }
        List<Band> bands = new ArrayList<>();
        bands.add(band(Colour.RED, null, red.get()));
        bands.add(band(Colour.YELLOW, red.get(), yellow.get()));
        if (section.get().text("yellow_above").isEmpty()) {
            bands.add(band(Colour.GREEN, yellow.get(), null));
            return Optional.of(Criterion.immediate(name, bands));
        }
        Optional<Fraction> fast = limit(section.get(), "yellow_above");
        Optional<Fraction> tooFast = limit(section.get(), "red_above");
        if (fast.isEmpty() || tooFast.isEmpty()) {
            return Optional.empty();
        }
        bands.add(band(Colour.GREEN, yellow.get(), fast.get()));
        bands.add(band(Colour.YELLOW, fast.get(), tooFast.get()));
        bands.add(band(Colour.RED, tooFast.get(), null));
        return Optional.of(Criterion.immediate(name, bands));
    }

    private static Band band(Colour colour, @Nullable Fraction from, @Nullable Fraction to) {
        return new Band(colour.level(), from, to);
    }

    private static Optional<Fraction> limit(YamlSection section, String field) {
        Optional<Located<String>> text = section.required(field);
        if (text.isPresent() && !NUMBER.matcher(text.get().value()).matches()) {
            section.unusable(field, text.get(), "比例，如 0.9");
            return Optional.empty();
        }
        return text.map(limit -> Fraction.of(limit.value()));
    }

    static Colour colour(Criterion criterion, Fraction value) {
        Level level = criterion.bandOf(value).map(Band::level).orElse(Colour.GREY.level());
        for (Colour colour : Colour.values()) {
            if (colour.word().equals(level.key())) {
                return colour;
            }
        }
        return Colour.GREY;
    }
}
