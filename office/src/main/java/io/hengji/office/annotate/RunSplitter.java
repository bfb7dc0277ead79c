package io.hengji.office.annotate;

import io.hengji.office.reading.Anchors.Stretch;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the marks of comments into the XML of a body part by insertion alone: where a mark stands
 * inside a run, the run is closed and opened again with the same properties. The XML has been read
 * by a real parser before; this one only needs to find its way.
 */
final class RunSplitter {
    private final String xml;
    private final Map<Integer, TextElement> texts = new HashMap<>();

    /** The prefix of word-processing elements with its colon, as the root has it. */
    private String prefix = "";

    /** A text element: its start tag, its content, and how its run begins. */
    private record TextElement(int tag, int content, int end, String name, String runStart) {}

    /** What is inserted at a place. */
    private record Insertion(int at, String markup) {}

    private record Run(String startTag, int afterTag, StringBuilder properties) {}

    RunSplitter(String xml) {
        this.xml = xml;
        scan();
    }

    /**
     * The XML with the comments marked, which have ids from {@code firstId} on.
     *
     * @param marked for every stretch whether its mark was put in
     */
    String marked(List<Stretch> stretches, int firstId, boolean[] marked) {
        List<Insertion> insertions = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            TextElement first = texts.get(stretch.element());
            TextElement last = texts.get(stretch.lastElement());
            if (first == null || last == null) {
                continue;
            }
            int start = raw(first, stretch.from());
            int end = raw(last, stretch.to());
            if (start < 0 || end < 0) {
                continue;
            }
            String id = " " + prefix + "id=\"" + (firstId + i) + "\"/>";
            String begins = "<" + prefix + "commentRangeStart" + id;
            String ends = "<" + prefix + "commentRangeEnd" + id;
            String refers =
                    "<" + prefix + "r><" + prefix + "commentReference" + id + "</" + prefix + "r>";
            keepSpaces(first, insertions);
            keepSpaces(last, insertions);
            insertions.add(new Insertion(start, split(first, begins)));
            insertions.add(new Insertion(end, split(last, ends + refers)));
            marked[i] = true;
        }
        insertions.sort(Comparator.comparingInt(Insertion::at));
        StringBuilder out = new StringBuilder(xml.length() + insertions.size() * 200);
        int at = 0;
        for (Insertion insertion : insertions) {
            out.append(xml, at, insertion.at()).append(insertion.markup());
            at = insertion.at();
        }
        return out.append(xml, at, xml.length()).toString();
    }

    private String split(TextElement text, String between) {
        return "</"
                + text.name()
                + "></"
                + prefix
                + "r>"
                + between
                + text.runStart()
                + "<"
                + text.name()
                + " xml:space=\"preserve\">";
    }

    /** Spaces at the new ends of a text must stay; those at its old ends stay as they were. */
    private void keepSpaces(TextElement text, List<Insertion> insertions) {
        String tag = xml.substring(text.tag(), text.content());
        boolean edges = xml.charAt(text.content()) <= ' ' || xml.charAt(text.end() - 1) <= ' ';
        Insertion preserve =
                new Insertion(text.tag() + 1 + text.name().length(), " xml:space=\"preserve\"");
        if (!tag.contains("xml:space") && !edges && !insertions.contains(preserve)) {
            insertions.add(preserve);
        }
    }

    /** The place in the XML of a char of the element's content; -1 when it is not plain text. */
    private int raw(TextElement text, int offset) {
        int at = text.content();
        int chars = 0;
        while (chars < offset && at < text.end()) {
            char c = xml.charAt(at);
            if (c == '<') {
                return -1;
            }
            if (c == '&') {
                int semicolon = xml.indexOf(';', at);
                if (semicolon < 0 || semicolon >= text.end()) {
                    return -1;
                }
                chars += width(xml.substring(at + 1, semicolon));
                at = semicolon + 1;
            } else {
                boolean lineEnd = c == '\r' && xml.startsWith("\r\n", at);
                at += lineEnd ? 2 : 1;
                chars++;
            }
        }
        return chars == offset ? at : -1;
    }

    private static int width(String entity) {
        if (!entity.startsWith("#")) {
            return 1;
        }
        boolean hex = entity.startsWith("#x");
        int code = Integer.parseInt(entity.substring(hex ? 2 : 1), hex ? 16 : 10);
        return Character.charCount(code);
    }

    private void scan() {
        Deque<Run> runs = new ArrayDeque<>();
        int number = -1;
        int propertiesFrom = -1;
        int at = xml.indexOf('<');
        while (at >= 0) {
            int next = skipped(at);
            if (next > at) {
                at = xml.indexOf('<', next);
                continue;
            }
            int close = tagEnd(at);
            boolean end = xml.charAt(at + 1) == '/';
            boolean empty = xml.charAt(close - 1) == '/';
            String name = name(at + (end ? 2 : 1));
            String local = name.substring(name.indexOf(':') + 1);
            if (prefix.isEmpty() && !end && local.equals("document")) {
                prefix = name.substring(0, name.indexOf(':') + 1);
            }
            boolean word = name.equals(prefix + local);
            if (local.equals("t") && !end) {
                number++;
                int stop = empty ? close + 1 : xml.indexOf("</" + name, close);
                Run run = runs.peek();
                if (word && !empty && run != null && stop > close + 1) {
                    String start = run.startTag() + run.properties();
                    texts.put(number, new TextElement(at, close + 1, stop, name, start));
                }
            } else if (word && local.equals("r") && !empty) {
                if (end && !runs.isEmpty()) {
                    runs.pop();
                } else if (!end) {
                    String tag = xml.substring(at, close + 1);
                    runs.push(new Run(tag, close + 1, new StringBuilder()));
                }
            } else if (word && local.equals("rPr") && !empty && !runs.isEmpty()) {
                Run run = runs.element();
                if (!end && at == run.afterTag()) {
                    propertiesFrom = at;
                } else if (end && propertiesFrom >= 0 && run.properties().isEmpty()) {
                    run.properties().append(xml, propertiesFrom, close + 1);
                    propertiesFrom = -1;
                }
            }
            at = xml.indexOf('<', close);
        }
    }

    /** The end of a comment, a section of characters or an instruction; the place itself else. */
    private int skipped(int at) {
        String[][] kinds = {{"<!--", "-->"}, {"<![CDATA[", "]]>"}, {"<?", "?>"}, {"<!", ">"}};
        for (String[] kind : kinds) {
            if (xml.startsWith(kind[0], at)) {
                int end = xml.indexOf(kind[1], at + kind[0].length());
                return end < 0 ? xml.length() : end + kind[1].length();
            }
        }
        return at;
    }

    /** The closing bracket of a tag; one may stand inside an attribute's value. */
    private int tagEnd(int at) {
        char quote = 0;
        for (int i = at; i < xml.length(); i++) {
            char c = xml.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i;
            }
        }
        return xml.length() - 1;
    }

    private String name(int from) {
        int end = from;
        while (end < xml.length() && " \t\r\n/>".indexOf(xml.charAt(end)) < 0) {
            end++;
        }
        return xml.substring(from, end);
    }
}
