package io.hengji.office.xlsx;

import io.hengji.office.ooxml.Markup;
import io.hengji.official.Form.Align;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The styles that a workbook uses, numbered in the order in which they were first asked for. */
final class StyleTable {
    private static final int FIRST_FORMAT = 164;
    private static final List<String> FONTS = List.of("方正小标宋简体", "仿宋_GB2312", "黑体", "仿宋_GB2312");
    private static final List<String> SIZES = List.of("18", "11", "10.5", "10.5");

    private final Map<CellStyle, Integer> numbers = new LinkedHashMap<>();
    private final List<String> formats = new ArrayList<>();

    /** The number of a style; 0 is the plain one that a workbook must have. */
    int number(CellStyle style) {
        if (!formats.contains(style.format()) && style.decimals() != CellStyle.TEXT) {
            formats.add(style.format());
        }
        return numbers.computeIfAbsent(style, ignored -> numbers.size() + 1);
    }

    byte[] part() {
        Markup xml = Markup.part();
        xml.open("styleSheet", "xmlns", Names.SHEET);
        xml.open("numFmts", "count", Integer.toString(Math.max(1, formats.size())));
        if (formats.isEmpty()) {
            format(xml, 0, "0.00");
        }
        for (int i = 0; i < formats.size(); i++) {
            format(xml, i, formats.get(i));
        }
        xml.close();
        fonts(xml);
        xml.open("fills", "count", "2");
        fill(xml, "none");
        fill(xml, "gray125");
        xml.close();
        borders(xml);
        xml.open("cellStyleXfs", "count", "1");
        xml.empty("xf", "numFmtId", "0", "fontId", "1", "fillId", "0", "borderId", "0");
        xml.close();
        xml.open("cellXfs", "count", Integer.toString(numbers.size() + 1));
        xml.empty(
                "xf", "numFmtId", "0", "fontId", "1", "fillId", "0", "borderId", "0", "xfId", "0");
        numbers.keySet().forEach(style -> style(xml, style));
        xml.close();
        xml.close();
        return xml.bytes();
    }

    private static void format(Markup xml, int index, String code) {
        xml.empty("numFmt", "numFmtId", Integer.toString(FIRST_FORMAT + index), "formatCode", code);
    }

    private static void fonts(Markup xml) {
        xml.open("fonts", "count", Integer.toString(FONTS.size()));
        for (int i = 0; i < FONTS.size(); i++) {
            xml.open("font")
                    .empty("sz", "val", SIZES.get(i))
                    .empty("name", "val", FONTS.get(i))
                    .close();
        }
        xml.close();
    }

    private static void fill(Markup xml, String pattern) {
        xml.open("fill").empty("patternFill", "patternType", pattern).close();
    }

    private static void borders(Markup xml) {
        xml.open("borders", "count", "2");
        xml.open("border")
                .empty("left")
                .empty("right")
                .empty("top")
                .empty("bottom")
                .empty("diagonal")
                .close();
        xml.open("border");
        for (String side : List.of("left", "right", "top", "bottom")) {
            xml.open(side, "style", "thin").empty("color", "auto", "1").close();
        }
        xml.empty("diagonal").close();
        xml.close();
    }

    private void style(Markup xml, CellStyle style) {
        boolean text = style.decimals() == CellStyle.TEXT;
        String format =
                text ? "49" : Integer.toString(FIRST_FORMAT + formats.indexOf(style.format()));
        boolean table = style.look() == CellStyle.Look.HEAD || style.look() == CellStyle.Look.BODY;
        xml.open(
                "xf",
                "numFmtId",
                format,
                "fontId",
                style.look().font(),
                "fillId",
                "0",
                "borderId",
                table ? "1" : "0",
                "xfId",
                "0",
                "applyNumberFormat",
                "1",
                "applyFont",
                "1",
                "applyBorder",
                "1",
                "applyAlignment",
                "1");
        String align =
                style.align() == Align.CENTRE
                        ? "center"
                        : style.align().name().toLowerCase(Locale.ROOT);
        xml.empty(
                "alignment",
                "horizontal",
                align,
                "vertical",
                "center",
                "wrapText",
                table ? "1" : "0");
        xml.close();
    }
}
