package io.hengji.intake;

import io.hengji.intake.ColumnSchema.Condition;
import io.hengji.intake.ColumnSchema.Need;
import io.hengji.intake.FindingLog.Expectation;
import io.hengji.kernel.Finding;
import io.hengji.kernel.Located;
import io.hengji.kernel.SourceRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the rows of one table must satisfy: filled cells, unique keys, parts not above wholes. */
final class RowChecks {
    private final TableSchema schema;
    private final FindingLog log;

    RowChecks(TableSchema schema, FindingLog log) {
        this.schema = schema;
        this.log = log;
    }

    void check(List<ReadRow> rows, Head head, Origin origin) {
        List<Check> checks = checks(head, origin);
        for (ReadRow read : rows) {
            checks.forEach(check -> check.of(read));
        }
        for (ColumnSchema column : schema.columns()) {
            if (column.need() == Need.CONDITIONAL && head.column(column.name()).isEmpty()) {
                rows.stream()
                        .filter(read -> missing(read.row(), column).isPresent())
                        .findFirst()
                        .ifPresent(read -> filled(read, column, column.chinese(), origin));
            }
        }
        unique(rows.stream().map(ReadRow::row).toList());
    }

    /** What there is to check in a row at all; most columns may hold anything or nothing. */
    private List<Check> checks(Head head, Origin origin) {
        List<Check> checks = new ArrayList<>();
        for (ColumnSchema column : schema.columns()) {
            if (column.need() != Need.OPTIONAL) {
                head.column(column.name())
                        .map(Head.Column::text)
                        .ifPresent(
                                shown -> checks.add(read -> filled(read, column, shown, origin)));
            }
            column.atMost()
                    .ifPresent(other -> checks.add(read -> notMoreThan(read.row(), column, other)));
        }
        return checks;
    }

    /** A check of one row. */
    private interface Check {
        void of(ReadRow row);
    }

    private void filled(ReadRow read, ColumnSchema column, String head, Origin origin) {
        CaseRow row = read.row();
        // What stands there was complained about already: it is wrong, not missing.
        if (row.has(column.name()) || read.notUnderstood().contains(column.name())) {
            return;
        }
        SourceRef at = origin.cell(row.at().row(), head, "");
        Expectation expectation = new Expectation(column.type().chinese(), "空白");
        switch (column.need()) {
            case REQUIRED -> log.add(IntakeCode.VALUE_MISSING, at, expectation, "column", head);
            case CONDITIONAL ->
                    missing(row, column)
                            .ifPresent(why ->
                                    log.add(
                                            IntakeCode.VALUE_MISSING_WHEN,
                                            at,
                                            expectation,
                                            "column",
                                            head,
                                            "when",
                                            why));
            case OPTIONAL -> {}
        }
    }

    /** Why the column must be filled in this row, if it must. */
    private Optional<String> missing(CaseRow row, ColumnSchema column) {
        return column.when().flatMap(when -> holds(when, row));
    }

    private Optional<String> holds(Condition condition, CaseRow row) {
        String name =
                schema.column(condition.column())
                        .map(ColumnSchema::chinese)
                        .orElse(condition.column());
        return switch (condition) {
            case Condition.In(String column, List<String> words) ->
                    row.text(column)
                            .filter(words::contains)
                            .map(word -> "“" + name + "”是“" + word + "”");
            case Condition.Present(String column) ->
                    row.has(column) ? Optional.of("“" + name + "”已填写") : Optional.empty();
            case Condition.Negative(String column) ->
                    row.value(column) instanceof CellValue.Amount amount
                                    && amount.money().signum() < 0
                            ? Optional.of("“" + name + "”是负数")
                            : Optional.empty();
        };
    }

    private void notMoreThan(CaseRow row, ColumnSchema column, String other) {
        Optional<Located<BigDecimal>> part = row.number(column.name());
        Optional<Located<BigDecimal>> whole = row.number(other);
        if (part.isPresent()
                && whole.isPresent()
                && part.get().value().compareTo(whole.get().value()) > 0) {
            String found = part.get().value().toPlainString();
            String bound = whole.get().value().toPlainString();
            log.add(
                    IntakeCode.MORE_THAN,
                    part.get().at(),
                    new Expectation("不大于 " + bound, found),
                    "column",
                    column.chinese(),
                    "found",
                    found,
                    "other",
                    schema.column(other).map(ColumnSchema::chinese).orElse(other),
                    "bound",
                    bound);
        }
    }

    private void unique(List<CaseRow> rows) {
        if (schema.key().isEmpty()) {
            return;
        }
        List<Boolean> required =
                schema.key().stream()
                        .map(column ->
                                schema.column(column)
                                        .filter(c -> c.need() == Need.REQUIRED)
                                        .isPresent())
                        .toList();
        Map<Object, CaseRow> seen = new HashMap<>();
        for (CaseRow row : rows) {
            Object key = key(row, required);
            CaseRow first = key == null ? null : seen.putIfAbsent(key, row);
            if (first != null) {
                twice(row, first);
            }
        }
    }

    /** Null when a part that must be filled is not. */
    private @Nullable Object key(CaseRow row, List<Boolean> required) {
        List<String> key = new ArrayList<>(required.size());
        for (int i = 0; i < required.size(); i++) {
            String column = schema.key().get(i);
            if (required.get(i) && !row.has(column)) {
                return null;
            }
            key.add(row.text(column, ""));
        }
        return key.size() == 1 ? key.getFirst() : key;
    }

    private void twice(CaseRow row, CaseRow first) {
        List<String> words = new ArrayList<>();
        String last = schema.key().getFirst();
        for (String column : schema.key()) {
            if (row.has(column)) {
                last = column;
                String name = schema.column(column).map(ColumnSchema::chinese).orElse(column);
                words.add("“" + name + "”" + row.text(column, ""));
            }
        }
        String shown = String.join("、", words);
        log.add(
                Finding.of(
                                IntakeCode.KEY_TWICE,
                                row.place(last),
                                Map.of("key", shown, "first", Integer.toString(first.at().row())))
                        .expecting("不重复", row.text(last, ""))
                        .relating(null, List.of(first.place(last)), List.of()));
    }
}
