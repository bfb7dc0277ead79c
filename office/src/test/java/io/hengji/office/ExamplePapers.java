package io.hengji.office;

import static io.hengji.office.Fixtures.id;

import io.hengji.official.Form;
import io.hengji.official.Form.Align;
import io.hengji.official.Form.Blank;
import io.hengji.official.Form.Cell;
import io.hengji.official.Form.Content;
import io.hengji.official.Form.Dash;
import io.hengji.official.Form.Live;
import io.hengji.official.Form.Number;
import io.hengji.official.Form.Position;
import io.hengji.official.Form.Words;
import io.hengji.official.Report;
import io.hengji.official.Report.FigureRun;
import io.hengji.official.Report.Heading;
import io.hengji.official.Report.Paragraph;
import io.hengji.official.Report.Plain;
import io.hengji.trail.Expr;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The report and one form of {@link ExampleBureau}. */
public final class ExamplePapers {
    private ExamplePapers() {}

    public static Report report(String department, String name) {
        return new Report(
                List.of(department, "2025年度部门整体支出绩效自评报告"),
                List.of(
                        new Heading(1, List.of(new Plain("一、部门概况"))),
                        new Heading(2, List.of(new Plain("（一）资金安排与使用"))),
                        new Paragraph(
                                List.of(
                                        new Plain("2025年，本部门全年预算数为"),
                                        new FigureRun(
                                                "1040.00万元", id("dept.budget.adjusted"), null),
                                        new Plain("，全年执行"),
                                        new FigureRun("1006.00万元", id("dept.spent"), null),
                                        new Plain("，预算执行率"),
                                        new FigureRun("96.73%", id("dept.rate.execution"), null),
                                        new Plain("。其中基本支出"),
                                        new FigureRun("705.50万元", id("dept.spent.basic"), null),
                                        new Plain("，项目支出"),
                                        new FigureRun("300.50万元", id("dept.spent.project"), null),
                                        new Plain("。"))),
                        new Heading(1, List.of(new Plain("二、绩效自评结果"))),
                        new Paragraph(
                                List.of(
                                        new Plain("本年组织开展" + name + "等工作，自评得分"),
                                        new FigureRun(
                                                "99分", id("dept.score"), "总分无法核验：缺少效益指标分值、满意度调查表"),
                                        new Plain("。年初预算未随附件报送，预算完成情况见附表。")))),
                List.of("部门整体支出绩效评价基础数据表"),
                department,
                "2026年3月20日");
    }

    public static List<Form> forms(String name) {
        return List.of(
                new Form(
                        "form1",
                        "附件1",
                        "附件1",
                        "部门整体支出绩效评价基础数据表",
                        List.of("填报单位：" + name, "单位：万元"),
                        List.of(4, 2, 2, 2, 2),
                        List.of(
                                head(1, 1, "项目"),
                                head(1, 2, "上年决算数"),
                                head(1, 3, "本年预算数"),
                                head(1, 4, "本年决算数"),
                                head(1, 5, "执行率"),
                                cell(2, 1, Align.LEFT, new Words("三公经费")),
                                cell(2, 2, Align.RIGHT, new Blank()),
                                cell(2, 3, Align.RIGHT, number("12.00", "dept.threePublic.budget")),
                                cell(2, 4, Align.RIGHT, live("9.30", "dept.threePublic.spent")),
                                cell(
                                        2,
                                        5,
                                        Align.RIGHT,
                                        percent("0.775", "dept.rate.threePublicControl")),
                                cell(3, 1, Align.LEFT, new Words("　公务用车购置和维护")),
                                cell(3, 2, Align.RIGHT, new Dash()),
                                cell(
                                        3,
                                        3,
                                        Align.RIGHT,
                                        number("8.00", "dept.threePublic.budget.vehicles")),
                                cell(
                                        3,
                                        4,
                                        Align.RIGHT,
                                        number("7.10", "dept.threePublic.spent.vehicles")),
                                cell(3, 5, Align.RIGHT, new Blank()),
                                cell(4, 1, Align.LEFT, new Words("自评得分")),
                                new Cell(
                                        4,
                                        2,
                                        1,
                                        4,
                                        Align.CENTRE,
                                        false,
                                        new Number(
                                                new BigDecimal("99"),
                                                0,
                                                false,
                                                id("fact/total"),
                                                "自评填报"))),
                        List.of("说明：“三公”经费按决算口径填列。")));
    }

    private static Cell head(int row, int column, String text) {
        return new Cell(row, column, 1, 1, Align.CENTRE, true, new Words(text));
    }

    private static Cell cell(int row, int column, Align align, Content content) {
        return new Cell(row, column, 1, 1, align, false, content);
    }

    private static Number number(String value, String figure) {
        return new Number(new BigDecimal(value), 2, false, id(figure), null);
    }

    private static Live live(String value, String figure) {
        return new Live(
                Expr.sum(List.of("a", "b")),
                Map.of("a", new Position("form1", 3, 4), "b", new Position("form1", 3, 3)),
                new BigDecimal(value),
                2,
                false,
                id(figure),
                true);
    }

    private static Number percent(String value, String figure) {
        return new Number(new BigDecimal(value), 2, true, id(figure), null);
    }
}
