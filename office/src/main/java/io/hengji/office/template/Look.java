package io.hengji.office.template;

import io.hengji.office.xlsx.SheetXml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The looks of the cells of the workbook: a fixed handful, and amounts that show a fixed number of
 * decimals, numbered in the order of first use.
 */
final class Look {
    private static final int TEXT_FORMAT = 49;
    private static final int FIRST_OWN_FORMAT = 164;
    private static final String DAY_FORMAT = "yyyy\\-mm\\-dd";

    /** The looks, in the order in which they are numbered. */
    enum Face {
        PLAIN(0, 0, "left", 0, true),
        TITLE(1, 0, "left", 0, false),
        HINT(2, 0, "left", 0, false),
        HEAD_REQUIRED(3, 2, "center", 0, true),
        HEAD_CONDITIONAL(3, 3, "center", 0, true),
        HEAD_OPTIONAL(3, 4, "center", 0, true),
        WORDS(0, 0, "left", 0, true),
        CODE(0, 0, "left", TEXT_FORMAT, false),
        CHOICE(0, 0, "center", 0, false),
        NUMBER(0, 0, "right", 0, false),
        DAY(0, 0, "center", FIRST_OWN_FORMAT, false),
        LITERAL(0, 0, "left", TEXT_FORMAT, true),
        LINE(0, 0, "left", 0, false),
        LINK(4, 0, "left", 0, false),
        SECTION(3, 4, "left", 0, false);

        private final int font;
        private final int fill;
        private final String align;
        private final int format;
        private final boolean wraps;

        Face(int font, int fill, String align, int format, boolean wraps) {
            this.font = font;
            this.fill = fill;
            this.align = align;
            this.format = format;
            this.wraps = wraps;
        }

        int style() {
            return List.of(values()).indexOf(this);
        }

        private boolean head() {
            return fill > 0;
        }
    }

    private static final String[][] FONTS = {
        {"宋体", "11", "FF000000", ""},
        {"黑体", "14", "FF000000", ""},
        {"宋体", "10", "FF595959", ""},
        {"黑体", "11", "FF000000", ""},
        {"宋体", "11", "FF0563C1", "u"}
    };

    private static final String[] FILLS = {"FFF8CBAD", "FFFFE699", "FFDDEBF7"};

    /** Decimals shown to the format that shows them, from the first own format behind the days. */
    private final Map<Integer, Integer> decimals = new LinkedHashMap<>();

    /** A number that shows exactly so many decimals. */
    int fixed(int places) {
        int number = decimals.computeIfAbsent(places, each -> decimals.size());
        return Face.values().length + number;
    }

    byte[] xml() {
        SheetXml xml = new SheetXml();
        xml.open("styleSheet", "xmlns", SheetXml.MAIN);
        xml.open("numFmts", "count", decimals.size() + 1);
        xml.empty("numFmt", "numFmtId", FIRST_OWN_FORMAT, "formatCode", DAY_FORMAT);
        decimals.forEach((places, number) ->
                xml.empty(
                        "numFmt",
                        "numFmtId",
                        FIRST_OWN_FORMAT + 1 + number,
                        "formatCode",
                        "#,##0" + (places == 0 ? "" : "." + "0".repeat(places))));
        xml.close();
        fonts(xml);
        fills(xml);
        borders(xml);
        xml.open("cellStyleXfs", "count", 1);
        xml.empty("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0).close();
        xml.open("cellXfs", "count", Face.values().length + decimals.size());
        for (Face face : Face.values()) {
            format(xml, face, face.format);
        }
        decimals.values()
                .forEach(number -> format(xml, Face.NUMBER, FIRST_OWN_FORMAT + 1 + number));
        xml.close();
        xml.open("cellStyles", "count", 1);
        xml.empty("cellStyle", "name", "Normal", "xfId", 0, "builtinId", 0).close();
        missing(xml);
        return xml.close().bytes();
    }

    private static void fonts(SheetXml xml) {
        xml.open("fonts", "count", FONTS.length);
        for (String[] font : FONTS) {
            xml.open("font");
            if (!font[3].isEmpty()) {
                xml.empty("u");
            }
            xml.empty("sz", "val", font[1]).empty("color", "rgb", font[2]);
            xml.empty("name", "val", font[0]).empty("charset", "val", 134).close();
        }
        xml.close();
    }

    private static void fills(SheetXml xml) {
        xml.open("fills", "count", FILLS.length + 2);
        for (String pattern : new String[] {"none", "gray125"}) {
            xml.open("fill").empty("patternFill", "patternType", pattern).close();
        }
        for (String colour : FILLS) {
            xml.open("fill").open("patternFill", "patternType", "solid");
            xml.empty("fgColor", "rgb", colour).empty("bgColor", "indexed", 64).close().close();
        }
        xml.close();
    }

    private static void borders(SheetXml xml) {
        xml.open("borders", "count", 2).open("border");
        for (String side : new String[] {"left", "right", "top", "bottom", "diagonal"}) {
            xml.empty(side);
        }
        xml.close().open("border");
        for (String side : new String[] {"left", "right", "top", "bottom"}) {
            xml.open(side, "style", "thin").empty("color", "rgb", "FF808080").close();
        }
        xml.empty("diagonal").close().close();
    }

    private static void format(SheetXml xml, Face face, int format) {
        xml.open(
                "xf",
                "numFmtId",
                format,
                "fontId",
                face.font,
                "fillId",
                face.fill,
                "borderId",
                face.head() ? 1 : 0,
                "xfId",
                0,
                "quotePrefix",
                face == Face.LITERAL ? 1 : 0,
                "applyNumberFormat",
                format == 0 ? 0 : 1,
                "applyFont",
                1,
                "applyFill",
                1,
                "applyBorder",
                1,
                "applyAlignment",
                1);
        xml.empty(
                "alignment",
                "horizontal",
                face.align,
                "vertical",
                "center",
                "wrapText",
                face.wraps ? 1 : 0);
        xml.close();
    }

    /** What a cell that still must be filled looks like. */
    private static void missing(SheetXml xml) {
        xml.open("dxfs", "count", 1).open("dxf").open("fill").open("patternFill");
        xml.empty("bgColor", "rgb", "FFFFC7CE").close().close().close().close();
    }
}
