package io.hengji.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A finding keeps its id from run to run, and says its sentence with what it was given. */
class FindingTest {

    private enum Code implements FindingCode {
        ROUGH;

        @Override
        public String id() {
            return "TST-001";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String title() {
            return "试验";
        }

        @Override
        public String template() {
            return "“{who}”写作 {what}，{who}未说明 {open}。";
        }

        @Override
        public String remedy() {
            return "更正。";
        }
    }

    private static final SourceRef PLACE = cell(3, "执行数", "12.5");
    private static final Map<String, String> ARGS = Map.of("who", "甲", "what", "$1\\2");

    /**
     * Computed apart: SM3 of "TST-001", "budget.csv [第3行 “执行数”列]", "[]", "null" and "{what=$1\2,
     * who=甲}", one a line, the first ten digits.
     */
    @Test
    void theIdIsThatOfItsPlaceAndArguments() {
        assertEquals("TST-001/b6d9c365ca", finding().id());
    }

    /** Equal words at 40 and at 90: two findings; the first has the id it would have alone. */
    @Test
    void equalWordsAtTwoPlacesAreTwoFindings() {
        Finding first = Finding.of(Code.ROUGH, span(40), ARGS);
        Finding second = Finding.of(Code.ROUGH, span(90), ARGS);
        assertEquals(first.id(), second.id());
        List<String> ids = ids(List.of(first, finding(), second));
        assertEquals(first.id(), ids.get(0));
        assertEquals(finding().id(), ids.get(1));
        assertNotEquals(first.id(), ids.get(2));
        // The order in which they were found does not matter, nor what stands above them.
        assertEquals(ids.reversed(), ids(List.of(second, finding(), first)));
        assertEquals(
                ids,
                ids(
                        List.of(
                                Finding.of(Code.ROUGH, span(47), ARGS),
                                finding(),
                                Finding.of(Code.ROUGH, span(97), ARGS))));
        // Numbered again, nothing changes; said twice, it is still the same one.
        List<Finding> numbered = Occurrences.numbered(List.of(first, second));
        assertEquals(numbered, Occurrences.numbered(numbered));
        assertEquals(List.of(first.id(), first.id()), ids(List.of(first, first)));
    }

    private static List<String> ids(List<Finding> findings) {
        return Occurrences.numbered(findings).stream().map(Finding::id).toList();
    }

    private static SourceRef span(int start) {
        return new SourceRef.Span("report.docx", null, start, start + 3, "95%");
    }

    @Test
    void theIdDoesNotHangOnTheOrderOfArguments() {
        Map<String, String> other = new LinkedHashMap<>();
        other.put("what", "$1\\2");
        other.put("who", "甲");
        assertEquals(finding().id(), Finding.of(Code.ROUGH, PLACE, other).id());
    }

    /** A corrected neighbour, the wording of the remedy and the step do not make it another. */
    @Test
    void theIdStaysWhenWhatStandsBesideItChanges() {
        Finding later =
                Finding.of(Code.ROUGH, cell(3, "执行数", "13.0"), ARGS)
                        .expecting("1", "2")
                        .about(List.of(), new StepId(99))
                        .relating(null, List.of(cell(4, "执行数", "")), List.of());
        assertEquals(finding().id(), later.id());
    }

    @Test
    void anotherPlaceFigureRelationOrArgumentIsAnotherFinding() {
        String id = finding().id();
        assertNotEquals(id, Finding.of(Code.ROUGH, cell(4, "执行数", "12.5"), ARGS).id());
        assertNotEquals(id, Finding.of(Code.ROUGH, cell(3, "预算数", "12.5"), ARGS).id());
        assertNotEquals(id, Finding.of(Code.ROUGH, PLACE, Map.of("who", "乙")).id());
        assertNotEquals(id, finding().about(List.of(new FigureId("dept.spent")), null).id());
        assertNotEquals(id, finding().relating("A3", List.of(), List.of()).id());
    }

    /** What stands in an argument is text: neither a hole nor a group of a pattern. */
    @Test
    void theSentenceTakesItsArgumentsAsTheyAre() {
        assertEquals("“甲”写作 $1\\2，甲未说明 {open}。", finding().message());
        assertEquals(
                "“{what}”写作 x，{what}未说明 {open}。",
                Finding.of(Code.ROUGH, PLACE, Map.of("who", "{what}", "what", "x")).message());
    }

    @Test
    void aRejectionNamesItsReasons() {
        assertThrows(IllegalArgumentException.class, () -> new Checked.Rejected<>(List.of()));
        Checked<Integer> length = Checked.ok("四个字啊").map(String::length);
        assertEquals(4, assertInstanceOf(Checked.Ok.class, length).value());
        Checked<String> no = new Checked.Rejected<>(List.of(finding()));
        assertEquals(List.of(finding()), no.map(String::length).findings());
        assertTrue(Checked.ok(1).findings().isEmpty());
    }

    @Test
    void aFigureHasASubjectAndAName() {
        assertEquals("dept", new FigureId("dept.spent.project").subject());
        assertEquals("spent.project", new FigureId("dept.spent.project").name());
        assertEquals("project/P03", new FigureId("project/P03.score").subject());
        assertEquals("score", new FigureId("project/P03.score").name());
        assertEquals("fact/T3", new FigureId("fact/T3").subject());
        assertEquals("", new FigureId("fact/T3").name());
        // codes such as 1.2 have dots of their own
        assertEquals("project/1.2", new FigureId("project/1.2.rate.execution").subject());
        assertEquals("rate.execution", new FigureId("project/1.2.rate.execution").name());
        assertEquals("fact/1.2", new FigureId("fact/1.2").subject());
        assertEquals("prior/dept", new FigureId("prior/dept.spent").subject());
        assertThrows(IllegalArgumentException.class, () -> new FigureId(" "));
    }

    @Test
    void aDigestIsSixtyFourHexadecimalDigits() {
        String hex = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";
        assertEquals(hex, new Digest(hex).toString());
        for (String wrong :
                List.of(
                        "",
                        hex.substring(1),
                        hex + "0",
                        hex.replace('a', 'g'),
                        hex.replace('a', 'A'))) {
            assertThrows(IllegalArgumentException.class, () -> new Digest(wrong), wrong);
        }
    }

    @Test
    void countsAreNotNegative() {
        assertEquals("0", new Count(0).shown());
        assertThrows(IllegalArgumentException.class, () -> new Count(-1));
    }

    private static Finding finding() {
        return Finding.of(Code.ROUGH, PLACE, ARGS);
    }

    private static SourceRef.Cell cell(int row, String column, String text) {
        return new SourceRef.Cell("budget.csv", null, null, row, column, text);
    }
}
