package io.hengji.intake;

import io.hengji.kernel.Located;
import io.hengji.kernel.SourceRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of a case table: the values that were understood, by the English name of their column.
 * What was not understood is a finding and stands here as absent.
 *
 * @param at the row itself (a cell reference without column)
 */
public record CaseRow(SourceRef.Cell at, Map<String, Located<CellValue>> cells) {
    public CaseRow {
        cells = cells instanceof RowCells ? cells : Map.copyOf(cells);
    }

    public boolean has(String column) {
        return cells.containsKey(column);
    }

    /** Where the column's value stands; for a blank cell, the row with the column's name. */
    public SourceRef place(String column) {
        Located<CellValue> cell = cells.get(column);
        return cell != null
                ? cell.at()
                : new SourceRef.Cell(
                        at.file(),
                        at.sm3(),
                        at.sheet(),
                        at.row(),
                        TableCatalogue.standard().head(column),
                        "");
    }

    /** Words, the word of a choice, or several joined: whatever the column holds, as text. */
    public Optional<String> text(String column) {
        return Optional.ofNullable(value(column))
                .map(value ->
                        switch (value) {
                            case CellValue.Words(String text) -> text;
                            case CellValue.Choice(String word) -> word;
                            case CellValue.Amount(var money, var printed) ->
                                    money.yuan().toPlainString();
                            case CellValue.Number(BigDecimal number) -> number.toPlainString();
                            case CellValue.UnitName(var unit) -> unit.symbol();
                            case CellValue.Day(LocalDate date) -> date.toString();
                            case CellValue.Year(int year) -> Integer.toString(year);
                            case CellValue.YesNo(boolean yes) -> yes ? "是" : "否";
                            case CellValue.Several(List<String> items) -> String.join("；", items);
                        });
    }

    public String text(String column, String otherwise) {
        return text(column).orElse(otherwise);
    }

    public Optional<Located<CellValue.Amount>> amount(String column) {
        return typed(column, CellValue.Amount.class);
    }

    public Optional<Located<BigDecimal>> number(String column) {
        return typed(column, CellValue.Number.class)
                .map(cell -> new Located<>(cell.value().value(), cell.at()));
    }

    /** A value without its place, or null. */
    @Nullable CellValue value(String column) {
        if (cells instanceof RowCells compact) {
            return compact.value(column);
        }
        Located<CellValue> cell = cells.get(column);
        return cell == null ? null : cell.value();
    }

    public Optional<LocalDate> day(String column) {
        return typed(column, CellValue.Day.class).map(cell -> cell.value().date());
    }

    public boolean yes(String column) {
        return typed(column, CellValue.YesNo.class).map(cell -> cell.value().yes()).orElse(false);
    }

    public List<String> several(String column) {
        return typed(column, CellValue.Several.class)
                .map(cell -> cell.value().items())
                .orElse(List.of());
    }

    public <T extends CellValue> Optional<Located<T>> typed(String column, Class<T> type) {
        Located<CellValue> cell = cells.get(column);
        return cell != null && type.isInstance(cell.value())
                ? Optional.of(new Located<>(type.cast(cell.value()), cell.at()))
                : Optional.empty();
    }
}
