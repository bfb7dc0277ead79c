package io.hengji.goal;

import io.hengji.intake.CaseRow;
import io.hengji.kernel.Located;
import io.hengji.kernel.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of indicators.csv: a third-level indicator (三级指标), or with {@code level3} empty and
 * {@code level2} empty the points or claim of a whole dimension (一级指标).
 *
 * @param projectId empty for the department as a whole (部门整体)
 * @param quantitative true 定量, false 定性, null not said
 * @param row the row as read, for places and for what is only printed
 */
public record Indicator(
        String id,
        String projectId,
        String level1,
        String level2,
        String level3,
        @Nullable Boolean quantitative,
        @Nullable Direction direction,
        @Nullable Located<BigDecimal> target,
        @Nullable Located<BigDecimal> targetMax,
        @Nullable Unit unit,
        String targetText,
        @Nullable Located<BigDecimal> points,
        String strategy,
        @Nullable Located<BigDecimal> actual,
        String actualText,
        @Nullable Achievement level,
        @Nullable Located<BigDecimal> claimed,
        List<String> evidence,
        String deviation,
        String notApplicable,
        @Nullable Located<BigDecimal> priorActual,
        boolean core,
        CaseRow row) {
    public Indicator {
        evidence = List.copyOf(evidence);
    }

    /** A row with the first level only states points or a claim of the dimension. */
    public boolean isDimensionRow() {
        return level2.isEmpty() && level3.isEmpty();
    }

    public List<String> names() {
        return List.of(level1, level2, level3).stream().filter(name -> !name.isEmpty()).toList();
    }

    /** The most specific name, for sentences. */
    public String name() {
        return names().getLast();
    }

    public Optional<Unit> unitOfMeasure() {
        return Optional.ofNullable(unit);
    }
}
