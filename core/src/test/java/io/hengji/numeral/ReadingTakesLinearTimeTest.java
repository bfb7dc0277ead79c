package io.hengji.numeral;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTakesLinearTimeTest {

    private static final String PARAGRAPH =
            "2024年部门项目支出5267.55万元，其中：业务工作专项支出4182.95万元，运行维护专项支出1084.6万元（占20.59%）。"
                    + "（1）新建 100 处，改建25处；依据财预〔2020〕10号第十六条，约83.4平方公里，1：500地形图，转移7656人次。";

    /** Each would take minutes in a reader that goes back over what it has read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "1,", "123,", "1.", "1-", "2020、", "2020-", "a", "a1-", "1a", " 1", "（", "第1、",
                "1月至", "1、", "3至", "万", "1万", "“1+", "1:", "1/", "百分之", "约", "0-", "𠮷1", "   ",
                "1\n"
            })
    void onMonotonousTexts(String piece) {
        String text = piece.repeat(60_000 / piece.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> Numerals.tokens(text), () -> "repeated: " + piece);
    }

    @Test
    void tenPagesTakeLessThanTwentyMilliseconds() {
        // 22 lines of 28 characters a page.
        String text = PARAGRAPH.repeat(10 * 22 * 28 / PARAGRAPH.length() + 1);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 60; i++) {
            long start = System.nanoTime();
            Numerals.tokens(text);
            best = Math.min(best, System.nanoTime() - start);
        }
        long micros = best / 1_000;
        assertTrue(micros < 20_000, () -> "took " + micros + " µs");
    }
}
