package io.hengji.office.annotate;

import io.hengji.kernel.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The styles of a workbook, with coloured copies of those that marked cells have. */
final class StyleEdit {
    private final String xml;
    private final List<Tag> tags;
    private final List<String> formats = new ArrayList<>();
    private final Map<String, Integer> added = new LinkedHashMap<>();
    private final List<String> copies = new ArrayList<>();
    private int fills;
    private int fillsEnd = -1;
    private int formatsEnd = -1;

    /** A copy of a style in the colour of a severity. */
    StyleEdit(String xml) {
        this.xml = xml;
        this.tags = Tag.of(xml);
        boolean inFormats = false;
        boolean inFills = false;
        int start = -1;
        for (Tag tag : tags) {
            if (tag.name().equals("fills")) {
                inFills = !tag.closes() && !tag.empty();
                fillsEnd = tag.closes() ? tag.start() : fillsEnd;
            } else if (tag.name().equals("cellXfs")) {
                inFormats = !tag.closes() && !tag.empty();
                formatsEnd = tag.closes() ? tag.start() : formatsEnd;
            } else if (inFills && tag.opens("fill")) {
                fills++;
            } else if (inFormats && tag.name().equals("xf")) {
                start = tag.closes() ? start : tag.start();
                if (tag.closes() || tag.empty()) {
                    formats.add(xml.substring(start, tag.end()));
                }
            }
        }
    }

    /** The number of the coloured style, or empty where the workbook has no styles to copy. */
    Optional<Integer> coloured(int style, Severity severity) {
        if (fillsEnd < 0 || formatsEnd < 0 || formats.isEmpty()) {
            return Optional.empty();
        }
        int base = style < formats.size() ? style : 0;
        return Optional.of(
                added.computeIfAbsent(
                        base + "/" + severity,
                        key -> {
                            Tag format = Tag.of(formats.get(base)).getFirst();
                            int fill = fills + List.of(Severity.values()).indexOf(severity);
                            Tag filled =
                                    Tag.of(format.with("fillId", Integer.toString(fill)))
                                            .getFirst();
                            copies.add(
                                    filled.with("applyFill", "1")
                                            + formats.get(base).substring(format.end()));
                            return formats.size() + copies.size() - 1;
                        }));
    }

    String text() {
        if (copies.isEmpty()) {
            return xml;
        }
        Splice splice = new Splice(xml);
        for (Tag tag : tags) {
            if (tag.opens("fills")) {
                int count = fills + Severity.values().length;
                splice.replace(tag.start(), tag.end(), tag.with("count", Integer.toString(count)));
            } else if (tag.opens("cellXfs")) {
                int count = formats.size() + copies.size();
                splice.replace(tag.start(), tag.end(), tag.with("count", Integer.toString(count)));
            }
        }
        String prefix = tags.getFirst().prefix();
        for (Severity severity : Severity.values()) {
            splice.insert(fillsEnd, fill(prefix, severity));
        }
        splice.insert(formatsEnd, String.join("", copies));
        return splice.text();
    }

    private static String fill(String prefix, Severity severity) {
        String colour =
                switch (severity) {
                    case ERROR -> "FFFF9999";
                    case WARNING -> "FFFFE699";
                    case NOTICE -> "FFBDD7EE";
                };
        return "<"
                + prefix
                + "fill><"
                + prefix
                + "patternFill patternType=\"solid\"><"
                + prefix
                + "fgColor rgb=\""
                + colour
                + "\"/><"
                + prefix
                + "bgColor indexed=\"64\"/></"
                + prefix
                + "patternFill></"
                + prefix
                + "fill>";
    }
}
