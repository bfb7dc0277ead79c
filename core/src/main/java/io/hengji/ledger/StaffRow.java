package io.hengji.ledger;

import io.hengji.intake.CaseRow;
import io.hengji.kernel.Located;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One row of staff.csv (人员): kind, authorised posts (编制数) and people in post (在职人数). Retired people
 * count in neither.
 */
public record StaffRow(
        String unit,
        String kind,
        @Nullable Located<BigDecimal> quota,
        @Nullable Located<BigDecimal> inPost,
        CaseRow row) {}
