package io.hengji.office.reading;

import io.hengji.office.workbook.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the paragraph styles of a docx say about headings, lists and tables of contents. */
final class DocxStyles {
    private static final int MOST_ANCESTORS = 20;
    static final int BODY = 9;

    private final Map<String, Style> styles = new HashMap<>();

    /** A style as it is read. */
    private static final class Style {
        String name = "";
        String parent = "";
        int outline = -1;
        String list = "";
        int level;
    }

    static DocxStyles read(Optional<InputStream> part) throws IOException {
        DocxStyles styles = new DocxStyles();
        if (part.isEmpty()) {
            return styles;
        }
        try (Xml xml = new Xml(part.get())) {
            Style style = new Style();
            for (Xml.Event event = xml.next(); event != Xml.Event.FINISH; event = xml.next()) {
                if (event != Xml.Event.START) {
                    continue;
                }
                String value = xml.attribute("val").orElse("");
                switch (xml.name()) {
                    case "style" -> {
                        style = new Style();
                        styles.styles.put(xml.attribute("styleId").orElse(""), style);
                    }
                    case "name" -> style.name = value.toLowerCase(Locale.ROOT);
                    case "basedOn" -> style.parent = value;
                    case "outlineLvl" -> style.outline = DocxNumbering.number(value);
                    case "numId" -> style.list = value;
                    case "ilvl" -> style.level = DocxNumbering.number(value);
                    default -> {}
                }
            }
        }
        return styles;
    }

    /** The outline level from 0, or {@link #BODY} when it is none. */
    int outline(String id) {
        Style style = styles.get(id);
        for (int i = 0; style != null && i < MOST_ANCESTORS; i++) {
            if (style.outline >= 0) {
                return Math.min(style.outline, BODY);
            }
            if (style.name.matches("(heading|标题) ?[1-9]")) {
                return style.name.charAt(style.name.length() - 1) - '1';
            }
            style = styles.get(style.parent);
        }
        return BODY;
    }

    /** Whether it is the style of lines of a table of contents, which repeat the headings. */
    boolean isContents(String id) {
        Style style = styles.get(id);
        return style != null && style.name.matches("(toc|目录) ?[1-9]|table of figures");
    }

    /** The list that paragraphs of the style are in, or empty. */
    String list(String id) {
        Style style = styles.get(id);
        for (int i = 0; style != null && i < MOST_ANCESTORS; i++) {
            if (!style.list.isEmpty()) {
                return style.list;
            }
            style = styles.get(style.parent);
        }
        return "";
    }

    int level(String id) {
        Style style = styles.get(id);
        return style == null ? 0 : style.level;
    }
}
