package io.hengji.office;

import static io.hengji.office.Fixtures.cell;
import static io.hengji.office.Fixtures.figure;
import static io.hengji.office.Fixtures.id;
import static io.hengji.office.Fixtures.indicator;
import static io.hengji.office.Fixtures.precision;

import io.hengji.evaluation.DimensionScore;
import io.hengji.evaluation.EvidenceShare;
import io.hengji.evaluation.IndicatorScore;
import io.hengji.evaluation.Points;
import io.hengji.evaluation.Score;
import io.hengji.evaluation.State;
import io.hengji.evidence.EvidenceLevel;
import io.hengji.goal.Indicator;
import io.hengji.kernel.Digest;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Quantity;
import io.hengji.kernel.SourceRef;
import io.hengji.kernel.Unit;
import io.hengji.trail.Band;
import io.hengji.trail.Criterion;
import io.hengji.trail.Expr;
import io.hengji.trail.FigureBook;
import io.hengji.trail.FigureBook.Part;
import io.hengji.trail.Grounds;
import io.hengji.trail.Level;
import io.hengji.trail.Op;
import io.hengji.trail.Outcome;
import io.hengji.trail.RowSet;
import io.hengji.trail.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The scores of {@link ExampleBureau}, calculated on its trail and stated as an evaluation has
 * them.
 */
final class ExampleScores {
    private final ExampleBook money;
    private final FigureBook book;
    private final String name;

    ExampleScores(ExampleBook money, String name) {
        this.money = money;
        this.book = money.book;
        this.name = name;
    }

    Step scores() {
        Step rate = book.of("dept.rate.execution").orElseThrow();
        Step execution =
                book.calc(
                        "dimension/execution.score",
                        Expr.ref("执行率").min(Expr.lit(1)).times(Expr.lit(10)).rounded(2),
                        FigureBook.inputs(List.of(new Part("执行率", rate))),
                        number -> new Quantity(number.round(2, RoundingMode.HALF_UP), Unit.POINT),
                        FigureBook.rule("linear-capped", List.of(ExampleBook.SELF)));
        Step target = money.quantity("indicator/I01.target", "指标值", "3000");
        Step measured = query();
        Step planted =
                book.calc(
                        "indicator/I01.score",
                        Expr.ref("实际完成值")
                                .over(Expr.ref("指标值"))
                                .min(Expr.lit(1))
                                .times(Expr.lit(40))
                                .rounded(2),
                        FigureBook.inputs(
                                List.of(new Part("实际完成值", measured), new Part("指标值", target))),
                        number -> new Quantity(number.round(2, RoundingMode.HALF_UP), Unit.POINT),
                        Grounds.of("linear-capped"));
        Step quality =
                book.record(
                        book.trail()
                                .add(
                                        id("indicator/I02.score"),
                                        new Op.Choose("评价小组", Optional.empty(), "验收合格，“达成”档"),
                                        List.of(),
                                        value("20"),
                                        Grounds.of("qualitative-band")));
        Step output =
                book.calc(
                        "dimension/output.score",
                        Expr.sum(List.of(name, "防治质量")),
                        FigureBook.inputs(
                                List.of(new Part(name, planted), new Part("防治质量", quality))),
                        number -> new Quantity(number.decimal().orElseThrow(), Unit.POINT),
                        Grounds.NONE);
        Step benefit =
                book.absent(
                        "dimension/benefit.score",
                        cell("indicators.csv", 6, "分值", ""),
                        "EVL-005",
                        List.of("“效益指标”下三级指标的分值"));
        Step satisfaction =
                book.absent(
                        "dimension/satisfaction.score",
                        cell("indicators.csv", 8, "实际完成值", ""),
                        "EVL-016",
                        List.of("满意度调查表 survey.csv"));
        Step claimed =
                book.read(
                        "fact/total",
                        new SourceRef.Span("报告.txt", Digest.of("报告"), 1200, 1202, "99"),
                        Quantity.of("99", Unit.POINT),
                        precision("1", Unit.POINT));
        money.figures.add(figure("自评总分（填报）", claimed, Unit.POINT));
        Step total =
                book.calc(
                        "dept.score",
                        Expr.sum(List.of("预算执行", "产出指标", "效益指标", "满意度指标")),
                        FigureBook.inputs(
                                List.of(
                                        new Part("预算执行", execution),
                                        new Part("产出指标", output),
                                        new Part("效益指标", benefit),
                                        new Part("满意度指标", satisfaction))),
                        number -> new Quantity(number.decimal().orElseThrow(), Unit.POINT),
                        Grounds.NONE);
        money.figures.add(figure("自评总分", total, Unit.POINT));
        book.record(
                book.trail()
                        .add(
                                id("dept.grade"),
                                new Op.Grade(
                                        Criterion.immediate(
                                                "绩效等级",
                                                List.of(
                                                        new Band(
                                                                new Level("excellent", "优"),
                                                                Fraction.of(90),
                                                                null))),
                                        Optional.empty()),
                                FigureBook.inputs(List.of(new Part("自评总分", claimed))),
                                new Outcome.Judged(new Level("excellent", "优"), "90分及以上"),
                                Grounds.of("grade")));
        return total;
    }

    private Step query() {
        List<RowSet.RowRef> rows = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            rows.add(
                    new RowSet.RowRef(
                            "evidence.patches@20260115",
                            "r" + i,
                            Map.of("图斑号", "TB-0" + i, "小班", name, "面积_亩", "980." + i)));
        }
        return book.record(
                book.trail()
                        .add(
                                id("indicator/I01.measured"),
                                new Op.Query(
                                        "patches#treated_area",
                                        Digest.of("sql"),
                                        Map.of("year", "2025"),
                                        List.of("evidence.patches@20260115"),
                                        new RowSet(3, List.of("图斑号"), Digest.of("rows"), rows)),
                                List.of(),
                                new Outcome.Value(
                                        Quantity.of("2940.6", ExampleBook.MU),
                                        precision("0.1", ExampleBook.MU)),
                                Grounds.of("measure")));
    }

    Score score(Step total, Indicator planted, Indicator quality, Indicator benefit) {
        // 10 × min(1006 ÷ 1040, 1) = 9.67; 40 × min(2940.6 ÷ 3000, 1) = 39.21; chosen 20.
        // verifiable 10 + 60 = 70; min 9.67 + 59.21 = 68.88; max 68.88 + 30 = 98.88.
        Points whole =
                points(
                        "100",
                        "99",
                        null,
                        "68.88",
                        "98.88",
                        "70",
                        State.UNVERIFIABLE,
                        total,
                        "效益指标、满意度指标的得分无法复算");
        return new Score(
                whole,
                "优",
                null,
                new EvidenceShare(
                        Map.of(
                                EvidenceLevel.L0, new BigDecimal("40"),
                                EvidenceLevel.L1, new BigDecimal("20"),
                                EvidenceLevel.L2, new BigDecimal("40")),
                        new BigDecimal("100")),
                List.of(
                        new DimensionScore(
                                "execution",
                                "预算执行",
                                points(
                                        "10",
                                        "10",
                                        "9.67",
                                        "9.67",
                                        "9.67",
                                        "10",
                                        State.COMPUTED,
                                        step("dimension/execution.score"),
                                        null),
                                null,
                                List.of()),
                        new DimensionScore(
                                "output",
                                "产出指标",
                                points(
                                        "60",
                                        "60",
                                        "59.21",
                                        "59.21",
                                        "59.21",
                                        "60",
                                        State.COMPUTED,
                                        step("dimension/output.score"),
                                        null),
                                null,
                                List.of(
                                        scored(
                                                planted,
                                                "3000",
                                                "2940.6",
                                                "0.9802",
                                                EvidenceLevel.L2,
                                                points(
                                                        "40",
                                                        "40",
                                                        "39.21",
                                                        "39.21",
                                                        "39.21",
                                                        "40",
                                                        State.COMPUTED,
                                                        step("indicator/I01.score"),
                                                        null)),
                                        scored(
                                                quality,
                                                null,
                                                null,
                                                null,
                                                EvidenceLevel.L1,
                                                points(
                                                        "20",
                                                        "20",
                                                        "20",
                                                        "20",
                                                        "20",
                                                        "20",
                                                        State.CHOSEN,
                                                        step("indicator/I02.score"),
                                                        null)))),
                        new DimensionScore(
                                "benefit",
                                "效益指标",
                                points(
                                        "20",
                                        "20",
                                        null,
                                        "0",
                                        "20",
                                        "0",
                                        State.UNVERIFIABLE,
                                        step("dimension/benefit.score"),
                                        "三级指标没有分值"),
                                null,
                                List.of(
                                        scored(
                                                benefit,
                                                null,
                                                null,
                                                null,
                                                EvidenceLevel.L0,
                                                points(
                                                        null,
                                                        null,
                                                        null,
                                                        "0",
                                                        "0",
                                                        "0",
                                                        State.UNVERIFIABLE,
                                                        null,
                                                        "三级指标没有分值")))),
                        new DimensionScore(
                                "satisfaction",
                                "满意度指标",
                                points(
                                        "10",
                                        "9",
                                        null,
                                        "0",
                                        "10",
                                        "0",
                                        State.UNVERIFIABLE,
                                        step("dimension/satisfaction.score"),
                                        "没有满意度调查表"),
                                null,
                                List.of())));
    }

    private static IndicatorScore scored(
            Indicator indicator,
            @Nullable String target,
            @Nullable String actual,
            @Nullable String completion,
            EvidenceLevel level,
            Points points) {
        return new IndicatorScore(
                indicator,
                target == null ? null : Quantity.of(target, ExampleBook.MU),
                target == null ? State.UNVERIFIABLE : State.COMPUTED,
                actual == null ? null : Quantity.of(actual, ExampleBook.MU),
                actual == null ? State.UNVERIFIABLE : State.COMPUTED,
                completion == null ? null : new BigDecimal(completion),
                points.computed() == null ? null : "linear-capped",
                null,
                level,
                List.of(),
                points);
    }

    private static Points points(
            @Nullable String points,
            @Nullable String claimed,
            @Nullable String computed,
            String min,
            String max,
            String verifiable,
            State state,
            @Nullable Step step,
            @Nullable String reason) {
        return new Points(
                points == null ? null : new BigDecimal(points),
                claimed == null ? null : new BigDecimal(claimed),
                computed == null ? null : new BigDecimal(computed),
                new BigDecimal(min),
                new BigDecimal(max),
                new BigDecimal(verifiable),
                state,
                reason == null ? null : new Points.Reason("EVL-003", reason),
                step == null ? null : step.id());
    }

    private static Outcome value(String points) {
        return new Outcome.Value(Quantity.of(points, Unit.POINT), Precision.EXACT);
    }

    private Step step(String figure) {
        return money.step(figure);
    }
}
