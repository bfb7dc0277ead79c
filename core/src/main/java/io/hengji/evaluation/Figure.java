package io.hengji.evaluation;

import io.hengji.kernel.FigureId;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Scalar;
import io.hengji.kernel.StepId;
import io.hengji.kernel.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the evaluation under its catalogue name.
 *
 * @param value null when it is unverifiable
 * @param unit the unit to show it in (万元)
 * @param shown as printed, with its unit: 5267.55万元; 无法核验 when there is no value
 */
public record Figure(
        FigureId id,
        String label,
        @Nullable Scalar value,
        Unit unit,
        Precision printed,
        String shown,
        State state,
        StepId trail) {}
