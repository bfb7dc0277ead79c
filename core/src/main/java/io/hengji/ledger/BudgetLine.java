package io.hengji.ledger;

import io.hengji.intake.CaseRow;
import io.hengji.intake.CellValue;
import io.hengji.kernel.Located;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One budget line (预算行): a category or project from one source in one vintage.
 *
 * @param source 中央, 省级, 市级, 县级, 单位, 其他; null = not said, therefore 无法核验
 * @param vintage 当年, 上年结转 or 以前年度
 * @param entries its layers as entered; a layer that was not entered is absent, not zero
 * @param adjusted 全年预算数 as stated, which must equal its layers
 * @param spent 执行数 as typed; payments take precedence where they exist
 */
public record BudgetLine(
        String id,
        String unit,
        Category category,
        String projectId,
        String title,
        @Nullable String source,
        @Nullable String nature,
        String vintage,
        String functionCode,
        String economicCode,
        List<BudgetEntry> entries,
        @Nullable Located<CellValue.Amount> adjusted,
        @Nullable Located<CellValue.Amount> spent,
        @Nullable Located<CellValue.Amount> carriedOut,
        @Nullable Located<CellValue.Amount> surplus,
        String document,
        String note,
        CaseRow row) {
    public BudgetLine {
        entries = List.copyOf(entries);
    }

    BudgetLine with(List<BudgetEntry> others) {
        return new BudgetLine(
                id,
                unit,
                category,
                projectId,
                title,
                source,
                nature,
                vintage,
                functionCode,
                economicCode,
                others,
                adjusted,
                spent,
                carriedOut,
                surplus,
                document,
                note,
                row);
    }

    public Optional<BudgetEntry> entry(BudgetLayer layer) {
        return entries.stream().filter(entry -> entry.layer() == layer).findFirst();
    }
}
