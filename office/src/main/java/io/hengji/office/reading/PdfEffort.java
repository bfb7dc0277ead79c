package io.hengji.office.reading;

import io.hengji.intake.IntakeCode;
import io.hengji.office.workbook.UnusableFile;

/**
 * How much drawing one pdf may ask for. Forms that draw forms multiply: a small file can describe
 * more than any machine draws. A page of text has a few thousand operators.
 */
final class PdfEffort {
    private static final int MOST = 30_000_000;

    private int operators;

    void one() throws UnusableFile {
        operators++;
        if (operators > MOST) {
            throw new UnusableFile(IntakeCode.DOCUMENT_UNSAFE, "页面的绘图指令多得异常");
        }
    }
}
