package io.hengji.ledger;

import io.hengji.intake.CaseRow;
import io.hengji.intake.CellValue;
import io.hengji.kernel.Located;
import org.jspecify.annotations.Nullable;

/** One row of income.csv (收入): by nature and kind, at the three moments of the year. */
public record Income(
        String nature,
        String kind,
        @Nullable Located<CellValue.Amount> initial,
        @Nullable Located<CellValue.Amount> adjusted,
        @Nullable Located<CellValue.Amount> settled,
        CaseRow row) {}
