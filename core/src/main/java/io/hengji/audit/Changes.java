package io.hengji.audit;

import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Precision;
import io.hengji.trail.Relation;
import io.hengji.trail.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Changes (增减): 较上年 A 增加 B，增长 C%. The value now stands before the comparison, the one compared with
 * inside or behind it; each of difference and rate is checked against the others.
 */
final class Changes implements Discovery {
    private static final String UP = "增加|增长|上升|提高|提升|净增|增|多|上涨";
    private static final String DOWN = "减少|下降|降低|压减|节约|节省|缩减|减|少|下滑|压缩";
    private static final Pattern VERB =
            Pattern.compile("(" + UP + "|" + DOWN + ")了?(?:约)?(?:幅度)?(?:为)?$");
    private static final Pattern RISING = Pattern.compile("(?:" + UP + ")了?(?:约)?(?:幅度)?(?:为)?$");
    private static final Pattern COMPARED = Pattern.compile("较|比(?!例|重|率)|同比|相比|对比|从|由");

    /**
     * One comparison.
     *
     * @param now the value it speaks of; base null where it is not given
     */
    private record Change(
            Claim now,
            @Nullable Claim base,
            @Nullable Claim difference,
            @Nullable Claim rate,
            boolean rising,
            boolean direct) {}

    @Override
    public void discover(Passages passages, Consumer<Link> links) {
        for (Sentence sentence : passages.sentences()) {
            for (Change change : changes(sentence)) {
                relate(change, links);
            }
        }
    }

    private static List<Change> changes(Sentence sentence) {
        List<Change> changes = new ArrayList<>();
        List<Claim> claims = sentence.claims();
        for (int i = 0; i < claims.size(); i++) {
            Claim verbal = claims.get(i);
            Matcher verb = VERB.matcher(verbal.lead().strip());
            if (verbal.hedged() || !verb.find() || continues(sentence, claims, i)) {
                continue;
            }
            boolean rising = RISING.matcher(verbal.lead().strip()).find();
            Claim rate = verbal.isRate() && !verbal.isPoints() ? verbal : null;
            Claim difference = rate == null ? verbal : null;
            if (difference != null && i + 1 < claims.size()) {
                Claim next = claims.get(i + 1);
                String between = sentence.between(difference.end(), next.start());
                boolean same =
                        next.isRate()
                                && !next.isPoints()
                                && !next.hedged()
                                && between.length() <= 10
                                && (VERB.matcher(between.strip()).find()
                                        || between.contains("幅")
                                        || between.matches("[，,（(]?\\s*[增降]幅?.{0,3}"));
                rate = same ? next : null;
            }
            change(sentence, i, difference, rate, rising).ifPresent(changes::add);
        }
        return changes;
    }

    /** The rate behind a difference was read with it. */
    private static boolean continues(Sentence sentence, List<Claim> claims, int at) {
        if (at == 0 || !claims.get(at).isRate() || claims.get(at).isPoints()) {
            return false;
        }
        Claim before = claims.get(at - 1);
        return !before.isRate()
                && VERB.matcher(before.lead().strip()).find()
                && sentence.between(before.end(), claims.get(at).start()).length() <= 10;
    }

    private static Optional<Change> change(
            Sentence sentence,
            int at,
            @Nullable Claim difference,
            @Nullable Claim rate,
            boolean rising) {
        List<Claim> claims = sentence.claims();
        Claim verbal = claims.get(at);
        int compared = compared(sentence, verbal);
        if (compared < 0) {
            return Optional.empty();
        }
        Claim base = null;
        Claim now = null;
        for (int i = at - 1; i >= 0; i--) {
            Claim one = claims.get(i);
            if (!usable(one, difference)) {
                continue;
            }
            if (one.start() >= compared && base == null) {
                base = one;
            } else if (one.start() < compared && !compares(one)) {
                now = one;
                break;
            }
        }
        if (now == null) {
            return Optional.empty();
        }
        if (base == null) {
            base = behind(sentence, at, now);
        }
        if (base == null && sentence.between(compared, verbal.start()).contains("预算")) {
            base = budget(claims, at, now);
            if (base == null) {
                return Optional.empty();
            }
        }
        boolean direct = sentence.between(now.end(), compared).length() <= 3;
        return Optional.of(new Change(now, base, difference, rate, rising, direct));
    }

    /** A figure that is itself a change, or what another change compares with. */
    private static boolean compares(Claim one) {
        String lead = one.lead().strip();
        return VERB.matcher(lead).find() || lead.matches("(?:较|比|与).*");
    }

    /** A difference is in the unit of the value; of a rate, in 百分点. */
    private static boolean usable(Claim one, @Nullable Claim difference) {
        if (one.isPoints() || one.hedged()) {
            return false;
        }
        if (difference == null) {
            return !one.isRate();
        }
        return difference.isPoints() ? one.isRate() : one.like(difference) && !one.isRate();
    }

    /** Where the comparison of this verb begins: 较上年, 同比, 比 2022 年的; -1 without one. */
    private static int compared(Sentence sentence, Claim verbal) {
        String before = sentence.before(verbal);
        int last = -1;
        Matcher matcher = COMPARED.matcher(before);
        while (matcher.find()) {
            last = matcher.start();
        }
        return last < 0 || before.length() - last > 40 ? -1 : sentence.start() + last;
    }

    /** 同比增长 28%（上年 1000 万人次）. */
    private static @Nullable Claim behind(Sentence sentence, int at, Claim now) {
        for (int i = at + 1; i < sentence.claims().size() && i <= at + 2; i++) {
            Claim next = sentence.claims().get(i);
            if (next.like(now)
                    && !next.hedged()
                    && next.lead().strip().matches("(上年|去年|上年同期|20\\d\\d年).{0,6}")) {
                return next;
            }
        }
        return null;
    }

    /** 比预算节约: the budget named before in the same sentence. */
    private static @Nullable Claim budget(List<Claim> claims, int at, Claim now) {
        for (int i = at - 1; i >= 0; i--) {
            Claim one = claims.get(i);
            if (!one.is(now) && one.like(now) && one.label().contains("预算")) {
                return one;
            }
        }
        return null;
    }

    private static void relate(Change change, Consumer<Link> links) {
        Claim now = change.now();
        Claim base = change.base();
        Claim difference = change.difference();
        Claim rate = change.rate();
        if (base != null && difference != null) {
            Claim larger = change.rising() ? now : base;
            Claim smaller = change.rising() ? base : now;
            Relation relation =
                    Relation.difference(
                            "", "增减额等于两数之差", difference.term(), larger.term(), smaller.term());
            links.accept(
                    new Link(
                            AuditCode.DIFFERENCE,
                            difference,
                            List.of(difference, now, base),
                            relation,
                            true));
        }
        if (rate != null && base != null) {
            Claim larger = change.rising() ? now : base;
            Claim smaller = change.rising() ? base : now;
            Term moved = minus(larger, smaller);
            Relation relation = Relation.rate("", "增减幅度等于增减额除以基数", rate.term(), moved, base.term());
            links.accept(
                    new Link(
                            AuditCode.CHANGE_RATE, rate, List.of(rate, now, base), relation, true));
        } else if (rate != null && difference != null && !difference.isPoints()) {
            Term before = change.rising() ? minus(now, difference) : plus(now, difference);
            Relation relation =
                    Relation.rate("", "增减幅度等于增减额除以基数", rate.term(), difference.term(), before);
            links.accept(
                    new Link(
                            AuditCode.CHANGE_RATE,
                            rate,
                            List.of(rate, difference, now),
                            relation,
                            change.direct()));
        }
    }

    private static Term minus(Claim one, Claim other) {
        return derived(one, other, one.value().minus(other.value()), "−");
    }

    private static Term plus(Claim one, Claim other) {
        return derived(one, other, one.value().plus(other.value()), "＋");
    }

    /** A term that stands nowhere: its rounding is that of both. */
    private static Term derived(Claim one, Claim other, Fraction value, String sign) {
        Term first = one.term();
        Precision printed =
                new Precision(first.printed().step().plus(other.term().printed().step()));
        return new Term(
                first.label() + sign + other.term().label(),
                new FigureId("claim/" + one.index() + "-" + other.index()),
                null,
                value,
                first.unit(),
                printed,
                first.hedged() || other.hedged(),
                List.of());
    }
}
