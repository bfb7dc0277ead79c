package io.hengji.office.xlsx;

import io.hengji.office.xlsx.CellStyle.Face;
import io.hengji.official.Form.Align;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The styles of a workbook, each once, numbered in the order of first use. */
final class StyleSheet {
    private static final int FIRST_OWN_FORMAT = 164;

    private final Map<CellStyle, Integer> styles = new LinkedHashMap<>();
    private final Map<String, Integer> formats = new LinkedHashMap<>();

    StyleSheet() {
        index(CellStyle.text(Face.CELL, Align.LEFT, false));
    }

    int index(CellStyle style) {
        if (style.number()) {
            formats.computeIfAbsent(style.format(), format -> FIRST_OWN_FORMAT + formats.size());
        }
        return styles.computeIfAbsent(style, added -> styles.size());
    }

    byte[] xml() {
        SheetXml xml = new SheetXml();
        xml.open("styleSheet", "xmlns", SheetXml.MAIN);
        if (!formats.isEmpty()) {
            xml.open("numFmts", "count", formats.size());
            formats.forEach(
                    (format, id) -> xml.empty("numFmt", "numFmtId", id, "formatCode", format));
            xml.close();
        }
        xml.open("fonts", "count", Face.values().length);
        for (Face face : Face.values()) {
            xml.open("font");
            xml.empty("sz", "val", face.points()).empty("color", "rgb", "FF000000");
            xml.empty("name", "val", face.font()).empty("charset", "val", 134);
            xml.close();
        }
        xml.close();
        xml.open("fills", "count", 2);
        xml.open("fill").empty("patternFill", "patternType", "none").close();
        xml.open("fill").empty("patternFill", "patternType", "gray125").close();
        xml.close();
        borders(xml);
        xml.open("cellStyleXfs", "count", 1);
        xml.empty("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0);
        xml.close();
        xml.open("cellXfs", "count", styles.size());
        styles.keySet().forEach(style -> style(xml, style));
        xml.close();
        xml.open("cellStyles", "count", 1);
        xml.empty("cellStyle", "name", "Normal", "xfId", 0, "builtinId", 0);
        return xml.close().close().bytes();
    }

    private static void borders(SheetXml xml) {
        xml.open("borders", "count", 2);
        xml.open("border");
        for (String side : new String[] {"left", "right", "top", "bottom", "diagonal"}) {
            xml.empty(side);
        }
        xml.close().open("border");
        for (String side : new String[] {"left", "right", "top", "bottom"}) {
            xml.open(side, "style", "thin").empty("color", "rgb", "FF000000").close();
        }
        xml.empty("diagonal").close().close();
    }

    /** A number is made smaller rather than shown as ####; a text breaks into lines. */
    private void style(SheetXml xml, CellStyle style) {
        int format = style.number() ? formats.getOrDefault(style.format(), 0) : 0;
        xml.open(
                "xf",
                "numFmtId",
                format,
                "fontId",
                List.of(Face.values()).indexOf(style.face()),
                "fillId",
                0,
                "borderId",
                style.border() ? 1 : 0,
                "xfId",
                0,
                "quotePrefix",
                style.literal() ? 1 : 0,
                "applyNumberFormat",
                style.number() ? 1 : 0,
                "applyFont",
                1,
                "applyBorder",
                1,
                "applyAlignment",
                1);
        xml.empty(
                "alignment",
                "horizontal",
                style.align() == Align.CENTRE
                        ? "center"
                        : style.align().name().toLowerCase(Locale.ROOT),
                "vertical",
                style.top() ? "top" : "center",
                style.number() ? "shrinkToFit" : "wrapText",
                1);
        xml.close();
    }
}
