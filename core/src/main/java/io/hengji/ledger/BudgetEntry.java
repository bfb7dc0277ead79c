package io.hengji.ledger;

import io.hengji.intake.CellValue;
import io.hengji.kernel.Located;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One movement of a budget line (指标明细). A wide row of budget.csv is up to five undated entries, a
 * row of quotas.csv is a dated one with its document.
 */
public record BudgetEntry(
        String line,
        BudgetLayer layer,
        Located<CellValue.Amount> amount,
        @Nullable LocalDate date,
        @Nullable String document) {}
