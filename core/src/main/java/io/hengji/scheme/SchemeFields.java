package io.hengji.scheme;

import io.hengji.kernel.Finding;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Located;
import io.hengji.kernel.Period;
import io.hengji.kernel.SourceRef;
import io.hengji.record.YamlSection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads the typed fields of a scheme file: numbers, parts of a whole, days, yes and no. */
final class SchemeFields {
    private static final BigDecimal LARGEST_SCALE = new BigDecimal(6);

    private final List<Finding> findings;

    SchemeFields(List<Finding> findings) {
        this.findings = findings;
    }

    void report(SchemeCode code, SourceRef at, Map<String, String> args) {
        findings.add(Finding.of(code, at, args));
    }

    Optional<BigDecimal> number(YamlSection section, String field, boolean required) {
        return text(section, field, required)
                .flatMap(found -> {
                    Optional<BigDecimal> value = decimal(found.value());
                    if (value.isEmpty()) {
                        notANumber(field, found);
                    }
                    return value;
                });
    }

    /** Points of a dimension, an indicator or in all: more than 0. */
    Optional<BigDecimal> points(YamlSection section, String field) {
        return number(section, field, true)
                .filter(inside(section, field, "应大于 0", value -> value.signum() > 0));
    }

    /** A version: 1, 2, 3 … */
    Optional<Integer> version(YamlSection section, String field) {
        Predicate<BigDecimal> ordinal = value -> value.signum() > 0 && value.scale() <= 0;
        return number(section, field, true)
                .filter(inside(section, field, "应为从 1 起的整数", ordinal))
                .map(BigDecimal::intValue);
    }

    int decimals(YamlSection section, String field, int usual) {
        Predicate<BigDecimal> count =
                value ->
                        value.scale() <= 0
                                && value.signum() >= 0
                                && value.compareTo(LARGEST_SCALE) <= 0;
        return number(section, field, false)
                .filter(inside(section, field, "应为 0 到 6 的整数", count))
                .map(BigDecimal::intValue)
                .orElse(usual);
    }

    /** A decimal or a quotient of whole numbers: 0.8, 4/6. */
    Optional<Fraction> fraction(YamlSection section, String field) {
        return section.required(field)
                .flatMap(found -> {
                    Optional<Fraction> value = quotient(found.value());
                    if (value.isEmpty()) {
                        notANumber(field, found);
                    }
                    return value;
                });
    }

    /** Whether a value is where it may be; if it is not, that is a finding. */
    <T> Predicate<T> inside(
            YamlSection section, String field, String bounds, Predicate<? super T> holds) {
        return value -> {
            boolean fine = holds.test(value);
            if (!fine) {
                report(
                        SchemeCode.OUT_OF_BOUNDS,
                        section.place(field),
                        Map.of("field", field, "found", value.toString(), "bounds", bounds));
            }
            return fine;
        };
    }

    boolean flag(YamlSection section, String field, boolean usual) {
        Optional<Located<String>> found = section.text(field);
        if (found.isEmpty()) {
            return usual;
        }
        String word = found.get().value();
        if (!word.equals("true") && !word.equals("false")) {
            section.unusable(field, found.get(), "true 或 false");
        }
        return word.equals("true");
    }

    Optional<Period> period(YamlSection section) {
        Optional<LocalDate> from = day(section, "from", true);
        LocalDate to = day(section, "to", false).orElse(null);
        if (from.isEmpty()) {
            return Optional.empty();
        }
        if (to != null && !from.get().isBefore(to)) {
            notADay(section.place("to"), "to", to.toString());
            return Optional.empty();
        }
        return Optional.of(new Period(from.get(), to));
    }

    static Optional<BigDecimal> decimal(String text) {
        return text.matches("-?[0-9]{1,12}(\\.[0-9]{1,8})?")
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    private static Optional<Fraction> quotient(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return decimal(text).map(Fraction::of);
        }
        Optional<Fraction> above = decimal(text.substring(0, slash)).map(Fraction::of);
        Optional<Fraction> below = decimal(text.substring(slash + 1)).map(Fraction::of);
        return above.flatMap(part -> below.flatMap(part::dividedBy));
    }

    private Optional<LocalDate> day(YamlSection section, String field, boolean required) {
        Optional<Located<String>> text = text(section, field, required);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.get().value()));
        } catch (DateTimeParseException unusable) {
            notADay(text.get().at(), field, text.get().value());
            return Optional.empty();
        }
    }

    private static Optional<Located<String>> text(
            YamlSection section, String field, boolean required) {
        return required ? section.required(field) : section.text(field);
    }

    private void notANumber(String field, Located<String> found) {
        Map<String, String> args = Map.of("field", field, "found", found.value());
        findings.add(
                Finding.of(SchemeCode.NUMBER, found.at(), args).expecting("数字", found.value()));
    }

    private void notADay(SourceRef at, String field, String found) {
        report(SchemeCode.DATE, at, Map.of("field", field, "found", found));
    }
}
