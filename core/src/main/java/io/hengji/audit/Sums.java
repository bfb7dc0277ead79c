package io.hengji.audit;

import io.hengji.kernel.Fraction;
import io.hengji.trail.Relation;
import io.hengji.trail.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Sums inside a sentence: a total before its parts (其中, 分别为, 包括, 由…组成) or behind them (合计, 共计).
 * Every contiguous run of like figures is tried; only a cue makes a failing one certain.
 */
final class Sums implements Discovery {
    static final int MOST_PARTS = 40;
    static final Pattern TOTAL =
            Pattern.compile(
                    "(合计|共计|总计|小计|总额|总分值?|综合得分|总得分|自评总分|自评得分|最终得分|合共|共支出|共安排|共投入|一共|共)(?:为|是|达|约|投资|支出|资金|拨付)*$");

    @Override
    public void discover(Passages passages, Consumer<Link> links) {
        for (Sentence sentence : passages.sentences()) {
            if (sentence.number() > 0) {
                Sentence before = passages.sentences().get(sentence.number() - 1);
                ContinuedSums.relate(before, sentence, links);
            }
            List<Claim> claims = sentence.claims();
            for (int i = 0; i < claims.size(); i++) {
                if (summable(claims.get(i))) {
                    forward(sentence, i, links);
                    SumsBehind.relate(sentence, i, links);
                }
            }
        }
    }

    static boolean summable(Claim claim) {
        return !claim.isRate() && !claim.hedged() && claim.value().signum() > 0;
    }

    /** An amount, an area, a number of things: neither a rate nor a score. */
    static boolean measured(Claim claim) {
        return summable(claim) && !claim.isScore();
    }

    private static void forward(Sentence sentence, int at, Consumer<Link> links) {
        Claim total = sentence.claims().get(at);
        List<Claim> run = run(sentence, at);
        if (run.size() < 2) {
            single(sentence, total, run, links);
            return;
        }
        Quick.Running running = new Quick.Running(total);
        running.add(run.getFirst());
        for (int k = 2; k <= run.size(); k++) {
            if (running.add(run.get(k - 1)) && !goesOn(sentence, run, k)) {
                Relation relation = sum(total, run.subList(0, k));
                boolean exact = relation.verdict() == Verdict.HOLDS;
                if (exact
                        || (holds(relation) && SumCues.plain(sentence, total, run.subList(0, k)))) {
                    links.accept(link(total, run.subList(0, k), relation, false));
                    again(total, run.subList(k, run.size()), links);
                    return;
                }
            }
        }
        if (behind(sentence, total, run, links)) {
            return;
        }
        List<Claim> parts = list(sentence, total, clause(sentence, run));
        if (SumCues.plain(sentence, total, parts)) {
            Relation relation = sum(total, parts);
            boolean certain = SumCues.certain(sentence, total, parts, relation);
            links.accept(link(total, parts, relation, certain));
        } else if (SumCues.sisters(sentence, total, parts)) {
            links.accept(link(total, parts, sum(total, parts), true));
        }
    }

    /** Up to a semicolon, where the parts before it are divided by lesser marks. */
    private static List<Claim> clause(Sentence sentence, List<Claim> run) {
        for (int i = 1; i < run.size(); i++) {
            boolean ends = sentence.between(run.get(i - 1).end(), run.get(i).start()).contains("；");
            if (ends) {
                return i == 1 ? run : run.subList(0, i);
            }
        }
        return run;
    }

    /**
     * Up to a comma behind lesser marks: 其中甲 10、乙 4、丙 1，非税收入 8 goes on with another thing. A slip
     * of the pen in the whole list says that it is one.
     */
    private static List<Claim> list(Sentence sentence, Claim total, List<Claim> run) {
        int marks = 0;
        for (int i = 1; i < run.size(); i++) {
            String between = sentence.between(run.get(i - 1).end(), run.get(i).start());
            boolean comma = between.startsWith("，");
            if (comma && marks >= 1 && marks == i - 1) {
                boolean one =
                        Slips.explain(sum(total, run))
                                || run.getLast().label().startsWith("其他")
                                || i < 2;
                return one ? run : run.subList(0, i);
            }
            marks += between.startsWith("、") ? 1 : 0;
        }
        return run;
    }

    /** The next figure is an item of the same list: a sum without it leaves it out. */
    private static boolean goesOn(Sentence sentence, List<Claim> run, int k) {
        if (k >= run.size()) {
            return false;
        }
        String between = sentence.between(run.get(k - 1).end(), run.get(k).start());
        return between.matches("(?:、|和|及|以及).{1,24}") && !Words.CHANGE.matcher(between).find();
    }

    /** A second division of the same total: 分布在 7 个乡镇：…. */
    private static void again(Claim total, List<Claim> run, Consumer<Link> links) {
        if (run.size() >= 3) {
            Relation relation = sum(total, run);
            links.accept(link(total, run, relation, Slips.explain(relation)));
        }
    }

    /** The like figures behind a total, up to a change, another kind of money or another total. */
    private static List<Claim> run(Sentence sentence, int at) {
        return run(sentence, at, sentence.claims().get(at));
    }

    static List<Claim> run(Sentence sentence, int at, Claim total) {
        List<Claim> claims = sentence.claims();
        boolean points = total.isScore() && Scores.isPoints(sentence, total);
        List<Claim> run = new ArrayList<>();
        int from = Math.max(sentence.start(), total.end());
        int depth = 0;
        int first = -1;
        for (int i = at + 1; i < claims.size() && run.size() < MOST_PARTS; i++) {
            Claim next = claims.get(i);
            String between = sentence.between(from, next.start());
            if (Words.CHANGE.matcher(between).find()) {
                break;
            }
            depth += Lists.depth(between);
            if (first >= 0 && depth < first) {
                break; // the bracket that held the parts is closed
            }
            boolean inside = first >= 0 && depth > first; // parts of the part before it
            boolean owner = sentence.after(next).matches("(?s)的\\s*\\d.*"); // 为计划 3 万亩的 105%
            if (!inside
                    && !owner
                    && total.like(next)
                    && !next.hedged()
                    && (!total.isScore() || points == Scores.isPoints(sentence, next))) {
                if (TOTAL.matcher(next.lead().strip()).find()) {
                    break;
                }
                first = first < 0 ? depth : first;
                run.add(next);
            }
            from = next.end();
        }
        return run;
    }

    /** 支出 15 万元，预算 17 万元，其中 11 万元、4 万元: the parts are those of a figure further before. */
    private static boolean behind(
            Sentence sentence, Claim total, List<Claim> run, Consumer<Link> links) {
        for (int from = 1; from + 2 <= run.size(); from++) {
            String between = sentence.between(run.get(from - 1).end(), run.get(from).start());
            List<Claim> rest = run.subList(from, run.size());
            if (between.contains("其中")) {
                Relation relation = sum(total, rest);
                if (holds(relation)) {
                    links.accept(link(total, rest, relation, false));
                    return true;
                }
            }
        }
        return false;
    }

    /** 其中 with one part: it is no more than the whole. */
    private static void single(
            Sentence sentence, Claim total, List<Claim> run, Consumer<Link> links) {
        if (run.isEmpty()) {
            return;
        }
        Claim part = run.getFirst();
        String between = sentence.between(total.end(), part.start());
        boolean change = Words.CHANGE.matcher(total.lead()).find();
        if (!change
                && between.contains("其中")
                && between.indexOf('；') < 0
                && between.length() < 20) {
            Relation bound = Relation.bound("", "其中数不大于总数", part.term(), total.term());
            if (bound.residual() != null && !holds(bound)) {
                links.accept(new Link(AuditCode.SUM, part, List.of(part, total), bound, true));
            }
        }
    }

    static Fraction parts(List<Claim> run) {
        Fraction sum = Fraction.ZERO;
        for (Claim claim : run) {
            sum = sum.plus(claim.value());
        }
        return sum;
    }

    static Relation sum(Claim total, List<Claim> run) {
        return Relation.sum("", "合计等于各项之和", total.term(), run.stream().map(Claim::term).toList());
    }

    static boolean holds(Relation relation) {
        return Boolean.TRUE.equals(relation.holds());
    }

    static Link link(Claim total, List<Claim> run, Relation relation, boolean certain) {
        List<Claim> all = new ArrayList<>(List.of(total));
        all.addAll(run);
        AuditCode code = total.isScore() ? AuditCode.SCORE_TOTAL : AuditCode.SUM;
        return new Link(code, total, all, relation, certain);
    }
}
