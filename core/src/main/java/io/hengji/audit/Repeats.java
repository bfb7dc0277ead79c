package io.hengji.audit;

import io.hengji.trail.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The same fact stated twice (同一事实重复出现). Only facts of the whole department that a report states
 * under one of few names, or figures whose long labels are the same word for word, of one year.
 */
final class Repeats implements Discovery {
    private static final int LONG = 6;
    private static final int NAME = 4;
    private static final Pattern ACTUAL = Pattern.compile("实际|完成|执行|支出|决算|金额");
    private static final Pattern PLANNED = Pattern.compile("计划|目标|指标值|年初|上年|分值|差");
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");
    private static final Pattern OTHER_TIME = Pattern.compile("上年|去年|上一年|较20|比20|同期|年初(?!预算)|此前|原");
    private static final Pattern ELSEWHERE =
            Pattern.compile("全市|全县|全省|全区|市本级|县本级|市直|省级|其中[:：]?$|财政拨款|一般公共预算|专项");

    /** Facts of the department: name, and the labels that mean it. */
    private enum Fact {
        TOTAL_SPENT(
                "(?:部门|单位|本年|全年|年度|我局|我委|我单位|我校|我院|我中心)*(?:共)?(?:实际)?(?:支出(?:合计|共计|总计|总额|决算数?)|总支出|共支出|支出共计)"),
        TOTAL_INCOME("(?:部门|单位|本年|全年|年度)*(?:预算)?(?:收入(?:合计|共计|总计|总额)|总收入)"),
        BASIC("基本支出(?:合计|决算数?)?"),
        PROJECT("(?:部门)?项目支出(?:合计|决算数?)?"),
        PERSONNEL("人员经费(?:支出)?"),
        PUBLIC("(?:日常)?公用经费(?:支出)?"),
        INITIAL("(?:部门)?年初(?:部门)?预算数?(?:安排)?"),
        ADJUSTED("(?:部门)?(?:全年|调整后|调整)预算数?"),
        EXECUTION("(?:部门)?(?:整体)?(?:预算)?执行率"),
        IN_POST("(?:实有|年末|现有)*(?:在职在编|在编在职|在职)(?:人员|职工|人数)?"),
        THREE_PUBLIC("[“\"]?三公[”\"]?经费(?:实际)?(?:支出|决算)数?"),
        SCORE("(?:自评|绩效自评|综合|评价)?(?:总分|总得分|综合得分|自评得分)");

        private final Pattern pattern;

        Fact(String pattern) {
            this.pattern = Pattern.compile("(?:" + pattern + ")(?:为|是|达|达到|共|计)*");
        }
    }

    @Override
    public void discover(Passages passages, Consumer<Link> links) {
        Map<String, List<Claim>> byKey = new LinkedHashMap<>();
        String year = first(passages.text());
        for (Sentence sentence : passages.sentences()) {
            for (Claim claim : sentence.claims()) {
                if (claim.hedged() || (!claim.isRate() && claim.value().signum() <= 0)) {
                    continue;
                }
                key(sentence, claim, year)
                        .ifPresent(key ->
                                byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(claim));
            }
        }
        byKey.forEach((key, claims) -> pair(key, claims, links));
        passages.sentences().forEach(sentence -> converted(sentence, links));
        tabled(passages, links);
    }

    /** 1.8 万亩（1200 公顷）: one area in two units. */
    private static void converted(Sentence sentence, Consumer<Link> links) {
        List<Claim> claims = sentence.claims();
        for (int i = 1; i < claims.size(); i++) {
            Claim other = claims.get(i);
            Claim first = claims.get(i - 1);
            String between = sentence.between(first.end(), other.start());
            boolean same =
                    first.like(other)
                            && !first.hedged()
                            && !other.hedged()
                            && !first.isRate()
                            && !first.unit().equals(other.unit())
                            && between.matches("[，（(]?(?:折合|合|即|约合|折)?[（(]?")
                            && !between.isEmpty();
            if (same) {
                Relation relation = Relation.repeat("", "同一数的两种单位", other.term(), first.term());
                links.accept(
                        new Link(
                                AuditCode.REPEAT,
                                other,
                                List.of(other, first),
                                relation,
                                Slips.near(other.value(), first.value(), 10, 1000)));
            }
        }
    }

    /** Another cell of the same row says what the text says: this one states something else. */
    private static boolean elsewhere(Passages passages, Claim cell, Claim text) {
        return passages.claims().stream()
                .anyMatch(one ->
                        one.sentence() < 0
                                && one.block() == cell.block()
                                && one.label().equals(cell.label())
                                && one.numeral().digits().compareTo(text.numeral().digits()) == 0);
    }

    /** A column of another year, or of a budget, states another fact. */
    private static boolean ofThisYear(String head, String year) {
        Matcher named = YEAR.matcher(head);
        return !head.contains("预算") && (!named.find() || named.group(1).equals(year));
    }

    /** A row of a table and the same words in the text. */
    private static void tabled(Passages passages, Consumer<Link> links) {
        String year = first(passages.text());
        Map<String, List<Claim>> texts = new LinkedHashMap<>();
        for (Claim one : passages.claims()) {
            if (one.sentence() >= 0 && !one.hedged()) {
                texts.computeIfAbsent(one.label(), any -> new ArrayList<>()).add(one);
                String thing = one.label().replaceAll("^(?:完成|新建|实施)", "");
                if (!thing.equals(one.label())) {
                    texts.computeIfAbsent(thing, any -> new ArrayList<>()).add(one);
                }
            }
        }
        for (Claim cell : passages.claims()) {
            boolean stated =
                    cell.sentence() < 0
                            && cell.label().length() >= NAME
                            && !cell.isRate()
                            && !cell.isScore()
                            && ofThisYear(cell.lead(), year)
                            && ACTUAL.matcher(cell.lead()).find()
                            && !PLANNED.matcher(cell.lead()).find();
            if (!stated) {
                continue;
            }
            List<Claim> same =
                    texts.getOrDefault(cell.label(), List.of()).stream()
                            .filter(one ->
                                    one.like(cell)
                                            || one.unit().dimension() == cell.unit().dimension())
                            .toList();
            if (same.size() == 1) {
                Claim text = same.getFirst();
                // the digits alone: a form's heads may give its columns the wrong unit
                if (!cell.value().equals(text.value()) && elsewhere(passages, cell, text)) {
                    continue;
                }
                Relation relation = Relation.repeat("", "正文与表一致", cell.term(), text.term());
                boolean close =
                        Slips.explain(relation) || Slips.near(cell.value(), text.value(), 80, 125);
                links.accept(
                        new Link(AuditCode.REPEAT, cell, List.of(cell, text), relation, close));
            }
        }
    }

    private static Optional<String> key(Sentence sentence, Claim claim, String usual) {
        String before = sentence.before(claim);
        String lead = claim.lead().strip();
        if (OTHER_TIME.matcher(lead).find()) {
            return Optional.empty();
        }
        Matcher years = YEAR.matcher(before);
        String year = usual;
        while (years.find()) {
            year = years.group(1);
        }
        String label = claim.label().replaceAll("20\\d\\d年度?", "").strip();
        for (Fact fact : Fact.values()) {
            if (fact.pattern.matcher(label).matches()
                    && !ELSEWHERE.matcher(before(before, lead)).find()) {
                return Optional.of(fact.name() + year + claim.unit().dimension());
            }
        }
        boolean named = label.length() >= LONG && !label.matches(".*(增加|减少|增长|下降|节约|超出).*");
        return named
                ? Optional.of(label + "|" + year + claim.unit().base() + claim.unit().dimension())
                : Optional.empty();
    }

    /** The year of the report: the first that it names. */
    private static String first(String text) {
        Matcher matcher = YEAR.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String before(String before, String lead) {
        int from = Math.max(0, before.length() - lead.length() - 12);
        return before.substring(from);
    }

    private static void pair(String key, List<Claim> claims, Consumer<Link> links) {
        Claim first = claims.getFirst();
        for (Claim other : claims.subList(1, claims.size())) {
            if (!first.like(other) && !(first.isRate() && other.isRate())) {
                continue;
            }
            Relation relation = Relation.repeat("", "同一数字前后一致", other.term(), first.term());
            boolean fact =
                    java.util.Arrays.stream(Fact.values())
                            .anyMatch(one -> key.startsWith(one.name()));
            boolean close =
                    Slips.explain(relation)
                            || (fact
                                    && !key.startsWith("SCORE")
                                    && Slips.near(other.value(), first.value(), 80, 125));
            links.accept(new Link(AuditCode.REPEAT, other, List.of(other, first), relation, close));
        }
    }
}
