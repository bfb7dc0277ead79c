package io.hengji.official;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks a title into centred lines (回行) of at most twenty characters, the width of 2号 type in the
 * body of the page: words stay whole and the lines form a trapezoid or a diamond, never an
 * hourglass.
 */
final class TitleLines {
    private static final int MOST_HALVES = 40;
    private static final int MOST_LINES = 4;
    private static final int WORST = 1_000_000;

    /** Where a name or a phrase ends. */
    private static final List<String> ENDS =
            List.of("年度", "局", "委员会", "办公室", "中心", "厅", "政府", "关于", "年", "大学", "医院");

    /** Where the second half of a title begins. */
    private static final List<String> STARTS = List.of("部门整体", "项目支出", "整体支出", "绩效", "关于");

    private static final Pattern NO_BREAK =
            Pattern.compile("[A-Za-z0-9.][A-Za-z0-9.]|[0-9][年月日号]|.[，。、；：）》”’」]|[（《“‘「].|.的");

    private TitleLines() {}

    /** The lines of a title; a line break that the author wrote is kept. */
    static List<String> of(String title) {
        return of(title.strip().split("\\R", -1));
    }

    /** The lines of a title whose parts begin new lines. */
    static List<String> of(String... parts) {
        List<String> lines = new ArrayList<>();
        for (String part : parts) {
            if (!part.isBlank()) {
                lines.addAll(broken(part.strip()));
            }
        }
        return lines;
    }

    private static List<String> broken(String text) {
        for (int lines = 1; lines <= MOST_LINES; lines++) {
            Best best = new Best();
            search(text, 0, lines, new ArrayList<>(), best);
            if (best.cost < WORST) {
                return best.lines;
            }
        }
        return filled(text);
    }

    /** No good way to break it: every line is filled. */
    private static List<String> filled(String text) {
        List<Integer> breaks = new ArrayList<>();
        int from = 0;
        for (int at = 1; at < text.length(); at++) {
            if (halves(text, from, at + 1) > MOST_HALVES) {
                breaks.add(at);
                from = at;
            }
        }
        return lines(text, breaks);
    }

    private static final class Best {
        private int cost = WORST;
        private List<String> lines = List.of();
    }

    /** Tries every way to break the rest into that many lines; titles are short. */
    private static void search(String text, int from, int lines, List<Integer> breaks, Best best) {
        if (lines == 1) {
            if (halves(text, from, text.length()) <= MOST_HALVES) {
                List<String> result = lines(text, breaks);
                int cost = cost(text, breaks, result);
                if (cost < best.cost) {
                    best.cost = cost;
                    best.lines = result;
                }
            }
            return;
        }
        for (int at = from + 1; at < text.length(); at++) {
            if (halves(text, from, at) > MOST_HALVES) {
                return;
            }
            if (!NO_BREAK.matcher(text).region(at - 1, at + 1).matches()) {
                breaks.add(at);
                search(text, at, lines - 1, breaks, best);
                breaks.removeLast();
            }
        }
    }

    private static int cost(String text, List<Integer> breaks, List<String> lines) {
        int cost = 0;
        for (int at : breaks) {
            boolean ends =
                    ENDS.stream().anyMatch(word -> text.startsWith(word, at - word.length()));
            boolean starts = STARTS.stream().anyMatch(word -> text.startsWith(word, at));
            cost += ends && starts ? 0 : ends || starts ? 10 : 60;
        }
        int longest = 0;
        int shortest = MOST_HALVES;
        for (int i = 0; i < lines.size(); i++) {
            int width = halves(lines.get(i), 0, lines.get(i).length());
            longest = Math.max(longest, width);
            shortest = Math.min(shortest, width);
            boolean waist =
                    i > 0
                            && i + 1 < lines.size()
                            && width < halves(lines.get(i - 1), 0, lines.get(i - 1).length())
                            && width < halves(lines.get(i + 1), 0, lines.get(i + 1).length());
            cost += waist ? 100 : 0;
        }
        return cost + (longest - shortest);
    }

    private static List<String> lines(String text, List<Integer> breaks) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int at : breaks) {
            lines.add(text.substring(from, at));
            from = at;
        }
        lines.add(text.substring(from));
        return List.copyOf(lines);
    }

    /** The width in half characters: Latin letters and digits are half as wide. */
    private static int halves(String text, int from, int to) {
        int width = 0;
        for (int i = from; i < to; i++) {
            width += text.charAt(i) < 128 ? 1 : 2;
        }
        return width;
    }
}
