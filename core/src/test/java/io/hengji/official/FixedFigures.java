package io.hengji.official;

import io.hengji.evaluation.Fact;
import io.hengji.evaluation.Figure;
import io.hengji.evaluation.State;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Located;
import io.hengji.kernel.Money;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Quantity;
import io.hengji.kernel.Scalar;
import io.hengji.kernel.SourceRef;
import io.hengji.kernel.StepId;
import io.hengji.kernel.Unit;
import io.hengji.trail.FigureCatalogue;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small evaluation's figures: some recomputed, some only stated, some without any value. */
final class FixedFigures {
    static final Unit PLACES = Unit.of("处").orElseThrow();

    private FixedFigures() {}

    static EvaluatedFigures figures() {
        return EvaluatedFigures.of(
                List.of(
                        figure(
                                "dept.spent.project",
                                "项目支出",
                                Money.ofWanYuan("5267.55"),
                                Unit.WAN_YUAN,
                                "5267.55万元",
                                State.COMPUTED),
                        figure(
                                "dept.threePublic.rate",
                                "三公经费控制率",
                                Money.ofWanYuan("65.53").over(Money.ofWanYuan("111")),
                                Unit.PERCENT,
                                "59.04%",
                                State.COMPUTED),
                        figure(
                                "dept.spent.personnel",
                                "人员经费",
                                Money.ofWanYuan("7220.38"),
                                Unit.WAN_YUAN,
                                "7220.38万元",
                                State.CLAIMED),
                        figure(
                                "indicator/I09.actual",
                                "绿色矿山复核",
                                Quantity.of("60", Unit.of("家").orElseThrow()),
                                Unit.of("家").orElseThrow(),
                                "60家",
                                State.CLAIMED),
                        figure(
                                "dept.score",
                                "自评总分",
                                Quantity.of("99", Unit.POINT),
                                Unit.POINT,
                                "99分",
                                State.CHOSEN),
                        figure(
                                "dept.rate.completion",
                                "预算完成率",
                                null,
                                Unit.PERCENT,
                                "无法核验",
                                State.UNVERIFIABLE),
                        figure(
                                "dept.budget.initial",
                                "年初预算数",
                                null,
                                Unit.WAN_YUAN,
                                "无法核验",
                                State.UNVERIFIABLE),
                        figure(
                                "project/P01.spent",
                                "监测项目执行数",
                                Money.ofWanYuan("680"),
                                Unit.WAN_YUAN,
                                "680万元",
                                State.COMPUTED),
                        figure(
                                "project/P02.spent",
                                "编制项目执行数",
                                Money.ofWanYuan("637.26"),
                                Unit.WAN_YUAN,
                                "637.26万元",
                                State.COMPUTED)),
                List.of(
                        fact("T1", "预算完成率", "166", Unit.PERCENT, "dept.rate.completion"),
                        fact("T2", "地质灾害隐患点", "1690", PLACES, ""),
                        fact("T3", "项目支出合计", "5267.55", Unit.WAN_YUAN, "dept.spent.project"),
                        fact("T4", "待填", null, PLACES, "")),
                catalogue());
    }

    private static FigureCatalogue catalogue() {
        return new FigureCatalogue(
                List.of(
                        entry("dept.spent.project", "项目支出", "部门项目支出"),
                        entry("dept.threePublic.rate", "三公经费控制率", "控制率"),
                        entry("dept.staff.rate", "人员控制率", "控制率"),
                        entry("dept.rate.completion", "预算完成率"),
                        entry("dept.budget.initial", "年初预算数"),
                        entry("project/*.spent", "执行数")));
    }

    private static FigureCatalogue.Entry entry(String id, String... aliases) {
        return new FigureCatalogue.Entry(id, List.of(aliases), Unit.WAN_YUAN, 2, "", "");
    }

    private static Figure figure(
            String id, String label, @Nullable Scalar value, Unit unit, String shown, State state) {
        return new Figure(
                new FigureId(id), label, value, unit, Precision.EXACT, shown, state, new StepId(1));
    }

    private static Fact fact(
            String id, String label, @Nullable String value, Unit unit, String claims) {
        SourceRef at = new SourceRef.Whole("facts.csv");
        return new Fact(
                id,
                label,
                value == null ? null : new Located<>(new BigDecimal(value), at),
                unit,
                "",
                "",
                "",
                claims,
                "");
    }
}
