package io.hengji.official;

import io.hengji.intake.CaseRow;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * 楼堂馆所 of form 1: what base.csv says of the buildings completed in the year, summed over its rows.
 */
final class BuildingCells {
    private final List<CaseRow> rows;

    BuildingCells(List<CaseRow> rows) {
        this.rows = rows;
    }

    Form.Content number(String column) {
        return sum(
                column,
                row -> row.number(column).map(cell -> cell.value()),
                FormFigures.MONEY_DECIMALS);
    }

    Form.Content amount(String column) {
        return sum(
                column,
                row -> row.amount(column).map(cell -> cell.value().money()).map(Money::wanYuan),
                FormFigures.MONEY_DECIMALS);
    }

    /** Blank as soon as one building does not say it. */
    private Form.Content sum(
            String column, Function<CaseRow, Optional<BigDecimal>> cell, int decimals) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CaseRow row : rows) {
            Optional<BigDecimal> value = cell.apply(row);
            if (value.isEmpty()) {
                return new Form.Blank();
            }
            sum = sum.add(value.get());
        }
        FigureId figure = new FigureId("base/BUILDING." + column);
        return rows.isEmpty()
                ? new Form.Blank()
                : new Form.Number(sum, Math.max(decimals, sum.scale()), false, figure, null);
    }
}
