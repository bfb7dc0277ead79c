package io.hengji.official;

import io.hengji.evaluation.DimensionScore;
import io.hengji.evaluation.IndicatorScore;
import io.hengji.evaluation.Points;
import io.hengji.evaluation.Score;
import io.hengji.evaluation.ScoreFormula;
import io.hengji.evaluation.State;
import io.hengji.goal.Indicator;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Quantity;
import io.hengji.official.Form.Content;
import io.hengji.official.Form.Position;
import io.hengji.official.FormValues.Summand;
import io.hengji.trail.Expr;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The indicator block that forms 2 and 3 share: 一级 | 二级 | 三级 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因. A
 * score is a live formula where all its inputs exist, the chosen or claimed one marked 自评填报
 * otherwise, blank if there is neither.
 */
final class ScoreBlock {
    static final String MARK = "自评填报";
    private static final int TARGET = 4;
    private static final int ACTUAL = 5;
    private static final int POINTS = 6;
    private static final int SCORE = 7;
    private static final int DEVIATION = 8;
    private static final int SCORE_DECIMALS = 2;

    private final FormDraft draft;
    private final Function<String, String> dimensionFigure;
    private final List<Summand> points = new ArrayList<>();
    private final List<Summand> scores = new ArrayList<>();

    /**
     * @param dimensionFigure the figure of a dimension's score, by its key
     */
    ScoreBlock(FormDraft draft, Function<String, String> dimensionFigure) {
        this.draft = draft;
        this.dimensionFigure = dimensionFigure;
    }

    /** Points and score of a dimension that is scored in the funds block by its rate. */
    void execution(Score score, Position rateCell, int row, int pointsColumn, int scoreColumn) {
        for (DimensionScore dimension : score.dimensions()) {
            if (isExecution(dimension)) {
                FigureId figure = new FigureId(dimensionFigure.apply(dimension.id()));
                Content weight = number(dimension.score().points(), figure, null);
                Map<String, Position> cells = new LinkedHashMap<>();
                cells.put("分值", draft.at(row, pointsColumn));
                cells.put("比率", rateCell);
                put(row, pointsColumn, weight, points);
                put(
                        row,
                        scoreColumn,
                        scored(dimension.score(), dimension.formula(), cells, figure),
                        scores);
            }
        }
    }

    /** All other dimensions from {@code row} on, then the total; gives the next free row. */
    int indicators(Score score, String totalFigure, int row) {
        String[] heads = {"一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"};
        for (int column = 0; column < heads.length; column++) {
            draft.head(row, column + 1, heads[column]);
        }
        int next = row + 1;
        for (DimensionScore dimension : score.dimensions()) {
            if (!isExecution(dimension)) {
                next = dimension(dimension, next);
            }
        }
        draft.head(next, 1, 1, 5, "总分");
        draft.value(next, POINTS, 1, FormValues.sum(totalFigure, points, true));
        draft.value(next, SCORE, 1, FormValues.sum(totalFigure, scores, true));
        draft.text(next, DEVIATION, 1, 1, "");
        return next + 1;
    }

    static boolean isExecution(DimensionScore dimension) {
        return dimension.id().equals("execution");
    }

    private int dimension(DimensionScore dimension, int first) {
        boolean whole =
                dimension.indicators().stream()
                        .noneMatch(indicator -> indicator.score().points() != null);
        int rows = dimension.indicators().size() + (whole ? 1 : 0);
        draft.centred(first, 1, Math.max(1, rows), dimension.name());
        int row = first;
        for (IndicatorScore indicator : dimension.indicators()) {
            indicator(indicator, row, whole);
            row++;
        }
        if (whole) {
            FigureId figure = new FigureId(dimensionFigure.apply(dimension.id()));
            draft.label(row, 2, 4, "小计（未分配到三级指标）");
            put(row, POINTS, number(dimension.score().points(), figure, null), points);
            put(row, SCORE, scored(dimension.score(), null, Map.of(), figure), scores);
            draft.text(row, DEVIATION, 1, 1, "");
            row++;
        }
        return row;
    }

    private void indicator(IndicatorScore scored, int row, boolean counted) {
        Indicator indicator = scored.indicator();
        FigureId figure = new FigureId("indicator/" + indicator.id() + ".score");
        draft.centred(row, 2, 1, indicator.level2());
        draft.text(row, 3, 1, 1, name(indicator));
        Map<String, Position> cells = new LinkedHashMap<>();
        Content target =
                value(
                        scored.target(),
                        "indicator/" + indicator.id() + ".target",
                        indicator.targetText());
        Content actual =
                value(
                        scored.actual(),
                        "indicator/" + indicator.id() + ".actual",
                        indicator.actualText());
        draft.value(row, TARGET, 1, target).value(row, ACTUAL, 1, actual);
        if (target instanceof Form.Number) {
            cells.put("指标值", draft.at(row, TARGET));
        }
        if (actual instanceof Form.Number) {
            cells.put("实际完成值", draft.at(row, ACTUAL));
        }
        cells.put("分值", draft.at(row, POINTS));
        if (counted || scored.score().state() == State.NOT_APPLICABLE) {
            draft.value(row, POINTS, 1, new Form.Blank()).value(row, SCORE, 1, new Form.Blank());
        } else {
            put(row, POINTS, number(scored.score().points(), figure, null), points);
            put(row, SCORE, scored(scored.score(), scored.formula(), cells, figure), scores);
        }
        String note =
                scored.score().state() == State.NOT_APPLICABLE
                        ? "不适用：" + indicator.notApplicable()
                        : indicator.deviation();
        draft.text(row, DEVIATION, 1, 1, note);
    }

    /**
     * 名称（≥，万亩）: the operator and unit stand with the name so that target and actual value stay
     * numbers.
     */
    private static String name(Indicator indicator) {
        List<String> aside = new ArrayList<>();
        if (indicator.direction() != null && indicator.target() != null) {
            aside.add(indicator.direction().symbol().replace(">=", "≥").replace("<=", "≤"));
        }
        indicator.unitOfMeasure().ifPresent(unit -> aside.add(unit.symbol()));
        return indicator.name() + (aside.isEmpty() ? "" : "（" + String.join("，", aside) + "）");
    }

    private static Content value(@Nullable Quantity value, String figure, String words) {
        if (value != null) {
            return new Form.Number(
                    value.value(),
                    Math.max(0, value.value().scale()),
                    false,
                    new FigureId(figure),
                    null);
        }
        return words.isEmpty() ? new Form.Blank() : new Form.Words(words);
    }

    private static Content number(
            @Nullable BigDecimal value, FigureId figure, @Nullable String mark) {
        return value == null
                ? new Form.Blank()
                : new Form.Number(
                        value,
                        Math.max(0, Fraction.of(value).decimal().map(BigDecimal::scale).orElse(0)),
                        false,
                        figure,
                        mark);
    }

    private static Content scored(
            Points score,
            @Nullable ScoreFormula formula,
            Map<String, Position> cells,
            FigureId figure) {
        BigDecimal computed = score.computed();
        if (formula != null && computed != null) {
            Expr live =
                    bind(
                            formula.formula(),
                            role ->
                                    cells.containsKey(role)
                                            ? Optional.empty()
                                            : Optional.ofNullable(formula.values().get(role)));
            return new Form.Live(
                    live, used(live, cells), computed, SCORE_DECIMALS, false, figure, false);
        }
        BigDecimal chosen = computed == null ? score.claimed() : computed;
        return chosen == null
                ? new Form.Blank()
                : new Form.Number(chosen, SCORE_DECIMALS, false, figure, MARK);
    }

    private static Map<String, Position> used(Expr formula, Map<String, Position> cells) {
        Map<String, Position> used = new LinkedHashMap<>();
        formula.roles()
                .forEach(role -> used.put(role, cells.getOrDefault(role, new Position("", 0, 0))));
        return used;
    }

    /** An input that the form does not print stands in the formula as its value. */
    private static Expr bind(Expr formula, Function<String, Optional<Fraction>> values) {
        return formula.replacing(role -> values.apply(role).map(Expr::lit));
    }

    private void put(int row, int column, Content content, List<Summand> into) {
        draft.value(row, column, 1, content);
        into.add(new Summand(draft.at(row, column), content));
    }
}
