package io.hengji.office.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks letters into lines as Chinese is set (避头尾): no closing mark begins a line, no opening mark
 * ends one, a number stays whole. A closing mark may reach half its width over the edge.
 */
final class LineBreaker {
    private static final String NEVER_FIRST = "，。、；：！？）》〉】〕」』”’…—％％‰℃°·,.;:!?)]}%〗";
    private static final String NEVER_LAST = "（《〈【〔「『“‘([{￥¥〖";

    /** Full marks whose right half is empty. */
    private static final String HANGING = "，。、；：）》〉】〕」』”’";

    private static final int HALF = 500;

    private final List<Letter> letters;
    private final int spacing;

    private LineBreaker(List<Letter> letters, int spacing) {
        this.letters = letters;
        this.spacing = spacing;
    }

    /**
     * At least one line, also of no letters.
     *
     * @param first the room of the first line, in thousandths of the size
     * @param room of the others
     * @param spacing added to every letter, in the same unit; may be negative
     */
    static List<List<Letter>> lines(List<Letter> letters, int first, int room, int spacing) {
        LineBreaker breaker = new LineBreaker(letters, spacing);
        List<List<Letter>> lines = new ArrayList<>();
        int from = 0;
        do {
            int to = breaker.end(from, lines.isEmpty() ? first : room);
            lines.add(letters.subList(from, to));
            from = to;
            while (from < letters.size() && letters.get(from).character() == ' ') {
                from++;
            }
        } while (from < letters.size());
        return lines;
    }

    private int end(int from, int room) {
        int width = 0;
        int last = from;
        for (int i = from; i < letters.size(); i++) {
            Letter letter = letters.get(i);
            if (i > from && mayBreakBefore(i)) {
                last = i;
            }
            width += letter.width() + spacing;
            if (width > room && !hangs(letter, width - room)) {
                return last > from ? last : Math.max(from + 1, i);
            }
        }
        return letters.size();
    }

    private static boolean hangs(Letter letter, int over) {
        return HANGING.indexOf(letter.character()) >= 0 && letter.width() > HALF && over <= HALF;
    }

    private boolean mayBreakBefore(int index) {
        int before = letters.get(index - 1).character();
        int after = letters.get(index).character();
        if (before == ' ') {
            return after != ' ';
        }
        return NEVER_FIRST.indexOf(after) < 0
                && NEVER_LAST.indexOf(before) < 0
                && !(isWestern(before) && isWestern(after));
    }

    private static boolean isWestern(int character) {
        return character > ' ' && character < 0x250;
    }
}
