package io.hengji.audit;

import io.hengji.kernel.Fraction;
import io.hengji.trail.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Scores (得分): the dimensions against the total, a score against its points, sub-scores against the
 * score of their dimension.
 */
final class Scores implements Discovery {
    private static final int MOST = 40;
    private static final Fraction TWO = Fraction.of(2);
    private static final Fraction PASS = Fraction.of(40);
    private static final Fraction HUNDRED = Fraction.of(100);
    private static final Pattern TOTAL =
            Pattern.compile("(总分|总得分|综合得分|自评得分|评价得分|绩效得分|最终得分|自评总分|综合评分|得分合计|合计|共计|总评分|自评分)");
    private static final Pattern DIMENSION =
            Pattern.compile("预算执行|成本|产出|效益|满意度|投入|过程|决策|管理|履职|效能|社会效应|执行率|数量|质量|时效|资金");
    private static final Pattern POINTS_BEFORE = Pattern.compile("(满分|分值|权重|共|总分值)(?:为|是)?$");
    private static final Pattern GETS =
            Pattern.compile("[，,：:]?(?:实际|自评|实)?(?:得分?|评分|自评分?|评)(?:为|是)?");
    private static final Pattern GAINED = Pattern.compile("(得|自评|评分|得分|扣减后)(?:为|是)?$");

    @Override
    public void discover(Passages passages, Consumer<Link> links) {
        List<Claim> gained = new ArrayList<>();
        List<Claim> points = new ArrayList<>();
        for (Sentence sentence : passages.sentences()) {
            for (Claim claim : sentence.claims()) {
                if (claim.isScore() && !claim.hedged()) {
                    if (isPoints(sentence, claim)) {
                        points.add(claim);
                    } else {
                        gained.add(claim);
                        above(sentence, claim, points, links);
                    }
                }
            }
        }
        total(passages, gained).ifPresent(total -> sum(passages, total, gained, links));
        subordinate(passages, gained, links);
    }

    /** （10分）, 满分10分, 分值10分: what could be had, not what was. */
    static boolean isPoints(Sentence sentence, Claim claim) {
        String before = sentence.before(claim);
        String after = sentence.after(claim);
        boolean bracket =
                (before.endsWith("（") || before.endsWith("("))
                        && (after.startsWith("）") || after.startsWith(")"));
        return bracket || POINTS_BEFORE.matcher(before).find() || isFollowed(sentence, claim);
    }

    /** 预算执行10分，得9.5分: what could be had stands before what was. */
    private static boolean isFollowed(Sentence sentence, Claim claim) {
        return sentence.claims().stream()
                .filter(next -> next.start() > claim.end())
                .findFirst()
                .filter(Claim::isScore)
                .filter(next -> next.value().compareTo(claim.value().times(TWO)) <= 0)
                .filter(next ->
                        GETS.matcher(sentence.between(claim.end(), next.start())).matches()
                                && !claim.lead().matches(".*[得扣].*"))
                .isPresent();
    }

    private static void above(
            Sentence sentence, Claim score, List<Claim> points, Consumer<Link> links) {
        behind(sentence, score, links);
        if (points.isEmpty()) {
            return;
        }
        Claim last = points.getLast();
        if (score.value().compareTo(last.value().times(TWO)) > 0) {
            return; // the total behind the points of the last dimension
        }
        boolean beside =
                last.sentence() == score.sentence()
                        && sentence.between(last.end(), score.start()).length() <= 12;
        boolean next =
                last.block() == score.block()
                        && score.sentence() == last.sentence() + 1
                        && GAINED.matcher(sentence.before(score).strip()).matches();
        boolean own = beside || next;
        if (own && GAINED.matcher(sentence.before(score).strip()).find()) {
            Relation relation = Relation.bound("", "得分不超过分值", score.term(), last.term());
            links.accept(
                    new Link(
                            AuditCode.SCORE_ABOVE_POINTS,
                            score,
                            List.of(score, last),
                            relation,
                            true));
        }
    }

    /** 满意度9分（满分10分）. */
    private static void behind(Sentence sentence, Claim score, Consumer<Link> links) {
        for (Claim points : sentence.claims()) {
            String between = sentence.between(score.end(), points.start());
            if (points.isScore()
                    && points.start() > score.end()
                    && between.matches("[（(](?:满分|分值|权重|总分)(?:为|是)?")) {
                Relation relation = Relation.bound("", "得分不超过分值", score.term(), points.term());
                links.accept(
                        new Link(
                                AuditCode.SCORE_ABOVE_POINTS,
                                score,
                                List.of(score, points),
                                relation,
                                true));
            }
        }
    }

    /** The total of the report: the first score so named that is large enough to be one. */
    static Optional<Claim> total(Passages passages, List<Claim> gained) {
        return gained.stream()
                .filter(claim ->
                        TOTAL.matcher(claim.lead()).find()
                                || TOTAL.matcher(before(passages, claim)).find())
                .filter(claim -> claim.value().compareTo(PASS) >= 0)
                .filter(claim -> claim.value().compareTo(Fraction.of(100)) <= 0)
                .filter(claim -> !DIMENSION.matcher(last(claim)).find())
                .filter(claim -> !claim.lead().contains("平均"))
                .findFirst();
    }

    private static String last(Claim claim) {
        String label = claim.lead().strip();
        return label.length() <= 8 ? label : label.substring(label.length() - 8);
    }

    private static String before(Passages passages, Claim claim) {
        String before = passages.sentences().get(claim.sentence()).before(claim);
        return before.length() <= 30 ? before : before.substring(before.length() - 30);
    }

    /** The dimensions of the report, each once, in their order. */
    private static void sum(
            Passages passages, Claim total, List<Claim> gained, Consumer<Link> links) {
        List<Claim> others = gained.stream().filter(claim -> !claim.is(total)).toList();
        List<Claim> found = shortest(total, others);
        if (!found.isEmpty()) {
            links.accept(Sums.link(total, found, Sums.sum(total, found), false));
            return;
        }
        List<Claim> complete = complete(passages, total, others);
        if (complete.size() >= 2) {
            links.accept(Sums.link(total, complete, Sums.sum(total, complete), true));
            return;
        }
        List<Claim> inSentence = parts(passages, total, others);
        List<Claim> run = inSentence.size() >= 3 ? inSentence : headings(passages, others);
        if (run.size() >= 3) {
            Relation relation = Sums.sum(total, run);
            boolean whole =
                    !SumCues.withoutExecution(run, relation)
                            && Slips.near(Sums.parts(run), total.value(), 80, 120)
                            && run.stream().allMatch(part -> DIMENSION.matcher(part.lead()).find());
            links.accept(Sums.link(total, run, relation, whole));
        }
    }

    /** The scores whose points, each directly before its score, make up the hundred. */
    private static List<Claim> complete(Passages passages, Claim total, List<Claim> others) {
        Fraction whole = Fraction.ZERO;
        List<Claim> run = new ArrayList<>();
        for (Claim score : others) {
            Sentence sentence = passages.sentences().get(score.sentence());
            int at = sentence.claims().indexOf(score);
            Claim points = at > 0 ? sentence.claims().get(at - 1) : null;
            boolean paired =
                    score.block() == total.block()
                            && points != null
                            && points.isScore()
                            && isPoints(sentence, points)
                            && sentence.between(points.end(), score.start()).length() <= 8
                            && score.value().compareTo(points.value()) <= 0;
            if (paired && points != null && whole.compareTo(HUNDRED) < 0) {
                whole = whole.plus(points.value());
                run.add(score);
            }
        }
        return whole.equals(HUNDRED) ? run : List.of();
    }

    /** The shortest run of scores that adds up, the first of them; empty without one. */
    private static List<Claim> shortest(Claim total, List<Claim> others) {
        List<Claim> best = List.of();
        for (int from = 0; from + 2 <= others.size(); from++) {
            int most = best.isEmpty() ? MOST : best.size() - 1;
            Quick.Running running = new Quick.Running(total);
            running.add(others.get(from));
            for (int size = 2; size <= most && from + size <= others.size(); size++) {
                List<Claim> run = others.subList(from, from + size);
                if (running.add(run.getLast()) && Sums.holds(Sums.sum(total, run))) {
                    best = run;
                    break;
                }
            }
        }
        return best;
    }

    /** 其中：预算执行9.5分、产出49分 … in the sentence of the total or beside it in its paragraph. */
    private static List<Claim> parts(Passages passages, Claim total, List<Claim> others) {
        return others.stream()
                .filter(claim -> claim.block() == total.block())
                .filter(claim -> DIMENSION.matcher(claim.lead()).find())
                .filter(claim -> claim.value().compareTo(total.value()) < 0)
                .filter(claim -> !passages.sentences().get(claim.sentence()).text().contains("指标（"))
                .toList();
    }

    /** One score each at the head of a section of its own: 成本指标得20分. */
    private static List<Claim> headings(Passages passages, List<Claim> others) {
        return others.stream()
                .filter(claim -> {
                    Sentence sentence = passages.sentences().get(claim.sentence());
                    String lead = sentence.before(claim);
                    long scores = sentence.claims().stream().filter(Claim::isScore).count();
                    return lead.length() <= 24 && scores <= 2 && DIMENSION.matcher(lead).find();
                })
                .toList();
    }

    /** 产出指标（50分），得48分。其中：数量指标（20分）得20分，…. */
    private static void subordinate(Passages passages, List<Claim> gained, Consumer<Link> links) {
        for (int i = 0; i < gained.size(); i++) {
            Claim whole = gained.get(i);
            List<Claim> run = new ArrayList<>();
            for (int j = i + 1;
                    j < gained.size()
                            && run.size() < MOST
                            && gained.get(j).block() == whole.block();
                    j++) {
                run.add(gained.get(j));
            }
            if (run.size() < 2 || TOTAL.matcher(whole.lead()).find()) {
                continue;
            }
            int from = whole.end();
            int to = run.getFirst().start();
            String between = passages.text().substring(from, Math.min(to, from + 40));
            for (int k = run.size(); k >= 2; k--) {
                boolean could = Quick.sum(whole, run.subList(0, k));
                Relation relation = could ? Sums.sum(whole, run.subList(0, k)) : null;
                if (relation != null && Sums.holds(relation)) {
                    links.accept(Sums.link(whole, run.subList(0, k), relation, false));
                    run = List.of();
                    break;
                }
            }
            if (!run.isEmpty() && between.contains("其中") && !whole.lead().contains("平均")) {
                Relation relation = Sums.sum(whole, run);
                boolean near =
                        Slips.near(Sums.parts(run), whole.value(), 70, 140)
                                && !SumCues.withoutExecution(run, relation);
                links.accept(Sums.link(whole, run, relation, near));
            }
        }
    }
}
