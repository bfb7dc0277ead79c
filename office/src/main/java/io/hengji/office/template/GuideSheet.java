package io.hengji.office.template;

import io.hengji.intake.TableCatalogue;
import io.hengji.intake.TableSchema;
import io.hengji.office.template.Look.Face;
import io.hengji.office.xlsx.Addresses;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first sheet: how the workbook is filled in, and which sheet is for what. */
final class GuideSheet {
    static final String NAME = "填写说明";

    private static final List<String> LINES =
            List.of(
                    "一、先填“案卷”：编号、部门、年度三项必填。",
                    "二、再填各表。至少要有预算、项目、绩效指标；其余的表有多少填多少，没有的留空，不必删去。",
                    "三、表头颜色：橙色带*的必填，黄色的按情况填，蓝色的有则填。该填而没填的格显示为粉色。",
                    "四、光标停在表头右上角有红角的格上，会显示这一列填什么。",
                    "五、能选的从下拉中选。编号可以以 0 开头；金额只填数字，单位见表头括号。",
                    "六、没有就留空，不要填 0。0 表示确实是 0，空白表示没有填报。",
                    "七、列可以调换次序、隐藏或删去，可以另加自己的列；表头文字和工作表名称请勿改动。",
                    "八、佐证材料放在本工作簿旁边的 evidence 文件夹里，在“绩效指标”的“佐证”列写文件名。",
                    "九、填好一部分就可以核算：能算的先算，缺什么、由谁补，会一一列出。");

    private final TableCatalogue catalogue;

    GuideSheet(TableCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    byte[] write(Look look) {
        Sheet sheet = new Sheet(look);
        sheet.begin(
                "FF70AD47",
                0,
                0,
                List.of(
                        new Sheet.Column(20, Face.PLAIN),
                        new Sheet.Column(60, Face.PLAIN),
                        new Sheet.Column(14, Face.PLAIN),
                        new Sheet.Column(12, Face.PLAIN)));
        int row = 1;
        sheet.row(row, 30).words(row, 1, Face.TITLE, "绩效自评填报工作簿　填写说明").end();
        for (String line : LINES) {
            row++;
            sheet.row(row, 20).words(row, 1, Face.LINE, line).end();
        }
        row += 2;
        sheet.row(row, 22);
        sheet.words(row, 1, Face.HEAD_OPTIONAL, "工作表");
        sheet.words(row, 2, Face.HEAD_OPTIONAL, "每行填什么");
        sheet.words(row, 3, Face.HEAD_OPTIONAL, "由谁提供");
        sheet.words(row, 4, Face.HEAD_OPTIONAL, "是否必需").end();
        Map<String, String> links = new LinkedHashMap<>();
        row++;
        line(sheet, row, SettingsSheet.NAME, "本案卷是哪个部门、哪一年、按什么方案评价", "财务科", "必需");
        links.put(Sheet.at(row, 1), SettingsSheet.NAME);
        for (TableSchema table : catalogue.tables()) {
            row++;
            String needed = table.expected() ? "必需" : "";
            line(sheet, row, table.chinese(), table.row(), table.suppliedBy(), needed);
            links.put(Sheet.at(row, 1), table.chinese());
        }
        row++;
        line(sheet, row, NarrativeSheet.NAME, "自评报告的一个部分：文件名和正文", "财务科", "");
        links.put(Sheet.at(row, 1), NarrativeSheet.NAME);
        row++;
        line(sheet, row, ChoiceSheet.NAME, "下拉选项的来源，可查科目编码；无须填写", "", "");
        links.put(Sheet.at(row, 1), ChoiceSheet.NAME);
        sheet.end();
        sheet.xml().empty("sheetProtection", "sheet", 1, "formatColumns", 0);
        sheet.xml().open("hyperlinks");
        links.forEach((cell, name) ->
                sheet.xml()
                        .empty(
                                "hyperlink",
                                "ref",
                                cell,
                                "location",
                                Addresses.quoted(name) + "!A1",
                                "display",
                                name));
        sheet.xml().close();
        return sheet.finish(false);
    }

    private static void line(
            Sheet sheet, int row, String name, String what, String who, String needed) {
        sheet.row(row, 20).words(row, 1, Face.LINK, name).words(row, 2, Face.PLAIN, what);
        sheet.words(row, 3, Face.CHOICE, who).words(row, 4, Face.CHOICE, needed).end();
    }
}
