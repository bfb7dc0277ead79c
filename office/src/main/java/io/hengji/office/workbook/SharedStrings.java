package io.hengji.office.workbook;

import io.hengji.intake.RawCell;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The texts that cells point to (sharedStrings.xml), as the cells they make. Runs are joined,
 * readings (拼音) left out.
 */
record SharedStrings(List<RawCell> cells) {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    static SharedStrings read(Optional<InputStream> part) throws IOException {
        List<RawCell> cells = new ArrayList<>();
        if (part.isEmpty()) {
            return new SharedStrings(cells);
        }
        try (PartXml xml = new PartXml(part.get())) {
            InlineText text = new InlineText(xml);
            for (PartXml.Event event = xml.next();
                    event != PartXml.Event.FINISH;
                    event = xml.next()) {
                if (event == PartXml.Event.START) {
                    if (xml.name().equals("si")) {
                        text.clear();
                    } else {
                        text.start(xml.name());
                    }
                } else if (xml.name().equals("si")) {
                    cells.add(RawCell.text(text.whole()));
                } else {
                    text.end(xml.name());
                }
            }
        }
        return new SharedStrings(cells);
    }

    /** The cell of an index as written; null when there is no such text. */
    @Nullable RawCell at(char[] digits, int length) {
        int index = 0;
        for (int i = 0; i < length; i++) {
            int digit = digits[i] - '0';
            if (digit < 0 || digit > 9 || length > 9) {
                return slowly(new String(digits, 0, length));
            }
            index = index * 10 + digit;
        }
        return length > 0 && index < cells.size() ? cells.get(index) : null;
    }

    private @Nullable RawCell slowly(String index) {
        try {
            int at = Integer.parseInt(index.strip());
            return at >= 0 && at < cells.size() ? cells.get(at) : null;
        } catch (NumberFormatException e) {
            return null;
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

    /** A text that may consist of runs, with readings between them. */
    static final class InlineText {
        private final PartXml xml;
        private final StringBuilder runs = new StringBuilder();
        private String only = "";
        private int inReading;

        InlineText(PartXml xml) {
            this.xml = xml;
        }

        void clear() {
            runs.setLength(0);
            only = "";
            inReading = 0;
        }

        void start(String name) {
            switch (name) {
                case "t" -> xml.startText();
                case "rPh" -> inReading++;
                default -> {}
            }
        }

        void end(String name) {
            switch (name) {
                case "t" -> {
                    xml.stopText();
                    if (inReading == 0) {
                        run(xml.text());
                    }
                }
                case "rPh" -> inReading--;
                default -> {}
            }
        }

        private void run(String text) {
            if (only.isEmpty() && runs.isEmpty()) {
                only = text;
            } else {
                runs.append(runs.isEmpty() ? only : "").append(text);
            }
        }

        String whole() {
            return unescaped(runs.isEmpty() ? only : runs.toString());
        }
    }
}
