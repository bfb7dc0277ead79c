package io.hengji.audit;

import io.hengji.trail.Relation;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rates whose operands no words tell: two figures beside a rate that one slip of it makes their
 * quotient.
 */
final class RateSlips {
    private static final Pattern TITLE =
            Pattern.compile("(?:其中|实际)?([\\u4e00-\\u9fa5]{2,8})率(?:为|达|达到|是)?");

    private RateSlips() {}

    /** No words tell the two, but one slip of the rate makes neighbours give it. */
    static void slip(Sentence sentence, Claim rate, List<Claim> own, Consumer<Link> links) {
        if (titled(rate, own, links)) {
            return;
        }
        for (int i = own.size() - 1; i > 0 && i > own.size() - 3; i--) {
            Claim one = own.get(i);
            Claim other = own.get(i - 1);
            if (!one.like(other) || !Rates.tight(rate) || Rates.digits(rate) < 2) {
                continue;
            }
            Claim above = one.value().compareTo(other.value()) <= 0 ? one : other;
            Claim below = above.is(one) ? other : one;
            Relation relation = Rates.relation(rate, above, below);
            boolean pair = Rates.digits(rate) >= 3 || alone(sentence, rate, one);
            if (pair && (Slips.swapped(relation) || oneDigit(sentence, rate, above, below))) {
                links.accept(Rates.link(rate, above, below, relation, true));
                return;
            }
        }
    }

    /** One digit is wrong of a rate that has no other pair in its sentence. */
    private static boolean oneDigit(Sentence sentence, Claim rate, Claim above, Claim below) {
        return below.value().signum() > 0
                && above.sentence() == rate.sentence()
                && below.sentence() == rate.sentence()
                && alone(sentence, rate, above)
                && rate.lead().strip().matches("[\\u4e00-\\u9fa5]{2,8}率(?:为|达到|达|是)?")
                && Slips.ofRate(rate, Rates.quotient(above, below));
    }

    /** Only two figures of the unit stand before the rate in its sentence. */
    private static boolean alone(Sentence sentence, Claim rate, Claim one) {
        return sentence.claims().stream()
                        .filter(other -> other.end() <= rate.start() && other.like(one))
                        .count()
                == 2;
    }

    /** 不合格 104 批次，不合格率 20%: the figure of that name over the largest like one. */
    private static boolean titled(Claim rate, List<Claim> own, Consumer<Link> links) {
        Matcher name = TITLE.matcher(rate.lead().strip());
        if (!name.matches()) {
            return false;
        }
        Optional<Claim> above =
                own.stream()
                        .filter(one -> one.label().endsWith(name.group(1)))
                        .reduce((first, second) -> second);
        Optional<Claim> below =
                above.flatMap(part ->
                        own.stream()
                                .filter(one -> one.like(part) && one.block() == part.block())
                                .filter(one -> one.value().compareTo(part.value()) > 0)
                                .reduce((one, other) ->
                                        one.value().compareTo(other.value()) >= 0 ? one : other));
        if (above.isEmpty() || below.isEmpty()) {
            return false;
        }
        Relation relation = Rates.relation(rate, above.get(), below.get());
        boolean certain =
                Slips.swapped(relation)
                        || relation.causes().stream()
                                .anyMatch(cause -> cause.kind().equals("unit"));
        links.accept(Rates.link(rate, above.get(), below.get(), relation, certain));
        return certain;
    }
}
