package io.hengji.audit;

import io.hengji.kernel.Fraction;
import io.hengji.trail.Relation;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rates whose part bears their name and stands directly before them (已衬砌 239.2 公里，衬砌率 80%), or is
 * given behind them (占 38.5%，即 7.7 万亩); the whole is the larger figure of its unit beside it.
 */
final class PairedRates {
    private static final Pattern NAME =
            Pattern.compile(
                    "^(?:其中|实际|总体|全年|平均)?([\\u4e00-\\u9fa5]{2,8}?)(?:率|比例|比重|进度)(?:为|达到|达|是)?$");
    private static final Pattern DONE = Pattern.compile("^(?:已|已经)?完成(?:了|比例)?$");
    private static final Pattern THAT = Pattern.compile("^[，（(]\\s*(?:即|也就是|共)[^，。；\\d]{0,4}$");
    private static final Pattern OTHER = Pattern.compile("较|同比|环比|上年|去年|目标|要求|不低于|以上|高于|低于|增|降|提高");
    private static final Pattern PAST = Pattern.compile("^(?:较|比|同比|上年|去年|上年同期|去年同期|年初目标)");

    private PairedRates() {}

    /** Whether a pair was found, right or wrong. */
    static boolean relate(Sentence sentence, Claim rate, Consumer<Link> links) {
        String lead = rate.lead().strip();
        if (OTHER.matcher(lead).find()) {
            return false;
        }
        Optional<Claim> above = behind(sentence, rate);
        boolean given = above.isPresent();
        if (above.isEmpty()) {
            above = named(sentence, rate, lead);
        }
        if (above.isEmpty()) {
            return false;
        }
        Claim part = above.get();
        Optional<Claim> below = given ? onlyLarger(sentence, part) : whole(sentence, part);
        if (below.isEmpty()) {
            return false;
        }
        Relation relation =
                Relation.rate("", "比率等于部分除以总数", rate.term(), part.term(), below.get().term());
        Fraction quotient = part.value().dividedBy(below.get().value()).orElse(Fraction.ZERO);
        boolean certain =
                Slips.ofRate(rate, quotient)
                        || Slips.near(quotient, rate.value(), given ? 60 : 84, given ? 167 : 119);
        links.accept(Rates.link(rate, part, below.get(), relation, certain));
        return certain;
    }

    /** Whether a part and a whole of the rate's name stand before it in its sentence. */
    static boolean isNamed(Sentence sentence, Claim rate) {
        return named(sentence, rate, rate.lead().strip())
                .flatMap(part -> whole(sentence, part))
                .isPresent();
    }

    /** 占 38.5%，即 7.7 万亩: the part is stated once more in its unit. */
    private static Optional<Claim> behind(Sentence sentence, Claim rate) {
        return sentence.claims().stream()
                .filter(one -> one.start() >= rate.end())
                .findFirst()
                .filter(one -> Sums.measured(one))
                .filter(one -> THAT.matcher(sentence.between(rate.end(), one.start())).matches());
    }

    /** The figure directly before the rate, under the name of the rate. */
    private static Optional<Claim> named(Sentence sentence, Claim rate, String lead) {
        Matcher name = NAME.matcher(lead);
        String stem = name.matches() ? name.group(1) : DONE.matcher(lead).matches() ? "完成" : "";
        return stem.isEmpty()
                ? Optional.empty()
                : sentence.claims().stream()
                        .filter(one -> one.end() <= rate.start())
                        .reduce((first, second) -> second)
                        .filter(one -> Sums.measured(one))
                        .filter(one -> sentence.between(one.end(), rate.start()).indexOf('；') < 0)
                        .filter(one ->
                                one.label()
                                        .replaceFirst("^(?:其中|已经?|实际|累计|全年|共)+", "")
                                        .matches(Pattern.quote(stem) + "(?:面积|里程|数|人数|为|了)?"));
    }

    /**
     * The nearest figure of its unit before the part that is larger, and is not of another year.
     */
    private static Optional<Claim> whole(Sentence sentence, Claim part) {
        List<Claim> before =
                sentence.claims().stream()
                        .filter(one -> one.end() <= part.start() && one.like(part))
                        .filter(one ->
                                Sums.summable(one) && !PAST.matcher(one.lead().strip()).find())
                        .toList();
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(before.getLast())
                        .filter(one -> one.value().compareTo(part.value()) > 0);
    }

    private static Optional<Claim> onlyLarger(Sentence sentence, Claim part) {
        List<Claim> larger =
                sentence.claims().stream()
                        .filter(one -> one.like(part) && one.value().compareTo(part.value()) > 0)
                        .filter(one -> !one.hedged())
                        .toList();
        return larger.size() == 1 ? Optional.of(larger.getFirst()) : Optional.empty();
    }
}
