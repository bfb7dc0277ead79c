package io.hengji.audit;

import io.hengji.kernel.Dimension;
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
    private static final Pattern WHOLE =
            Pattern.compile(
                    "分别|由|分为|按.{1,6}分|资金(?:筹措|来源|构成|组成)[^，。；]{0,6}(?:为|是|[:：])|全部(?:下达|分配|拨付|安排|分解)");
    private static final Pattern PARTS = Pattern.compile("其中|包括|包含|[:：]|组成|构成|，$|含");
    static final Pattern TOTAL =
            Pattern.compile(
                    "(合计|共计|总计|小计|总额|总分值?|综合得分|总得分|自评总分|自评得分|最终得分|合共|共支出|共安排|共投入|一共|共)(?:为|是|达|约|投资|支出|资金|拨付)*$");

    /** What is taken off: 净增 31 家（新认定 38 家，到期 7 家）. */
    private static final Pattern OPPOSITE = Pattern.compile("未|不|减|退|核销|扣|到期|注销|调出|撤|转出");

    /** The last part of a division that leaves nothing over. */
    private static final Pattern LAST_OF_ALL = Pattern.compile("^(?:其他|其余|剩余|另外)");

    /** A part of a course of time: the rest is yet to come. */
    private static final Pattern OPEN = Pattern.compile("20\\d\\d年|[一二三1-3]季度|月|期$|批$");

    static final Pattern OVERLAPPING = Pattern.compile("满意|党员|女性|男性|本科|研究生|硕士|博士|学历|职称|少数民族|岁|退休");

    /** 实际支出, 本年完成: how far something has come, not a part of it. */
    private static final Pattern STAGE =
            Pattern.compile(
                    "(?:截至[^，]*)?(?:实际|全年|本年|当年|累计|已经?|目前|尚)*(?:支出|执行|支付|完成|使用|到位|下达|拨付|结余|结转|投入)(?:数|投资|资金|经费|预算|为|了)*");

    /** Kinds of money that do not add up with each other though they stand side by side. */
    private static final Pattern OTHER_KIND =
            Pattern.compile("预算|执行|支出|实际|决算|到位|拨付|下达|收入|结余|结转|标准|人均|平均|每|上年|去年");

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
                if (exact || (holds(relation) && plain(sentence, total, run.subList(0, k)))) {
                    links.accept(link(total, run.subList(0, k), relation, false));
                    again(total, run.subList(k, run.size()), links);
                    return;
                }
            }
        }
        if (behind(sentence, total, run, links)) {
            return;
        }
        List<Claim> parts = clause(sentence, run);
        if (plain(sentence, total, parts)) {
            Relation relation = sum(total, parts);
            links.accept(link(total, parts, relation, certain(sentence, total, parts, relation)));
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
            depth += depth(between);
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

    /** Brackets opened less brackets closed. */
    private static int depth(String words) {
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
        }
        return depth;
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

    /** The words say that the figures are the parts of the total, and no other reading is near. */
    private static boolean plain(Sentence sentence, Claim total, List<Claim> run) {
        String lead = sentence.between(total.end(), run.getFirst().start());
        int tail = Math.min(sentence.end(), run.getLast().end() + 6);
        String tailed = sentence.between(total.start(), tail);
        int ends = tailed.indexOf('；', Math.max(0, run.getLast().end() - total.start()));
        String all = ends < 0 ? tailed : tailed.substring(0, ends);
        boolean cued =
                (PARTS.matcher(lead).find()
                                || WHOLE.matcher(lead).find()
                                || bracketed(sentence, lead, run))
                        && !sentence.after(total).startsWith("的");
        boolean nested = all.indexOf("其中") != all.lastIndexOf("其中");
        return cued
                && !nested
                && !Words.PARTIAL.matcher(all).find()
                && (!OVERLAPPING.matcher(all).find() || all.contains("不满意") || all.contains("离休"))
                && !mixed(total, run);
    }

    private static boolean certain(
            Sentence sentence, Claim total, List<Claim> run, Relation relation) {
        String lead = sentence.between(total.end(), run.getFirst().start());
        boolean explicit = lead.contains("其中") || WHOLE.matcher(lead).find();
        boolean strong =
                explicit
                        || bracketed(sentence, lead, run)
                        || lead.contains("包括")
                        || lead.matches(".*[:：].*");
        if (Slips.explain(relation)) {
            return strong;
        }
        boolean money = total.unit().dimension() != Dimension.COUNTED;
        Fraction parts = parts(run);
        boolean exhaustive =
                WHOLE.matcher(lead).find() || lead.contains("包括") || bracketed(sentence, lead, run);
        boolean divides = Lists.parallel(sentence, run) && Lists.closed(sentence, run.getLast());
        if (divides && (exhaustive || (explicit && parts.compareTo(total.value()) > 0))) {
            return true;
        }
        boolean closing = LAST_OF_ALL.matcher(run.getLast().label()).find();
        int least = closing ? 30 : money ? 80 : 85;
        return explicit
                && !OPEN.matcher(run.getLast().label()).find()
                && Slips.near(parts, total.value(), least, money ? 165 : 120);
    }

    /** 3492 万元（甲 1804.2 万元、乙 897.25 万元、丙 790.55 万元）: nothing else is in the brackets. */
    private static boolean bracketed(Sentence sentence, String lead, List<Claim> run) {
        boolean signed = run.stream().anyMatch(part -> OPPOSITE.matcher(part.label()).find());
        return run.size() >= 2
                && !signed
                && lead.matches("\\s*[（(][^，。；、）)含另不]{0,14}")
                && sentence.after(run.getLast()).matches("(?s)\\s*[）)].*");
    }

    /** 预算 beside 支出: figures of several kinds are no parts of one whole. */
    static boolean mixed(Claim total, List<Claim> run) {
        if (total.isScore()) {
            return false;
        }
        long kinds =
                run.stream()
                        .map(Claim::label)
                        .filter(label -> label.length() <= 4 && OTHER_KIND.matcher(label).matches())
                        .distinct()
                        .count();
        long stages = run.stream().filter(part -> STAGE.matcher(part.label()).matches()).count();
        return kinds > 1
                || stages > 0
                || run.stream()
                        .anyMatch(part ->
                                part.label().equals(total.label()) && !part.label().isEmpty());
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
