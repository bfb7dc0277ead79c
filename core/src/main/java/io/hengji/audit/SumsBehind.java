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
        if (total.isScore()) {
            before = ofOneKind(sentence, before);
        }
        if (before.size() < 2) {
            return;
        }
        boolean cued = Sums.TOTAL.matcher(total.lead().strip()).find();
        OptionalInt counted = Words.counted(cut(total.lead()));
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
            boolean plain =
                    !Words.PARTIAL.matcher(words).find()
                            && !Words.CHANGE.matcher(words).find()
                            && !words.contains("其中");
            boolean near =
                    Slips.explain(relation)
                            || Slips.near(Sums.parts(before), total.value(), 60, 165);
            boolean divides =
                    Lists.parallel(sentence, before)
                            && sentence.between(before.getLast().end(), total.start())
                                    .matches("[，,；;：:]\\s*[^，。；]{0,8}");
            links.accept(Sums.link(total, before, relation, plain && (near || divides)));
        }
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
        if (yearly) {
            return before.stream().allMatch(one -> one.lead().matches(".*20\\d\\d年.*"));
        }
        if (halves || quarters(before, total)) {
            return true;
        }
        boolean cued =
                CUMULATIVE.matcher(total.lead().strip()).find()
                        && first.lead().contains("分别")
                        && sentence.between(before.getLast().end(), total.start()).length() <= 16;
        for (int i = 1; i < before.size() && cued; i++) {
            cued = before.get(i).lead().strip().matches("[和及与]?");
        }
        return cued;
    }

    /** Without the word of the total: 四类支出 of 四类支出合计. */
    private static String cut(String lead) {
        return Sums.TOTAL.matcher(lead.strip()).replaceFirst("");
    }
}
