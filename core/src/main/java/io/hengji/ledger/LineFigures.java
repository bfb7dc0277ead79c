package io.hengji.ledger;

import io.hengji.intake.CellValue;
import io.hengji.kernel.Located;
import io.hengji.kernel.Money;
import io.hengji.kernel.Precision;
import io.hengji.kernel.SourceRef;
import io.hengji.trail.Expr;
import io.hengji.trail.FigureBook;
import io.hengji.trail.FigureBook.Part;
import io.hengji.trail.Grounds;
import io.hengji.trail.Input;
import io.hengji.trail.RowSet;
import io.hengji.trail.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * States the layers, 全年预算数 and 执行数 of every budget line. Two readings of a blank cell are kept
 * apart: on a line with at least one layer entered a blank layer is nothing (accountants leave
 * zeros out); on a line with none, the layers are not known. 执行数 comes from payments where the case
 * has them.
 */
final class LineFigures {
    private final FigureBook book;
    private final PaymentsByLine payments;
    private final Map<String, Map<BudgetLayer, Step>> layers = new LinkedHashMap<>();
    private final Map<String, Step> adjusted = new LinkedHashMap<>();
    private final Map<String, Step> spent = new LinkedHashMap<>();

    LineFigures(FigureBook book, PaymentsByLine payments) {
        this.book = book;
        this.payments = payments;
    }

    void state(BudgetLine line) {
        Map<BudgetLayer, Step> known = new LinkedHashMap<>();
        for (BudgetLayer layer : BudgetLayer.values()) {
            Step step = layer(line, layer);
            if (step != null) {
                known.put(layer, step);
            }
        }
        layers.put(line.id(), known);
        adjusted.put(line.id(), adjusted(line, known));
        spent.put(line.id(), spent(line));
    }

    /** The layer's step; null when it is nothing. */
    @Nullable Step layer(String line, BudgetLayer layer) {
        return layers.getOrDefault(line, Map.of()).get(layer);
    }

    Step adjusted(String line) {
        return required(adjusted, line);
    }

    Step spent(String line) {
        return required(spent, line);
    }

    private @Nullable Step layer(BudgetLine line, BudgetLayer layer) {
        String figure = figure(line, "budget." + LedgerFigures.camel(layer.column()));
        List<BudgetEntry> entries =
                line.entries().stream().filter(entry -> entry.layer() == layer).toList();
        if (entries.isEmpty()) {
            return line.entries().isEmpty()
                    ? missing(figure, line, layer.column(), layer.chinese())
                    : null;
        }
        if (entries.size() == 1) {
            return read(figure, entries.getFirst().amount());
        }
        List<Part> parts = new ArrayList<>();
        for (BudgetEntry entry : entries) {
            String document = Optional.ofNullable(entry.document()).orElse(layer.chinese());
            parts.add(new Part(document, read(figure, entry.amount())));
        }
        return book.total(figure, parts, Grounds.NONE);
    }

    /** 全年预算数 = 年初 + 上年结转 + 追加 + 调剂 − 收回; as stated where no layer was entered. */
    private Step adjusted(BudgetLine line, Map<BudgetLayer, Step> known) {
        String figure = figure(line, "budget.adjusted");
        if (line.entries().isEmpty()) {
            Located<CellValue.Amount> stated = line.adjusted();
            return stated != null
                    ? read(figure, stated)
                    : missing(figure, line, "adjusted", "全年预算数");
        }
        if (line.adjusted() != null) {
            read(figure(line, "budget.stated"), line.adjusted());
        }
        List<Input> inputs = new ArrayList<>();
        Expr formula = null;
        for (BudgetLayer layer : BudgetLayer.values()) {
            Step step = known.get(layer);
            if (step != null) {
                Expr term = Expr.ref(layer.chinese());
                Expr so = formula == null ? Expr.lit(0) : formula;
                formula =
                        formula == null && layer.sign() > 0
                                ? term
                                : layer.sign() > 0 ? so.plus(term) : so.minus(term);
                inputs.add(new Input(layer.chinese(), step.id()));
            }
        }
        return book.calc(
                figure,
                formula == null ? Expr.lit(0) : formula,
                inputs,
                FigureBook::money,
                Grounds.of("A7"));
    }

    private Step spent(BudgetLine line) {
        String figure = figure(line, "spent");
        List<Payment> paid = payments.of(line.id());
        if (!paid.isEmpty() || (line.spent() == null && payments.complete())) {
            if (line.spent() != null) {
                read(figure + ".stated", line.spent());
            }
            return book.read(figure, rows(line, paid), PaymentsByLine.sum(paid), Precision.EXACT);
        }
        Located<CellValue.Amount> typed = line.spent();
        return typed != null ? read(figure, typed) : missing(figure, line, "spent", "执行数");
    }

    private static SourceRef rows(BudgetLine line, List<Payment> paid) {
        List<List<String>> shown =
                paid.stream()
                        .limit(RowSet.SHOWN)
                        .map(payment ->
                                List.of(
                                        payment.voucherNo(),
                                        payment.itemNo(),
                                        payment.amount().value().money().yuan().toPlainString()))
                        .toList();
        return new SourceRef.Rows(
                "payments",
                "预算行号 = " + line.id(),
                paid.size(),
                List.of("凭证号", "明细序号", "金额"),
                shown);
    }

    private Step read(String figure, Located<CellValue.Amount> amount) {
        Money money = amount.value().money();
        return book.read(figure, amount.at(), money, amount.value().printed());
    }

    private Step missing(String figure, BudgetLine line, String column, String chinese) {
        return book.absent(
                figure,
                line.row().place(column),
                LedgerCode.NOT_ENTERED.id(),
                List.of(line.row().at().file() + "的“" + chinese + "”"));
    }

    private static String figure(BudgetLine line, String name) {
        return "line/" + line.id() + "." + name;
    }

    private static Step required(Map<String, Step> steps, String line) {
        Step step = steps.get(line);
        if (step == null) {
            throw new IllegalStateException("the line was not stated: " + line);
        }
        return step;
    }
}
