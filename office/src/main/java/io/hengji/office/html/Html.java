package io.hengji.office.html;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Writes html in which nothing can be code but what this package brings: every text and every
 * attribute is escaped here, no attribute can run or load anything, and a link leads to a place in
 * the same file.
 */
final class Html {
    private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z0-9-]*");
    private static final Set<String> VOID = Set.of("meta", "br", "col", "hr");
    private static final Set<String> CODE = Set.of("script", "style", "iframe", "object", "base");
    private static final Set<String> LOADING = Set.of("src", "style", "srcset", "action", "data");

    private final StringBuilder out = new StringBuilder(1 << 16);

    /** An attribute of an element. */
    record Attribute(String name, String value) {
        Attribute {
            String plain = name.toLowerCase(Locale.ROOT);
            if (!NAME.matcher(name).matches()
                    || plain.startsWith("on")
                    || LOADING.contains(plain)) {
                throw new IllegalArgumentException("an attribute that may run or load: " + name);
            }
            if (plain.equals("href") && !value.startsWith("#")) {
                throw new IllegalArgumentException("a link out of the file: " + value);
            }
        }
    }

    static Attribute attribute(String name, String value) {
        return new Attribute(name, value);
    }

    static Attribute css(String classes) {
        return new Attribute("class", classes);
    }

    static Attribute id(String id) {
        return new Attribute("id", id);
    }

    /** An element with content. */
    Html element(String name, Consumer<Html> body, Attribute... attributes) {
        if (CODE.contains(name)) {
            throw new IllegalArgumentException("code is part of the page frame alone: " + name);
        }
        open(name, attributes);
        body.accept(this);
        out.append("</").append(name).append('>');
        if (BLOCK.contains(name)) {
            out.append('\n');
        }
        return this;
    }

    private static final Set<String> BLOCK =
            Set.of(
                    "html", "head", "body", "header", "main", "section", "article", "nav", "table",
                    "thead", "tbody", "tr", "p", "h1", "h2", "h3", "h4", "h5", "h6", "div", "dl",
                    "ul", "ol", "li", "dd", "figure", "svg", "g", "details", "aside", "footer",
                    "title");

    Html element(String name, String text, Attribute... attributes) {
        return element(name, inner -> inner.text(text), attributes);
    }

    /** An element that has no content by its nature. */
    Html single(String name, Attribute... attributes) {
        if (!VOID.contains(name)) {
            throw new IllegalArgumentException("not an empty element: " + name);
        }
        open(name, attributes);
        return this;
    }

    Html text(String text) {
        escape(text, out);
        return this;
    }

    /** The style sheet of the page frame. */
    Html style(Asset sheet) {
        return code("style", sheet);
    }

    /** The script of the page frame. */
    Html script(Asset script) {
        return code("script", script);
    }

    Html doctype() {
        out.append("<!DOCTYPE html>\n");
        return this;
    }

    private Html code(String name, Asset asset) {
        open(name);
        out.append(asset.content());
        out.append("</").append(name).append(">\n");
        return this;
    }

    private void open(String name, Attribute... attributes) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not an element: " + name);
        }
        out.append('<').append(name);
        for (Attribute attribute : attributes) {
            out.append(' ').append(attribute.name()).append("=\"");
            escape(attribute.value(), out);
            out.append('"');
        }
        out.append('>');
    }

    /** The one place where text becomes html. Controls have no business in a report. */
    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n', '\t' -> out.append(c);
                default -> out.append(Character.isISOControl(c) ? '\uFFFD' : c);
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
