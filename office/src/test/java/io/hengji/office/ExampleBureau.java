package io.hengji.office;

import static io.hengji.office.Fixtures.cell;
import static io.hengji.office.Fixtures.id;
import static io.hengji.office.Fixtures.indicator;
import static io.hengji.office.Fixtures.project;
import static io.hengji.office.Fixtures.subject;

import io.hengji.evaluation.Checks;
import io.hengji.evaluation.Evaluation;
import io.hengji.evaluation.FundsRow;
import io.hengji.evaluation.ProjectEvaluation;
import io.hengji.goal.Achievement;
import io.hengji.goal.Indicator;
import io.hengji.kernel.Cause;
import io.hengji.kernel.Finding;
import io.hengji.kernel.Money;
import io.hengji.kernel.Severity;
import io.hengji.kernel.SourceRef;
import io.hengji.kernel.Unit;
import io.hengji.office.Fixtures.Code;
import io.hengji.trail.Step;
import java.util.List;
import java.util.Map;

/**
 * A made-up county bureau of forestry: 1006.00 万元 spent of 1040.00, a claimed score of 99 of which
 * 70 points can be verified, one relation of every verdict, findings of every severity, steps of
 * every kind. Names can be replaced, to see what hostile ones do.
 */
public final class ExampleBureau {
    private final ExampleBook book;
    private final String department;
    private final String name;

    private ExampleBureau(String department, String name) {
        this.book = new ExampleBook(name);
        this.department = department;
        this.name = name;
    }

    public static Evaluation evaluation() {
        return named("青岭县林业和草原局", "松材线虫病防治");
    }

    /** The same evaluation with another department and another name wherever people type names. */
    public static Evaluation named(String department, String name) {
        return new ExampleBureau(department, name).build();
    }

    private Evaluation build() {
        book.money();
        ExampleScores scores = new ExampleScores(book, name);
        Step total = scores.scores();
        book.relations(total);
        Indicator planted =
                indicator("I01", List.of("产出指标", "数量指标", name), true, ExampleBook.MU, "40", null);
        Indicator quality =
                indicator(
                        "I02",
                        List.of("产出指标", "质量指标", "防治质量"),
                        false,
                        null,
                        "20",
                        Achievement.ACHIEVED);
        Indicator benefit =
                indicator(
                        "I03", List.of("效益指标", "生态效益", "森林覆盖率提升"), true, Unit.PERCENT, null, null);
        return new Evaluation(
                subject(
                        "qingling-2025",
                        department,
                        2025,
                        List.of(project("P01", name), project("P02", "林区道路养护")),
                        List.of(planted, quality, benefit)),
                "mof-2021-101@1",
                "hengyang-dept-2024@1",
                scores.score(total, planted, quality, benefit),
                funds("1040.00", "1006.00"),
                List.of(
                        new ProjectEvaluation(
                                project("P01", name), funds("", "240.00"), List.of(), null),
                        new ProjectEvaluation(
                                project("P02", "林区道路养护"), List.of(), List.of(), null)),
                book.figures,
                book.judged,
                new Checks(
                        List.of(
                                new Checks.NotRun("B5", List.of("附件4")),
                                new Checks.NotRun("F2", List.of("上年决算数")))),
                findings(total),
                book.book.trail().build(),
                null);
    }

    private static List<FundsRow> funds(String adjusted, String spent) {
        Money all = adjusted.isEmpty() ? null : Money.ofWanYuan(adjusted);
        Money out = Money.ofWanYuan(spent);
        return List.of(
                new FundsRow("年度资金总额", null, all, out, all == null ? null : out.over(all)),
                new FundsRow("当年财政拨款", null, null, null, null));
    }

    private List<Finding> findings(Step total) {
        Code wrong =
                new Code(
                        "TST-001",
                        Severity.ERROR,
                        "总分与各一级指标得分之和不符",
                        "自评总分为 99 分，各一级指标得分之和为 100 分，相差 1 分。",
                        "核对各一级指标得分与总分；扣分的，写明扣在哪一项及原因。",
                        List.of(ExampleBook.SELF));
        Code ask =
                new Code(
                        "TST-002",
                        Severity.WARNING,
                        "满意度没有调查依据",
                        "“{name}”的满意度得 9 分，但没有调查表。",
                        "补充调查表：发放、回收、满意份数，方法和日期。",
                        List.of());
        Code note =
                new Code(
                        "TST-003",
                        Severity.NOTICE,
                        "三公经费有尾差",
                        "报告所载 9.31 万元与附件1 的 9.3 万元相差 0.01 万元，在四舍五入范围内。",
                        "无需更正；如需一致，统一保留两位小数。",
                        List.of());
        return List.of(
                Finding.of(note, cell("base.csv", 2, "本年决算数", "9.31"), Map.of())
                        .about(List.of(id("dept.threePublic.spent")), book.judged.get(1).step())
                        .relating("C1", List.of(), List.of()),
                Finding.of(ask, cell("indicators.csv", 8, "自评得分", "9"), Map.of("name", name))
                        .about(List.of(), book.step("dimension/satisfaction.score").id()),
                Finding.of(wrong, new SourceRef.Span("报告.txt", null, 1200, 1202, "99"), Map.of())
                        .expecting("100分", "99分")
                        .about(List.of(id("dept.score")), total.id())
                        .relating(
                                "F4",
                                List.of(cell("indicators.csv", 2, "自评得分", "10")),
                                List.of(
                                        new Cause(
                                                "place", "9", "预算执行只印“10分”而没有“得”字，这 1 分只能扣在这里"))));
    }
}
