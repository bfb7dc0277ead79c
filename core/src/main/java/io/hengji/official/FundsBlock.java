package io.hengji.official;

import io.hengji.evaluation.DimensionScore;
import io.hengji.evaluation.FundsRow;
import io.hengji.evaluation.Score;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Money;
import io.hengji.ledger.Funds;
import io.hengji.official.Form.Align;
import io.hengji.official.Form.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The funds block (年度预算申请, 项目资金) of forms 2 and 3: 年初预算数, 全年预算数, 全年执行数, 分值, 执行率, 得分. Only the row
 * 年度资金总额 is scored; the rows of its sources show — there.
 */
final class FundsBlock {
    /** The column of the first amount; 全年预算数 and 全年执行数 follow. */
    private static final int INITIAL = 4;

    private static final int ADJUSTED = 5;
    private static final int SPENT = 6;
    private static final int POINTS = 7;
    private static final int RATE = 8;
    private static final int SCORE = 9;

    private static final List<Funds> PRINTED =
            List.of(Funds.APPROPRIATION, Funds.CARRIED, Funds.OTHER);

    private final FormDraft draft;
    private final FormFigures figures;
    private final String subject;
    private final List<FundsRow> rows;

    /**
     * @param subject dept or project/P05
     */
    FundsBlock(FormDraft draft, FormFigures figures, String subject, List<FundsRow> rows) {
        this.draft = draft;
        this.figures = figures;
        this.subject = subject;
        this.rows = rows;
    }

    /** The head of the block; column 1 is left to the caller. */
    void head(int row, String scoreHead) {
        draft.head(row, 2, 1, 2, "");
        draft.head(row, INITIAL, "年初预算数");
        draft.head(row, ADJUSTED, "全年预算数");
        draft.head(row, SPENT, "全年执行数");
        draft.head(row, POINTS, "分值");
        draft.head(row, RATE, "执行率");
        draft.head(row, SCORE, scoreHead);
    }

    /** The rows of the sources, and how many there are. A source without a line stays blank. */
    int sources(int row) {
        List<Funds> shown = new ArrayList<>(PRINTED);
        if (funds(Funds.UNKNOWN).isPresent()) {
            shown.add(Funds.UNKNOWN);
        }
        for (int i = 0; i < shown.size(); i++) {
            Funds source = shown.get(i);
            String label = (i == 0 ? "其中：" : "　　　") + source.chinese();
            draft.words(row + i, 2, 1, 2, Align.LEFT, label);
            FundsRow funds = funds(source).orElse(null);
            String id = subject + "." + source.key();
            draft.cell(
                    row + i,
                    INITIAL,
                    figures.money(id + ".initial", funds == null ? null : funds.initial()));
            draft.cell(
                    row + i,
                    ADJUSTED,
                    figures.money(id + ".adjusted", funds == null ? null : funds.adjusted()));
            draft.cell(
                    row + i,
                    SPENT,
                    figures.money(id + ".spent", funds == null ? null : funds.spent()));
            draft.cell(row + i, POINTS, new Form.Dash());
            draft.cell(row + i, RATE, new Form.Dash());
            draft.cell(row + i, SCORE, new Form.Dash());
        }
        return shown.size();
    }

    /**
     * The row 年度资金总额 with rate and score.
     *
     * @param sources the first row of the sources and their number, which add up to it; 0 where the
     *     form prints none
     * @return the cells of 分值 and 得分, for the totals
     */
    Scored total(int row, String label, int sources, int count, Score score) {
        FundsRow total = rows.isEmpty() ? null : rows.getFirst();
        draft.words(row, 2, 1, 2, Align.LEFT, label);
        amount(
                row,
                INITIAL,
                ".budget.initial",
                total == null ? null : total.initial(),
                sources,
                count);
        Position adjusted =
                amount(
                        row,
                        ADJUSTED,
                        ".budget.adjusted",
                        total == null ? null : total.adjusted(),
                        sources,
                        count);
        Position spent =
                amount(row, SPENT, ".spent", total == null ? null : total.spent(), sources, count);
        FigureId rateId = new FigureId(subject + ".rate.execution");
        Position rate = draft.cell(row, RATE, draft.rate(rateId, spent, adjusted, 2));
        Optional<DimensionScore> execution =
                score.dimensions().stream().filter(FundsBlock::isExecution).findFirst();
        if (execution.isEmpty()) {
            draft.cell(row, POINTS, new Form.Dash());
            draft.cell(row, SCORE, new Form.Dash());
            return new Scored(List.of(), List.of());
        }
        DimensionScore dimension = execution.get();
        String id = IndicatorBlock.dimension(subject, dimension.id());
        Position points =
                draft.cell(
                        row,
                        POINTS,
                        ScoreCell.points(new FigureId(id + ".points"), dimension.score().points()));
        Position scored =
                draft.cell(
                        row,
                        SCORE,
                        ScoreCell.of(
                                new FigureId(id + ".score"),
                                dimension.score(),
                                dimension.formula(),
                                Map.of("分值", points, "比率", rate),
                                draft));
        return new Scored(List.of(points), List.of(scored));
    }

    /** 预算执行 is scored as a whole, in the funds block, and has no row among the indicators. */
    static boolean isExecution(DimensionScore dimension) {
        return dimension.id().equals("execution") && dimension.indicators().isEmpty();
    }

    /** The cells of points and of scores that a block adds to the totals of its form. */
    record Scored(List<Position> points, List<Position> scores) {
        Scored {
            points = List.copyOf(points);
            scores = List.copyOf(scores);
        }
    }

    private Position amount(
            int row, int column, String name, @Nullable Money money, int sources, int count) {
        List<Position> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(new Position(draft.key(), sources + i, column));
        }
        Form.Content stated = figures.money(subject + name, money);
        return draft.cell(row, column, draft.total(new FigureId(subject + name), stated, parts));
    }

    private Optional<FundsRow> funds(Funds source) {
        return rows.stream().filter(row -> row.row().equals(source.chinese())).findFirst();
    }
}
