package io.hengji.audit;

import io.hengji.intake.Document;
import io.hengji.kernel.Finding;
import io.hengji.kernel.SourceRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reviewer would ask of money that is stated and right in its arithmetic: 三公 over its budget
 * or rising, more spent than there was.
 */
final class MoneyJudgements {
    private static final Pattern BEYOND =
            Pattern.compile(
                    "(?<![未不没无否])(?:已|已经)?超(?:过|出)?(?:了)?(?:项目|批复的?|核定的?|年度)?(?:概算|预算)(?:总投资|总额|数|安排|批复数)?(?![执编管])");

    private final Passages passages;
    private final Document document;
    private final List<Link> links;

    MoneyJudgements(Passages passages, Document document, List<Link> links) {
        this.passages = passages;
        this.document = document;
        this.links = links;
    }

    void each(Consumer<Finding> found) {
        threePublic(found);
        overspent(found);
        beyond(found);
    }

    private Finding at(AuditCode code, int start, int end, Map<String, String> args) {
        return Finding.of(code, document.span(start, end), args);
    }

    private void threePublic(Consumer<Finding> found) {
        for (Sentence sentence : passages.sentences()) {
            if (!sentence.text().contains("三公")) {
                continue;
            }
            Optional<Claim> budget = labelled(sentence, "预算");
            Optional<Claim> spent = labelled(sentence, "支出|决算|实际|执行");
            if (budget.isPresent()
                    && spent.isPresent()
                    && spent.get().like(budget.get())
                    && !budget.get().is(spent.get())
                    && spent.get().value().compareTo(budget.get().value()) > 0) {
                found.accept(
                        at(
                                        AuditCode.THREE_PUBLIC_OVER_BUDGET,
                                        spent.get().start(),
                                        spent.get().end(),
                                        Map.of(
                                                "found", spent.get().numeral().text(),
                                                "expected", budget.get().numeral().text()))
                                .relating(null, beside(sentence, spent.get()), List.of()));
            }
        }
        boolean stated = false;
        for (Link link : links) {
            boolean rising =
                    link.code() == AuditCode.DIFFERENCE
                            && link.relation().title().startsWith("增减额")
                            && link.holds()
                            && link.claims().size() == 3
                            && link.claims().get(1).value().compareTo(link.claims().get(2).value())
                                    > 0
                            && link.at().sentence() >= 0
                            && passages.sentences().get(link.at().sentence()).text().contains("三公");
            if (rising) {
                stated = true;
                found.accept(
                        at(
                                AuditCode.THREE_PUBLIC_RISING,
                                link.at().start(),
                                link.at().end(),
                                Map.of(
                                        "found", link.claims().get(1).numeral().text(),
                                        "expected", link.claims().get(2).numeral().text())));
            }
        }
        if (!stated) {
            rising(found);
        }
    }

    /** 三公经费较上年增长 5%: where the two values are not given, the words say it. */
    private void rising(Consumer<Finding> found) {
        for (Sentence sentence : passages.sentences()) {
            for (Claim claim : sentence.claims()) {
                String before = sentence.before(claim);
                int subject = before.lastIndexOf("三公");
                boolean whole =
                        subject >= 0
                                && !before.substring(subject)
                                        .matches("(?s).*(?:接待|出国|车|节约|下降|减少|；).*");
                boolean compared =
                        before.matches("(?s).*(?:较|比|同比)(?:上年|去年|20\\d\\d年)?[^，。；]{0,12}");
                if (whole
                        && compared
                        && Changes.changes(claim)
                        && Changes.RISING.matcher(claim.lead().strip()).find()
                        && !before.substring(subject).contains("较预算")) {
                    found.accept(
                            at(
                                    AuditCode.THREE_PUBLIC_RISING,
                                    claim.start(),
                                    claim.end(),
                                    Map.of(
                                            "found",
                                            "增长 " + claim.numeral().text(),
                                            "expected",
                                            "不增长")));
                    return;
                }
            }
        }
    }

    private List<SourceRef> beside(Sentence sentence, Claim claim) {
        return sentence.claims().stream()
                .filter(one -> !one.is(claim))
                .map(one -> (SourceRef) document.span(one.start(), one.end()))
                .toList();
    }

    private static Optional<Claim> labelled(Sentence sentence, String words) {
        Pattern pattern = Pattern.compile("(?:" + words + ")(?:数|额|为|是|安排)*$");
        return sentence.claims().stream()
                .filter(claim -> !claim.isRate() && pattern.matcher(claim.label()).find())
                .findFirst();
    }

    /** 支出 above 全年预算 of the same sentence or paragraph. */
    private void overspent(Consumer<Finding> found) {
        for (Sentence sentence : passages.sentences()) {
            Optional<Claim> available =
                    labelled(
                            sentence, "全年预算|调整后预算|调整后的预算|调整预算|预算总额|可用资金|到位资金|资金总额|下达资金|安排资金|到位|下达");
            Optional<Claim> spent = labelled(sentence, "支出|实际支出|累计支出|使用|全年支出");
            if (available.isPresent()
                    && spent.isPresent()
                    && spent.get().like(available.get())
                    && spent.get().start() > available.get().start()
                    && spent.get().value().compareTo(available.get().value()) > 0
                    && !sentence.text().contains("三公")) {
                found.accept(
                        at(
                                        AuditCode.SPENT_OVER_AVAILABLE,
                                        spent.get().start(),
                                        spent.get().end(),
                                        Map.of(
                                                "found", spent.get().numeral().text(),
                                                "expected", available.get().numeral().text()))
                                .relating(null, beside(sentence, spent.get()), List.of()));
            }
        }
    }

    /** 已超过概算总投资: the report says it in words. */
    private void beyond(Consumer<Finding> found) {
        Matcher matcher = BEYOND.matcher(passages.text());
        while (matcher.find()) {
            String before =
                    passages.text().substring(Math.max(0, matcher.start() - 6), matcher.start());
            boolean denied = before.matches("(?s).*(?:未|没有|不得|不存在|无|严禁|防止|避免|杜绝|是否).*");
            if (!denied) {
                found.accept(
                        at(
                                AuditCode.SPENT_OVER_AVAILABLE,
                                matcher.start(),
                                matcher.end(),
                                Map.of("found", matcher.group(), "expected", "预算、概算")));
                return;
            }
        }
    }
}
