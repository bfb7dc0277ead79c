package io.hengji.official;

import io.hengji.evaluation.DimensionScore;
import io.hengji.evaluation.IndicatorScore;
import io.hengji.evaluation.Points;
import io.hengji.evaluation.Score;
import io.hengji.evaluation.State;
import io.hengji.goal.Indicator;
import io.hengji.kernel.FigureId;
import io.hengji.official.Form.Align;
import io.hengji.official.Form.Position;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The block 绩效指标 of forms 2 and 3 with the row 总分: 一级, 二级, 三级指标, 年度指标值, 实际完成值, 分值, 得分, 偏差原因分析及改进措施.
 */
final class IndicatorBlock {
    private static final int LEVEL1 = 2;
    private static final int TARGET = 5;
    private static final int ACTUAL = 6;
    private static final int POINTS = 7;
    private static final int SCORE = 8;
    private static final int DEVIATION = 9;

    private final FormDraft draft;
    private final IndicatorValueCell values;
    private final String subject;
    private final List<Position> points = new ArrayList<>();
    private final List<Position> scores = new ArrayList<>();

    /**
     * @param scored the cells of the funds block that count towards the totals
     */
    IndicatorBlock(FormDraft draft, FormFigures figures, String subject, FundsBlock.Scored scored) {
        this.draft = draft;
        this.values = new IndicatorValueCell(figures);
        this.subject = subject;
        points.addAll(scored.points());
        scores.addAll(scored.scores());
    }

    /** The figure of a dimension of this subject, without its last word. */
    static String dimension(String subject, String key) {
        return subject.equals("dept") ? "dimension/" + key : subject + ".dimension." + key;
    }

    /**
     * Fills the block in from this row on.
     *
     * @return the cell of the total score
     */
    Position fill(int first, Score score) {
        int row = first;
        String[] heads = {"一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"};
        for (int i = 0; i < heads.length; i++) {
            draft.head(row, LEVEL1 + i, heads[i]);
        }
        row++;
        for (DimensionScore dimension : score.dimensions()) {
            if (!FundsBlock.isExecution(dimension)) {
                row = dimension(row, dimension);
            }
        }
        draft.head(first, 1, row - first, 1, "绩效\n指标");
        draft.head(row, 1, 1, 6, "总　　分");
        FigureId total = new FigureId(subject + ".score");
        Points sum = score.total();
        draft.cell(
                row,
                POINTS,
                draft.total(
                        new FigureId(subject + ".points"),
                        ScoreCell.points(new FigureId(subject + ".points"), sum.points()),
                        points));
        Position position =
                draft.cell(row, SCORE, draft.sum(total, scores, true, ScoreCell.DECIMALS));
        draft.cell(row, DEVIATION, new Form.Blank());
        return position;
    }

    private int dimension(int first, DimensionScore dimension) {
        List<IndicatorScore> indicators = dimension.indicators();
        boolean each =
                indicators.stream()
                        .map(IndicatorScore::score)
                        .anyMatch(one -> one.points() != null || one.claimed() != null);
        int rows = Math.max(1, indicators.size());
        int row = first;
        if (indicators.isEmpty()) {
            for (int column = LEVEL1 + 1; column <= ACTUAL; column++) {
                draft.cell(row, column, new Form.Blank());
            }
            draft.cell(row, DEVIATION, new Form.Blank());
        }
        for (IndicatorScore indicator : indicators) {
            indicator(row++, indicator, each);
        }
        if (each) {
            BigDecimal open = unallocated(dimension);
            if (open != null) {
                unallocated(row, dimension, open);
                rows++;
            }
        } else {
            whole(first, rows, dimension);
        }
        draft.words(first, LEVEL1, rows, 1, Align.CENTRE, dimension.name());
        secondLevel(first, indicators);
        return first + rows;
    }

    /** Points and score of a dimension that was scored, or handed in, only as a whole. */
    private void whole(int first, int rows, DimensionScore dimension) {
        String id = dimension(subject, dimension.id());
        Points score = dimension.score();
        points.add(
                draft.cell(
                        first,
                        POINTS,
                        rows,
                        1,
                        ScoreCell.points(new FigureId(id + ".points"), score.points())));
        scores.add(
                draft.cell(
                        first,
                        SCORE,
                        rows,
                        1,
                        ScoreCell.of(
                                new FigureId(id + ".score"),
                                score,
                                dimension.formula(),
                                Map.of(),
                                draft)));
    }

    private void indicator(int row, IndicatorScore score, boolean each) {
        Indicator indicator = score.indicator();
        draft.words(row, LEVEL1 + 2, Align.LEFT, indicator.level3());
        Position target = draft.cell(row, TARGET, values.target(score));
        Position actual = draft.cell(row, ACTUAL, values.actual(score));
        boolean applies = score.score().state() != State.NOT_APPLICABLE;
        String said = applies ? indicator.deviation() : "不适用：" + indicator.notApplicable();
        draft.words(row, DEVIATION, Align.LEFT, said);
        if (!each) {
            return;
        }
        if (!applies) {
            draft.cell(row, POINTS, new Form.Dash());
            draft.cell(row, SCORE, new Form.Dash());
            return;
        }
        String id = "indicator/" + indicator.id();
        Position weight =
                draft.cell(
                        row,
                        POINTS,
                        ScoreCell.points(new FigureId(id + ".points"), score.score().points()));
        Map<String, Position> cells = new HashMap<>();
        cells.put("分值", weight);
        cells.put("指标值", target);
        cells.put("实际完成值", actual);
        points.add(weight);
        scores.add(
                draft.cell(
                        row,
                        SCORE,
                        ScoreCell.of(
                                new FigureId(id + ".score"),
                                score.score(),
                                score.formula(),
                                cells,
                                draft)));
    }

    /** Second-level names that repeat from row to row share one cell. */
    private void secondLevel(int first, List<IndicatorScore> indicators) {
        int from = 0;
        while (from < indicators.size()) {
            String name = indicators.get(from).indicator().level2();
            int to = from + 1;
            while (to < indicators.size()
                    && !name.isEmpty()
                    && indicators.get(to).indicator().level2().equals(name)) {
                to++;
            }
            draft.words(first + from, LEVEL1 + 1, to - from, 1, Align.CENTRE, name);
            from = to;
        }
    }

    /** Points that the dimension has and no indicator took up: a row without score, so no total. */
    private void unallocated(int row, DimensionScore dimension, BigDecimal open) {
        draft.cell(row, LEVEL1 + 1, new Form.Blank());
        draft.words(row, LEVEL1 + 2, Align.LEFT, "（未分配到三级指标的分值）");
        draft.cell(row, TARGET, new Form.Blank());
        draft.cell(row, ACTUAL, new Form.Blank());
        draft.cell(row, DEVIATION, new Form.Blank());
        String id = dimension(subject, dimension.id());
        points.add(draft.cell(row, POINTS, ScoreCell.points(new FigureId(id + ".points"), open)));
        scores.add(draft.cell(row, SCORE, new Form.Blank()));
    }

    private static @Nullable BigDecimal unallocated(DimensionScore dimension) {
        BigDecimal open = dimension.score().points();
        for (IndicatorScore indicator : dimension.indicators()) {
            BigDecimal own = indicator.score().points();
            if (open == null || (own == null && !notApplicable(indicator))) {
                return null;
            }
            open = own == null || notApplicable(indicator) ? open : open.subtract(own);
        }
        return open == null || open.signum() <= 0 ? null : open;
    }

    private static boolean notApplicable(IndicatorScore indicator) {
        return indicator.score().state() == State.NOT_APPLICABLE;
    }
}
