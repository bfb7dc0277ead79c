package io.hengji.office.docx;

import io.hengji.kernel.FigureId;
import io.hengji.official.Form;
import io.hengji.official.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A made-up office, its report and its forms. */
public final class Samples {
    static final FigureId FIGURE = new FigureId("dept.spent");

    private Samples() {}

    /** Marks, levels, a figure with a mark, three annexes of which one takes two lines. */
    public static Report report() {
        List<Report.Block> body = new ArrayList<>();
        body.add(heading(1, "一、单位基本情况"));
        body.add(paragraph("云溪县水务服务中心是县水务局所属的事业单位，核定编制38人，实有36人。办公用房面积1280㎡，建成于二〇一五年。"));
        body.add(heading(2, "（一）预算收支情况"));
        body.add(
                new Report.Paragraph(
                        List.of(
                                new Report.Plain("2024年度部门整体支出"),
                                new Report.FigureRun("1234.56万元", FIGURE, null),
                                new Report.Plain("，其中项目支出"),
                                new Report.FigureRun("420.10万元", FIGURE, "无法核验：没有明细账，只有本单位填报数"),
                                new Report.Plain("，预算执行率为96.85%。"))));
        body.add(heading(3, "1.基本支出"));
        body.add(paragraph("基本支出主要用于人员经费和日常公用经费。".repeat(4)));
        body.add(heading(4, "（1）人员经费"));
        for (int i = 0; i < 6; i++) {
            body.add(
                    paragraph(
                            "按照“先有预算、后有支出”的要求，中心把每一笔支出都落到项目和指标上，并按季度对照目标检查进度，发现偏差及时说明原因并调整。"
                                    .repeat(2)));
        }
        body.add(heading(1, "二、存在的问题"));
        body.add(paragraph("部分项目开工晚于计划，年末集中支付的情况仍然存在。"));
        return new Report(
                List.of("云溪县水务服务中心2024年度", "部门整体支出绩效自评报告"),
                body,
                List.of("部门整体支出绩效评价基础数据表", "云溪县水务服务中心2024年度部门整体支出和全部项目支出绩效自评综合情况统计表", "项目支出绩效自评表"),
                "云溪县水务服务中心",
                "2025年2月21日");
    }

    /** One paragraph of full characters only, long enough for more than two pages. */
    public static Report fullPages() {
        return new Report(
                List.of(), List.of(paragraph("水".repeat(28 * 22 * 3))), List.of(), null, null);
    }

    static Report.Heading heading(int level, String text) {
        return new Report.Heading(level, List.of(new Report.Plain(text)));
    }

    public static Report.Paragraph paragraph(String text) {
        return new Report.Paragraph(List.of(new Report.Plain(text)));
    }

    public static List<Form> forms() {
        return List.of(indicators(3, "form1"), indicators(40, "form2"), selfMarked());
    }

    /** A table of two head rows, a merged first column and a number in each row. */
    public static Form indicators(int rows, String key) {
        List<Form.Cell> cells = new ArrayList<>();
        cells.add(head(1, 1, 2, 1, "一级指标"));
        cells.add(head(1, 2, 2, 1, "三级指标"));
        cells.add(head(1, 3, 1, 2, "指标值"));
        cells.add(head(2, 3, 1, 1, "年初目标"));
        cells.add(head(2, 4, 1, 1, "实际完成"));
        cells.add(head(1, 5, 2, 1, "偏差原因分析及改进措施"));
        cells.add(cell(3, 1, rows, 1, Form.Align.CENTRE, new Form.Words("产出指标")));
        for (int i = 0; i < rows; i++) {
            int row = 3 + i;
            cells.add(
                    cell(row, 2, 1, 1, Form.Align.LEFT, new Form.Words("维修养护小型水源工程处数" + (i + 1))));
            cells.add(cell(row, 3, 1, 1, Form.Align.RIGHT, number("1234567.89", null)));
            cells.add(cell(row, 4, 1, 1, Form.Align.RIGHT, new Form.Dash()));
            cells.add(
                    cell(
                            row,
                            5,
                            1,
                            1,
                            Form.Align.LEFT,
                            new Form.Words("汛期延长，部分工程推迟到次年一季度完工，已调整进度计划并落实责任人。")));
        }
        return new Form(
                key,
                "附件1",
                key,
                "部门整体支出绩效目标完成情况表",
                List.of("填报单位：云溪县水务服务中心", "2024年度", "单位：万元"),
                List.of(8, 25, 14, 14, 40),
                cells,
                List.of("填表人：                    联系电话：", "注：实际完成以明细账为准。"));
    }

    /** A narrow column of scores that the office chose itself. */
    static Form selfMarked() {
        return new Form(
                "form3",
                "附件2",
                "form3",
                "项目支出绩效自评表",
                List.of("项目名称：水源地保护"),
                List.of(30, 6, 6),
                List.of(
                        head(1, 1, 1, 1, "指标"),
                        head(1, 2, 1, 1, "分值"),
                        head(1, 3, 1, 1, "得分"),
                        cell(2, 1, 1, 1, Form.Align.LEFT, new Form.Words("服务对象满意度\n（抽样调查）")),
                        cell(2, 2, 1, 1, Form.Align.CENTRE, number("10", null)),
                        cell(2, 3, 1, 1, Form.Align.CENTRE, number("9.5", "自评填报"))),
                List.of());
    }

    public static Form.Cell head(int row, int column, int rows, int columns, String text) {
        return new Form.Cell(
                row, column, rows, columns, Form.Align.CENTRE, true, new Form.Words(text));
    }

    public static Form.Cell cell(
            int row, int column, int rows, int columns, Form.Align align, Form.Content content) {
        return new Form.Cell(row, column, rows, columns, align, false, content);
    }

    static Form.Number number(String value, @Nullable String mark) {
        BigDecimal number = new BigDecimal(value);
        return new Form.Number(number, number.scale(), false, FIGURE, mark);
    }
}
