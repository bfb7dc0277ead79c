package io.hengji.audit;

import io.hengji.kernel.Dimension;
import io.hengji.kernel.Fraction;
import io.hengji.trail.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Rates (执行率, 完成率, 占比, 满意率 …) and averages (人均, 单座平均): the quotient of two figures near by. Any
 * pair that gives the rate proves it; a failing one is certain only where the words leave one
 * numerator and one denominator.
 */
final class Rates implements Discovery {
    private static final int NEAR = 12;
    private static final Pattern SHARE = Pattern.compile("占[^，。；]{0,16}$");
    private static final Pattern EXECUTION =
            Pattern.compile("(执行率|支出率|支付率|支付进度|执行进度|完成预算的?|预算的|完成率|支出进度)(?:为|达|达到|是)?$");
    private static final Pattern BUDGET = Pattern.compile("预算|下达|安排|到位|计划|指标|总投资|资金|投资");
    private static final Pattern SPENT = Pattern.compile("执行|支出|支付|使用|实际|决算|完成");
    private static final Pattern SATISFIED = Pattern.compile("满意(率|度)[^，。；]{0,12}$");
    private static final Pattern ASKED = Pattern.compile("收回|回收|有效|抽样|抽取|调查|走访|回访|样本|访问|发放");
    private static final Pattern GOAL = Pattern.compile("计划|目标|任务|应|指标值|下达");
    private static final Pattern REACHED = Pattern.compile("实际|完成|已|实现|达");
    private static final Pattern COMPLETION =
            Pattern.compile(
                    "(完成率|完成(?:年度)?(?:计划|任务|目标)[^，。；]{0,10}的|达标率|合格率|到位率|回收率|控制率|覆盖率|办结率)(?:为|达|达到|是)?$");
    private static final Pattern AVERAGE =
            Pattern.compile("(人均|均|平均|每[^，。；]{1,6}|单[^，。；]{1,4}平均)[^，。；]{0,8}$");

    @Override
    public void discover(Passages passages, Consumer<Link> links) {
        List<Sentence> sentences = passages.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            for (Claim claim : sentences.get(i).claims()) {
                if (claim.hedged() || claim.value().signum() <= 0) {
                    continue;
                }
                if (claim.isRate() && !claim.isPoints()) {
                    rate(sentences, i, claim, links);
                } else if (AVERAGE.matcher(claim.lead().strip()).find()) {
                    average(sentences, i, claim, links);
                }
            }
        }
    }

    private static void rate(List<Sentence> sentences, int at, Claim rate, Consumer<Link> links) {
        Sentence sentence = sentences.get(at);
        List<Claim> near = near(sentences, at, rate);
        for (Claim numerator : near.reversed()) {
            for (Claim denominator : near) {
                if (!numerator.is(denominator) && numerator.like(denominator)) {
                    Relation relation = relation(rate, numerator, denominator);
                    if (Sums.holds(relation) && tight(rate)) {
                        links.accept(link(rate, numerator, denominator, relation, false));
                        return;
                    }
                }
            }
        }
        String lead = rate.lead().strip();
        boolean share = SHARE.matcher(lead).find();
        Optional<Claim> above = Optional.empty();
        Optional<Claim> below = Optional.empty();
        List<Claim> own = near.stream().filter(one -> one.start() < rate.start()).toList();
        if (share) {
            above = previous(sentence, rate);
            below = above.flatMap(part -> whole(own, part));
        } else if (EXECUTION.matcher(lead).find()) {
            above = only(own, SPENT, BUDGET);
            below = only(own, BUDGET, SPENT);
        } else if (SATISFIED.matcher(lead).find()) {
            above = only(own, Pattern.compile("满意"), ASKED);
            below = last(own, ASKED, above);
        } else if (COMPLETION.matcher(lead).find()) {
            above = only(own, REACHED, GOAL);
            below = only(own, GOAL, REACHED);
        }
        if (above.isPresent() && below.isPresent() && above.get().like(below.get())) {
            Relation relation = relation(rate, above.get(), below.get());
            boolean close =
                    Slips.explain(relation)
                            || Slips.near(
                                    quotient(above.get(), below.get()), rate.value(), 50, 200);
            boolean same =
                    above.get().block() == rate.block() && below.get().block() == rate.block();
            links.accept(link(rate, above.get(), below.get(), relation, close && same));
        } else {
            slip(rate, own, links);
        }
    }

    /** No words tell the two, but one slip of the rate makes neighbours give it. */
    private static void slip(Claim rate, List<Claim> own, Consumer<Link> links) {
        for (int i = own.size() - 1; i > 0 && i > own.size() - 3; i--) {
            Claim one = own.get(i);
            Claim other = own.get(i - 1);
            if (!one.like(other) || !tight(rate) || digits(rate) < 3) {
                continue;
            }
            Claim above = one.value().compareTo(other.value()) <= 0 ? one : other;
            Claim below = above.is(one) ? other : one;
            Relation relation = relation(rate, above, below);
            if (Slips.swapped(relation)) {
                links.accept(link(rate, above, below, relation, true));
                return;
            }
        }
    }

    private static int digits(Claim claim) {
        return claim.numeral().digits().precision();
    }

    /** A round rate (100%, 90%) is given by many pairs and proves little. */
    private static boolean tight(Claim rate) {
        return rate.numeral().digits().signum() > 0;
    }

    private static Fraction quotient(Claim above, Claim below) {
        return above.value().dividedBy(below.value()).orElse(Fraction.ZERO);
    }

    /** The figures of its sentence and of the two before it in the same paragraph. */
    private static List<Claim> near(List<Sentence> sentences, int at, Claim rate) {
        List<Claim> near = new ArrayList<>();
        for (int i = Math.max(0, at - 3); i <= Math.min(sentences.size() - 1, at + 1); i++) {
            boolean close = sentences.get(i).block() == sentences.get(at).block() || i == at - 1;
            if (close) {
                sentences.get(i).claims().stream()
                        .filter(one -> !one.is(rate) && Sums.summable(one) && !one.isScore())
                        .forEach(near::add);
            }
        }
        return near.size() <= NEAR * 2 ? near : near.subList(near.size() - NEAR * 2, near.size());
    }

    private static Optional<Claim> previous(Sentence sentence, Claim rate) {
        return sentence.claims().stream()
                .filter(one -> one.start() < rate.start() && Sums.summable(one))
                .reduce((first, second) -> second)
                .filter(one -> sentence.between(one.end(), rate.start()).length() <= 24);
    }

    /** The nearest larger figure before it that speaks of a total. */
    private static Optional<Claim> whole(List<Claim> own, Claim part) {
        return own.stream()
                .filter(one -> !one.is(part) && one.like(part) && one.start() < part.start())
                .filter(one -> one.value().compareTo(part.value()) > 0)
                .filter(one -> one.lead().matches(".*(合计|共计|总计|总|全年|共|收入|支出).*"))
                .reduce((first, second) ->
                        first.value().compareTo(second.value()) >= 0 ? first : second);
    }

    /** The one figure so named; none when two different ones are. */
    private static Optional<Claim> only(List<Claim> own, Pattern wanted, Pattern unwanted) {
        List<Claim> found =
                own.stream()
                        .filter(one ->
                                wanted.matcher(one.label()).find()
                                        && !(unwanted.matcher(one.label()).find()
                                                && !ends(one.label(), wanted, unwanted)))
                        .toList();
        long values = found.stream().map(Claim::value).distinct().count();
        return values == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** 全年预算执行数 is what was spent: the last of the words decides. */
    private static boolean ends(String label, Pattern wanted, Pattern unwanted) {
        return last(label, wanted) > last(label, unwanted);
    }

    private static int last(String label, Pattern pattern) {
        var matcher = pattern.matcher(label);
        int last = -1;
        while (matcher.find()) {
            last = matcher.start();
        }
        return last;
    }

    private static Optional<Claim> last(
            List<Claim> own, Pattern wanted, Optional<Claim> numerator) {
        return numerator.flatMap(above ->
                own.stream()
                        .filter(one -> !one.is(above) && wanted.matcher(one.lead()).find())
                        .filter(one -> one.start() < above.start())
                        .reduce((first, second) -> second));
    }

    /** 生均 980 元: a total over a number, in any of their units. */
    private static void average(
            List<Sentence> sentences, int at, Claim average, Consumer<Link> links) {
        List<Claim> near = near(sentences, at, average);
        Relation slipped = null;
        Claim top = null;
        Claim bottom = null;
        for (Claim total : near.reversed()) {
            if (total.unit().dimension() != average.unit().dimension()) {
                continue;
            }
            for (Claim number : near.reversed()) {
                if (number.unit().dimension() != Dimension.COUNTED || number.is(total)) {
                    continue;
                }
                Relation relation = relation(average, total, number);
                if (Sums.holds(relation)) {
                    links.accept(link(average, total, number, relation, false));
                    return;
                }
                boolean unit =
                        relation.causes().stream()
                                .anyMatch(cause ->
                                        cause.kind().equals("unit") && cause.text().contains("单位"));
                if (unit && slipped == null) {
                    slipped = relation;
                    top = total;
                    bottom = number;
                }
            }
        }
        if (slipped != null && top != null && bottom != null) {
            links.accept(link(average, top, bottom, slipped, true));
        }
    }

    private static Relation relation(Claim rate, Claim above, Claim below) {
        return Relation.rate("", "比率等于分子除以分母", rate.term(), above.term(), below.term());
    }

    private static Link link(
            Claim rate, Claim above, Claim below, Relation relation, boolean certain) {
        return new Link(AuditCode.RATE, rate, List.of(rate, above, below), relation, certain);
    }
}
