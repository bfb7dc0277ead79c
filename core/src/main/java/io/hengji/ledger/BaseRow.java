package io.hengji.ledger;

import io.hengji.intake.CaseRow;
import io.hengji.intake.CellValue;
import io.hengji.kernel.Located;
import org.jspecify.annotations.Nullable;

/**
 * One row of base.csv, the handed-in 附件1: item id, last year's final account, this year's budget
 * and final account.
 */
public record BaseRow(
        String item,
        @Nullable Located<CellValue.Amount> priorSettled,
        @Nullable Located<CellValue.Amount> budget,
        @Nullable Located<CellValue.Amount> settled,
        CaseRow row) {}
