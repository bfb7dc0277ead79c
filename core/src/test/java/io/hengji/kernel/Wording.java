package io.hengji.kernel;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.regex.Pattern;

/** What a finding prints is a sentence: no hole of its template, no fraction that did not end. */
public final class Wording {
    private static final Pattern RAW = Pattern.compile("\\{[a-zA-Z]+}|\\d+/\\d{3,}");

    private Wording() {}

    public static void assertPlain(Finding finding) {
        for (String text : new String[] {finding.message(), finding.remedy()}) {
            assertFalse(RAW.matcher(text).find(), finding.code().id() + ": " + text);
        }
    }
}
