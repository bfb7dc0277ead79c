package io.hengji.official;

import io.hengji.evaluation.Evaluation;
import io.hengji.kernel.FigureId;
import io.hengji.ledger.BudgetLine;
import io.hengji.official.Form.Align;
import io.hengji.official.Form.Content;
import io.hengji.official.Form.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Block B of form 1 (经费控制情况): 上年决算数, 本年预算数 and 本年决算数 of 三公经费, 项目支出, 公用经费, 政府采购 and 基本支出预算调整, in the
 * published classification. 省级专项资金 is a row of its own there: if the ledger keeps such money under
 * another category, the row is a memo and no part of the sum.
 */
final class ExpenditureRows {
    /** The three columns of amounts, by the word of their figures; each spans two of the grid. */
    private static final List<String> COLUMNS = List.of("prior", "budget", "spent");

    private static final String INSET = "　";

    private final Evaluation evaluation;
    private final FormFigures figures;
    private final FormDraft draft;
    private int row;
    private boolean memo;

    ExpenditureRows(Evaluation evaluation, FormFigures figures, FormDraft draft) {
        this.evaluation = evaluation;
        this.figures = figures;
        this.draft = draft;
    }

    /** Whether 省级专项资金 is only a memo. */
    boolean memo() {
        return memo;
    }

    /** Fills the block in from this row on and returns the row after it. */
    int fill(int first, int year) {
        row = first;
        draft.head(row, 1, "经费控制情况（万元）");
        draft.head(row, 2, 1, 2, (year - 1) + "年决算数");
        draft.head(row, 4, 1, 2, year + "年预算数");
        draft.head(row, 6, 1, 2, year + "年决算数");
        row++;
        threePublic();
        project();
        plain("公用经费", ".public");
        plain(INSET + "其中：办公经费", ".public.office");
        plain(INSET + "　　　水费、电费、差旅费", ".public.utilitiesTravel");
        plain(INSET + "　　　会议费、培训费", ".public.meetingsTraining");
        procurement();
        plain("部门基本支出预算调整", ".basicAdjustment");
        return row;
    }

    private void threePublic() {
        String of = "dept.threePublic.";
        int total = row;
        int vehicles = total + 1;
        row = vehicles + 1;
        item(INSET + "　其中：公车购置", column -> figures.money(of + column(column) + ".vehiclePurchase"));
        item(
                INSET + "　　　　公车运行维护",
                column -> figures.money(of + column(column) + ".vehicleRunning"));
        item(INSET + "2、出国经费", column -> figures.money(of + column(column) + ".abroad"));
        item(INSET + "3、公务接待", column -> figures.money(of + column(column) + ".reception"));
        int after = row;
        row = vehicles;
        item(
                INSET + "1、公务用车购置和维护经费",
                column ->
                        total(
                                of + column(column) + ".vehicles",
                                column,
                                vehicles + 1,
                                vehicles + 2));
        row = total;
        item(
                "三公经费",
                column -> total(of + column(column), column, vehicles, vehicles + 3, vehicles + 4));
        row = after;
    }

    private void project() {
        int total = row++;
        List<Integer> parts = new ArrayList<>();
        parts.add(row);
        plain(INSET + "1、业务工作经费", ".business");
        parts.add(row);
        plain(INSET + "2、运行维护经费", ".maintenance");
        List<BudgetLine> lines = provincialLines();
        memo = !has(".provincial") && !lines.isEmpty();
        if (memo) {
            memo(lines);
        } else {
            parts.add(row);
            plain(INSET + "3、省级专项资金", ".provincial");
        }
        if (has(".other")) {
            parts.add(row);
            plain(INSET + "4、其他项目支出", ".other");
        }
        int after = row;
        row = total;
        int[] rows = parts.stream().mapToInt(Integer::intValue).toArray();
        item("项目支出", column -> total("dept." + column(column) + ".project", column, rows));
        row = after;
    }

    /** One row for each 专项, and their sum; last year's are not in this year's ledger. */
    private void memo(List<BudgetLine> lines) {
        int total = row++;
        int first = row;
        for (BudgetLine line : lines) {
            String id = "line/" + line.id();
            item(
                    INSET + "　其中：" + line.title(),
                    column ->
                            switch (column(column)) {
                                case "budget" -> figures.money(id + ".budget.initial");
                                case "spent" -> figures.money(id + ".spent");
                                default -> new Form.Blank();
                            });
        }
        int after = row;
        row = total;
        item(
                INSET + "3、省级专项资金（备查）",
                column -> {
                    List<Position> cells = new ArrayList<>();
                    for (int part = first; part < after; part++) {
                        cells.add(position(part, column));
                    }
                    FigureId figure = new FigureId("dept." + column(column) + ".provincial");
                    return draft.sum(figure, cells, true, FormFigures.MONEY_DECIMALS);
                });
        row = after;
    }

    private void procurement() {
        item("政府采购金额", column -> figures.money("dept.procurement." + column(column)));
    }

    private void plain(String label, String part) {
        item(label, column -> figures.money("dept." + column(column) + part));
    }

    private void item(String label, IntFunction<Content> content) {
        draft.words(row, 1, Align.LEFT, label);
        for (int column = 0; column < COLUMNS.size(); column++) {
            draft.cell(row, grid(column), 1, 2, content.apply(column));
        }
        row++;
    }

    private Content total(String figure, int column, int... rows) {
        List<Position> parts = new ArrayList<>();
        for (int part : rows) {
            parts.add(position(part, column));
        }
        return draft.total(new FigureId(figure), figures.money(figure), parts);
    }

    private boolean has(String part) {
        return COLUMNS.stream()
                .anyMatch(column -> figures.money("dept." + column + part) instanceof Form.Number);
    }

    private List<BudgetLine> provincialLines() {
        return evaluation.subject().ledger().lines().stream()
                .filter(line -> !line.category().basic() && "省级".equals(line.source()))
                .toList();
    }

    private static String column(int column) {
        return COLUMNS.get(column);
    }

    private static Position position(int row, int column) {
        return new Position(BaseDataForm.KEY, row, grid(column));
    }

    private static int grid(int column) {
        return 2 + 2 * column;
    }
}
