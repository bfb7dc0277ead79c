package io.hengji.ledger;

import io.hengji.intake.CaseRow;
import io.hengji.intake.CellValue;
import io.hengji.kernel.Located;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One payment voucher line (支付凭证) in 元; a refund is negative and names the voucher it returns. */
public record Payment(
        String voucherNo,
        String itemNo,
        @Nullable LocalDate paidOn,
        String projectId,
        String lineId,
        String economicCode,
        Located<CellValue.Amount> amount,
        String refundOf,
        String threePublic,
        CaseRow row) {}
