package io.hengji.office.reading;

import java.util.regex.Pattern;

/**
 * Which texts are headings by their number, as official papers write them (GB/T 9704): 一、 first,
 * （一） second, 1. third, （1） fourth level. A heading is short and no sentence; a numbered sentence
 * is a list item.
 */
final class NumberedText {
    private static final int LONGEST_HEADING = 42;
    private static final String DIGITS = "[一二三四五六七八九十百]{1,4}";
    private static final Pattern[] LEVELS = {
        Pattern.compile("(?:第" + DIGITS + "[章节部]分?|" + DIGITS + "[、.．])[\\s　]*\\S.*"),
        Pattern.compile("[（(]" + DIGITS + "[）)][\\s　、.]*\\S.*"),
        Pattern.compile("\\d{1,2}(?:[.．、](?![\\d.])|[　 ])[\\s　]*[^\\d\\s%％].*"),
        Pattern.compile("[（(]\\d{1,2}[）)][\\s　、.]*\\S.*|[①-⑳].*|\\d{1,2}[）)][\\s　]*\\S.*")
    };
    private static final Pattern SENTENCE = Pattern.compile(".*[。；;，,：:！!]|.*[。；].+");

    private NumberedText() {}

    /** The level of the number the text begins with, 1 to 4, or 0 when it begins with none. */
    static int level(String text) {
        for (int i = 0; i < LEVELS.length; i++) {
            if (LEVELS[i].matcher(text).matches()) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether a text with a number of that level is a heading and not an item or a sentence. */
    static boolean isHeading(String text, int level) {
        return level > 0
                && text.length() <= LONGEST_HEADING
                && !SENTENCE.matcher(text).matches()
                && text.codePoints().anyMatch(Character::isIdeographic);
    }

    /**
     * Whether the first line of a report can be its title: short, without a number, no sentence.
     */
    static boolean isTitle(String text) {
        return text.length() <= LONGEST_HEADING
                && level(text) == 0
                && !SENTENCE.matcher(text).matches();
    }
}
