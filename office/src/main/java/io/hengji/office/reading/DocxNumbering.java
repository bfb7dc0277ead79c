package io.hengji.office.reading;

import io.hengji.office.workbook.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The automatic numbers of a docx (numbering.xml), counted as Word counts them: lists that share a
 * definition count on, an override begins anew, a deeper level begins anew under each higher one.
 */
final class DocxNumbering {
    private static final int LEVELS = 9;

    private final Map<String, Map<Integer, Level>> definitions = new HashMap<>();
    private final Map<String, String> definitionOf = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> overrides = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Map<String, Boolean> begun = new HashMap<>();

    /** One level of a list, as it is read. */
    private static final class Level {
        int start = 1;
        String format = "decimal";
        String text = "";
        boolean spaced = true;
    }

    static DocxNumbering read(Optional<InputStream> part) throws IOException {
        DocxNumbering numbering = new DocxNumbering();
        if (part.isPresent()) {
            try (Xml xml = new Xml(part.get())) {
                numbering.parse(xml);
            }
        }
        return numbering;
    }

    private void parse(Xml xml) throws IOException {
        String definition = "";
        String list = "";
        int overridden = -1;
        Level level = new Level();
        for (Xml.Event event = xml.next(); event != Xml.Event.FINISH; event = xml.next()) {
            if (event == Xml.Event.END && xml.name().equals("num")) {
                list = "";
                overridden = -1;
            }
            if (event != Xml.Event.START) {
                continue;
            }
            String value = xml.attribute("val").orElse("");
            switch (xml.name()) {
                case "abstractNum" -> definition = xml.attribute("abstractNumId").orElse("");
                case "num" -> list = xml.attribute("numId").orElse("");
                case "abstractNumId" -> definitionOf.put(list, value);
                case "lvlOverride" -> overridden = number(xml.attribute("ilvl").orElse("0"));
                case "startOverride" ->
                        overrides
                                .computeIfAbsent(list, any -> new TreeMap<>())
                                .put(overridden, number(value));
                case "lvl" -> {
                    level = new Level();
                    String owner = list.isEmpty() ? definition : "num " + list;
                    definitions
                            .computeIfAbsent(owner, any -> new HashMap<>())
                            .put(number(xml.attribute("ilvl").orElse("0")), level);
                }
                case "start" -> level.start = number(value);
                case "numFmt" -> level.format = value;
                case "lvlText" -> level.text = value;
                case "suff" -> level.spaced = !value.equals("nothing");
                default -> {}
            }
        }
    }

    /** The number of the next paragraph of that list and level, ready to stand before its text. */
    String next(String list, int at) {
        String definition = definitionOf.get(list);
        if (definition == null || at < 0 || at >= LEVELS) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(definition, any -> new int[LEVELS]);
        if (begun.putIfAbsent(list, true) == null) {
            overrides
                    .getOrDefault(list, Map.of())
                    .forEach((level, start) -> {
                        if (level >= 0 && level < LEVELS) {
                            counts[level] = start - level(list, level).start;
                        }
                    });
        }
        counts[at]++;
        for (int deeper = at + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = 0;
        }
        Level level = level(list, at);
        if (level.format.equals("bullet") || level.format.equals("none")) {
            return "";
        }
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < level.text.length(); i++) {
            char c = level.text.charAt(i);
            boolean hole =
                    c == '%'
                            && i + 1 < level.text.length()
                            && Character.isDigit(level.text.charAt(i + 1));
            if (hole) {
                int which = level.text.charAt(++i) - '1';
                if (which >= 0 && which < LEVELS) {
                    Level shown = level(list, which);
                    int count = Math.max(counts[which], which < at ? 1 : 0);
                    label.append(ListNumber.of(shown.start - 1 + count, shown.format));
                }
            } else {
                label.append(c);
            }
        }
        boolean open = !label.isEmpty() && "、）)".indexOf(label.charAt(label.length() - 1)) < 0;
        return open && level.spaced ? label.append(' ').toString() : label.toString();
    }

    private Level level(String list, int at) {
        Level own = definitions.getOrDefault("num " + list, Map.of()).get(at);
        if (own != null) {
            return own;
        }
        String definition = definitionOf.getOrDefault(list, "");
        return definitions.getOrDefault(definition, Map.of()).getOrDefault(at, new Level());
    }

    static int number(String digits) {
        try {
            return Integer.parseInt(digits.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
