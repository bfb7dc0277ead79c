package io.hengji.evidence;

import io.hengji.kernel.Finding;
import io.hengji.kernel.Located;
import io.hengji.kernel.SourceRef;
import io.hengji.record.ColumnType;
import io.hengji.record.SqlWords;
import io.hengji.record.YamlSection;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What {@code evidence/<name>.yaml} says of a dataset (数据集清单): where it comes from, what its
 * columns are, and what its totals must be.
 *
 * @param system the system of record (业务系统)
 * @param sheet the sheet of its workbook, where that has several
 * @param exportedAt as written, checked to be a moment
 * @param rowId the columns that together name one row in that system
 */
record Manifest(
        String file,
        Optional<String> sheet,
        Optional<String> system,
        Optional<String> exporter,
        Optional<String> exportedAt,
        List<String> rowId,
        List<Field> fields,
        List<ControlTotal> totals) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,18}(\\.[0-9]{1,6})?");
    private static final Pattern MINUTES = Pattern.compile(".*T[0-9]{2}:[0-9]{2}.*");
    private static final String COUNT = "count";

    Manifest {
        rowId = List.copyOf(rowId);
        fields = List.copyOf(fields);
        totals = List.copyOf(totals);
    }

    /** A column: its English name for SQL, its head in the file, its type. */
    record Field(String name, Optional<String> chinese, ColumnType type) {
        String shown() {
            return chinese.orElse(name);
        }

        /** What its head may say. */
        List<String> heads() {
            return chinese.map(head -> List.of(name, head)).orElse(List.of(name));
        }
    }

    /**
     * A number that the system of record states.
     *
     * @param column empty for the number of rows
     */
    record ControlTotal(Optional<String> column, BigDecimal value, SourceRef at) {}

    Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** Empty when the columns cannot be told; every other fault leaves what could be read. */
    static Optional<Manifest> read(String file, String text, Consumer<Finding> sink) {
        Optional<YamlSection> read = YamlSection.read(file, text, 1, sink);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        YamlSection yaml = read.get();
        List<Field> fields = fields(yaml, sink);
        List<String> rowId = new ArrayList<>();
        for (Located<String> column : yaml.texts("rowId")) {
            if (fields.stream().anyMatch(field -> field.name().equals(column.value()))) {
                rowId.add(column.value());
            } else {
                yaml.unusable("rowId", column, "columns 中列出的列");
            }
        }
        Manifest manifest =
                new Manifest(
                        file,
                        yaml.text("sheet").map(Located::value),
                        yaml.text("system").map(Located::value),
                        yaml.text("exporter").map(Located::value),
                        moment(yaml, sink),
                        rowId,
                        fields,
                        totals(yaml, fields, sink));
        yaml.reportUnknown();
        return fields.isEmpty() ? Optional.empty() : Optional.of(manifest);
    }

    private static List<Field> fields(YamlSection yaml, Consumer<Finding> sink) {
        List<Field> fields = new ArrayList<>();
        Optional<YamlSection> columns = yaml.section("columns");
        if (columns.isEmpty()) {
            yaml.missing("columns");
            return fields;
        }
        for (String name : columns.get().names()) {
            Optional<YamlSection> column = columns.get().section(name);
            if (column.isEmpty()) {
                continue;
            }
            Optional<String> chinese = column.get().text("chinese").map(Located::value);
            Optional<Located<String>> typeName = column.get().required("type");
            Optional<ColumnType> type = typeName.flatMap(text -> ColumnType.of(text.value()));
            if (typeName.isPresent() && type.isEmpty()) {
                column.get().unusable("type", typeName.get(), ColumnType.names());
            }
            column.get().reportUnknown();
            String reason =
                    !NAME.matcher(name).matches()
                            ? "只能用小写字母、数字和下划线"
                            : SqlWords.isReserved(name) ? "它是 SQL 保留字" : "";
            if (!reason.isEmpty()) {
                Map<String, String> args = Map.of("column", name, "reason", reason);
                SourceRef at = columns.get().place(name);
                sink.accept(Finding.of(EvidenceCode.COLUMN_NAME_UNUSABLE, at, args));
            } else if (type.isPresent()) {
                fields.add(new Field(name, chinese, type.get()));
            }
        }
        return fields;
    }

    private static Optional<String> moment(YamlSection yaml, Consumer<Finding> sink) {
        Optional<Located<String>> text = yaml.text("exportedAt");
        if (text.isEmpty() || isMoment(text.get().value().replace(' ', 'T'))) {
            return text.map(Located::value);
        }
        Map<String, String> args = Map.of("found", text.get().value());
        sink.accept(Finding.of(EvidenceCode.EXPORT_TIME_UNUSABLE, text.get().at(), args));
        return Optional.empty();
    }

    private static boolean isMoment(String text) {
        if (!MINUTES.matcher(text).matches()) {
            return false;
        }
        try {
            LocalDateTime.parse(text);
            return true;
        } catch (DateTimeException notLocal) {
            try {
                OffsetDateTime.parse(text);
                return true;
            } catch (DateTimeException neither) {
                return false;
            }
        }
    }

    private static List<ControlTotal> totals(
            YamlSection yaml, List<Field> fields, Consumer<Finding> sink) {
        List<ControlTotal> totals = new ArrayList<>();
        for (YamlSection item : yaml.items("controlTotals")) {
            Optional<Located<String>> column = item.text("column");
            Optional<Located<String>> count = item.text(COUNT);
            Optional<Located<String>> value = item.text("value");
            // Two ways to say the number of rows: {count: 36} and {column: count, value: 36}.
            boolean rows =
                    count.isPresent() || column.filter(c -> c.value().equals(COUNT)).isPresent();
            Optional<Located<String>> number = count.isPresent() ? count : value;
            item.reportUnknown();
            String shown = column.map(Located::value).orElse(COUNT);
            String reason =
                    number.filter(text -> NUMBER.matcher(text.value()).matches()).isEmpty()
                            ? "没有给出数值"
                            : rows || isNumeric(fields, shown) ? "" : "没有这个数值列";
            if (reason.isEmpty()) {
                BigDecimal stated = new BigDecimal(number.map(Located::value).orElse("0"));
                totals.add(
                        new ControlTotal(
                                rows ? Optional.empty() : Optional.of(shown), stated, item.at()));
            } else {
                Map<String, String> args = Map.of("total", shown, "reason", reason);
                sink.accept(Finding.of(EvidenceCode.CONTROL_TOTAL_UNUSABLE, item.at(), args));
            }
        }
        return totals;
    }

    private static boolean isNumeric(List<Field> fields, String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .anyMatch(field -> field.type().isNumber());
    }
}
