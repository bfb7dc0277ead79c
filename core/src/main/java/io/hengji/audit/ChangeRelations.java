package io.hengji.audit;

import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Precision;
import io.hengji.trail.Relation;
import io.hengji.trail.Term;
import java.util.List;
import java.util.function.Consumer;

/**
 * The relations that one stated change may have to hold: with the two values it lies between, or
 * with another change and one value.
 *
 * @param verbal the figure behind the verb: 增加 B, 增长 C%
 */
record ChangeRelations(Sentence sentence, Claim verbal, boolean rising) {

    void difference(Claim after, Claim before, Consumer<Link> links) {
        Claim larger = rising ? after : before;
        Claim smaller = rising ? before : after;
        Relation relation =
                Relation.difference("", "增减额等于两数之差", verbal.term(), larger.term(), smaller.term());
        links.accept(Link.of(AuditCode.DIFFERENCE, relation, true, verbal, after, before));
    }

    void rate(Claim after, Claim before, Consumer<Link> links) {
        links.accept(ofRate(relative(after, before), after, before));
    }

    private Relation relative(Claim after, Claim before) {
        Term moved = gap(after.term(), before.term(), after.index(), before.index());
        return share(moved, before.term());
    }

    private Relation share(Term moved, Term base) {
        return Relation.rate("", "增减幅度等于增减额除以基数", signed(verbal), moved, base);
    }

    private Link ofRate(Relation relation, Claim after, Claim before) {
        return Link.of(AuditCode.CHANGE_RATE, relation, true, verbal, after, before);
    }

    /** 由 6.8% 降至 5.1%，下降 1.7%: the difference of rates is in 百分点. */
    void percentOfRates(Claim after, Claim before, Consumer<Link> links) {
        Fraction gap = after.value().minus(before.value()).abs();
        Relation relation = relative(after, before);
        if (Sums.holds(relation) || gap.equals(verbal.value())) {
            links.accept(ofRate(relation, after, before));
        }
    }

    void againstDifference(Claim after, Claim change, Consumer<Link> links) {
        boolean up = Changes.RISING.matcher(change.lead().strip()).find();
        Fraction before =
                up ? after.value().minus(change.value()) : after.value().plus(change.value());
        Term base = derived(after.term(), change.term(), before, after.index() + "b");
        Fraction moved = up ? change.value() : change.value().negate();
        Relation relation = share(change.term().with(moved), base);
        boolean direct = sentence.between(after.end(), change.start()).length() <= 12;
        links.accept(Link.of(AuditCode.CHANGE_RATE, relation, direct, verbal, change, after));
    }

    private Term signed(Claim rate) {
        return rate.term().with(rising ? rate.value() : rate.value().negate());
    }

    static Term gap(Term after, Term before, int one, int other) {
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
