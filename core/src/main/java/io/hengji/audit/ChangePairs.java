package io.hengji.audit;

import io.hengji.kernel.Fraction;
import io.hengji.trail.Relation;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two values of a change where no word compares them: 产量 A，上年 B，增长 C; 2022年、2023年分别为 A 和 B，增长
 * C. And which of several values a change at the end of a list speaks of.
 */
final class ChangePairs {
    private static final Pattern TWO_YEARS =
            Pattern.compile("20\\d\\d年(?:度)?[、和与及至](?:20\\d\\d年度?)[^，。；]{0,16}分别[^，。；\\d]{0,8}$");
    private static final Pattern EARLIER =
            Pattern.compile("^(?:而|其中)?(?:上年|去年|上一年度?|上年度|前一年|上年同期|去年同期|年初)[^，。；]{0,8}$");
    private static final Pattern DIVIDED = Pattern.compile("其中|包括");
    private static final Pattern AND = Pattern.compile("[和、与及](?:20\\d\\d年的?)?");
    private static final int WIDTH = 14;

    /** What is and what was. */
    record Pair(Claim now, Claim base) {}

    private ChangePairs() {}

    /** The pair directly before the change at this place of the sentence. */
    static Optional<Pair> before(Sentence sentence, int at) {
        List<Claim> claims = sentence.claims();
        if (at < 2) {
            return Optional.empty();
        }
        Claim verbal = claims.get(at);
        Claim second = claims.get(at - 1);
        Claim first = claims.get(at - 2);
        if (Changes.changes(second) && at >= 3) { // 增加 B，增长 C
            second = first;
            first = claims.get(at - 3);
        }
        String words = sentence.between(second.end(), verbal.start());
        boolean like =
                first.like(second)
                        && firm(first)
                        && firm(second)
                        && words.length() <= WIDTH + 12
                        && words.indexOf('；') < 0
                        && fits(verbal, first);
        if (!like) {
            return Optional.empty();
        }
        String between = sentence.between(first.end(), second.start()).strip();
        if (TWO_YEARS.matcher(sentence.before(first)).find() && AND.matcher(between).matches()) {
            return Optional.of(new Pair(second, first));
        }
        if (between.indexOf('；') >= 0) {
            return Optional.empty();
        }
        if (isEarlier(second) && !isEarlier(first)) {
            return Optional.of(new Pair(first, second));
        }
        return isEarlier(first) && !isEarlier(second) && current(second)
                ? Optional.of(new Pair(second, first))
                : Optional.empty();
    }

    /** 上年同期 A，今年 B，同比…: the value of the year before, directly before the value. */
    static Optional<Claim> past(Sentence sentence, Claim value) {
        int at = sentence.claims().indexOf(value);
        if (at < 1) {
            return Optional.empty();
        }
        Claim before = sentence.claims().get(at - 1);
        boolean past =
                before.like(value)
                        && isEarlier(before)
                        && sentence.between(before.end(), value.start()).indexOf('；') < 0;
        return past ? Optional.of(before) : Optional.empty();
    }

    /**
     * 接待 21.6 万，其中甲 7.4 万、乙 14.2 万；下降 38%: the change may be of the whole and not of the last part;
     * whichever holds is meant.
     */
    static Claim whole(Sentence sentence, Claim verbal, Claim last, Claim base, boolean rising) {
        int at = sentence.claims().indexOf(last);
        for (int i = at - 1; i >= 0; i--) {
            Claim one = sentence.claims().get(i);
            String between = sentence.between(one.end(), last.start());
            boolean total = one.like(last) && firm(one) && DIVIDED.matcher(between).find();
            if (total && moves(verbal, one, base, rising)) {
                return one;
            }
        }
        return last;
    }

    private static boolean moves(Claim verbal, Claim after, Claim before, boolean rising) {
        Fraction gap = after.value().minus(before.value());
        Fraction moved = rising ? gap : gap.negate();
        if (verbal.isRate() && !verbal.isPoints()) {
            return Quick.quotient(verbal, moved, Fraction.ZERO, before.value(), Fraction.ZERO);
        }
        Claim larger = rising ? after : before;
        Claim smaller = rising ? before : after;
        Relation difference =
                Relation.difference("", "", verbal.term(), larger.term(), smaller.term());
        return verbal.like(after) && Boolean.TRUE.equals(difference.holds());
    }

    private static boolean firm(Claim claim) {
        return !claim.hedged() && !claim.isScore() && !claim.isPoints();
    }

    private static boolean fits(Claim verbal, Claim value) {
        return verbal.isPoints()
                ? value.isRate()
                : verbal.isRate() ? !value.isRate() : verbal.like(value);
    }

    private static boolean isEarlier(Claim claim) {
        String lead = claim.lead().strip();
        Matcher past = EARLIER.matcher(lead);
        return past.matches() && !lead.contains("结转") && !lead.contains("预算");
    }

    /** The other value is of this year: nothing says that it is of another. */
    private static boolean current(Claim claim) {
        String lead = claim.lead();
        return !lead.contains("累计") && !lead.contains("计划") && !lead.contains("目标");
    }
}
