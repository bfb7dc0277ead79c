package io.hengji.numeral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every figure of a published report, in the order in which it stands there, listed by hand. */
class PublishedReportTest {

    private static final String FIGURES =
            """
            26 个, 8 个, 2 个, 6 个, 380 人, 57 人, 35 人, 288 人, 249 人,
            14199.25 万元, 13979.35 万元, 219.9 万元, 8931.7 万元, 7220.38 万元, 1711.32 万元,
            111 万元, 65.53 万元, 63.27 万元, 2.26 万元, 5267.55 万元, 4182.95 万元, 1084.6 万元,
            7.95 万元, 680 万元, 125 处, 100 处, 25 处, 66.89 万元, 89.39 万元, 50 处, 79.13 万元,
            189.61 万元, 223.56 万元, 50 万元, 637.26 万元, 9.75 万元, 12 处, 1186 万元, 182 万元,
            589.39 万元, 49.56 万元, 33.99 万元, 29.99 万元, 70.48 万元, 8 万元, 1084.6 万元, 1084.6 万元,
            99 分, 10 分, 166 %, 20 分, 7 宗, 2.87 亿元, 24 宗, 8262.32 亩, 132 亿元, 114.54 亿元,
            20 分, 60 家, 11 家, 535.02 万亩, 4.52 万亩, 476.98 万亩, 0.94 万亩, 434.8 公顷, 17 个,
            83.4 平方公里 ABOUT, 156 个, 97 个, 40 分, 602 公顷, 1690 处, 373 次, 7656 人次, 8 起, 12 个,
            10 分, 79 件, 122 个, 10.98 万套, 90 % AT_LEAST, 21.18 万件\
            """;

    private static final List<String> NO_FIGURES =
            List.of(
                    "DATE 2024年度",
                    "DATE 2024年底",
                    "DATE 2021-2035",
                    "DATE 2021-2025",
                    "DATE 2020-2022年度",
                    "DATE 2025年2月21日",
                    "SCALE 1：500",
                    "ORDINAL （1）",
                    "ORDINAL （16）",
                    "ORDINAL 1、",
                    "ORDINAL 17、",
                    "ORDINAL 1.",
                    "ORDINAL 4.");

    @Test
    void isReadFigureByFigure() throws IOException {
        String report = report();
        assertEquals(
                List.of(FIGURES.strip().split(",\\s+", -1)).stream().map(String::strip).toList(),
                Shown.numerals(report));
    }

    @Test
    void itsDatesNumbersAndScalesAreNoFigures() throws IOException {
        List<String> tokens = Shown.tokens(report());
        NO_FIGURES.forEach(expected -> assertTrue(tokens.contains(expected), expected));
    }

    private static String report() throws IOException {
        String root = System.getenv("HENGJI_REFERENCE");
        assumeTrue(root != null, "HENGJI_REFERENCE is not set: the published report is not read");
        Path file = Path.of(root, "reference", "hengyang-2024-report.txt");
        assumeTrue(Files.isReadable(file), () -> "no published report at " + file);
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
