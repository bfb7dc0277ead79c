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
        amount(
                "dept.threePublic.change",
                Expr.ref("本年预算").minus(Expr.ref("上年预算")),
                part("本年预算", "dept.threePublic.budget", "本年三公经费预算"),
                part("上年预算", "dept.threePublic.priorBudget", "上年三公经费预算"));
        rate(
                "dept.rate.threePublicChange",
                "变动额",
                "dept.threePublic.change",
                "上年预算",
                "dept.threePublic.priorBudget",
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
        amount(
                "dept.closing",
                Expr.ref("全年预算数").minus(Expr.ref("执行数")),
                part("全年预算数", "dept.budget.adjusted", "全年预算数"),
                part("执行数", "dept.spent", "执行数"));
    }

    /**
     * (上年结转 + 年初预算 + 追加 − 年末结转结余) ÷ (上年结转 + 年初预算 + 追加): never above 100%. Both sides are figures of
     * their own, so that a printed rate is compared with a plain quotient.
     */
    private void completion() {
        Step available =
                amount(
                        "dept.budget.available",
                        Expr.sum(List.of("上年结转", "年初预算", "追加")),
                        part("上年结转", "dept.budget.carriedIn", "上年结转"),
                        part("年初预算", "dept.budget.initial", "年初预算数"),
                        part("追加", "dept.budget.added", "追加"));
        amount(
                "dept.budget.used",
                Expr.ref("可用预算").minus(Expr.ref("年末结转结余")),
                new Part("可用预算", available),
                part("年末结转结余", "dept.closing", "年末结转结余"));
        rate(
                "dept.rate.completion",
                "已用预算",
                "dept.budget.used",
                "可用预算",
                "dept.budget.available",
                "E2");
    }

    private Part part(String role, String figure, String missing) {
        return new Part(role, LedgerFigures.stated(book, figure, missing));
    }

    private Step amount(String figure, Expr formula, Part... parts) {
        return book.calc(
                figure,
                formula,
                FigureBook.inputs(List.of(parts)),
                FigureBook::money,
                Grounds.NONE);
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
