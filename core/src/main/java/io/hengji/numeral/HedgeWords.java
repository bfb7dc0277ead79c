package io.hengji.numeral;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The words beside a figure that make it less than firm. */
final class HedgeWords {

    private record Word(String text, Hedge hedge) {}

    /** Words that end in 约, 近 or 超 and say nothing about the figure: 节约12万元, 附近3处. */
    private static final String BEFORE_ABOUT = "节合签预集条公契违履制续失简邀缔租";

    private static final String BEFORE_NEAR = "附最靠邻临远就亲";

    private static final List<Word> BEFORE = new ArrayList<>();
    private static final List<Word> AFTER = new ArrayList<>();

    static {
        before(Hedge.AT_MOST, "不超过 未超过 没有超过 不高于 不大于 不多于 至多 最多 ≤ <= 控制在");
        before(Hedge.AT_LEAST, "不低于 不少于 不小于 至少 起码 ≥ >= ≧");
        before(Hedge.UNDER, "不足 不到 低于 少于 小于 未达到 未达 不满 未满 <");
        before(Hedge.OVER, "超过 超过了 高于 大于 多于 逾 超 突破 >");
        before(Hedge.ABOUT, "约 大约 约为 约占 约有 约合 约计 约达 约需 大概 近 接近 将近 近达 ± ≈ ~");
        after(Hedge.AT_LEAST, "以上 及以上 （含）以上 (含)以上 或以上");
        after(Hedge.AT_MOST, "以下 及以下 以内 之内 (含)以下 或以下");
        after(Hedge.ABOUT, "左右 上下");
        BEFORE.sort(Comparator.comparingInt(word -> -word.text().length()));
        AFTER.sort(Comparator.comparingInt(word -> -word.text().length()));
    }

    private HedgeWords() {}

    /** The hedge of the figure at [start, end); words before {@code floor} belong to another. */
    static Hedge around(String text, int floor, int start, int end) {
        int before = start > floor && text.charAt(start - 1) == ' ' ? start - 1 : start;
        for (Word word : BEFORE) {
            int from = before - word.text().length();
            if (from >= floor
                    && text.startsWith(word.text(), from)
                    && !partOfAWord(text, from, word.text())) {
                return word.hedge();
            }
        }
        int after = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        for (Word word : AFTER) {
            int to = after + word.text().length();
            if (text.startsWith(word.text(), after)
                    && (to >= text.length() || "级述各游岗班".indexOf(text.charAt(to)) < 0)) {
                return word.hedge();
            }
        }
        return Hedge.NONE;
    }

    private static boolean partOfAWord(String text, int from, String word) {
        if (from == 0) {
            return false;
        }
        char previous = text.charAt(from - 1);
        return switch (word.charAt(0)) {
            case '约' -> BEFORE_ABOUT.indexOf(previous) >= 0;
            case '近' -> BEFORE_NEAR.indexOf(previous) >= 0;
            case '~' -> previous != ' ';
            default -> false;
        };
    }

    private static void before(Hedge hedge, String words) {
        for (String word : words.split(" ", -1)) {
            BEFORE.add(new Word(word, hedge));
        }
    }

    private static void after(Hedge hedge, String words) {
        for (String word : words.split(" ", -1)) {
            AFTER.add(new Word(word, hedge));
        }
    }
}
