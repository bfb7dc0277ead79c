package io.hengji.official;

import io.hengji.goal.Indicator;
import io.hengji.goal.IndicatorReader;
import io.hengji.goal.PerformanceGoal;
import io.hengji.intake.CaseFiles;
import io.hengji.intake.CaseRow;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.ledger.LedgerReader;
import io.hengji.ledger.Project;
import io.hengji.official.Form.Align;
import io.hengji.official.Form.Content;
import io.hengji.watch.Forecast;
import io.hengji.watch.Light;
import io.hengji.watch.Progress;
import io.hengji.watch.Watch;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The forms of in-year monitoring (财预〔2019〕136号): 项目支出绩效目标执行监控表 for every project that has
 * indicators, for the months up to the cut-off, and a summary of all lights before them. Money is
 * in 万元. The year's budget after adjustment is a column of its own in the summary, since the
 * official form asks for the initial one.
 */
public final class MonitoringForms {
    private static final String TITLE = "项目支出绩效目标执行监控表";
    private static final String SUMMARY = "绩效运行监控汇总表";
    private static final String ANNEX = "监控表";
    private static final Fraction WAN = Fraction.of(10_000);
    private static final int COLUMNS = 16;
    private static final List<Integer> WIDTHS =
            List.of(9, 9, 13, 11, 11, 11, 5, 5, 5, 6, 5, 12, 6, 6, 7, 13);
    private static final List<String> CAUSES =
            List.of(
                    "cause_funding",
                    "cause_system",
                    "cause_staff",
                    "cause_hardware",
                    "cause_other");
    private static final List<String> POSSIBILITIES = List.of("确定能", "有可能", "完全不可能");

    private final Watch watch;
    private final CaseFiles files;
    private final String months;

    private MonitoringForms(Watch watch) {
        this.watch = watch;
        this.files = watch.files();
        this.months = watch.months() <= 1 ? "1月" : "1—" + watch.months() + "月";
    }

    /** The summary, then a form for each project; none without lights. */
    public static List<Form> of(Watch watch) {
        return watch.lights().isEmpty() ? List.of() : new MonitoringForms(watch).all();
    }

    private List<Form> all() {
        List<Form> forms = new ArrayList<>();
        forms.add(summary());
        List<Indicator> indicators = IndicatorReader.indicators(files);
        Set<String> sheets = new HashSet<>();
        for (Project project : LedgerReader.projects(files)) {
            List<Indicator> own =
                    indicators.stream()
                            .filter(one -> one.projectId().equals(project.id()))
                            .filter(one -> !one.isDimensionRow())
                            .toList();
            Optional<Light> light = light(project);
            if (!own.isEmpty() && light.isPresent()) {
                forms.add(form(project, light.get(), own, Forms.sheet(project.id(), sheets)));
            }
        }
        return forms;
    }

    private Optional<Light> light(Project project) {
        FigureId id = new FigureId("light/" + project.id());
        return watch.lights().stream().filter(light -> light.id().equals(id)).findFirst();
    }

    private Form summary() {
        FormDraft draft = new FormDraft("monitoring");
        List<String> heads =
                List.of(
                        "项目",
                        "灯号",
                        "年初预算数",
                        "追加",
                        "全年预算数",
                        months + "执行数",
                        "执行数÷年初预算",
                        "执行数÷全年预算",
                        "同期计划",
                        "资金进度",
                        "全年预计执行数",
                        "情况说明");
        for (int column = 0; column < heads.size(); column++) {
            draft.head(1, column + 1, heads.get(column));
        }
        int row = 2;
        for (Light light : watch.lights()) {
            Light.Amounts money = light.amounts();
            draft.words(row, 1, Align.LEFT, light.name());
            draft.words(row, 2, Align.CENTRE, light.colour().chinese());
            draft.cell(row, 3, money(light, money.initial()));
            draft.cell(row, 4, money(light, money.added()));
            draft.cell(row, 5, money(light, money.adjusted()));
            draft.cell(row, 6, money(light, Optional.of(money.paid())));
            draft.cell(row, 7, rate(light, money.ofInitial()));
            draft.cell(row, 8, rate(light, money.ofAdjusted()));
            draft.cell(row, 9, money(light, money.planned()));
            draft.cell(row, 10, rate(light, money.pace()));
            draft.cell(row, 11, money(light, light.forecast().map(Forecast::value)));
            draft.words(row, 12, Align.LEFT, light.words());
            row++;
        }
        return new Form(
                "monitoring",
                ANNEX,
                "汇总",
                SUMMARY,
                List.of(files.settings().department(), period(), "金额单位：万元"),
                List.of(16, 6, 10, 9, 10, 10, 9, 9, 10, 8, 10, 33),
                draft.cells(),
                List.of(EvaluationForm.SIGNATURE));
    }

    private Form form(Project project, Light light, List<Indicator> indicators, String sheet) {
        String key = "monitoring/" + project.id();
        FormDraft draft = new FormDraft(key);
        draft.head(1, 1, 1, 3, "项目名称");
        draft.words(1, 4, 1, COLUMNS - 3, Align.CENTRE, project.name());
        draft.head(2, 1, 1, 3, "主管部门及代码");
        String department = files.settings().department();
        draft.words(
                2,
                4,
                1,
                4,
                Align.CENTRE,
                project.department().isBlank() ? department : project.department());
        draft.head(2, 8, 1, 4, "实施单位");
        draft.words(2, 12, 1, 5, Align.CENTRE, ProjectForm.implementer(project));
        funds(draft, light);
        goals(draft, project);
        indicators(draft, indicators);
        return new Form(
                key,
                ANNEX,
                sheet.replace("附件3", "监控"),
                TITLE,
                List.of("项目编号：" + project.id(), period(), "金额单位：万元"),
                WIDTHS,
                draft.cells(),
                List.of(adjusted(light), EvaluationForm.SIGNATURE));
    }

    private String period() {
        return "（" + files.settings().year().year() + "年度，" + months + "）";
    }

    private void funds(FormDraft draft, Light light) {
        draft.head(3, 1, 2, 3, "项目资金（万元）");
        draft.head(3, 4, 1, 3, "年初预算数");
        draft.head(3, 7, 1, 3, months + "执行数");
        draft.head(3, 10, 1, 3, months + "执行率");
        draft.head(3, 13, 1, 4, "全年预计执行数");
        Light.Amounts money = light.amounts();
        draft.cell(4, 4, 1, 3, money(light, money.initial()));
        draft.cell(4, 7, 1, 3, money(light, Optional.of(money.paid())));
        draft.cell(4, 10, 1, 3, rate(light, money.ofInitial()));
        draft.cell(4, 13, 1, 4, money(light, light.forecast().map(Forecast::value)));
    }

    private void goals(FormDraft draft, Project project) {
        draft.head(5, 1, 1, 3, "年度总体目标");
        List<String> expected =
                IndicatorReader.goals(files).stream()
                        .filter(goal -> goal.projectId().equals(project.id()))
                        .map(PerformanceGoal::expected)
                        .filter(text -> !text.isBlank())
                        .toList();
        draft.words(5, 4, 1, COLUMNS - 3, Align.LEFT, String.join("\n", expected));
    }

    private void indicators(FormDraft draft, List<Indicator> indicators) {
        List<String> heads = List.of("一级指标", "二级指标", "三级指标", "年度指标值", months + "执行情况", "全年预计完成情况");
        for (int column = 0; column < heads.size(); column++) {
            draft.head(6, column + 1, 2, 1, heads.get(column));
        }
        draft.head(6, 7, 1, 6, "偏差原因分析");
        List<String> causes = List.of("经费保障", "制度保障", "人员保障", "硬件条件保障", "其他", "原因说明");
        for (int i = 0; i < causes.size(); i++) {
            draft.head(7, 7 + i, causes.get(i));
        }
        draft.head(6, 13, 1, 3, "完成目标可能性");
        for (int i = 0; i < POSSIBILITIES.size(); i++) {
            draft.head(7, 13 + i, POSSIBILITIES.get(i));
        }
        draft.head(6, 16, 2, 1, "备注");
        int row = 8;
        for (Indicator indicator : indicators) {
            indicator(draft, row, indicator);
            row++;
        }
    }

    private void indicator(FormDraft draft, int row, Indicator indicator) {
        draft.words(row, 1, Align.CENTRE, indicator.level1());
        draft.words(row, 2, Align.CENTRE, indicator.level2());
        draft.words(row, 3, Align.LEFT, indicator.level3());
        draft.words(row, 4, Align.CENTRE, target(indicator));
        Optional<CaseRow> progress = Progress.latest(files, indicator.id(), watch.asOf());
        String unit = indicator.unitOfMeasure().map(one -> one.symbol()).orElse("");
        draft.words(row, 5, Align.CENTRE, number(progress, "actual", unit));
        draft.words(row, 6, Align.CENTRE, number(progress, "expected_year_end", unit));
        for (int i = 0; i < CAUSES.size(); i++) {
            String cause = CAUSES.get(i);
            boolean named = progress.flatMap(one -> one.text(cause)).isPresent();
            draft.words(row, 7 + i, Align.CENTRE, named ? "√" : "");
        }
        draft.words(row, 12, Align.LEFT, text(progress, "explanation"));
        String possibility = text(progress, "possibility");
        for (int i = 0; i < POSSIBILITIES.size(); i++) {
            boolean chosen = POSSIBILITIES.get(i).equals(possibility);
            draft.words(row, 13 + i, Align.CENTRE, chosen ? "√" : "");
        }
        draft.words(row, 16, Align.LEFT, text(progress, "note"));
    }

    private static String target(Indicator indicator) {
        if (indicator.target() == null) {
            return indicator.targetText();
        }
        String sign = indicator.direction() == null ? "" : indicator.direction().symbol();
        return sign.replace(">=", "≥").replace("<=", "≤")
                + indicator.target().value().toPlainString()
                + indicator.unitOfMeasure().map(one -> one.symbol()).orElse("");
    }

    private static String number(Optional<CaseRow> progress, String column, String unit) {
        return progress.flatMap(row -> row.number(column))
                .map(number -> number.value().toPlainString() + unit)
                .orElse("");
    }

    private static String text(Optional<CaseRow> progress, String column) {
        return progress.flatMap(row -> row.text(column)).orElse("");
    }

    /** What the official form has no column for. */
    private static String adjusted(Light light) {
        return light.amounts()
                .adjusted()
                .map(all ->
                        "注：全年预算数 "
                                + wan(all).toPlainString()
                                + " 万元，执行数÷全年预算数 "
                                + light.amounts()
                                        .ofAdjusted()
                                        .map(MonitoringForms::percent)
                                        .orElse("无法计算")
                                + "。")
                .orElse("注：全年预算数没有填写。");
    }

    private static String percent(Fraction share) {
        return share.times(Fraction.of(100)).round(2, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    private static BigDecimal wan(Fraction yuan) {
        return yuan.dividedBy(WAN).orElseThrow().round(2, RoundingMode.HALF_UP);
    }

    private static Content money(Light light, Optional<Fraction> yuan) {
        return yuan.<Content>map(amount -> new Form.Number(wan(amount), 2, false, light.id(), null))
                .orElseGet(Form.Blank::new);
    }

    private static Content rate(Light light, Optional<Fraction> share) {
        return share.<Content>map(one ->
                        new Form.Number(
                                one.round(4, RoundingMode.HALF_UP), 2, true, light.id(), null))
                .orElseGet(Form.Blank::new);
    }
}
