package io.hengji.office.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.evaluation.Evaluation;
import io.hengji.kernel.Digest;
import io.hengji.kernel.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * The two documents of a small evaluation against files written by hand from CONTRACTS. 725 ÷ 732 =
 * 0.99043715846…; 65.53 ÷ 111 = 0.59036….
 */
class GoldenJsonTest {
    private final Evaluation evaluation = SmallEvaluation.build();

    @Test
    void evaluation_is_as_written_by_hand() throws IOException {
        assertEquals(expected("evaluation.json"), text(EvaluationJson.write(evaluation)));
    }

    @Test
    void findings_are_as_written_by_hand_the_gravest_first() throws IOException {
        String expected = expected("findings.json");
        for (Finding finding : evaluation.findings()) {
            expected = expected.replace("{id of " + finding.code().id() + "}", finding.id());
        }
        assertEquals(expected, text(FindingsJson.write(evaluation)));
    }

    @Test
    void the_same_evaluation_gives_the_same_bytes() {
        assertArrayEquals(
                EvaluationJson.write(evaluation), EvaluationJson.write(SmallEvaluation.build()));
        assertArrayEquals(
                FindingsJson.write(evaluation), FindingsJson.write(SmallEvaluation.build()));
    }

    @Test
    void control_characters_and_quotes_are_escaped_and_chinese_is_not() {
        byte[] written = JsonDocument.write(json -> json.text("a\"", "引号\"、反斜线\\、换行\n、空\u0000、😀"));
        assertEquals("{\n  \"a\\\"\": \"引号\\\"、反斜线\\\\、换行\\n、空\\u0000、😀\"\n}\n", text(written));
    }

    private static String expected(String name) throws IOException {
        try (InputStream file = GoldenJsonTest.class.getResourceAsStream(name)) {
            assertNotNull(file, name);
            String text = text(file.readAllBytes());
            for (String input : new String[] {"budget.csv", "indicators.csv", "facts.csv"}) {
                text = text.replace("{sm3 of " + input + "}", Digest.of(input).hex());
            }
            assertTrue(text.endsWith("}\n"), "a document ends with a newline");
            return text;
        }
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
