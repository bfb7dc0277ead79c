package io.hengji.office.json;

import static io.hengji.office.Fixtures.cell;
import static io.hengji.office.Fixtures.figure;
import static io.hengji.office.Fixtures.id;
import static io.hengji.office.Fixtures.indicator;
import static io.hengji.office.Fixtures.precision;
import static io.hengji.office.Fixtures.project;
import static io.hengji.office.Fixtures.subject;

import io.hengji.evaluation.Checks;
import io.hengji.evaluation.DimensionScore;
import io.hengji.evaluation.Evaluation;
import io.hengji.evaluation.Evaluation.Judged;
import io.hengji.evaluation.EvidenceShare;
import io.hengji.evaluation.FundsRow;
import io.hengji.evaluation.IndicatorScore;
import io.hengji.evaluation.Points;
import io.hengji.evaluation.ProjectEvaluation;
import io.hengji.evaluation.Score;
import io.hengji.evaluation.State;
import io.hengji.evidence.EvidenceLevel;
import io.hengji.goal.Indicator;
import io.hengji.kernel.Cause;
import io.hengji.kernel.Clause;
import io.hengji.kernel.Digest;
import io.hengji.kernel.Finding;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Money;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Quantity;
import io.hengji.kernel.Rate;
import io.hengji.kernel.Severity;
import io.hengji.kernel.SourceRef;
import io.hengji.kernel.Unit;
import io.hengji.ledger.Project;
import io.hengji.office.Fixtures.Code;
import io.hengji.trail.Expr;
import io.hengji.trail.FigureBook;
import io.hengji.trail.FigureBook.Part;
import io.hengji.trail.Grounds;
import io.hengji.trail.Level;
import io.hengji.trail.Op;
import io.hengji.trail.Outcome;
import io.hengji.trail.Relation;
import io.hengji.trail.RowSet;
import io.hengji.trail.Step;
import io.hengji.trail.Term;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The smallest evaluation that has one of everything: 4182.95 + 1084.60 = 5267.55, one project, one
 * indicator, one relation, three findings. Small enough for its JSON to be written by hand.
 */
final class SmallEvaluation {
    private static final Unit MU = Unit.of("万亩").orElseThrow();
    private static final Clause CLAUSE = new Clause("财政部", "财预〔2020〕10号", "第十六条", false);

    private final FigureBook book = new FigureBook();

    static Evaluation build() {
        return new SmallEvaluation().evaluation();
    }

    private Evaluation evaluation() {
        Step business = read("line/B1.spent", 3, "4182.95");
        Step upkeep = read("line/B2.spent", 4, "1084.60");
        Step spent =
                book.total(
                        "dept.spent.project",
                        List.of(new Part("业务工作", business), new Part("运行维护", upkeep)),
                        FigureBook.rule("A3", List.of(CLAUSE)));
        Step opening =
                book.absent(
                        "dept.budget.initial",
                        cell("budget.csv", 3, "年初预算数", ""),
                        "LDG-001",
                        List.of("budget.csv 的“年初预算数”"));
        Step online = query();
        Step target =
                book.read(
                        "indicator/I07.target",
                        cell("indicators.csv", 2, "指标值", "530.50"),
                        Quantity.of("530.50", MU),
                        precision("530.50", MU));
        Relation relation =
                Relation.sum(
                        "A3",
                        "项目支出合计",
                        term("项目支出", spent, "52675500"),
                        List.of(
                                term("业务工作", business, "41829500"),
                                term("运行维护", upkeep, "10846000")));
        Step judged = relate(relation, List.of(spent, business, upkeep));
        Indicator indicator =
                indicator("I07", List.of("产出指标", "数量指标", "耕地保有量"), true, MU, null, null);
        Project project = project("P05", "界址“点”核查");
        return new Evaluation(
                subject("small-2024", "青岭县资源局", 2024, List.of(project), List.of(indicator)),
                "mof-2021-101@1",
                null,
                score(indicator),
                List.of(),
                List.of(new ProjectEvaluation(project, funds(), List.of(), null)),
                List.of(
                        figure("项目支出", spent, Unit.WAN_YUAN),
                        figure("年初预算数", opening, Unit.WAN_YUAN)),
                List.of(new Judged(relation, judged.id())),
                new Checks(List.of(new Checks.NotRun("B5", List.of("附件4")))),
                findings(spent, target, online),
                book.trail().build(),
                null);
    }

    private Step read(String figure, int row, String digits) {
        return book.read(
                figure,
                cell("budget.csv", row, "执行数", digits),
                Money.ofWanYuan(digits),
                precision(digits, Unit.WAN_YUAN));
    }

    private Step query() {
        RowSet rows =
                new RowSet(
                        2,
                        List.of("well"),
                        Digest.of("rows"),
                        List.of(
                                new RowSet.RowRef(
                                        "w@20250131", "1", Map.of("days", "365", "well", "井1")),
                                new RowSet.RowRef(
                                        "w@20250131", "2", Map.of("days", "360", "well", "井2"))));
        return book.record(
                book.trail()
                        .add(
                                id("indicator/I07.numerator"),
                                new Op.Query(
                                        "wells#online_days",
                                        Digest.of("select"),
                                        Map.of(),
                                        List.of("w@20250131"),
                                        rows),
                                List.of(),
                                new Outcome.Value(
                                        new Rate.Exact(
                                                new Fraction(
                                                        java.math.BigInteger.valueOf(725),
                                                        java.math.BigInteger.valueOf(732))),
                                        Precision.EXACT),
                                Grounds.NONE));
    }

    private Step relate(Relation relation, List<Step> terms) {
        return book.record(
                book.trail()
                        .add(
                                id("relation/A3"),
                                new Op.Relate(
                                        relation.kind(),
                                        Expr.ref("项目支出"),
                                        Expr.sum(List.of("业务工作", "运行维护")),
                                        Fraction.ZERO,
                                        Fraction.of("0.015"),
                                        List.of()),
                                FigureBook.inputs(
                                        List.of(
                                                new Part("项目支出", terms.get(0)),
                                                new Part("业务工作", terms.get(1)),
                                                new Part("运行维护", terms.get(2)))),
                                new Outcome.Judged(new Level("holds", "成立"), relation.equation()),
                                Grounds.of("A3")));
    }

    private static Term term(String label, Step step, String yuan) {
        return Term.of(
                label,
                step.of(),
                step.id(),
                Fraction.of(yuan),
                Unit.WAN_YUAN,
                precision("0.01", Unit.WAN_YUAN));
    }

    private static Score score(Indicator indicator) {
        Points none =
                new Points(
                        null,
                        null,
                        null,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        State.UNVERIFIABLE,
                        new Points.Reason("EVL-005", "无三级指标分值"),
                        null);
        Points twenty =
                new Points(
                        new BigDecimal("20"),
                        new BigDecimal("20"),
                        null,
                        BigDecimal.ZERO,
                        new BigDecimal("20"),
                        BigDecimal.ZERO,
                        State.UNVERIFIABLE,
                        null,
                        null);
        IndicatorScore scored =
                new IndicatorScore(
                        indicator,
                        Quantity.of("530.50", MU),
                        State.COMPUTED,
                        Quantity.of("535.02", MU),
                        State.CLAIMED,
                        new BigDecimal("1.0085"),
                        "linear-capped",
                        null,
                        EvidenceLevel.L1,
                        List.of(new SourceRef.Whole("evidence/保有量.pdf")),
                        none);
        return new Score(
                twenty,
                "优",
                null,
                new EvidenceShare(
                        Map.of(EvidenceLevel.L0, new BigDecimal("20")), new BigDecimal("20")),
                List.of(new DimensionScore("output", "产出指标", twenty, null, List.of(scored))));
    }

    private static List<FundsRow> funds() {
        return List.of(
                new FundsRow("上年结转资金", null, null, Money.ofYuan("791300"), null),
                new FundsRow(
                        "年度资金总额",
                        Money.ZERO,
                        Money.ofWanYuan("111"),
                        Money.ofWanYuan("65.53"),
                        Money.ofWanYuan("65.53").over(Money.ofWanYuan("111"))));
    }

    private static List<Finding> findings(Step spent, Step target, Step online) {
        Code late = new Code("TST-003", Severity.NOTICE, "提示", "只作提示。", "无需处理。", List.of());
        Code ask = new Code("TST-002", Severity.WARNING, "请说明", "请说明{what}。", "写明。", List.of());
        Code wrong =
                new Code(
                        "TST-001", Severity.ERROR, "总额不符", "相差 {gap} 万元。", "请核对。", List.of(CLAUSE));
        return List.of(
                Finding.of(late, new SourceRef.Whole("case.yaml"), Map.of()),
                Finding.of(
                                ask,
                                new SourceRef.Rows(
                                        "payments",
                                        "预算行号 = B1",
                                        3,
                                        List.of("凭证号"),
                                        List.of(List.of("V1"))),
                                Map.of("what", "用途"))
                        .about(List.of(), online.id()),
                Finding.of(wrong, cell("facts.csv", 12, "数值", "99"), Map.of("gap", "1"))
                        .expecting("100", "99")
                        .about(List.of(spent.of()), target.id())
                        .relating(
                                "A3",
                                List.of(
                                        new SourceRef.Span("报告.txt", null, 3, 5, "99"),
                                        new SourceRef.Field("form3/P05", "得分")),
                                List.of(new Cause("missing", "1", "可能漏列一项"))));
    }
}
