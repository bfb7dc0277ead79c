package io.hengji.office.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts that cells point to (sharedStrings.xml). Runs are joined, readings (拼音) left out. */
record SharedStrings(List<String> texts) {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    static SharedStrings read(Optional<InputStream> part) throws IOException {
        List<String> texts = new ArrayList<>();
        if (part.isEmpty()) {
            return new SharedStrings(texts);
        }
        try (Xml xml = new Xml(part.get())) {
            StringBuilder text = new StringBuilder();
            boolean inText = false;
            int inReading = 0;
            for (Xml.Event event = xml.next(); event != Xml.Event.FINISH; event = xml.next()) {
                switch (event) {
                    case START -> {
                        inText = xml.name().equals("t") && inReading == 0;
                        inReading += xml.name().equals("rPh") ? 1 : 0;
                    }
                    case END -> {
                        inText = false;
                        inReading -= xml.name().equals("rPh") ? 1 : 0;
                        if (xml.name().equals("si")) {
                            texts.add(unescaped(text.toString()));
                            text.setLength(0);
                        }
                    }
                    case TEXT -> {
                        if (inText) {
                            text.append(xml.text());
                        }
                    }
                    case FINISH -> {}
                }
            }
        }
        return new SharedStrings(texts);
    }

    Optional<String> at(String index) {
        try {
            int at = Integer.parseInt(index.strip());
            return at >= 0 && at < texts.size() ? Optional.of(texts.get(at)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** {@code _x000D_} stands for a control character. */
    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(
                                        String.valueOf(
                                                (char) Integer.parseInt(found.group(1), 16))))
                : text;
    }
}
