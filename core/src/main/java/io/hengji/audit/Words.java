package io.hengji.audit;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cue words of official Chinese that more than one discovery looks for. */
final class Words {
    /** A list that does not name everything, or a figure that is not exact. */
    static final Pattern PARTIAL =
            Pattern.compile("等(?![级待于额同])|主要|例如|比如|如[：:]|部分|之一|不含|除外|以内|左右|重点");

    /** A change against another time; what follows is no part of a sum. */
    static final Pattern CHANGE =
            Pattern.compile(
                    "较|同比|环比|比上|比去|比20|比年初|比预算|增加|减少|增长|下降|上升|降低|提高|节约|压减|超出|结余|年末结转|结转下年|结转至");

    static final String CHINESE_NUMBER = "[一二两三四五六七八九十]{1,3}";

    private static final String DIGITS = "零一二三四五六七八九";
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(" + CHINESE_NUMBER + "|\\d{1,2})(?:大)?(?:个|项|类|方面|笔|部分|家|处|种)[^，。；：]{0,8}$");

    private Words() {}

    /** 四 in 以上四项: how many things the words speak of, at their end. */
    static OptionalInt counted(String words) {
        Matcher matcher = COUNTED.matcher(words);
        return matcher.find() ? number(matcher.group(1)) : OptionalInt.empty();
    }

    /** 十二 is 12; digits are read as well. */
    static OptionalInt number(String written) {
        if (written.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.of(Integer.parseInt(written));
        }
        int ten = written.indexOf('十');
        if (ten < 0) {
            int digit = digit(written.charAt(0));
            return written.length() == 1 && digit > 0 ? OptionalInt.of(digit) : OptionalInt.empty();
        }
        int tens = ten == 0 ? 1 : digit(written.charAt(ten - 1));
        int ones = ten + 1 < written.length() ? digit(written.charAt(ten + 1)) : 0;
        return tens > 0 && ones >= 0 && ten <= 1
                ? OptionalInt.of(tens * 10 + ones)
                : OptionalInt.empty();
    }

    private static int digit(char c) {
        return c == '两' ? 2 : DIGITS.indexOf(c);
    }
}
