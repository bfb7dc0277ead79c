package io.hengji.ledger;

import io.hengji.kernel.Clause;
import io.hengji.kernel.Finding;
import io.hengji.kernel.Located;
import io.hengji.kernel.Period;
import io.hengji.record.YamlSection;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads one file of codes or of their correspondence; each fault is a finding at its line. */
final class CodeListReader {
    private static final String CODE = "[0-9]{3}([0-9]{2}){0,2}";

    private final Consumer<Finding> sink;

    CodeListReader(Consumer<Finding> sink) {
        this.sink = sink;
    }

    Optional<CodeList> list(YamlSection root) {
        Optional<Located<String>> id = root.required("codes");
        Optional<Located<String>> name = root.required("name");
        Optional<Clause> basis = basis(root);
        Optional<Period> period = period(root, null);
        List<CodeList.Entry> entries = new ArrayList<>();
        for (YamlSection item : root.items("items")) {
            entry(item, period).ifPresent(entry -> add(entries, entry));
        }
        root.reportUnknown();
        return id.isEmpty() || name.isEmpty() || basis.isEmpty() || period.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new CodeList(id.get().value(), name.get().value(), basis.get(), entries));
    }

    Optional<CodeMapping> mapping(YamlSection root) {
        root.text("mapping");
        root.required("name");
        Optional<Clause> basis = basis(root);
        Optional<Period> period = period(root, null);
        List<CodeMapping.Rule> rules = new ArrayList<>();
        for (YamlSection item : root.items("items")) {
            rule(item, period).ifPresent(rules::add);
        }
        root.reportUnknown();
        return basis.map(clause -> new CodeMapping(clause, rules));
    }

    /** The same code twice is allowed only in periods that do not meet. */
    private void add(List<CodeList.Entry> entries, CodeList.Entry added) {
        boolean repeated =
                entries.stream()
                        .anyMatch(entry ->
                                entry.code().equals(added.code())
                                        && overlap(entry.period(), added.period()));
        if (repeated) {
            Map<String, String> args = Map.of("code", added.code());
            sink.accept(Finding.of(LedgerCode.CODE_REPEATED, added.at(), args));
        } else {
            entries.add(added);
        }
    }

    private static boolean overlap(Period a, Period b) {
        LocalDate endOfA = a.to();
        LocalDate endOfB = b.to();
        return (endOfA == null || b.from().isBefore(endOfA))
                && (endOfB == null || a.from().isBefore(endOfB));
    }

    private Optional<CodeList.Entry> entry(YamlSection item, Optional<Period> whole) {
        Optional<String> code = code(item, "code", item.required("code"));
        Optional<Located<String>> name = item.required("name");
        Optional<Period> period = period(item, whole.orElse(null));
        boolean verified = flag(item);
        String note = item.text("note").map(Located::value).orElse("");
        Optional<Located<String>> part = item.text("threePublic");
        ThreePublic threePublic = part.flatMap(found -> ThreePublic.of(found.value())).orElse(null);
        if (part.isPresent() && threePublic == null) {
            item.unusable("threePublic", part.get(), "出国、购车、车辆运行 或 接待");
        }
        item.reportUnknown();
        return code.isEmpty() || name.isEmpty() || period.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new CodeList.Entry(
                                code.get(),
                                name.get().value(),
                                period.get(),
                                verified,
                                threePublic,
                                note,
                                item.at()));
    }

    private Optional<CodeMapping.Rule> rule(YamlSection item, Optional<Period> whole) {
        for (String field : List.of("kind", "from")) {
            if (item.texts(field).isEmpty()) {
                item.missing(field);
            }
        }
        Set<UnitKind> kinds = EnumSet.noneOf(UnitKind.class);
        for (Located<String> word : item.texts("kind")) {
            UnitKind.of(word.value())
                    .ifPresentOrElse(kinds::add, () -> item.unusable("kind", word, "机关、参公 或 事业"));
        }
        Optional<String> to = code(item, "to", item.required("to"));
        Set<String> from = new HashSet<>();
        for (Located<String> text : item.texts("from")) {
            code(item, "from", Optional.of(text)).ifPresent(from::add);
        }
        Optional<Period> period = period(item, whole.orElse(null), "since", "until");
        boolean verified = flag(item);
        item.text("note");
        item.reportUnknown();
        return to.isEmpty() || period.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new CodeMapping.Rule(
                                kinds, from, to.get(), period.get(), verified, item.at()));
    }

    private static Optional<String> code(
            YamlSection item, String field, Optional<Located<String>> text) {
        if (text.isPresent() && !text.get().value().matches(CODE)) {
            item.unusable(field, text.get(), "3、5 或 7 位数字的编码");
            return Optional.empty();
        }
        return text.map(Located::value);
    }

    private static Optional<Clause> basis(YamlSection root) {
        Optional<Located<String>> issuer = root.required("issuer");
        Optional<Located<String>> document = root.required("document");
        boolean verified = flag(root);
        return issuer.flatMap(
                by -> document.map(text -> new Clause(by.value(), text.value(), "", verified)));
    }

    private static boolean flag(YamlSection section) {
        Optional<Located<String>> found = section.text("verified");
        if (found.isPresent() && !Set.of("true", "false").contains(found.get().value())) {
            section.unusable("verified", found.get(), "true 或 false");
        }
        return found.map(Located::value).orElse("false").equals("true");
    }

    private static Optional<Period> period(YamlSection section, @Nullable Period usual) {
        return period(section, usual, "from", "to");
    }

    /** An item without days of its own has those of its list. */
    private static Optional<Period> period(
            YamlSection section, @Nullable Period usual, String first, String last) {
        Optional<Located<String>> from =
                usual == null ? section.required(first) : section.text(first);
        Optional<Located<String>> to = section.text(last);
        LocalDate begin = from.map(text -> day(section, first, text)).orElse(null);
        LocalDate end = to.map(text -> day(section, last, text)).orElse(null);
        if ((from.isPresent() && begin == null) || (to.isPresent() && end == null)) {
            return Optional.empty();
        }
        LocalDate since = begin == null && usual != null ? usual.from() : begin;
        LocalDate until = end == null && usual != null ? usual.to() : end;
        if (since != null && until != null && !since.isBefore(until)) {
            to.or(() -> from)
                    .ifPresent(text -> section.unusable(last, text, "晚于 " + since + " 的日期"));
            return Optional.empty();
        }
        return since == null ? Optional.empty() : Optional.of(new Period(since, until));
    }

    private static @Nullable LocalDate day(
            YamlSection section, String field, Located<String> text) {
        try {
            return LocalDate.parse(text.value());
        } catch (DateTimeParseException unusable) {
            section.unusable(field, text, "2024-01-01 形式的日期");
            return null;
        }
    }
}
