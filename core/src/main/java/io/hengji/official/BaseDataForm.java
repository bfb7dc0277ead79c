package io.hengji.official;

import io.hengji.evaluation.Evaluation;
import io.hengji.intake.CaseRow;
import io.hengji.kernel.FigureId;
import io.hengji.ledger.BaseRow;
import io.hengji.official.Form.Align;
import io.hengji.official.Form.Position;
import java.util.ArrayList;
import java.util.List;

/** 附件1 部门整体支出绩效评价基础数据表: 人员, 经费, 楼堂馆所, 厉行节约. */
final class BaseDataForm {
    static final String KEY = "form1";
    private static final List<Integer> WIDTHS = List.of(40, 14, 14, 14, 14, 14, 14);

    private final Evaluation evaluation;
    private final FormFigures figures;
    private final FormDraft draft = new FormDraft(KEY);

    BaseDataForm(Evaluation evaluation, FormFigures figures) {
        this.evaluation = evaluation;
        this.figures = figures;
    }

    Form form() {
        var settings = evaluation.subject().files().settings();
        int year = settings.year().year();
        staff(year);
        ExpenditureRows rows = new ExpenditureRows(evaluation, figures, draft);
        int next = rows.fill(3, year);
        next = buildings(next, year);
        draft.head(next, 1, "厉行节约保障措施");
        draft.words(next, 2, 1, 6, Align.LEFT, thrift());
        List<String> below = new ArrayList<>();
        below.add("说明：“项目支出”填报基本支出以外的全部支出；“公用经费”填报基本支出中的一般商品和服务支出。");
        if (rows.memo()) {
            below.add("说明：省级专项资金已列入上列各项经费，单列备查，不重复计入项目支出。");
        }
        below.add(EvaluationForm.SIGNATURE);
        return new Form(
                KEY,
                "附件1",
                "附件1 基础数据表",
                "部门整体支出绩效评价基础数据表",
                List.of("填报单位：" + settings.department(), "（" + year + "年度）", "金额单位：万元"),
                WIDTHS,
                draft.cells(),
                below);
    }

    private void staff(int year) {
        draft.head(1, 1, 2, 1, "财政供养人员情况（人）");
        draft.head(1, 2, 1, 2, "编制数");
        draft.head(1, 4, 1, 2, year + "年实际在职人数");
        draft.head(1, 6, 1, 2, "控制率");
        Position quota = draft.cell(2, 2, 1, 2, figures.people("dept.staff.quota"));
        Position inPost = draft.cell(2, 4, 1, 2, figures.people("dept.staff.inPost"));
        draft.cell(
                2, 6, 1, 2, draft.rate(new FigureId("dept.rate.staffControl"), inPost, quota, 2));
    }

    private int buildings(int row, int year) {
        draft.head(row, 1, 2, 1, "楼堂馆所控制情况（" + year + "年完工项目）");
        String[] heads = {"批复规模（㎡）", "实际规模（㎡）", "规模控制率", "预算投资（万元）", "实际投资（万元）", "投资概算控制率"};
        for (int i = 0; i < heads.length; i++) {
            draft.head(row, 2 + i, heads[i]);
        }
        int values = row + 1;
        Position approved = draft.cell(values, 2, figures.area("dept.building.approvedArea"));
        Position built = draft.cell(values, 3, figures.area("dept.building.actualArea"));
        draft.cell(
                values, 4, draft.rate(new FigureId("dept.rate.buildingArea"), built, approved, 2));
        Position planned = draft.cell(values, 5, figures.money("dept.building.approvedInvestment"));
        Position invested = draft.cell(values, 6, figures.money("dept.building.actualInvestment"));
        draft.cell(
                values,
                7,
                draft.rate(new FigureId("dept.rate.buildingCost"), invested, planned, 2));
        return values + 1;
    }

    private String thrift() {
        StringBuilder text = new StringBuilder();
        for (CaseRow row : rowsOf("厉行节约")) {
            row.text("text")
                    .ifPresent(said -> text.append(text.isEmpty() ? "" : "\n").append(said));
        }
        return text.toString();
    }

    private List<CaseRow> rowsOf(String item) {
        return evaluation.subject().ledger().base().stream()
                .filter(row -> row.item().contains(item))
                .map(BaseRow::row)
                .toList();
    }
}
