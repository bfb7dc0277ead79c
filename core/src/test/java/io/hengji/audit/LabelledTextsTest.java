package io.hengji.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hengji.intake.PlainTextDocument;
import io.hengji.kernel.Digest;
import io.hengji.kernel.Finding;
import io.hengji.kernel.SourceRef;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Short made-up texts, each with the findings that it must give and no other: a clean one gives
 * none. The arithmetic of each is in the text itself; a line "&gt; severity code figure" names a
 * finding by hand.
 */
class LabelledTextsTest {

    @TestFactory
    Stream<DynamicTest> everyTextGivesItsFindingsAndNoOther() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String one : texts().split("(?m)^## ", -1)) {
            if (!one.isBlank()) {
                int line = one.indexOf('\n');
                String name = one.substring(0, line);
                tests.add(DynamicTest.dynamicTest(name, () -> check(one.substring(line + 1))));
            }
        }
        return tests.stream();
    }

    private static void check(String labelled) {
        StringBuilder text = new StringBuilder();
        Set<String> wanted = new TreeSet<>();
        for (String line : labelled.split("\n", -1)) {
            if (line.startsWith("> ")) {
                wanted.add(line.substring(2));
            } else {
                text.append(line).append('\n');
            }
        }
        Set<String> found = new TreeSet<>();
        for (Finding finding : audit(text.toString()).findings()) {
            String severity = finding.code().severity().name().toLowerCase(Locale.ROOT);
            String at = ((SourceRef.Span) finding.at()).text();
            found.add(severity + " " + finding.code().id() + " " + at);
        }
        assertEquals(wanted, found);
    }

    static Audit audit(String text) {
        return Auditor.audit(PlainTextDocument.of("text.txt", Digest.of(text), text));
    }

    private static String texts() throws IOException {
        try (InputStream in = LabelledTextsTest.class.getResourceAsStream("cases.txt")) {
            if (in == null) {
                throw new IllegalStateException("cases.txt is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
