package io.hengji.evaluation;

import io.hengji.intake.CaseRow;
import io.hengji.intake.CellValue;
import io.hengji.kernel.Finding;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Located;
import io.hengji.kernel.Money;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Rate;
import io.hengji.kernel.Scalar;
import io.hengji.kernel.SourceRef;
import io.hengji.kernel.StepId;
import io.hengji.ledger.BudgetLayer;
import io.hengji.ledger.BudgetLine;
import io.hengji.ledger.PaymentsByLine;
import io.hengji.trail.FigureBook;
import io.hengji.trail.Op;
import io.hengji.trail.Outcome;
import io.hengji.trail.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer would ask about the money of a case: carry-over, sources, transfers, printed
 * rates.
 */
final class LedgerJudgements {
    private static final List<String> FEE_WORDS = List.of("收费返还", "返还");

    private final Case subject;
    private final FigureBook book;
    private final Stated stated;
    private final PaymentsByLine payments;
    private final FindingList findings;

    LedgerJudgements(
            Case subject,
            FigureBook book,
            Stated stated,
            PaymentsByLine payments,
            FindingList findings) {
        this.subject = subject;
        this.book = book;
        this.stated = stated;
        this.payments = payments;
        this.findings = findings;
    }

    void apply() {
        carriedWithoutOpening();
        otherIncome();
        feeReturn();
        unstatedSources();
        transfers();
        unassignedPayments();
        impossibleRates();
        quotas();
    }

    /** Dated entries of 指标明细 and the wide row of the budget say the same where both say it. */
    private void quotas() {
        Map<String, Money> dated = new LinkedHashMap<>();
        for (CaseRow row : subject.files().table("quotas").rows()) {
            String key = row.text("line_id", "") + "/" + row.text("layer", "");
            row.amount("amount")
                    .ifPresent(amount -> dated.merge(key, amount.value().money(), Money::plus));
        }
        for (BudgetLine line : subject.ledger().lines()) {
            for (BudgetLayer layer : BudgetLayer.values()) {
                Money sum = dated.get(line.id() + "/" + layer.chinese());
                Optional<Located<CellValue.Amount>> wide = line.row().amount(layer.column());
                if (sum == null || wide.isEmpty() || wide.get().value().money().equals(sum)) {
                    continue;
                }
                findings.add(
                        EvaluationCode.QUOTAS_DIFFER,
                        wide.get().at(),
                        Map.of(
                                "title", name(line),
                                "layer", layer.chinese(),
                                "wide", wan(wide.get().value().money()),
                                "dated", wan(sum)),
                        "line/" + line.id() + ".budget.adjusted",
                        step("line/" + line.id() + ".budget.adjusted"));
            }
        }
    }

    /**
     * A line of carried-over money needs an opening balance; income = expenditure to the cent
     * leaves no room for it.
     */
    private void carriedWithoutOpening() {
        Optional<Step> opening = book.of("dept.income.settled.opening");
        Optional<Money> income = money("dept.income.settled");
        Optional<Money> spent = money("dept.spent");
        if (opening.isPresent()
                || income.isEmpty()
                || spent.isEmpty()
                || income.get().compareTo(spent.get()) > 0) {
            return;
        }
        for (BudgetLine line : subject.ledger().lines()) {
            Money amount = money("line/" + line.id() + ".spent").orElse(Money.ZERO);
            if (!line.vintage().equals("当年") && amount.signum() > 0) {
                findings.add(
                        EvaluationCode.CARRIED_WITHOUT_OPENING,
                        line.row().place("vintage"),
                        Map.of(
                                "title", name(line),
                                "amount", wan(amount),
                                "income", wan(income.get()),
                                "spent", wan(spent.get())),
                        "dept.income.settled.opening",
                        step("line/" + line.id() + ".spent"));
            }
        }
    }

    private void otherIncome() {
        Optional<Money> other =
                money("dept.income.settled.other").filter(amount -> amount.signum() > 0);
        boolean used =
                subject.ledger().lines().stream()
                        .anyMatch(line ->
                                "单位".equals(line.source())
                                        || "其他".equals(line.source())
                                        || "单位资金".equals(line.nature()));
        if (other.isPresent() && !used) {
            Step step = book.of("dept.income.settled.other").orElseThrow();
            findings.add(
                    EvaluationCode.OTHER_INCOME_UNUSED,
                    place(step),
                    Map.of("amount", wan(other.get())),
                    "dept.income.settled.other",
                    step.id());
        }
    }

    private void feeReturn() {
        for (BudgetLine line : subject.ledger().lines()) {
            String words = line.note() + " " + line.document();
            FEE_WORDS.stream()
                    .filter(words::contains)
                    .findFirst()
                    .ifPresent(word ->
                            findings.add(
                                    EvaluationCode.FEE_RETURN,
                                    line.row().place("note"),
                                    Map.of("title", name(line), "word", line.note().strip()),
                                    "line/" + line.id() + ".spent",
                                    step("line/" + line.id() + ".spent")));
        }
    }

    private void unstatedSources() {
        List<BudgetLine> lines =
                subject.ledger().lines().stream().filter(line -> line.source() == null).toList();
        if (!lines.isEmpty()) {
            Finding finding =
                    Finding.of(
                            EvaluationCode.SOURCE_UNSTATED,
                            lines.getFirst().row().place("source"),
                            Map.of("count", Integer.toString(lines.size())));
            List<SourceRef> others =
                    lines.stream().skip(1).map(line -> line.row().place("source")).toList();
            findings.add(finding.relating(null, others, List.of()));
        }
    }

    private void transfers() {
        Optional<Money> sum =
                money("dept.budget.transferred").filter(amount -> amount.signum() != 0);
        sum.ifPresent(amount -> {
            List<BudgetLine> moved =
                    subject.ledger().lines().stream()
                            .filter(line -> line.entry(BudgetLayer.TRANSFERRED).isPresent())
                            .toList();
            boolean documented = moved.stream().allMatch(line -> !line.document().isEmpty());
            if (!documented) {
                findings.add(
                        EvaluationCode.TRANSFERS_UNBALANCED,
                        moved.getFirst().row().place("transferred"),
                        Map.of("sum", wan(amount)),
                        "dept.budget.transferred",
                        step("dept.budget.transferred"));
            }
        });
    }

    private void unassignedPayments() {
        if (!payments.unassigned().isEmpty()) {
            findings.add(
                    EvaluationCode.PAYMENTS_UNASSIGNED,
                    payments.unassigned().getFirst().row().place("line_id"),
                    Map.of("count", Integer.toString(payments.unassigned().size())),
                    "dept.spent",
                    step("dept.spent"));
        }
    }

    /** 预算完成率 by its formula cannot exceed 100%: a larger printed one used another quotient. */
    private void impossibleRates() {
        for (Step printed : stated.of("dept.rate.completion")) {
            if (printed.outcome() instanceof Outcome.Value(Scalar value, Precision ignored)
                    && value instanceof Rate.Exact(Fraction rate)
                    && rate.compareTo(Fraction.ONE) > 0) {
                findings.add(
                        EvaluationCode.RATE_IMPOSSIBLE,
                        place(printed),
                        Map.of("rate", "预算完成率", "shown", rate.times(Fraction.of(100)) + "%"),
                        "dept.rate.completion",
                        printed.id());
            }
        }
    }

    private Optional<Money> money(String figure) {
        return book.of(figure)
                .map(Step::outcome)
                .filter(Outcome.Value.class::isInstance)
                .map(outcome -> ((Outcome.Value) outcome).value())
                .filter(Money.class::isInstance)
                .map(Money.class::cast);
    }

    private @Nullable StepId step(String figure) {
        return book.of(figure).map(Step::id).orElse(null);
    }

    private SourceRef place(Step step) {
        return step.op() instanceof Op.Read(SourceRef at)
                ? at
                : place(book.trail().step(step.inputs().getFirst().step()));
    }

    private static String name(BudgetLine line) {
        return line.title().isEmpty() ? line.id() : line.title();
    }

    private static String wan(Money money) {
        return money.wanYuan(2).toPlainString() + "万元";
    }
}
