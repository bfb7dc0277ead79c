package io.hengji.office.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a paragraph or cell in the making, and which text elements of the file it came from.
 */
final class Prose {
    private final StringBuilder text = new StringBuilder();
    private final List<Source> sources = new ArrayList<>();

    /**
     * Where a stretch of text came from.
     *
     * @param at first character, in chars of this text
     * @param length in chars
     * @param element number of the text element in its part, from 0; elements of all kinds count
     * @param from first character within the element's content
     * @param anchored whether a comment may be anchored there
     */
    record Source(int at, int length, int element, int from, boolean anchored) {}

    Prose add(CharSequence more) {
        text.append(more);
        return this;
    }

    Prose add(String more, int element, int from, boolean anchored) {
        if (!more.isEmpty()) {
            sources.add(new Source(text.length(), more.length(), element, from, anchored));
            text.append(more);
        }
        return this;
    }

    /** Puts this before what is there: the number of a list item. */
    void lead(String number) {
        text.insert(0, number);
        sources.replaceAll(source ->
                new Source(
                        source.at() + number.length(),
                        source.length(),
                        source.element(),
                        source.from(),
                        source.anchored()));
    }

    Prose addAll(Prose other) {
        int at = text.length();
        text.append(other.text);
        other.sources.forEach(source ->
                sources.add(
                        new Source(
                                at + source.at(),
                                source.length(),
                                source.element(),
                                source.from(),
                                source.anchored())));
        return this;
    }

    boolean isBlank() {
        return text.chars().allMatch(Prose::isSpace);
    }

    int length() {
        return text.length();
    }

    String text() {
        return text.toString();
    }

    List<Source> sources() {
        return sources;
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || c == '\u3000' || c == '\u00A0' || c == '\uFEFF';
    }
}
