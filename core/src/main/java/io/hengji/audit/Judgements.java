package io.hengji.audit;

import io.hengji.intake.Block;
import io.hengji.intake.Document;
import io.hengji.kernel.Finding;
import io.hengji.kernel.Fraction;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reviewer would ask of a report whose figures may all agree: evidence, sources, sections,
 * words.
 */
final class Judgements {
    private static final Pattern SURVEY =
            Pattern.compile(
                    "问卷|调查表|抽样|样本|回访|走访|测评|发放.{0,12}份|满意(?:率|度)[^，。；]{0,8}\\d+(?:\\.\\d+)?%");
    private static final Pattern SATISFACTION =
            Pattern.compile("满意度?(?:指标)?[^。；\\n]{0,14}?(?:得|自评|评分)?\\s*(\\d+(?:\\.\\d+)?)\\s*分");
    private static final Pattern COST_HEAD = Pattern.compile("成本指标[^。；\\n]{0,20}");
    private static final Pattern INCOME =
            Pattern.compile("成交总?价|成交总额|出让(?:收入|价款|金)|价款|税收|入库|营业收入|创收|增收|门票收入|收入");
    private static final Pattern COST_WORD = Pattern.compile("成本(?!指标)|节约|单价|造价|控制在|费用|支出|压减|概算");
    private static final Pattern TITLED_RATE = Pattern.compile("预算完成率|预算执行率|资金使用率|预算控制率");
    private static final Pattern COMPLETION =
            Pattern.compile(
                    "^(?:预算|资金|项目|总体|整体|任务|目标|计划|年度|其中|全年)*(?:完成|执行|支出|到位)率(?:高达|达到|达|为|是)?$");
    private static final Pattern NO_VALUE =
            Pattern.compile("[^，。；：、\\s|]{2,14}(?:达到|达|在|为|不低于|不少于)以上");
    private static final Pattern MISSED =
            Pattern.compile("[^，。；]{0,12}(?:未完成|未达到|未能|没有完成|尚未|未按期|未按时|未达标|未达|滞后)[^，。；]{0,10}");
    private static final Pattern FULL =
            Pattern.compile(
                    "得满分(?:\\d+(?:\\.\\d+)?分)?"
                            + "|(?:分值|[（(](?:满分)?)(\\d+(?:\\.\\d+)?)分[）)]?[，,:：]?(?:自评)?得\\1分");

    /** A passage says something; the head and foot of a form do not. */
    private static final Pattern CLAUSES =
            Pattern.compile("[\\u4e00-\\u9fa5]{4,}[，、；][\\u4e00-\\u9fa5]{4,}");

    private static final int PASSAGE = 30;
    private static final Fraction HUNDRED = Fraction.of(100);
    private static final Map<String, Pattern> OUTLINE = new LinkedHashMap<>();

    static {
        OUTLINE.put("存在的问题", Pattern.compile("问题|不足|困难|薄弱"));
        OUTLINE.put("改进措施", Pattern.compile("改进|措施|建议|打算|下一步|整改|对策"));
    }

    private final Passages passages;
    private final Document document;
    private final List<Link> links;

    Judgements(Passages passages, Document document, List<Link> links) {
        this.passages = passages;
        this.document = document;
        this.links = links;
    }

    void each(Consumer<Finding> found) {
        satisfaction(found);
        incomeAsCost(found);
        rates(found);
        new MoneyJudgements(passages, document, links).each(found);
        outline(found);
        passages(found);
        withoutValue(found);
        grade(found);
        execution(found);
        admitted(found);
    }

    private Finding at(AuditCode code, int start, int end, Map<String, String> args) {
        return Finding.of(code, document.span(start, end), args);
    }

    /** A full score for satisfaction, and nowhere a survey. */
    private void satisfaction(Consumer<Finding> found) {
        boolean asked =
                passages.sentences().stream()
                        .map(Sentence::text)
                        .anyMatch(text -> text.contains("满意") && SURVEY.matcher(text).find());
        Matcher matcher = SATISFACTION.matcher(passages.text());
        while (!asked && matcher.find()) {
            String text = passages.text();
            String words = text.substring(Math.max(0, matcher.start() - 4), matcher.end());
            boolean points = text.startsWith("）", matcher.end());
            boolean full = matcher.group(1).matches("10(?:\\.0+)?") || words.contains("满分");
            if (!points && full) {
                found.accept(
                        at(
                                AuditCode.SATISFACTION_WITHOUT_SURVEY,
                                matcher.start(1),
                                matcher.end(),
                                Map.of("found", matcher.group(1))));
                return;
            }
        }
    }

    private void incomeAsCost(Consumer<Finding> found) {
        Matcher head = COST_HEAD.matcher(passages.text());
        while (head.find()) {
            int to = section(head.end());
            String words = passages.text().substring(head.start(), to);
            Matcher income = INCOME.matcher(words);
            String rest = words.substring(Math.min(words.length(), 4));
            boolean named = income.find();
            boolean silent = named && !COST_WORD.matcher(rest).find();
            if (silent || (named && onlyIncome(head.end(), to))) {
                int start = head.start() + income.start();
                found.accept(
                        at(
                                AuditCode.INCOME_AS_COST,
                                start,
                                start + income.group().length(),
                                Map.of("found", income.group())));
                return;
            }
        }
    }

    /** Whether every figure of a section is one of income and none of cost. */
    private boolean onlyIncome(int from, int to) {
        List<Claim> own =
                passages.claims().stream()
                        .filter(claim -> claim.start() >= from && claim.end() <= to)
                        .filter(claim -> !claim.isScore() && !claim.isRate())
                        .toList();
        return own.stream().anyMatch(claim -> INCOME.matcher(claim.lead()).find())
                && own.stream().noneMatch(claim -> COST_WORD.matcher(claim.lead()).find());
    }

    /** To the next heading of a dimension or number, at most some lines on. */
    private int section(int from) {
        Matcher next =
                Pattern.compile("(?:\\n\\s*(?:\\d{1,2}[.、．]|[（(]|[一二三四五六七八九十]+、)|产出指标|效益指标|满意度指标)")
                        .matcher(passages.text());
        return next.find(from) ? next.start() : passages.text().length();
    }

    /** A budget rate that nothing in the report gives. */
    private void rates(Consumer<Finding> found) {
        Set<Integer> judged = new HashSet<>();
        for (Link link : links) {
            if (link.holds() || (link.fails() && link.certain())) {
                link.claims().forEach(claim -> judged.add(claim.index()));
            }
        }
        for (Claim claim : passages.claims()) {
            Matcher named = TITLED_RATE.matcher(claim.lead());
            boolean linked =
                    judged.contains(claim.index())
                            || passages.claims().stream()
                                    .anyMatch(one ->
                                            one.isRate()
                                                    && one.value().equals(claim.value())
                                                    && judged.contains(one.index()));
            boolean over = claim.value().compareTo(Fraction.ONE) > 0;
            boolean asks =
                    named.find()
                            || (over && COMPLETION.matcher(claim.lead().strip()).find())
                            || (over && claim.lead().matches(".*率(?:达到|达|为|是)?") && bare(claim));
            if (claim.isRate() && !claim.hedged() && !linked && asks) {
                found.accept(
                        at(
                                AuditCode.RATE_WITHOUT_DENOMINATOR,
                                claim.start(),
                                claim.end(),
                                Map.of(
                                        "label", claim.label().replaceAll("(?:达到|达|为|是)$", ""),
                                        "found", claim.numeral().text(),
                                        "cause", over ? "超过 100%，可能以年初预算数为分母。" : "")));
            }
        }
    }

    /** No other figure of its sentence could give it. */
    private boolean bare(Claim claim) {
        return claim.sentence() >= 0
                && passages.sentences().get(claim.sentence()).claims().stream()
                                .filter(one -> !one.isRate() && one.start() < claim.start())
                                .count()
                        < 2;
    }

    private void outline(Consumer<Finding> found) {
        long sections =
                passages.blocks().stream()
                        .filter(block ->
                                block instanceof Block.Heading heading && heading.level() == 1)
                        .count();
        Block title = passages.blocks().isEmpty() ? null : passages.blocks().getFirst();
        if (title == null || sections < 3 || !head(title).contains("部门整体")) {
            return;
        }
        OUTLINE.forEach((section, pattern) -> {
            if (!pattern.matcher(passages.text()).find()) {
                found.accept(
                        at(
                                AuditCode.MISSING_SECTION,
                                title.start(),
                                title.end(),
                                Map.of("expected", section)));
            }
        });
    }

    private String head(Block block) {
        return passages.text().substring(block.start(), block.end());
    }

    /** Two items that describe themselves with the same long run of words. */
    private void passages(Consumer<Finding> found) {
        Map<String, Integer> first = new LinkedHashMap<>();
        int told = 0;
        for (Sentence sentence : passages.sentences()) {
            String text = sentence.text();
            for (int i = 0; i + PASSAGE <= text.length(); i++) {
                String piece = text.substring(i, i + PASSAGE);
                int at = sentence.start() + i;
                Integer before = first.putIfAbsent(piece, at);
                boolean again =
                        before != null && at - before > PASSAGE && CLAUSES.matcher(piece).find();
                if (again && at >= told) {
                    int length = common(before, at);
                    told = at + length;
                    found.accept(
                            at(
                                            AuditCode.REPEATED_PASSAGE,
                                            at,
                                            at + length,
                                            Map.of("found", document.cut(at, at + length)))
                                    .relating(
                                            null,
                                            List.of(document.span(before, before + length)),
                                            List.of()));
                    i += length;
                }
            }
        }
    }

    private int common(int one, int other) {
        String text = passages.text();
        int length = 0;
        while (other + length < text.length()
                && one + length < other
                && text.charAt(one + length) == text.charAt(other + length)
                && text.charAt(other + length) != '\n') {
            length++;
        }
        return length;
    }

    private void withoutValue(Consumer<Finding> found) {
        Matcher matcher = NO_VALUE.matcher(passages.text());
        while (matcher.find()) {
            found.accept(
                    at(
                            AuditCode.TARGET_WITHOUT_VALUE,
                            matcher.start(),
                            matcher.end(),
                            Map.of("found", matcher.group())));
        }
    }

    /** The grade that stands in the sentence of the total, or beside it. */
    private void grade(Consumer<Finding> found) {
        Pattern words =
                Pattern.compile(
                        "(?:等级|评定|评价结果|结果|评级|等次|档次)[^，。；\\d]{0,8}?[“\"]?(优秀|优|良好|良|中|合格|差)[”\"]?(?=[，。；、）)级等\\n]|$)");
        for (Sentence sentence : passages.sentences()) {
            Matcher matcher = words.matcher(sentence.text());
            if (!matcher.find()) {
                continue;
            }
            Optional<Claim> total = score(sentence);
            if (total.isEmpty()) {
                continue;
            }
            String due = due(total.get().value());
            String said = matcher.group(1).substring(0, 1);
            if (!said.equals("合") && !due.equals(said)) {
                found.accept(
                        at(
                                        AuditCode.GRADE,
                                        sentence.start() + matcher.start(1),
                                        sentence.start() + matcher.end(1),
                                        Map.of(
                                                "score",
                                                        total.get()
                                                                .numeral()
                                                                .digits()
                                                                .toPlainString(),
                                                "expected", due,
                                                "found", matcher.group(1)))
                                .expecting(due, matcher.group(1))
                                .relating(
                                        null,
                                        List.of(
                                                document.span(
                                                        total.get().start(), total.get().end())),
                                        List.of()));
            }
        }
    }

    /** The total in this sentence, or the last one in the sentence before. */
    private Optional<Claim> score(Sentence sentence) {
        for (int i = sentence.number(); i >= Math.max(0, sentence.number() - 1); i--) {
            Optional<Claim> total =
                    passages.sentences().get(i).claims().stream()
                            .filter(Claim::isScore)
                            .filter(claim -> claim.value().compareTo(Fraction.of(30)) >= 0)
                            .filter(claim -> claim.value().compareTo(HUNDRED) <= 0)
                            .filter(claim ->
                                    !Scores.isPoints(
                                            passages.sentences().get(claim.sentence()), claim))
                            .reduce((one, two) ->
                                    one.value().compareTo(two.value()) >= 0 ? one : two);
            if (total.isPresent()) {
                return total;
            }
        }
        return Optional.empty();
    }

    private static String due(Fraction score) {
        if (score.compareTo(Fraction.of(90)) >= 0) {
            return "优";
        }
        if (score.compareTo(Fraction.of(80)) >= 0) {
            return "良";
        }
        return score.compareTo(Fraction.of(60)) >= 0 ? "中" : "差";
    }

    /** Ten points times the execution rate: another score is a question, not an error. */
    private void execution(Consumer<Finding> found) {
        Optional<Claim> rate =
                passages.claims().stream()
                        .filter(claim ->
                                claim.isRate() && claim.lead().matches(".*预算执行率[^，。]{0,4}"))
                        .findFirst();
        Pattern score =
                Pattern.compile(
                        "预算执行(?:率|情况|指标)?[^，。；\\d]{0,6}[（(]10分[）)][^\\d。；]{0,6}得?(\\d+(?:\\.\\d+)?)分");
        Matcher matcher = score.matcher(passages.text());
        if (rate.isEmpty() || rate.get().value().compareTo(Fraction.ONE) > 0 || !matcher.find()) {
            return;
        }
        Fraction due = rate.get().value().times(Fraction.of(10));
        Fraction said = Fraction.of(matcher.group(1));
        if (said.minus(due).compareTo(Fraction.of("0.5")) > 0) {
            found.accept(
                    at(
                            AuditCode.EXECUTION_SCORE,
                            matcher.start(1),
                            matcher.end(1) + 1,
                            Map.of(
                                    "rate", rate.get().numeral().text(),
                                    "points", "10",
                                    "expected", due.round(2, RoundingMode.HALF_UP).toPlainString(),
                                    "found", matcher.group(1))));
        }
    }

    /** A full score in a paragraph that says something was not reached. */
    private void admitted(Consumer<Finding> found) {
        for (int i = 0; i < passages.blocks().size(); i++) {
            if (passages.blocks().get(i) instanceof Block.Grid) {
                continue;
            }
            String text = passages.textOf(i);
            Matcher problem = MISSED.matcher(text);
            Matcher full = FULL.matcher(text);
            while (full.find() && problem.find()) {
                int start = passages.blocks().get(i).start();
                found.accept(
                        at(
                                        AuditCode.FULL_SCORE_WITH_PROBLEM,
                                        start + problem.start(),
                                        start + problem.end(),
                                        Map.of("label", full.group(), "found", problem.group()))
                                .relating(
                                        null,
                                        List.of(
                                                document.span(
                                                        start + full.start(), start + full.end())),
                                        List.of()));
            }
        }
    }
}
