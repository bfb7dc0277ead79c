package io.hengji.office.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the number formats of a workbook make of a number: a day, a percentage, a padded code. */
final class NumberFormats {
    /**
     * The formats without a code of their own that show days or times (ECMA-376 part 1, 18.8.30).
     */
    private static final Set<Integer> BUILT_IN_DAYS =
            Set.of(
                    14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45,
                    46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58);

    private static final Set<Integer> BUILT_IN_PERCENTAGES = Set.of(9, 10);

    /** Literals, escapes, fills and colours say nothing about the kind. */
    private static final Pattern LITERALS =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]|General|G/通用格式|[eE][+-]");

    private static final Pattern DAY_PARTS = Pattern.compile("[yYmMdDhHsS]");

    /** Formats with thousands separators and two decimals that have no code of their own. */
    private static final Set<Integer> BUILT_IN_GROUPED = Set.of(4, 39, 40, 43, 44);

    private static final Pattern GROUPED = Pattern.compile("#,##0\\.(0+)(?![0#?,%])");
    private static final Pattern PADDED = Pattern.compile("0{2,}");

    private static final int FIRST_OWN = 1000;

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final Map<Integer, Kind> kinds = new HashMap<>();
    private final Map<Integer, Integer> grouped = new HashMap<>();

    /** What a number is shown as. */
    enum Kind {
        PLAIN,
        DAY,
        PERCENTAGE,
        PADDED
    }

    static NumberFormats read(Optional<InputStream> part) throws IOException {
        NumberFormats formats = new NumberFormats();
        if (part.isEmpty()) {
            return formats;
        }
        try (Xml xml = new Xml(part.get())) {
            boolean inCellStyles = false;
            for (Xml.Event event = xml.next(); event != Xml.Event.FINISH; event = xml.next()) {
                if (event == Xml.Event.START) {
                    switch (xml.name().toLowerCase(Locale.ROOT)) {
                        case "numfmt" ->
                                formats.codes.put(
                                        number(xml, "numFmtId"),
                                        xml.attribute("formatCode").orElse(""));
                        case "cellxfs" -> inCellStyles = true;
                        case "xf" -> {
                            if (inCellStyles) {
                                formats.formatOfStyle.add(number(xml, "numFmtId"));
                            }
                        }
                        default -> {}
                    }
                } else if (event == Xml.Event.END && xml.name().equals("cellXfs")) {
                    inCellStyles = false;
                }
            }
        }
        return formats;
    }

    /** Formats as another kind of file has them: code of each style, style numbers from 0. */
    static NumberFormats of(List<String> codeOfStyle) {
        NumberFormats formats = new NumberFormats();
        for (int i = 0; i < codeOfStyle.size(); i++) {
            formats.codes.put(FIRST_OWN + i, codeOfStyle.get(i));
            formats.formatOfStyle.add(FIRST_OWN + i);
        }
        return formats;
    }

    Kind kind(int style) {
        return kinds.computeIfAbsent(format(style), this::kindOfFormat);
    }

    /**
     * The decimals that a format with thousands separators always shows (#,##0.00 has two); 0 for
     * every other format. Only amounts are grouped: a code shown as 30201.00 stays a code.
     */
    int groupedDecimals(int style) {
        return grouped.computeIfAbsent(format(style), this::decimalsOfFormat);
    }

    private int decimalsOfFormat(int format) {
        String code =
                codes.getOrDefault(format, BUILT_IN_GROUPED.contains(format) ? "#,##0.00" : "");
        Matcher grouped = GROUPED.matcher(code);
        return grouped.find() ? grouped.group(1).length() : 0;
    }

    /** How many digits a padded number is shown with. */
    int digits(int style) {
        return codes.getOrDefault(format(style), "").length();
    }

    private int format(int style) {
        return style >= 0 && style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
    }

    private Kind kindOfFormat(int format) {
        String code = codes.get(format);
        if (code == null) {
            return BUILT_IN_DAYS.contains(format)
                    ? Kind.DAY
                    : BUILT_IN_PERCENTAGES.contains(format) ? Kind.PERCENTAGE : Kind.PLAIN;
        }
        if (PADDED.matcher(code).matches()) {
            return Kind.PADDED;
        }
        int section = code.indexOf(';');
        String positive = section < 0 ? code : code.substring(0, section);
        String parts = LITERALS.matcher(positive).replaceAll("");
        if (DAY_PARTS.matcher(parts).find()) {
            return Kind.DAY;
        }
        return parts.contains("%") ? Kind.PERCENTAGE : Kind.PLAIN;
    }

    private static int number(Xml xml, String attribute) {
        try {
            return Integer.parseInt(xml.attribute(attribute).orElse("0"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
