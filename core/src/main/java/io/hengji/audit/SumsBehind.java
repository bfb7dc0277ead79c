package io.hengji.audit;

import io.hengji.trail.Relation;
import io.hengji.trail.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sums whose total stands behind their parts: 甲、乙、丙，合计; 一季度 … 四季度，全年累计. */
final class SumsBehind {
    private static final Pattern QUARTER = Pattern.compile("第?([一二三四1-4])季度(?!末)");
    private static final Pattern CUMULATIVE =
            Pattern.compile("(?:累计|合计|共计|总计|共)[\\u4e00-\\u9fa5]{0,6}$");
    private static final Pattern YEARS =
            Pattern.compile("([两二三四五六])年(?:来)?(?:累计|合计|共计|共)[\\u4e00-\\u9fa5]{0,6}$");

    private static final Pattern TOGETHER =
            Pattern.compile(
                    "([两二三四五六七八九十]|\\d{1,2})(?:个?项|批|年|类|次|个|家|处|方面|者|部分|笔|期)[\\u4e00-\\u9fa5]{0,4}(?:合起来|加起来|相加|共|合计|共计|累计|总计)[\\u4e00-\\u9fa5]{0,6}$");
    private static final Pattern WHOLE =
            Pattern.compile("(?:总[量数额价]|总[\\u4e00-\\u9fa5]{1,4}|合起来|加起来)(?:达到|达|为|是|共)?$");

    private static final Pattern YEARLY = Pattern.compile("^全年(?!预算|计划|目标)[\\u4e00-\\u9fa5]{2,4}$");

    private SumsBehind() {}

    static void relate(Sentence sentence, int at, Consumer<Link> links) {
        List<Claim> claims = sentence.claims();
        Claim total = claims.get(at);
        List<Claim> before = new ArrayList<>();
        for (int i = at - 1; i >= 0 && before.size() < Sums.MOST_PARTS; i--) {
            if (total.like(claims.get(i)) && !claims.get(i).hedged()) {
                before.addFirst(claims.get(i));
            }
        }
        List<Claim> plain = outside(sentence, before, total);
        if (total.isScore()) {
            before = ofOneKind(sentence, before);
        }
        if (before.size() < 2) {
            return;
        }
        boolean cued = Sums.TOTAL.matcher(total.lead().strip()).find();
        OptionalInt counted = Words.counted(cut(sentence.clause(total)));
        Quick.Running running = new Quick.Running(total);
        running.add(before.getLast());
        for (int k = 2; k <= before.size(); k++) {
            List<Claim> run = before.subList(before.size() - k, before.size());
            Relation relation = running.add(run.getFirst()) ? Sums.sum(total, run) : null;
            if (relation != null
                    && (relation.verdict() == Verdict.HOLDS || (cued && Sums.holds(relation)))) {
                links.accept(Sums.link(total, run, relation, false));
                return;
            }
        }
        if (plain.size() >= 2 && plain.size() < before.size()) {
            Relation relation = Sums.sum(total, plain);
            boolean slip = Slips.explain(relation) && plain(sentence, plain, total);
            if (Sums.holds(relation) || (cued && slip)) {
                links.accept(Sums.link(total, plain, relation, cued && slip));
                return;
            }
        }
        if (cumulative(sentence, before, total)) {
            Relation relation = Sums.sum(total, before);
            boolean near =
                    Slips.explain(relation)
                            || Slips.near(Sums.parts(before), total.value(), 80, 125);
            links.accept(Sums.link(total, before, relation, near));
            return;
        }
        boolean known = counted.isPresent() && counted.getAsInt() == before.size();
        if (cued && (known || counted.isEmpty())) {
            Relation relation = Sums.sum(total, before);
            String words = sentence.between(before.getFirst().start(), total.start());
            boolean plainly = plain(sentence, before, total) && !words.contains("其中");
            boolean near =
                    Slips.explain(relation)
                            || Slips.near(Sums.parts(before), total.value(), 60, 165);
            boolean divides =
                    Lists.parallel(sentence, before)
                            && Slips.near(Sums.parts(before), total.value(), 40, 250)
                            && sentence.between(before.getLast().end(), total.start())
                                    .matches("[，,；;：:]\\s*[^，。；]{0,8}");
            links.accept(Sums.link(total, before, relation, plainly && (near || divides)));
        } else if (!cued) {
            together(sentence, before, total, links);
        }
    }

    /** 三项合起来, 两批共下达, 科室总数: words that add up what stands before, as many as they say. */
    private static void together(
            Sentence sentence, List<Claim> before, Claim total, Consumer<Link> links) {
        Matcher counted = TOGETHER.matcher(sentence.clause(total));
        boolean known = counted.find() && Words.number(counted.group(1)).orElse(0) == before.size();
        String name = total.lead().strip();
        boolean yearly = YEARLY.matcher(name).find() && before.getFirst().lead().contains("分别");
        boolean whole = yearly || WHOLE.matcher(name).find();
        boolean list =
                (Lists.parallel(sentence, before) && SisterNames.are(before))
                        || (before.getFirst().lead().matches(".*(?:分别|依次).*") && bare(before));
        String behind = sentence.between(before.getLast().end(), total.start());
        boolean beside = behind.length() <= 14 && behind.indexOf('；') < 0;
        if (!beside || !(known || (whole && list)) || !plain(sentence, before, total)) {
            return;
        }
        Relation relation = Sums.sum(total, before);
        boolean near =
                Slips.explain(relation) || Slips.near(Sums.parts(before), total.value(), 80, 125);
        links.accept(Sums.link(total, before, relation, near));
    }

    /** Nothing but marks stands between the figures. */
    private static boolean bare(List<Claim> run) {
        return run.stream().skip(1).allMatch(one -> one.lead().strip().matches("[和及与]?"));
    }

    private static boolean plain(Sentence sentence, List<Claim> run, Claim total) {
        String words = sentence.between(run.getFirst().start(), total.start());
        return !Words.PARTIAL.matcher(words).find() && !Words.CHANGE.matcher(words).find();
    }

    /** The figures that stand in no bracket: 下达 2168 万元（甲 1500、乙 668），配套 432 万元，合计 2600 万元. */
    private static List<Claim> outside(Sentence sentence, List<Claim> before, Claim total) {
        List<Claim> outside = new ArrayList<>();
        int depth = 0;
        int from = sentence.start();
        for (Claim one : before) {
            depth += Lists.depth(sentence.between(from, one.start()));
            from = one.end();
            if (depth == 0) {
                outside.add(one);
            }
        }
        return depth + Lists.depth(sentence.between(from, total.start())) == 0
                ? outside
                : List.of();
    }

    /** The scores gained, where points stand beside them; else all. */
    private static List<Claim> ofOneKind(Sentence sentence, List<Claim> scores) {
        List<Claim> gained =
                scores.stream().filter(one -> !Scores.isPoints(sentence, one)).toList();
        return gained;
    }

    /** 一季度 … 四季度, each with its own figure, and the year's. */
    private static boolean quarters(List<Claim> before, Claim total) {
        if (before.size() != 4 || !total.lead().matches(".*(?:全年|年度|合计|共|累计).*")) {
            return false;
        }
        for (int i = 0; i < 4; i++) {
            String lead = before.get(i).lead();
            Matcher quarter = QUARTER.matcher(lead);
            boolean own =
                    quarter.find()
                            && ("一二三四".charAt(i) == quarter.group(1).charAt(0)
                                    || "1234".charAt(i) == quarter.group(1).charAt(0));
            if (!own || lead.contains("累计")) {
                return false;
            }
        }
        return true;
    }

    /** 分别完成 1.2、1.5、1.8，累计完成 4.5: nothing but marks stands between the parts. */
    private static boolean cumulative(Sentence sentence, List<Claim> before, Claim total) {
        Claim first = before.getFirst();
        boolean halves =
                before.size() == 2
                        && first.lead().contains("上半年")
                        && before.getLast().lead().contains("下半年")
                        && total.lead().contains("全年");
        Matcher years = YEARS.matcher(total.lead().strip());
        boolean yearly = years.find() && Words.number(years.group(1)).orElse(0) == before.size();
        if (yearly && before.stream().allMatch(one -> one.lead().matches(".*20\\d\\d年.*"))) {
            return true;
        }
        if (halves || quarters(before, total)) {
            return true;
        }
        return CUMULATIVE.matcher(total.lead().strip()).find()
                && first.lead().contains("分别")
                && sentence.between(before.getLast().end(), total.start()).length() <= 16
                && bare(before);
    }

    /** Without the word of the total: 四类支出 of 四类支出合计. */
    private static String cut(String lead) {
        return Sums.TOTAL.matcher(lead.strip()).replaceFirst("");
    }
}
