package io.hengji.office.reading;

import static io.hengji.office.reading.Papers.p;
import static io.hengji.office.reading.Papers.r;
import static io.hengji.office.reading.Papers.story;
import static io.hengji.office.reading.Papers.tc;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hengji.intake.Document;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Word shows of a document is what is read, and nothing else. */
final class DocxReadingTest {
    @TempDir private Path folder = Path.of("");

    private List<String> shown(String body, String... parts) {
        return Papers.shown(Papers.read(Papers.docx(folder.resolve("a.docx"), body, parts)));
    }

    @Test
    void headings_by_outline_by_style_and_by_number() {
        String styles =
                story(
                        "styles",
                        "<w:style w:styleId='a'><w:name w:val='heading 2'/></w:style>"
                                + "<w:style w:styleId='b'><w:basedOn w:val='a'/></w:style>"
                                + "<w:style w:styleId='c'><w:name w:val='toc 1'/></w:style>");
        assertEquals(
                List.of(
                        "0 绩效自评报告",
                        "2 基本情况",
                        "1 一、部门概况",
                        "2 （一）主要职责",
                        "P （二）预算100万元，执行90万元。",
                        "P 全年安排预算资金2024万元。"),
                shown(
                        p("<w:pStyle w:val='c'/>", "一、部门概况 1")
                                + p("<w:outlineLvl w:val='0'/>", "绩效自评报告")
                                + p("<w:pStyle w:val='b'/>", "基本情况")
                                + p("一、部门概况")
                                + p("（一）主要职责")
                                + p("（二）预算100万元，执行90万元。")
                                + p("<w:outlineLvl w:val='9'/>", "全年安排预算资金2024万元。"),
                        "word/styles.xml",
                        styles));
    }

    @Test
    void automatic_numbers_are_those_that_word_prints() {
        String numbering =
                story(
                        "numbering",
                        "<w:abstractNum w:abstractNumId='7'>"
                                + "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='chineseCountingThousand'/>"
                                + "<w:lvlText w:val='%1、'/></w:lvl>"
                                + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/>"
                                + "<w:lvlText w:val='（%2）'/></w:lvl></w:abstractNum>"
                                + "<w:abstractNum w:abstractNumId='8'><w:lvl w:ilvl='0'><w:start w:val='1'/>"
                                + "<w:numFmt w:val='bullet'/><w:lvlText w:val='l'/></w:lvl></w:abstractNum>"
                                + "<w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>"
                                + "<w:num w:numId='2'><w:abstractNumId w:val='8'/></w:num>"
                                + "<w:num w:numId='3'><w:abstractNumId w:val='7'/>"
                                + "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='11'/></w:lvlOverride></w:num>");
        String first = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>";
        String second = "<w:numPr><w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr>";
        String bullet = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='2'/></w:numPr>";
        String anew = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='3'/></w:numPr>";
        assertEquals(
                List.of(
                        "1 一、概况", "4 （1）甲", "4 （2）乙", "1 二、预算", "4 （1）丙", "P 圆点", "1 十一、附则",
                        "1 十二、附件"),
                shown(
                        p(first, "概况")
                                + p(second, "甲")
                                + p(second, "乙")
                                + p(first, "预算")
                                + p(second, "丙")
                                + p(bullet, "圆点")
                                + p(anew, "附则")
                                + p(anew, "附件"),
                        "word/numbering.xml",
                        numbering));
    }

    @Test
    void deletions_hidden_text_field_codes_and_old_formatting_are_not_read() {
        assertEquals(
                List.of("0 预算95万元，共3页"),
                shown(
                        "<w:p><w:pPr><w:pPrChange><w:pPr><w:outlineLvl w:val='0'/></w:pPr></w:pPrChange></w:pPr>"
                                + r("预算")
                                + "<w:del><w:r><w:delText>90</w:delText></w:r></w:del><w:ins>"
                                + r("95")
                                + "</w:ins>"
                                + r("万元")
                                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>"
                                + r("，共")
                                + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>NUMPAGES</w:instrText></w:r>"
                                + r("3")
                                + "<w:moveFrom>"
                                + r("移走")
                                + "</w:moveFrom>"
                                + r("页")
                                + "</w:p>"));
    }

    @Test
    void tables_with_merged_cells_heads_and_deleted_rows() {
        String table =
                "<w:tbl><w:tr>"
                        + tc("<w:vMerge w:val='restart'/>", "项目")
                        + tc("<w:gridSpan w:val='2'/>", "预算")
                        + "</w:tr><w:tr>"
                        + tc("<w:vMerge/>", "")
                        + tc("年初")
                        + tc("调整")
                        + "</w:tr><w:tr><w:trPr><w:del/></w:trPr>"
                        + tc("删去")
                        + tc("1")
                        + tc("2")
                        + "</w:tr><w:tr>"
                        + tc("基本支出")
                        + tc("8931.70")
                        + tc("9000")
                        + "</w:tr></w:tbl>";
        assertEquals(
                List.of(
                        "P 单位：万元。",
                        "T2 [0,0↓2]项目 [0,1→2]预算 [1,1]年初 [1,2]调整 [2,0]基本支出 [2,1]8931.70 [2,2]9000"),
                shown(p("单位：万元。") + table));
        String marked =
                "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>"
                        + tc("甲")
                        + "</w:tr><w:tr><w:trPr><w:tblHeader/></w:trPr>"
                        + tc("乙")
                        + "</w:tr><w:tr>"
                        + tc("1")
                        + "</w:tr></w:tbl>";
        assertEquals(List.of("T2 [0,0]甲 [1,0]乙 [2,0]1"), shown(marked));
    }

    @Test
    void footnotes_follow_the_body_and_text_boxes_their_paragraph() {
        String box =
                "<w:p>"
                        + r("正文")
                        + "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>"
                        + p("框内12处")
                        + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>"
                        + p("框内12处")
                        + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>"
                        + r("完")
                        + "</w:p>";
        String notes =
                story(
                        "footnotes",
                        "<w:footnote w:type='separator' w:id='0'>"
                                + p("——")
                                + "</w:footnote><w:footnote w:id='2'>"
                                + p("注：含结转1711.32万元")
                                + "</w:footnote>");
        assertEquals(
                List.of("0 正文完", "P 框内12处", "P 下一段", "P 注：含结转1711.32万元"),
                shown(box + p("下一段"), "word/footnotes.xml", notes));
    }

    @Test
    void positions_count_code_points() {
        Document document =
                Papers.read(
                        Papers.docx(
                                folder.resolve("a.docx"),
                                p("𠮷村𠮷乡")
                                        + "<w:tbl><w:tr>"
                                        + tc("𠮷")
                                        + tc("12处")
                                        + "</w:tr></w:tbl>"));
        io.hengji.intake.Block first = document.blocks().getFirst();
        assertEquals(0, first.start());
        // Four characters, of which two take two chars each.
        assertEquals(4, first.end());
        io.hengji.intake.Block.Grid table =
                (io.hengji.intake.Block.Grid) document.blocks().getLast();
        // 𠮷村𠮷乡 and a line end before the table; 𠮷 and a tab before the second cell.
        assertEquals(5, table.start());
        assertEquals(7, table.cells().getLast().start());
        assertEquals("12处", document.cut(7, 10));
        int[] points = document.text().codePoints().toArray();
        assertEquals("12处", new String(points, 7, 3));
    }

    @Test
    void a_figure_in_several_runs_is_one_text() {
        assertEquals(
                List.of("0 共4182.95万元 A&B"),
                shown(
                        "<w:p>"
                                + r("共41")
                                + r("82.9")
                                + r("5万元")
                                + "<w:r><w:t xml:space='preserve'> A&amp;B</w:t></w:r></w:p>"));
    }
}
