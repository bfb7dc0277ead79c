package io.hengji.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of headings and list items: each follows the one before it on its level. */
final class Numbering {
    private static final List<Pattern> LEVELS =
            List.of(
                    Pattern.compile("^\\s*(?<n>" + Words.CHINESE_NUMBER + ")[、．.]"),
                    Pattern.compile("^\\s*[（(](?<n>" + Words.CHINESE_NUMBER + ")[）)]"),
                    Pattern.compile("^\\s*(?<n>\\d{1,2})[.、．](?!\\d)"),
                    Pattern.compile("^\\s*[（(](?<n>\\d{1,2})[）)]"),
                    Pattern.compile("^\\s*(?<n>[一二三四五六七八九十])是"));
    private static final int ORDERED = 4;

    /** A number that does not follow. */
    record Broken(int start, int end, String found, String expected) {}

    private final Passages passages;

    Numbering(Passages passages) {
        this.passages = passages;
    }

    void each(Consumer<Broken> found) {
        int[] last = new int[LEVELS.size()];
        List<Broken> broken = new ArrayList<>();
        for (Sentence sentence : passages.sentences()) {
            boolean begins =
                    sentence.start() == 0
                            || passages.blocks().get(sentence.block()).start() == sentence.start();
            for (int level = 0; level < LEVELS.size(); level++) {
                Matcher matcher = LEVELS.get(level).matcher(sentence.text());
                if (matcher.find() && (begins || level >= 3)) {
                    number(sentence, matcher, level, last, broken);
                    break;
                }
            }
        }
        broken.forEach(found);
    }

    private static void number(
            Sentence sentence, Matcher matcher, int level, int[] last, List<Broken> broken) {
        OptionalInt read = Words.number(matcher.group("n"));
        if (read.isEmpty()) {
            return;
        }
        int number = read.getAsInt();
        boolean restarts = number == 1;
        if (!restarts && last[level] > 0 && number != last[level] + 1) {
            broken.add(
                    new Broken(
                            sentence.start() + matcher.start("n"),
                            sentence.start() + matcher.end("n"),
                            matcher.group("n"),
                            written(last[level] + 1, level)));
        } else if (number > 2 && last[level] == 0 && level != ORDERED) {
            broken.add(
                    new Broken(
                            sentence.start() + matcher.start("n"),
                            sentence.start() + matcher.end("n"),
                            matcher.group("n"),
                            written(1, level)));
        }
        last[level] = number;
        for (int below = level + 1; below < last.length; below++) {
            last[below] = 0;
        }
    }

    private static String written(int number, int level) {
        if (level == 2 || level == 3) {
            return Integer.toString(number);
        }
        String digits = "零一二三四五六七八九";
        int tens = number / 10;
        int ones = number % 10;
        return (tens == 0 ? "" : (tens == 1 ? "" : digits.charAt(tens) + "") + "十")
                + (ones == 0 ? "" : digits.charAt(ones) + "");
    }
}
