package io.hengji.ledger;

import io.hengji.intake.CaseFiles;
import io.hengji.intake.CaseRow;
import io.hengji.intake.CaseTable;
import io.hengji.intake.CellValue;
import io.hengji.kernel.Digest;
import io.hengji.kernel.Finding;
import io.hengji.record.Column;
import io.hengji.record.ColumnType;
import io.hengji.record.Dataset;
import io.hengji.record.DatasetSchema;
import io.hengji.record.Datum;
import io.hengji.record.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The tables of money of a case as datasets that rules read, as they were known on a day: what was
 * paid, booked or recorded later is not there yet, and what was accepted or passed on later is
 * blank. A table that was not handed in gives no dataset, so that a rule that needs it is not run.
 */
public final class LedgerDatasets {
    /** The days that decide whether a row was known: the later of those that are given. */
    private static final Map<String, List<String>> KNOWN_FROM =
            Map.of(
                    "payments", List.of("paid_on", "recorded_on"),
                    "quotas", List.of("date", "recorded_on"),
                    "contracts", List.of("signed_on"),
                    "transfers", List.of("arrived_on"),
                    "receptions", List.of("on"));

    /** Columns that say something only from a day on, with the columns that go with them. */
    private static final Map<String, Map<String, List<String>>> KNOWN_LATER =
            Map.of(
                    "payments", Map.of("accepted_on", List.of("accepted_on")),
                    "contracts", Map.of("accepted_on", List.of("accepted_on")),
                    "transfers", Map.of("passed_on", List.of("passed_on", "passed_amount", "to")));

    private final LocalDate asOf;
    private final Consumer<Finding> sink;

    private LedgerDatasets(LocalDate asOf, Consumer<Finding> sink) {
        this.asOf = asOf;
        this.sink = sink;
    }

    /**
     * Makes every dataset that the tables of the case give.
     *
     * @param sink takes what a dataset cannot hold: amounts with fractions of a 分
     */
    public static List<Dataset> of(CaseFiles files, LocalDate asOf, Consumer<Finding> sink) {
        LedgerDatasets make = new LedgerDatasets(asOf, sink);
        List<Dataset> datasets = new ArrayList<>();
        for (DatasetSchema schema : DatasetSchema.all().values()) {
            CaseTable table = files.tables().get(schema.table().name());
            if (table != null) {
                datasets.add(make.dataset(schema, table));
            }
        }
        CaseTable projects = files.tables().get("projects");
        if (projects != null) {
            datasets.add(ListedCodes.dataset("project_economic", projects, "approved_economic"));
            datasets.add(ListedCodes.dataset("project_function", projects, "approved_function"));
        }
        Optional.ofNullable(files.tables().get("contracts"))
                .map(contracts -> ContractStages.dataset(contracts, asOf, sink))
                .ifPresent(datasets::add);
        Spending.of(datasets, files.settings().department()).ifPresent(datasets::add);
        return List.copyOf(datasets);
    }

    private Dataset dataset(DatasetSchema schema, CaseTable table) {
        Table.Builder rows = Table.builder(schema.columns());
        for (CaseRow row : table.rows()) {
            if (isKnown(schema.table().name(), row)) {
                for (DatasetSchema.Field field : schema.fields()) {
                    rows.add(datum(schema, field, row));
                }
                rows.end();
            }
        }
        return new Dataset(schema.name(), rows.build(), digest(table));
    }

    private boolean isKnown(String table, CaseRow row) {
        return KNOWN_FROM.getOrDefault(table, List.of()).stream()
                .flatMap(column -> row.day(column).stream())
                .noneMatch(day -> day.isAfter(asOf));
    }

    private boolean isYetToCome(String table, String column, CaseRow row) {
        return KNOWN_LATER.getOrDefault(table, Map.of()).entrySet().stream()
                .filter(later -> later.getValue().contains(column))
                .flatMap(later -> row.day(later.getKey()).stream())
                .anyMatch(day -> day.isAfter(asOf));
    }

    private @Nullable Datum datum(DatasetSchema schema, DatasetSchema.Field field, CaseRow row) {
        if (field.from().isEmpty()) {
            return new Datum.Whole(Objects.requireNonNullElse(row.at().row(), 0));
        }
        if (isYetToCome(schema.table().name(), field.from(), row)) {
            return null;
        }
        return switch (field.making()) {
            case AS_READ -> read(field.column(), field.from(), row);
            case YEAR_OF -> part(row, field.from(), LocalDate::getYear);
            case MONTH_OF -> part(row, field.from(), LocalDate::getMonthValue);
            case DAY_NUMBER_OF -> part(row, field.from(), day -> (int) day.toEpochDay());
        };
    }

    private interface DayPart {
        int of(LocalDate day);
    }

    private static @Nullable Datum part(CaseRow row, String column, DayPart part) {
        return row.day(column).map(day -> new Datum.Whole(part.of(day))).orElse(null);
    }

    private @Nullable Datum read(Column column, String from, CaseRow row) {
        if (column.type() == ColumnType.VARCHAR) {
            return row.text(from).map(Datum.Words::new).orElse(null);
        }
        if (column.type() == ColumnType.DECIMAL_2) {
            return row.amount(from)
                    .map(amount -> decimal(column, from, row, amount.value().money().yuan()))
                    .orElse(null);
        }
        return row.typed(from, CellValue.class)
                .map(cell ->
                        switch (cell.value()) {
                            case CellValue.Number(BigDecimal number) ->
                                    column.type() == ColumnType.INTEGER
                                            ? new Datum.Whole(number.longValueExact())
                                            : decimal(column, from, row, number);
                            case CellValue.Day(LocalDate day) -> new Datum.Day(day);
                            case CellValue.Year(int year) -> new Datum.Whole(year);
                            case CellValue.YesNo(boolean yes) -> new Datum.Yes(yes);
                            default -> null;
                        })
                .orElse(null);
    }

    private @Nullable Datum decimal(Column column, String from, CaseRow row, BigDecimal value) {
        if (value.stripTrailingZeros().scale() <= column.type().scale()) {
            return new Datum.Decimal(value);
        }
        sink.accept(
                Finding.of(
                                LedgerCode.TOO_FINE,
                                row.place(from),
                                Map.of("decimals", Integer.toString(column.type().scale())))
                        .expecting(null, value.toPlainString()));
        return null;
    }

    static Digest digest(CaseTable table) {
        return table.rows().stream()
                .flatMap(row -> Optional.ofNullable(row.at().sm3()).stream())
                .findFirst()
                .orElseGet(() -> Digest.of(table.name()));
    }
}
