package io.hengji.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.kernel.Finding;
import io.hengji.kernel.FiscalYear;
import io.hengji.kernel.SourceRef;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeListsTest {
    private static final FiscalYear YEAR = new FiscalYear(2024);
    private static final Set<LedgerCode> SEEN = EnumSet.noneOf(LedgerCode.class);

    private static final String LIST =
            """
            codes: economic-department
            name: 部门预算支出经济分类科目
            issuer: 财政部
            document: 政府收支分类科目
            from: 2018-01-01
            items:
              - {code: "30201", name: 办公费}
              - {code: "30217", name: 公务接待费, threePublic: 接待}
              - {code: "39906", name: 赠与, to: 2023-01-01}
              - {code: "39906", name: 对外赠与, from: 2023-01-01}
            """;

    private static final String GOVERNMENT =
            """
            codes: economic-government
            name: 政府预算支出经济分类科目
            issuer: 财政部
            document: 政府收支分类科目
            from: 2018-01-01
            items:
              - {code: "50201", name: 办公经费}
            """;

    private static final String MAPPING =
            """
            mapping: economic
            name: 对应
            issuer: 财政部
            document: 政府收支分类科目
            from: 2018-01-01
            items:
              - {kind: [机关, 参公], from: ["30201"], to: "50201"}
            """;

    @TempDir Path folder;

    @AfterAll
    static void everyCodeWasReproduced() {
        // The reasons of figures without value and what a dataset cannot hold are tested elsewhere.
        EnumSet<LedgerCode> others =
                EnumSet.of(
                        LedgerCode.NOT_ENTERED,
                        LedgerCode.NO_ROWS,
                        LedgerCode.TOO_FINE,
                        LedgerCode.STAGE_UNREADABLE);
        assertEquals(EnumSet.complementOf(others), SEEN);
    }

    @Test
    void theProductsListsHaveNoFault() throws IOException {
        CodeLists lists = product();
        assertEquals(List.of(), lists.findings().stream().map(Finding::message).toList());
        CodeList department = lists.department().orElseThrow();
        assertEquals(Optional.of("办公费"), department.name("30201", YEAR));
        assertEquals(Optional.of("商品和服务支出"), department.name("302", YEAR));
        assertEquals(Optional.of("地质灾害防治"), lists.functional().orElseThrow().name("2240601", YEAR));
        assertEquals(Optional.of("自然资源事务"), lists.functional().orElseThrow().name("22001", YEAR));
        assertEquals(Optional.of("办公经费"), lists.government().orElseThrow().name("50201", YEAR));
        assertFalse(department.basis().verified());
    }

    @Test
    void gapsAreReal() throws IOException {
        CodeList department = product().department().orElseThrow();
        for (String code : List.of("30104", "30105", "30210", "30904", "31004", "304", "0301")) {
            assertTrue(department.name(code, YEAR).isEmpty(), code);
        }
    }

    @Test
    void theTableBefore2018WasAnother() throws IOException {
        CodeLists lists = product();
        assertTrue(lists.department().orElseThrow().name("30101", new FiscalYear(2017)).isEmpty());
        assertTrue(
                lists.department().orElseThrow().name("30101", new FiscalYear(2018)).isPresent());
        assertTrue(lists.governmentCode("30201", UnitKind.AGENCY, new FiscalYear(2017)).isEmpty());
    }

    @Test
    void threePublicIncludesVehiclesBoughtOutsideClass302() throws IOException {
        CodeList department = product().department().orElseThrow();
        Set<String> found =
                department.entries().stream()
                        .filter(entry -> entry.threePublic() != null)
                        .map(CodeList.Entry::code)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("30212", "30217", "30231", "30913", "31013"), found);
        assertEquals(Optional.of(ThreePublic.ABROAD), department.threePublic("30212", YEAR));
        assertEquals(Optional.of(ThreePublic.RECEPTION), department.threePublic("30217", YEAR));
        assertEquals(
                Optional.of(ThreePublic.VEHICLE_RUNNING), department.threePublic("30231", YEAR));
        assertEquals(
                Optional.of(ThreePublic.VEHICLE_PURCHASE), department.threePublic("31013", YEAR));
        assertEquals(
                Optional.of(ThreePublic.VEHICLE_PURCHASE), department.threePublic("30913", YEAR));
        // 培训费 is none, and 其他交通费用 is none
        assertTrue(department.threePublic("30216", YEAR).isEmpty());
        assertTrue(department.threePublic("30239", YEAR).isEmpty());
    }

    @Test
    void theGovernmentCodeDependsOnTheKindOfUnit() throws IOException {
        CodeLists lists = product();
        maps(lists, "30201", UnitKind.AGENCY, "50201");
        maps(lists, "30201", UnitKind.TREATED_AS_AGENCY, "50201");
        maps(lists, "30201", UnitKind.INSTITUTION, "50502");
        maps(lists, "30101", UnitKind.AGENCY, "50101");
        maps(lists, "30101", UnitKind.INSTITUTION, "50501");
        maps(lists, "30112", UnitKind.AGENCY, "50102");
        maps(lists, "30213", UnitKind.AGENCY, "50209");
        maps(lists, "31013", UnitKind.AGENCY, "503");
        maps(lists, "30302", UnitKind.INSTITUTION, "509");
        maps(lists, "30107", UnitKind.AGENCY, "none"); // 绩效工资 is paid by institutions
        maps(lists, "31201", UnitKind.AGENCY, "none"); // 507 or 508, by its use
    }

    @Test
    void aNameMayChangeWithTheYears() throws IOException {
        write("list.yaml", LIST);
        CodeList list = CodeLists.load(folder).department().orElseThrow();
        assertEquals(Optional.of("赠与"), list.name("39906", new FiscalYear(2022)));
        assertEquals(Optional.of("对外赠与"), list.name("39906", new FiscalYear(2023)));
    }

    @Test
    void codeRepeated() throws IOException {
        write("list.yaml", LIST.replace("name: 赠与, to: 2023-01-01", "name: 赠与, to: 2023-01-02"));
        finds(LedgerCode.CODE_REPEATED, 10);
    }

    @Test
    void listRepeated() throws IOException {
        write("a.yaml", LIST);
        write("b.yaml", LIST);
        finds(LedgerCode.LIST_REPEATED, 1);
    }

    @Test
    void listUnreadable() throws IOException {
        Files.write(folder.resolve("old.yaml"), LIST.getBytes(Charset.forName("GB18030")));
        List<Finding> findings = CodeLists.load(folder).findings();
        assertEquals(1, findings.size());
        assertEquals(LedgerCode.LIST_UNREADABLE, findings.getFirst().code());
        assertEquals("old.yaml", findings.getFirst().at().shown());
        SEEN.add(LedgerCode.LIST_UNREADABLE);
    }

    @Test
    void mappingUnknown() throws IOException {
        write("list.yaml", LIST);
        write("government.yaml", GOVERNMENT);
        write("mapping.yaml", MAPPING);
        assertEquals(List.of(), CodeLists.load(folder).findings());
        write("mapping.yaml", MAPPING.replace("[\"30201\"]", "[\"30202\"]"));
        finds(LedgerCode.MAPPING_UNKNOWN, 7);
        write("mapping.yaml", MAPPING.replace("50201", "50299"));
        finds(LedgerCode.MAPPING_UNKNOWN, 7);
    }

    @Test
    void aBadLineIsNamedAndTheOthersStay() throws IOException {
        for (String bad :
                List.of(
                        "{code: \"3021\", name: 四位}",
                        "{code: 办公, name: 办公费}",
                        "{code: \"30202\"}",
                        "{code: \"30202\", name: 印刷费, threePublic: 印刷}",
                        "{code: \"30202\", name: 印刷费, from: 今年}",
                        "{code: \"30202\", name: 印刷费, to: 2017-01-01}",
                        "{code: \"30202\", name: 印刷费, verified: 是}",
                        "{code: \"30202\", name: 印刷费, since: 2018-01-01}")) {
            write("list.yaml", LIST + "  - " + bad + "\n");
            CodeLists lists = CodeLists.load(folder);
            assertEquals(1, lists.findings().size(), bad);
            assertEquals(11, line(lists.findings().getFirst()), bad);
            assertTrue(lists.department().orElseThrow().name("30201", YEAR).isPresent(), bad);
        }
        for (String bad :
                List.of(
                        "{from: [\"30201\"], to: \"50201\"}",
                        "{kind: 机关, to: \"50201\"}",
                        "{kind: 企业, from: [\"30201\"], to: \"50201\"}",
                        "{kind: 机关, from: [\"30201\"], to: \"5\"}",
                        "{kind: 机关, from: [\"30201\"]}")) {
            Files.deleteIfExists(folder.resolve("list.yaml"));
            write("mapping.yaml", MAPPING + "  - " + bad + "\n");
            List<Finding> findings = CodeLists.load(folder).findings();
            assertEquals(1, findings.size(), bad);
            assertEquals(8, line(findings.getFirst()), bad);
        }
    }

    private void finds(LedgerCode code, int line) throws IOException {
        List<Finding> findings = CodeLists.load(folder).findings();
        assertEquals(1, findings.size(), findings.toString());
        assertEquals(code, findings.getFirst().code());
        assertEquals(line, line(findings.getFirst()));
        assertFalse(findings.getFirst().message().contains("{"));
        SEEN.add(code);
    }

    private static int line(Finding finding) {
        return finding.at() instanceof SourceRef.Cell cell ? cell.row() : 0;
    }

    private static void maps(CodeLists lists, String code, UnitKind kind, String expected) {
        assertEquals(expected, lists.governmentCode(code, kind, YEAR).orElse("none"), code + kind);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static CodeLists product() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        while (here != null && !Files.isDirectory(here.resolve("schemes/codes"))) {
            here = here.getParent();
        }
        if (here == null) {
            throw new IllegalStateException("no folder schemes/codes above the module");
        }
        return CodeLists.load(here.resolve("schemes/codes"));
    }
}
