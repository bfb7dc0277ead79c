package io.hengji.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import io.hengji.kernel.SourceRef;
import io.hengji.kernel.Wording;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One reproducer for every code of a scheme file, at the line where the fault is. */
class SchemeCodeTest {
    private static final String GOOD =
            """
            scheme: county-dept
            version: 1
            name: 县级部门整体支出绩效自评
            subject: 部门
            issuer: 县财政局
            document: 县财绩〔2024〕1号
            from: 2024-01-01
            total: 100
            grades: 优 90, 良 80, 中 60, 差 0
            dimensions:
              - {key: execution, name: 预算执行, points: 10, strategy: execution-linear}
              - key: process
                name: 过程
                points: 40
                indicators:
                  - {key: control, level2: 预算, level3: 预算控制率, points: 15, strategy: control-rate-bands, figure: dept.rate.control}
                  - {key: done, level2: 预算, level3: 预算完成率, points: 25, strategy: deduct-per-step, parameters: {step: 0.05, deduct: 2}, figure: dept.rate.completion}
              - {key: output, name: 产出指标, aliases: [产出], points: 50}
            """;

    private static final Set<SchemeCode> SEEN = EnumSet.noneOf(SchemeCode.class);

    @TempDir Path folder;

    @AfterAll
    static void everyCodeWasReproduced() {
        assertEquals(EnumSet.allOf(SchemeCode.class), SEEN);
    }

    @Test
    void aGoodFileSaysNothing() {
        assertEquals(List.of(), SchemeLoader.load("county.yaml", GOOD).findings());
    }

    @Test
    void unknownStrategy() {
        finds(SchemeCode.UNKNOWN_STRATEGY, 11, "execution-linear}", "execution-curved}");
    }

    @Test
    void weights() {
        Finding ofAll = finds(SchemeCode.WEIGHTS, 10, "aliases: [产出], points: 50", "points: 45");
        assertEquals("100", ofAll.expected());
        assertEquals("95", ofAll.found());
        Finding ofOne =
                finds(SchemeCode.WEIGHTS, 12, "points: 25, strategy", "points: 24.5, strategy");
        assertEquals("39.5", ofOne.found());
    }

    @Test
    void weightsAreNotBlamedForANumberThatCouldNotBeRead() {
        assertEquals(Set.of("SCH-004"), codes(changed("[产出], points: 50", "[产出], points: 五十")));
    }

    @Test
    void bands() {
        finds(SchemeCode.BANDS, 9, "良 80, 中 60", "中 60, 良 80");
        finds(SchemeCode.BANDS, 9, "中 60, 差 0", "中 60");
        finds(SchemeCode.BANDS, 9, "优 90", "优 九十");
        String banded = "control-rate-bands, bands: ";
        String twice = "[{bound: 0, share: 1}, {bound: 0, share: 0.5}]";
        finds(SchemeCode.BANDS, 16, "control-rate-bands", banded + twice);
        String upAndDown =
                "[{bound: 0, share: 1}, {bound: 0.1, share: 0.2}, {bound: 0.2, share: 0.5}]";
        finds(SchemeCode.BANDS, 16, "control-rate-bands", banded + upAndDown);
        String deduct = "total: 100\ndeductBands: [{bound: 0.9, share: 0.1}]";
        finds(SchemeCode.BANDS, 9, "total: 100", deduct);
        String levels = "total: 100\nqualitative: {达成: 0.6, 部分达成: 0.8, 未达成: 0}";
        finds(SchemeCode.BANDS, 9, "total: 100", levels);
        String gap = "total: 100\nqualitative: {达成: 0.8, 部分达成: 0.6, 未达成: 0.1}";
        finds(SchemeCode.BANDS, 9, "total: 100", gap);
    }

    @Test
    void number() {
        finds(SchemeCode.NUMBER, 8, "total: 100", "total: 一百");
        finds(SchemeCode.NUMBER, 17, "deduct: 2", "deduct: 二");
        String bands = "control-rate-bands, bands: [{bound: 1/0, share: 1}]";
        finds(SchemeCode.NUMBER, 16, "control-rate-bands", bands);
    }

    @Test
    void parameter() {
        finds(SchemeCode.PARAMETER, 17, "deduct: 2", "penalty: 2");
        String bands = "deduct-per-step, bands: [{bound: 1, share: 1}]";
        finds(SchemeCode.PARAMETER, 17, "deduct-per-step", bands);
    }

    @Test
    void date() {
        finds(SchemeCode.DATE, 7, "from: 2024-01-01", "from: 2024年1月1日");
        finds(SchemeCode.DATE, 8, "from: 2024-01-01", "from: 2024-01-01\nto: 2024-01-01");
    }

    @Test
    void misfit() {
        finds(SchemeCode.MISFIT, 11, "execution-linear", "qualitative-band");
        finds(SchemeCode.MISFIT, 11, "execution-linear", "reverse-ratio");
        finds(SchemeCode.MISFIT, 16, ", figure: dept.rate.control}", "}");
        finds(SchemeCode.MISFIT, 16, "control-rate-bands", "qualitative-band");
        finds(SchemeCode.MISFIT, 16, "control-rate-bands", "yes-no");
        String usual = "total: 100\nstrategies: [{direction: \">=\", strategy: reverse-ratio}]";
        finds(SchemeCode.MISFIT, 9, "total: 100", usual);
        String chosen = "total: 100\nstrategies: [{direction: \">=\", strategy: qualitative-band}]";
        finds(SchemeCode.MISFIT, 9, "total: 100", chosen);
    }

    @Test
    void outOfBounds() {
        finds(SchemeCode.OUT_OF_BOUNDS, 2, "version: 1", "version: 1.5");
        finds(SchemeCode.OUT_OF_BOUNDS, 2, "version: 1", "version: 0");
        finds(SchemeCode.OUT_OF_BOUNDS, 18, "[产出], points: 50", "[产出], points: -50");
        finds(SchemeCode.OUT_OF_BOUNDS, 17, "step: 0.05", "step: 0");
        finds(SchemeCode.OUT_OF_BOUNDS, 17, "deduct: 2", "deduct: -2");
        finds(SchemeCode.OUT_OF_BOUNDS, 17, "deduct: 2", "side: 2");
        finds(SchemeCode.OUT_OF_BOUNDS, 9, "total: 100", "total: 100\nexplainAt: 1");
        finds(SchemeCode.OUT_OF_BOUNDS, 9, "total: 100", "total: 100\nscoreDecimals: 7");
        String bands = "control-rate-bands, bands: [{bound: 0, share: 1.2}]";
        finds(SchemeCode.OUT_OF_BOUNDS, 16, "control-rate-bands", bands);
    }

    @Test
    void repeated() {
        finds(SchemeCode.REPEATED, 18, "key: output", "key: execution");
        finds(SchemeCode.REPEATED, 18, "[产出]", "[产出, 过程]");
        finds(SchemeCode.REPEATED, 17, "key: done", "key: control");
        String twice =
                "total: 100\nstrategies:\n  - {direction: \"=\", strategy: equal}\n"
                        + "  - {direction: \"=\", strategy: equal-deviation}";
        finds(SchemeCode.REPEATED, 11, "total: 100", twice);
    }

    @Test
    void duplicate() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), GOOD);
        Files.writeString(folder.resolve("b.yaml"), GOOD);
        Finding found = only(SchemeCode.DUPLICATE, SchemeLibrary.load(folder).findings());
        assertEquals(1, line(found));
        assertTrue(found.message().contains("county-dept@1"), found.message());
    }

    @Test
    void unreadable() throws IOException {
        Files.write(folder.resolve("old.yaml"), GOOD.getBytes(Charset.forName("GB18030")));
        Files.writeString(folder.resolve("good.yaml"), GOOD, StandardCharsets.UTF_8);
        SchemeLibrary library = SchemeLibrary.load(folder);
        Finding found = only(SchemeCode.UNREADABLE, library.findings());
        assertTrue(found.message().contains("UTF-8"), found.message());
        assertEquals(1, library.schemes().size());
    }

    @Test
    void whatIsMissingOrUnknownIsSaidAsWell() {
        Set<String> codes = new TreeSet<>();
        for (String field : List.of("issuer", "document", "from", "name", "subject", "version")) {
            String without = GOOD.replaceFirst("(?m)^" + field + ": .*\\n", "");
            Checked<Scheme> checked = SchemeLoader.load("county.yaml", without);
            assertInstanceOf(Checked.Rejected.class, checked, field);
            checked.findings().forEach(found -> codes.add(found.code().id()));
            assertTrue(checked.findings().getFirst().message().contains(field), field);
        }
        assertEquals(1, codes.size(), "one code for every missing field: " + codes);
        assertFalse(codes(changed("total: 100", "totals: 100")).isEmpty());
        assertFalse(codes(changed("subject: 部门", "subject: 单位")).isEmpty());
    }

    @Test
    void everythingIsSaidAtOnce() {
        String broken =
                GOOD.replace("execution-linear", "no-such")
                        .replace("deduct: 2", "penalty: 2")
                        .replace("from: 2024-01-01", "from: 明年");
        assertEquals(Set.of("SCH-001", "SCH-005", "SCH-007"), codes(broken));
    }

    private Finding finds(SchemeCode code, int line, String good, String bad) {
        Checked<Scheme> checked = SchemeLoader.load("county.yaml", changed(good, bad));
        assertInstanceOf(Checked.Rejected.class, checked);
        Finding found = only(code, checked.findings());
        assertEquals(line, line(found), found.message());
        assertFalse(found.message().contains("{"), found.message());
        return found;
    }

    private static String changed(String good, String bad) {
        assertTrue(GOOD.contains(good), good);
        return GOOD.replace(good, bad);
    }

    private static Finding only(SchemeCode code, List<Finding> findings) {
        String all = findings.stream().map(Finding::message).collect(Collectors.joining("; "));
        assertEquals(1, findings.size(), all);
        assertEquals(code, findings.getFirst().code(), all);
        Wording.assertPlain(findings.getFirst());
        SEEN.add(code);
        return findings.getFirst();
    }

    private static int line(Finding finding) {
        return assertInstanceOf(SourceRef.Cell.class, finding.at()).row();
    }

    private static Set<String> codes(String text) {
        return SchemeLoader.load("county.yaml", text).findings().stream()
                .map(finding -> finding.code().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
