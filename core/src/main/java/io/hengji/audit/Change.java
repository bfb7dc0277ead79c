package io.hengji.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One figure that states a change, and the two values it is a change between. */
final class Change {
    private static final Pattern FROM = Pattern.compile("(?:由|从)[^，。；]{0,14}$");
    private static final Pattern TO =
            Pattern.compile("(?:到|至|为|成)(?:了)?(?:20\\d\\d年度?的?|[今本当]年度?的?|目前的?|每[人户亩]|[人户亩]均)?$");
    static final Pattern PAST =
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
        ChangeRelations relations = new ChangeRelations(sentence, verbal, rising);
        if (!moved() && !compared() && !paired()) {
            return;
        }
        boolean percent = verbal.isRate() && !verbal.isPoints();
        Claim after = now;
        Claim before = base;
        if (after != null && before != null) {
            boolean rates = after.isRate();
            if (percent && rates) {
                relations.percentOfRates(after, before, links);
            } else if (percent) {
                relations.rate(after, before, links);
            } else {
                relations.difference(after, before, links);
            }
        } else if (percent && after != null && difference != null) {
            relations.againstDifference(after, difference, links);
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

    /** 本年 A，上年 B，增长 C: no word compares, the years do. */
    private boolean paired() {
        Optional<ChangePairs.Pair> pair = ChangePairs.before(sentence, at);
        pair.ifPresent(found -> {
            now = found.now();
            base = found.base();
        });
        return pair.isPresent();
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
        if (base == null && now != null) {
            base = ChangePairs.past(sentence, now).filter(this::usable).orElse(null);
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
            now = base == null ? now : ChangePairs.whole(sentence, verbal, now, base, rising);
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
            if (matcher.group().length() == 2 && !matcher.group().equals("同比")) {
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
}
