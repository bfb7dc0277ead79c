package io.hengji.audit;

import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Precision;
import io.hengji.trail.Relation;
import io.hengji.trail.Term;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One figure that states a change, and the two values it is a change between. */
final class Change {
    private static final Pattern FROM = Pattern.compile("(?:由|从)[^，。；]{0,14}$");
    private static final Pattern TO =
            Pattern.compile("(?:到|至|为|成)(?:了)?(?:20\\d\\d年度?的?|[今本当]年度?的?|目前的?)?$");
    private static final Pattern PAST =
            Pattern.compile("^(?:而)?(?:上年|去年|上一年|上年度|前一年)(?:度|同期)?(?:为|是|完成|实现|支出|达|达到|的)?");
    private static final Pattern YEAR =
            Pattern.compile("^(?:而)?(20\\d\\d)年度?(?:同期)?(?:为|是|完成|实现|达|达到)?$");
    private static final Pattern REACHED =
            Pattern.compile("^(?:达到?|增至|升至|降至|减至|增加到|减少到|为|总数达?|总量达?|实现)(?:了)?$");
    private static final Pattern WITH = Pattern.compile("[与和同](?=[^，。；]{1,24}$)");
    private static final int REACH = 46;

    private final Passages passages;
    private final Sentence sentence;
    private final int at;
    private final Claim verbal;
    private final boolean rising;
    private @Nullable Claim now;
    private @Nullable Claim base;
    private @Nullable Claim difference;

    Change(Passages passages, Sentence sentence, int at) {
        this.passages = passages;
        this.sentence = sentence;
        this.at = at;
        this.verbal = sentence.claims().get(at);
        String lead = verbal.lead().strip();
        Matcher width = Changes.WIDTH.matcher(lead);
        this.rising =
                Changes.RISING.matcher(lead).find() || (width.find() && width.group(1) != null);
    }

    void relate(Consumer<Link> links) {
        if (!moved() && !compared()) {
            return;
        }
        boolean percent = verbal.isRate() && !verbal.isPoints();
        Claim after = now;
        Claim before = base;
        if (after != null && before != null) {
            boolean rates = after.isRate();
            if (percent && rates) {
                percentOfRates(after, before, links);
            } else if (percent) {
                rate(after, before, links);
            } else {
                difference(after, before, links);
            }
        } else if (percent && after != null && difference != null) {
            againstDifference(after, difference, links);
        }
    }

    /** 由 A 降至 B，下降 C: both values stand before the verb. */
    private boolean moved() {
        List<Claim> claims = sentence.claims();
        for (int i = at - 1; i > 0 && i >= at - 3; i--) {
            Claim to = claims.get(i);
            Claim from = claims.get(i - 1);
            boolean far = sentence.between(to.end(), verbal.start()).length() > 20;
            boolean pair =
                    TO.matcher(to.lead().strip()).find()
                            && FROM.matcher(sentence.before(from)).find()
                            && to.like(from)
                            && !to.hedged()
                            && !from.hedged();
            boolean fits = verbal.isRate() || (verbal.like(to) && verbal.isRate() == to.isRate());
            if (pair && !far && fits) {
                now = to;
                base = from;
                return true;
            }
        }
        return false;
    }

    /** S，较上年 A 增加 B: where the comparison begins, S stands before it and A inside. */
    private boolean compared() {
        int from = comparison();
        if (from < 0) {
            return false;
        }
        List<Claim> claims = sentence.claims();
        for (int i = at - 1; i >= 0; i--) {
            Claim one = claims.get(i);
            if (one.start() < from && base == null && usable(one) && isPast(one)) {
                base = one;
            } else if (one.start() >= from) {
                if (Changes.changes(one)
                        && !one.isRate()
                        && verbal.isRate()
                        && !verbal.isPoints()) {
                    difference = difference == null ? one : difference;
                } else if (usable(one) && base == null && !Changes.changes(one)) {
                    base = one;
                }
            } else if (usable(one) && !Changes.changes(one) && !isBase(one)) {
                now = one;
                break;
            }
        }
        if (now == null) {
            now = ahead();
        }
        if (now == null && base == null) {
            aheadOfBudget(sentence.between(from, verbal.start()));
        }
        if (now == null) {
            now = subject(from);
        }
        if (base == null && now != null) {
            base = behind(now);
        }
        String words = sentence.between(from, verbal.start());
        if (base == null && now != null && words.matches("比?.{0,2}(?:年初)?预算.*")) {
            base = budget(now);
            return base != null;
        }
        boolean foreign = words.contains("预算") && base == null;
        return now != null && !foreign;
    }

    /** Where the comparison of this verb begins, in the document; -1 without one. */
    private int comparison() {
        String before = sentence.before(verbal);
        int last = -1;
        Matcher matcher = Changes.COMPARED.matcher(before);
        while (matcher.find()) {
            boolean again = last >= 0 && before.substring(last, matcher.start()).length() <= 2;
            last = again ? last : matcher.start();
            if (matcher.group().endsWith("比") && matcher.group().length() == 2) {
                Matcher with = WITH.matcher(before.substring(0, matcher.start()));
                last = with.find() ? with.start() : last; // 与上年 44.1 万元相比
            }
        }
        if (last >= 0 && before.indexOf('；', last) >= 0) {
            return -1; // a comparison does not reach into the next clause
        }
        return last < 0 || before.length() - last > REACH ? -1 : sentence.start() + last;
    }

    /** A difference is in the unit of the value; of rates, in 百分点 or wrongly in %. */
    private boolean usable(Claim one) {
        if (one.isPoints() || one.hedged()) {
            return false;
        }
        if (verbal.isPoints()) {
            return one.isRate();
        }
        return verbal.isRate() || one.like(verbal);
    }

    private boolean isBase(Claim one) {
        return one.lead().strip().matches("(?:较|比(?!例|重|率)|与).*") || isPast(one);
    }

    /** 去年为 31.2: the value of the year before, in a clause of its own. */
    private boolean isPast(Claim one) {
        return PAST.matcher(one.lead().strip()).find() || isEarlier(one);
    }

    /** 2022 年为 A，2021 年为 B: the earlier of two years of the sentence. */
    private boolean isEarlier(Claim one) {
        int year = year(one);
        return year > 0
                && sentence.claims().stream()
                        .anyMatch(other -> one.like(other) && year(other) == year + 1);
    }

    private static int year(Claim one) {
        Matcher year = YEAR.matcher(one.lead().strip());
        return year.find() ? Integer.parseInt(year.group(1)) : 0;
    }

    /** 公用经费较上年…: the subject's figure stands in a sentence before. */
    private @Nullable Claim subject(int from) {
        String name =
                sentence.between(sentence.start(), from)
                        .replaceAll("^.*[，；：]", "")
                        .replaceAll("^[（(][一二三四五六七八九十\\d]+[）)]", "")
                        .strip();
        Claim earlier = base;
        if (name.isEmpty() && earlier != null) {
            name = earlier.label().replaceFirst("^[与和同]?(?:上年|去年|20\\d\\d年)度?", "");
        }
        if (name.length() < 2 || name.length() > 16) {
            return null;
        }
        for (int i = sentence.number() - 1; i >= Math.max(0, sentence.number() - 3); i--) {
            Sentence before = passages.sentences().get(i);
            for (Claim one : before.claims().reversed()) {
                if (before.block() == sentence.block()
                        && usable(one)
                        && one.label().endsWith(name)) {
                    return one;
                }
            }
        }
        return null;
    }

    /** 较上年增加 120 人次，达到 980 人次: the value stands behind its change. */
    private @Nullable Claim ahead() {
        List<Claim> claims = sentence.claims();
        for (int i = at + 1; i < claims.size() && i <= at + 2; i++) {
            Claim next = claims.get(i);
            boolean present =
                    REACHED.matcher(next.lead().strip()).find()
                            || (year(next) > 0 && !isEarlier(next));
            if (usable(next) && !next.isRate() && present) {
                boolean aside = sentence.between(verbal.end(), next.start()).contains("；");
                return aside ? null : next;
            }
        }
        return null;
    }

    /** 较预算节约 12.5，预算数 212.5，实际支出 200: both stand behind the change. */
    private void aheadOfBudget(String words) {
        List<Claim> claims = sentence.claims();
        if (!words.contains("预算") || at + 2 >= claims.size()) {
            return;
        }
        Claim planned = claims.get(at + 1);
        Claim used = claims.get(at + 2);
        boolean named =
                usable(planned)
                        && usable(used)
                        && planned.label().matches(".*预算(?:数|安排|为|是)*")
                        && Margins.USED.matcher(used.label()).find();
        if (named && !sentence.between(verbal.end(), used.start()).contains("；")) {
            base = planned;
            now = used;
        }
    }

    /** 同比增长 28%（上年 1000 万人次）. */
    private @Nullable Claim behind(Claim value) {
        for (int i = at + 1; i < sentence.claims().size() && i <= at + 3; i++) {
            Claim next = sentence.claims().get(i);
            if (next.like(value)
                    && !Changes.changes(next)
                    && !next.is(value)
                    && !next.hedged()
                    && (isPast(next)
                            || next.lead()
                                    .strip()
                                    .matches("(?:上年同期|[比较](?:上年|去年)|20\\d\\d年).{0,6}"))) {
                return next;
            }
        }
        return null;
    }

    /** 比预算节约: the budget named before in the same sentence. */
    private @Nullable Claim budget(Claim value) {
        for (int i = at - 1; i >= 0; i--) {
            Claim one = sentence.claims().get(i);
            if (!one.is(value) && one.like(value) && one.label().contains("预算")) {
                return one;
            }
        }
        return null;
    }

    private void difference(Claim after, Claim before, Consumer<Link> links) {
        Claim larger = rising ? after : before;
        Claim smaller = rising ? before : after;
        Relation relation =
                Relation.difference("", "增减额等于两数之差", verbal.term(), larger.term(), smaller.term());
        links.accept(
                new Link(
                        AuditCode.DIFFERENCE,
                        verbal,
                        List.of(verbal, after, before),
                        relation,
                        true));
    }

    private void rate(Claim after, Claim before, Consumer<Link> links) {
        Term moved = difference(after.term(), before.term(), after.index(), before.index());
        Relation relation =
                Relation.rate("", "增减幅度等于增减额除以基数", signed(verbal), moved, before.term());
        links.accept(
                new Link(
                        AuditCode.CHANGE_RATE,
                        verbal,
                        List.of(verbal, after, before),
                        relation,
                        true));
    }

    /** 由 6.8% 降至 5.1%，下降 1.7%: the difference of rates is in 百分点. */
    private void percentOfRates(Claim after, Claim before, Consumer<Link> links) {
        Fraction gap = after.value().minus(before.value()).abs();
        Term moved = difference(after.term(), before.term(), after.index(), before.index());
        Relation relation =
                Relation.rate("", "增减幅度等于增减额除以基数", signed(verbal), moved, before.term());
        if (Boolean.TRUE.equals(relation.holds()) || gap.equals(verbal.value())) {
            links.accept(
                    new Link(
                            AuditCode.CHANGE_RATE,
                            verbal,
                            List.of(verbal, after, before),
                            relation,
                            true));
        }
    }

    private void againstDifference(Claim after, Claim change, Consumer<Link> links) {
        boolean up = Changes.RISING.matcher(change.lead().strip()).find();
        Fraction before =
                up ? after.value().minus(change.value()) : after.value().plus(change.value());
        Term base = derived(after.term(), change.term(), before, after.index() + "b");
        Fraction moved = up ? change.value() : Fraction.ZERO.minus(change.value());
        Term term = change.term();
        Term signedChange =
                new Term(
                        term.label(),
                        term.figure(),
                        null,
                        moved,
                        term.unit(),
                        term.printed(),
                        term.hedged(),
                        List.of());
        Relation relation = Relation.rate("", "增减幅度等于增减额除以基数", signed(verbal), signedChange, base);
        boolean direct = sentence.between(after.end(), change.start()).length() <= 12;
        links.accept(
                new Link(
                        AuditCode.CHANGE_RATE,
                        verbal,
                        List.of(verbal, change, after),
                        relation,
                        direct));
    }

    private Term signed(Claim rate) {
        Term term = rate.term();
        Fraction value = rising ? rate.value() : Fraction.ZERO.minus(rate.value());
        return new Term(
                term.label(),
                term.figure(),
                null,
                value,
                term.unit(),
                term.printed(),
                term.hedged(),
                List.of());
    }

    static Term difference(Term after, Term before, int one, int other) {
        Fraction value =
                after.value() == null || before.value() == null
                        ? Fraction.ZERO
                        : after.value().minus(before.value());
        return derived(after, before, value, one + "-" + other);
    }

    /** A term that stands nowhere: its rounding is that of both. */
    private static Term derived(Term one, Term other, Fraction value, String id) {
        Precision printed = new Precision(one.printed().step().plus(other.printed().step()));
        return new Term(
                one.label() + "与" + other.label() + "之差",
                new FigureId("claim/" + id),
                null,
                value,
                one.unit(),
                printed,
                one.hedged() || other.hedged(),
                List.of());
    }
}
