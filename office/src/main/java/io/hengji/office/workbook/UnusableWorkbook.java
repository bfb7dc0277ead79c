package io.hengji.office.workbook;

import io.hengji.intake.IntakeCode;
import java.io.IOException;

/** A workbook that cannot or must not be read, with the reason in the user's words. */
final class UnusableWorkbook extends IOException {
    private static final long serialVersionUID = 1L;

    private final IntakeCode code;

    UnusableWorkbook(IntakeCode code, String why) {
        super(why);
        this.code = code;
    }

    IntakeCode code() {
        return code;
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
