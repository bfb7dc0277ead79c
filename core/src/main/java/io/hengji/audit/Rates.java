package io.hengji.audit;

import io.hengji.kernel.Fraction;
import io.hengji.trail.Relation;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rates (执行率, 完成率, 占比, 满意率 …) and averages (人均, 单座平均): the quotient of two figures near by. Any
 * pair that gives the rate proves it; a failing one is certain only where the words leave one
 * numerator and one denominator.
 */
final class Rates implements Discovery {
    private static final int MONEY = 40;
    private static final Pattern AVAILABLE = Pattern.compile("预算|收入|下达|到位|安排");
    private static final Pattern SHARE = Pattern.compile("占[^，。；]{0,16}$");
    private static final Pattern MOVED = Pattern.compile("追加|调增|调减|调整|上年结转|核减");
    private static final Pattern SHARE_OF =
            Pattern.compile("([\\u4e00-\\u9fa5]{0,10}?)占([\\u4e00-\\u9fa5]{2,10})的");
    private static final Pattern RESPECTIVELY = Pattern.compile("分别占([\\u4e00-\\u9fa5]{2,10}?)的?$");
    private static final Pattern IN_POST = Pattern.compile("在职|在编|实有|实际在");
    private static final Pattern QUOTA = Pattern.compile("编制");
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
    private static final Pattern SAVED = Pattern.compile("(?:节约|节支|节资)率(?:为|达)?$");
    private static final Pattern BUDGETED = Pattern.compile("预算|概算|控制价|送审");
    private static final Pattern SAVING = Pattern.compile("节约|节省|节支|核减");
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
                    rate(passages, i, claim, links);
                } else if (AVERAGE.matcher(claim.lead().strip()).find()) {
                    Averages.relate(passages, RateOperands.near(sentences, i, claim), claim, links);
                }
            }
        }
    }

    /** Figures named for what was spent and what could be, in a paragraph before: they prove. */
    private static boolean farther(Passages passages, Claim rate, Consumer<Link> links) {
        List<Claim> before =
                passages.claims().subList(Math.max(0, rate.index() - MONEY), rate.index()).stream()
                        .filter(one -> one.sentence() >= 0 && Sums.summable(one))
                        .toList();
        for (Claim above : before.reversed()) {
            for (Claim below : before) {
                boolean named =
                        above.like(below)
                                && !above.is(below)
                                && SPENT.matcher(above.label()).find()
                                && AVAILABLE.matcher(below.label()).find();
                if (named && Quick.quotient(rate, above, below)) {
                    Relation relation = relation(rate, above, below);
                    if (Sums.holds(relation)) {
                        links.accept(link(rate, above, below, relation, false));
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static void rate(Passages passages, int at, Claim rate, Consumer<Link> links) {
        List<Sentence> sentences = passages.sentences();
        Sentence sentence = sentences.get(at);
        if (Changes.changes(rate) || respectively(sentences, at, rate, links)) {
            return;
        }
        List<Claim> near = RateOperands.near(sentences, at, rate);
        boolean paired = PairedRates.isNamed(sentence, rate);
        for (Claim numerator : near.reversed()) {
            for (Claim denominator : near) {
                boolean own = numerator.sentence() == rate.sentence();
                if (!numerator.is(denominator)
                        && (own || !paired)
                        && numerator.like(denominator)
                        && Quick.quotient(rate, numerator, denominator)) {
                    Relation relation = relation(rate, numerator, denominator);
                    if (Sums.holds(relation) && tight(rate)) {
                        links.accept(link(rate, numerator, denominator, relation, false));
                        return;
                    }
                }
            }
        }
        String lead = rate.lead().strip();
        if (EXECUTION.matcher(lead).find() && farther(passages, rate, links)) {
            return;
        }
        if (Satisfaction.relate(sentence, near, rate, links)) {
            return;
        }
        Optional<NamedRates.Pair> pair = NamedRates.pair(sentences, at, rate);
        if (pair.isPresent()) {
            Claim numerator = pair.get().above();
            Claim denominator = pair.get().below();
            Relation relation = relation(rate, numerator, denominator);
            links.accept(link(rate, numerator, denominator, relation, true));
            return;
        }
        boolean share = SHARE.matcher(lead).find();
        Optional<Claim> above = Optional.empty();
        Optional<Claim> below = Optional.empty();
        List<Claim> own = near.stream().filter(one -> one.start() < rate.start()).toList();
        Matcher of = SHARE_OF.matcher(lead);
        Optional<Claim> owner = RateOperands.owner(sentence, rate);
        if (owner.isPresent()) {
            below = owner;
            above =
                    RateOperands.previous(sentence, owner.get())
                            .filter(one -> one.like(owner.get()));
        } else if (of.matches() && !of.group(1).isEmpty()) {
            above = RateOperands.named(own, of.group(1));
            below = RateOperands.named(own, of.group(2));
        } else if (share) {
            above = RateOperands.previous(sentence, rate);
            below =
                    above.flatMap(part ->
                                    RateOperands.divided(sentence, part)
                                            .or(() -> RateOperands.whole(own, part)))
                            .filter(one ->
                                    one.sentence() != sentence.number()
                                            || !RateOperands.isShare(sentence, one));
        } else if (SAVED.matcher(lead).find()) {
            above = RateOperands.only(own, SAVING, BUDGETED);
            below = RateOperands.only(own, BUDGETED, SAVING);
        } else if (lead.contains("控制率")) {
            above =
                    RateOperands.only(own, IN_POST, QUOTA)
                            .or(() -> RateOperands.only(own, SPENT, BUDGET));
            below =
                    RateOperands.only(own, QUOTA, IN_POST)
                            .or(() -> RateOperands.only(own, BUDGET, SPENT));
        } else if (EXECUTION.matcher(lead).find()) {
            boolean moved = MOVED.matcher(sentence.text()).find();
            above = RateOperands.only(own, SPENT, BUDGET);
            below =
                    RateOperands.only(own, BUDGET, SPENT)
                            .filter(budget ->
                                    !budget.label().contains("年初")
                                            || (!moved && lead.contains("年初")));
        } else if (SATISFIED.matcher(lead).find()) {
            above = RateOperands.only(own, Pattern.compile("满意"), ASKED);
            below =
                    RateOperands.last(own, ASKED, above)
                            .or(() -> RateOperands.largest(sentence, rate));
        } else if (COMPLETION.matcher(lead).find()) {
            List<Claim> same =
                    own.stream().filter(one -> one.sentence() == rate.sentence()).toList();
            above = RateOperands.only(same, REACHED, GOAL);
            below = RateOperands.only(same, GOAL, REACHED);
        }
        if (above.isPresent() && below.isPresent() && above.get().like(below.get())) {
            Relation relation = relation(rate, above.get(), below.get());
            boolean close =
                    Slips.explain(relation)
                            || Slips.near(
                                    quotient(above.get(), below.get()), rate.value(), 50, 200);
            boolean same =
                    above.get().block() == rate.block() && below.get().block() == rate.block();
            boolean beside =
                    above.get().sentence() == rate.sentence()
                            && below.get().sentence() == rate.sentence()
                            && COMPLETION.matcher(lead).find();
            boolean direct = RateOperands.beside(sentence, rate, above.get(), below.get());
            links.accept(
                    link(
                            rate,
                            above.get(),
                            below.get(),
                            relation,
                            same && direct && (close || beside)));
        } else {
            if (PairedRates.relate(sentence, rate, links)) {
                return;
            }
            RateSlips.slip(sentence, rate, own, links);
        }
    }

    /** A a、B b，分别占 T 的 r1、r2: each rate belongs to the figure of its place. */
    private static boolean respectively(
            List<Sentence> sentences, int place, Claim rate, Consumer<Link> links) {
        List<Claim> claims = sentences.get(place).claims();
        int at = claims.indexOf(rate);
        int first = at;
        while (first > 0
                && claims.get(first - 1).isRate()
                && claims.get(first).lead().strip().isEmpty()) {
            first--;
        }
        Matcher matcher = RESPECTIVELY.matcher(claims.get(first).lead().strip());
        int count = 1;
        while (first + count < claims.size()
                && claims.get(first + count).isRate()
                && claims.get(first + count).lead().strip().matches("和?")) {
            count++;
        }
        if (!matcher.find() || count < 2 || first < count) {
            return false;
        }
        Claim part = claims.get(at - count);
        Optional<Claim> whole =
                RateOperands.near(sentences, place, rate).reversed().stream()
                        .filter(one -> one.start() < part.start())
                        .filter(one -> one.like(part) && one.label().contains(matcher.group(1)))
                        .findFirst();
        if (whole.isEmpty()) {
            return false;
        }
        Relation relation = relation(rate, part, whole.get());
        links.accept(link(rate, part, whole.get(), relation, true));
        return true;
    }

    static int digits(Claim claim) {
        return claim.numeral().digits().precision();
    }

    /** A round rate (100%, 90%) is given by many pairs and proves little. */
    static boolean tight(Claim rate) {
        return rate.numeral().digits().signum() > 0;
    }

    static Fraction quotient(Claim above, Claim below) {
        return above.value().dividedBy(below.value()).orElse(Fraction.ZERO);
    }

    static Relation relation(Claim rate, Claim above, Claim below) {
        return Relation.rate("", "比率等于分子除以分母", rate.term(), above.term(), below.term());
    }

    static Link link(Claim rate, Claim above, Claim below, Relation relation, boolean certain) {
        return new Link(AuditCode.RATE, rate, List.of(rate, above, below), relation, certain);
    }
}
