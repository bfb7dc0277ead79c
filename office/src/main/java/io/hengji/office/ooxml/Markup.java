package io.hengji.office.ooxml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** An XML part in the making: elements that close in order, text and attributes escaped. */
public final class Markup {
    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final StringBuilder out;
    private final Deque<String> open = new ArrayDeque<>();

    private Markup(StringBuilder out) {
        this.out = out;
    }

    /** A part of the package, with the XML declaration. */
    public static Markup part() {
        return new Markup(new StringBuilder(HEAD));
    }

    /** A piece of XML that goes into a part that is there already. */
    public static Markup fragment() {
        return new Markup(new StringBuilder());
    }

    /**
     * Opens an element.
     *
     * @param attributes name, value, name, value …
     */
    public Markup open(String element, String... attributes) {
        start(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    public Markup empty(String element, String... attributes) {
        start(element, attributes);
        out.append("/>");
        return this;
    }

    /** A word-processing property that has only a value. */
    public Markup value(String element, Object value) {
        return empty(element, "w:val", String.valueOf(value));
    }

    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    public Markup text(String text) {
        XmlText.append(out, text);
        return this;
    }

    /** Whether a reader gets this character back from a text: not a control character, nor a CR. */
    public static boolean keeps(int character) {
        return character != '\r' && XmlText.legal(character);
    }

    public byte[] bytes() {
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
