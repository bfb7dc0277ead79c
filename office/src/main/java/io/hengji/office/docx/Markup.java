package io.hengji.office.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** An XML part in the making: elements that close in order, text and attributes escaped. */
final class Markup {
    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final StringBuilder out;
    private final Deque<String> open = new ArrayDeque<>();

    private Markup(StringBuilder out) {
        this.out = out;
    }

    /** A part of the package, with the XML declaration. */
    static Markup part() {
        return new Markup(new StringBuilder(HEAD));
    }

    /**
     * @param attributes name, value, name, value …
     */
    Markup open(String element, String... attributes) {
        start(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    Markup empty(String element, String... attributes) {
        start(element, attributes);
        out.append("/>");
        return this;
    }

    /** A word-processing property that has only a value. */
    Markup value(String element, Object value) {
        return empty(element, "w:val", String.valueOf(value));
    }

    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    Markup text(String text) {
        XmlText.append(out, text);
        return this;
    }

    byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void start(String element, String... attributes) {
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException("attribute without value in " + element);
        }
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            XmlText.append(out, attributes[i + 1]);
            out.append('"');
        }
    }
}
