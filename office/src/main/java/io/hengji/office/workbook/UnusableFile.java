package io.hengji.office.workbook;

import io.hengji.intake.IntakeCode;
import java.io.IOException;

/** A workbook or document that cannot or must not be read, with the reason in the user's words. */
public final class UnusableFile extends IOException {
    private static final long serialVersionUID = 1L;

    private final IntakeCode code;

    public UnusableFile(IntakeCode code, String why) {
        super(why);
        this.code = code;
    }

    public IntakeCode code() {
        return code;
    }

    public String why() {
        return String.valueOf(getMessage());
    }
}
