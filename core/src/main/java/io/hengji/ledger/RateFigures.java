package io.hengji.ledger;

import io.hengji.kernel.FigureId;
import io.hengji.trail.Expr;
import io.hengji.trail.FigureBook;
import io.hengji.trail.FigureBook.Part;
import io.hengji.trail.Grounds;
import io.hengji.trail.Step;
import java.util.List;

/**
 * The rates of a department and its projects. 执行率 divides by 全年预算数 (adjusted); 预算完成率 and 预算控制率 are
 * the older Hunan formulas and are neither (domain facts 1 to 4).
 */
final class RateFigures {
    private final FigureBook book;

    RateFigures(FigureBook book) {
        this.book = book;
    }

    void derive() {
        for (FigureId figure : book.figures()) {
            if (figure.name().equals("budget.adjusted")
                    && !figure.subject().startsWith("line/")
                    && !figure.subject().startsWith("prior/")) {
                execution(figure.subject());
            }
        }
        closing();
        completion();
        threePublicChange();
        rate("dept.rate.control", "追加", "dept.budget.added", "年初预算数", "dept.budget.initial", "E2");
        rate(
                "dept.rate.staffControl",
                "在职人数",
                "dept.staff.inPost",
                "编制数",
                "dept.staff.quota",
                "D2");
        rate(
                "dept.rate.threePublicControl",
                "三公支出",
                "dept.threePublic.spent",
                "三公预算",
                "dept.threePublic.budget",
                "C2");
        rate(
                "dept.rate.publicControl",
                "公用经费支出",
                "dept.spent.public",
                "公用经费预算",
                "dept.budget.public",
                "E2");
        rate(
                "dept.rate.procurement",
                "实际采购额",
                "dept.procurement.spent",
                "采购预算",
                "dept.procurement.budget",
                "E2");
    }

    /** (本年预算 − 上年预算) ÷ 上年预算: budget against budget, not against what was spent. */
    private void threePublicChange() {
        List<Part> parts =
                List.of(
                        new Part(
                                "本年预算",
                                LedgerFigures.stated(book, "dept.threePublic.budget", "本年三公经费预算")),
                        new Part(
                                "上年预算",
                                LedgerFigures.stated(
                                        book, "dept.threePublic.priorBudget", "上年三公经费预算")));
        LedgerFigures.formula(
                book,
                "dept.rate.threePublicChange",
                Expr.ref("本年预算").minus(Expr.ref("上年预算")).over(Expr.ref("上年预算")),
                parts,
                "C3");
    }

    private void execution(String subject) {
        rate(
                subject + ".rate.execution",
                "执行数",
                subject + ".spent",
                "全年预算数",
                subject + ".budget.adjusted",
                "E1");
    }

    /** 年末结转结余 = 全年预算数 − 执行数. */
    private void closing() {
        Step adjusted = LedgerFigures.stated(book, "dept.budget.adjusted", "全年预算数");
        Step spent = LedgerFigures.stated(book, "dept.spent", "执行数");
        book.calc(
                "dept.closing",
                Expr.ref("全年预算数").minus(Expr.ref("执行数")),
                FigureBook.inputs(List.of(new Part("全年预算数", adjusted), new Part("执行数", spent))),
                FigureBook::money,
                Grounds.NONE);
    }

    /** (上年结转 + 年初预算 + 追加 − 年末结转结余) ÷ (上年结转 + 年初预算 + 追加): never above 100%. */
    private void completion() {
        List<Part> parts =
                List.of(
                        new Part(
                                "上年结转",
                                LedgerFigures.stated(book, "dept.budget.carriedIn", "上年结转")),
                        new Part(
                                "年初预算", LedgerFigures.stated(book, "dept.budget.initial", "年初预算数")),
                        new Part("追加", LedgerFigures.stated(book, "dept.budget.added", "追加")),
                        new Part("年末结转结余", LedgerFigures.stated(book, "dept.closing", "年末结转结余")));
        Expr available = Expr.sum(List.of("上年结转", "年初预算", "追加"));
        LedgerFigures.formula(
                book,
                "dept.rate.completion",
                available.minus(Expr.ref("年末结转结余")).over(available),
                parts,
                "E2");
    }

    private void rate(
            String figure,
            String above,
            String numerator,
            String below,
            String denominator,
            String rule) {
        book.rate(
                figure,
                new Part(above, LedgerFigures.stated(book, numerator, above)),
                new Part(below, LedgerFigures.stated(book, denominator, below)),
                Grounds.of(rule));
    }
}
