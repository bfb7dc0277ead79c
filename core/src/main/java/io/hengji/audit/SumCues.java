package io.hengji.audit;

import io.hengji.kernel.Dimension;
import io.hengji.kernel.Fraction;
import io.hengji.trail.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the words around a run of figures say of it: that they are all the parts of the figure
 * before them, that they are some of them, or figures of other kinds.
 */
final class SumCues {
    private static final Pattern WHOLE =
            Pattern.compile(
                    "分别|由|分为|按.{1,6}分|资金(?:筹措|来源|构成|组成)[^，。；]{0,6}(?:为|是|[:：])|全部(?:下达|分配|拨付|安排|分解)");
    private static final Pattern PARTS = Pattern.compile("其中|包括|包含|[:：]|组成|构成|，$|含");

    /** What is taken off: 净增 31 家（新认定 38 家，到期 7 家）. */
    private static final Pattern OPPOSITE = Pattern.compile("未|不|减|退|核销|扣|到期|注销|调出|撤|转出");

    /** The last part of a division that leaves nothing over. */
    private static final Pattern LAST_OF_ALL = Pattern.compile("^(?:其他|其余|剩余|另外)");

    /** A part of a course of time: the rest is yet to come. */
    private static final Pattern OPEN = Pattern.compile("20\\d\\d年|[一二三1-3]季度|月|期$|批$");

    /** 实际支出, 本年完成: how far something has come, not a part of it. */
    private static final Pattern STAGE =
            Pattern.compile(
                    "(?:截至[^，]*)?(?:实际|全年|本年|当年|累计|已经?|目前|尚)*(?:支出|执行|支付|完成|使用|到位|下达|拨付|结余|结转|投入)(?:数|投资|资金|经费|预算|为|了)*");

    /** Kinds of money that do not add up with each other though they stand side by side. */
    private static final Pattern OTHER_KIND =
            Pattern.compile("预算|执行|支出|实际|决算|到位|拨付|下达|收入|结余|结转|标准|人均|平均|每|上年|去年");

    static final Pattern OVERLAPPING = Pattern.compile("满意|党员|女性|男性|本科|研究生|硕士|博士|学历|职称|少数民族|岁|退休");

    /** 全年 12 个，计 7 个镇、3 个乡: what follows is the same once more. */
    private static final Pattern SAME = Pattern.compile("\\s*[，,：:（(]\\s*(?:计|即)\\s*");

    private static final Pattern ASIDE = Pattern.compile("\\s*[（(][^（()）\\d]*[）)]");

    private SumCues() {}

    /** The words say that the figures are the parts of the total, and no other reading is near. */
    static boolean plain(Sentence sentence, Claim total, List<Claim> run) {
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
                && !total.lead().contains("平均")
                && !nested
                && !Words.PARTIAL.matcher(all).find()
                && (!OVERLAPPING.matcher(all).find()
                        || all.contains("不满意")
                        || all.contains("离休")
                        || many(total, run))
                && !mixed(total, run);
    }

    static boolean certain(Sentence sentence, Claim total, List<Claim> run, Relation relation) {
        String lead = sentence.between(total.end(), run.getFirst().start());
        boolean explicit = lead.contains("其中") || WHOLE.matcher(lead).find();
        boolean strong =
                explicit
                        || bracketed(sentence, lead, run)
                        || lead.contains("包括")
                        || lead.matches(".*[:：].*");
        if (total.isScore() && withoutExecution(run, relation)) {
            return false;
        }
        if (Slips.explain(relation)) {
            return strong;
        }
        boolean money = total.unit().dimension() != Dimension.COUNTED;
        Fraction parts = Sums.parts(run);
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

    /** Four parts and more that make up the total but for a slip do not overlap. */
    private static boolean many(Claim total, List<Claim> run) {
        return run.size() >= 4
                && Slips.near(Sums.parts(run), total.value(), 50, 115)
                && Slips.explain(Sums.sum(total, run));
    }

    /** No figure of its unit stands before it in its sentence: it is no item of a list itself. */
    private static boolean opens(Sentence sentence, Claim total) {
        return sentence.claims().stream()
                .noneMatch(one -> one.end() <= total.start() && one.like(total));
    }

    /** Up to ten points are lacking and 预算执行 is not named: they may be those of it. */
    static boolean withoutExecution(List<Claim> run, Relation relation) {
        Fraction residual = relation.residual();
        return residual != null
                && residual.signum() > 0
                && residual.compareTo(Fraction.of(10)) <= 0
                && run.stream().anyMatch(part -> part.label().contains("产出"))
                && run.stream().noneMatch(part -> part.label().matches(".*(?:执行|资金|投入|过程|管理).*"));
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

    /**
     * 里程 1286.4 公里，县道 312.6 公里、乡道 418.3 公里、村道 555.5 公里: no word says that they are parts, but their
     * names divide one thing, their list is closed and they nearly make up the total.
     */
    static boolean sisters(Sentence sentence, Claim total, List<Claim> run) {
        if (run.size() < 2 || total.isScore()) {
            return false;
        }
        String lead =
                ASIDE.matcher(sentence.between(total.end(), run.getFirst().start()))
                        .replaceFirst("");
        int tail = Math.min(sentence.end(), run.getLast().end() + 6);
        String all = sentence.between(total.end(), tail);
        boolean beside = lead.matches("\\s*[，,：:（(][^，。；：、）)]{0,18}") && !lead.contains("另");
        boolean same = SAME.matcher(lead).matches();
        List<Claim> whole = new ArrayList<>(run);
        whole.add(total);
        if (!beside
                || all.contains("另")
                || run.stream().anyMatch(part -> part.value().compareTo(total.value()) >= 0)
                || (SisterNames.are(whole)
                        && (SisterNames.ordinal(total) || !opens(sentence, total)))
                || Words.PARTIAL.matcher(all).find()
                || OVERLAPPING.matcher(all).find()
                || mixed(total, run)
                || Words.CHANGE.matcher(total.lead()).find()) {
            return false;
        }
        Relation relation = Sums.sum(total, run);
        boolean near =
                Slips.near(Sums.parts(run), total.value(), 80, 125)
                        || (Slips.explain(relation)
                                && Slips.near(Sums.parts(run), total.value(), 50, 200));
        boolean divides = Lists.closed(sentence, run.getLast());
        boolean named = Lists.parallel(sentence, run) && SisterNames.are(run);
        return near && divides && (same || named);
    }
}
