package io.hengji.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.kernel.Finding;
import io.hengji.kernel.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Sentences as reports of many places write them, each right and with one figure wrong: the right
 * one is silent, the wrong one is found. The arithmetic is in the sentence.
 */
class SentencesTest {
    private static final String HEAD = "某局2023年度部门整体支出绩效自评报告\n\n一、基本情况\n";
    private static final Pattern SLIP = Pattern.compile("\\{\\{(.*?)→(.*?)\\}\\}");

    @TestFactory
    Stream<DynamicTest> rightIsSilentAndWrongIsFound() throws IOException {
        return lines().stream().map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
    }

    private static void check(String line) {
        Matcher slip = SLIP.matcher(line.replaceFirst("^[!?]", ""));
        assertEquals(List.of(), errors(slip.replaceAll("$1")), "right, and must be silent");
        if (line.startsWith("!")) {
            return;
        }
        slip.reset();
        assertTrue(slip.find(), "one figure is marked");
        List<String> found = errors(slip.replaceAll("$2"));
        assertEquals(!line.startsWith("?"), !found.isEmpty(), found.toString());
    }

    private static List<String> errors(String sentence) {
        return LabelledTextsTest.audit(HEAD + sentence + "\n").findings().stream()
                .filter(finding -> finding.code().severity() == Severity.ERROR)
                .map(Finding::message)
                .toList();
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = SentencesTest.class.getResourceAsStream("sentences.txt")) {
            assert in != null;
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
