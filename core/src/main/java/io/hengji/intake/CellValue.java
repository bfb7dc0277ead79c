package io.hengji.intake;

import io.hengji.kernel.Money;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a cell of a case table means, after its column's type was applied. A blank cell has no value
 * at all.
 */
public sealed interface CellValue {

    record Words(String text) implements CellValue {}

    /** One word of a closed list, in its Chinese form (当年, 定量, 是). */
    record Choice(String word) implements CellValue {}

    /** An amount with the precision it was entered with. */
    record Amount(Money money, Precision printed) implements CellValue {}

    /** A plain number with the decimals as entered (530.50 has scale 2). */
    record Number(BigDecimal value) implements CellValue {}

    record UnitName(Unit unit) implements CellValue {}

    record Day(LocalDate date) implements CellValue {}

    record Year(int year) implements CellValue {}

    record YesNo(boolean yes) implements CellValue {}

    /** Several texts in one cell, separated by ; or ；. */
    record Several(List<String> items) implements CellValue {
        public Several {
            items = List.copyOf(items);
        }
    }
}
