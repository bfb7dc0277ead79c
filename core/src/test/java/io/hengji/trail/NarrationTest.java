package io.hengji.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hengji.kernel.Cause;
import io.hengji.kernel.Clause;
import io.hengji.kernel.Digest;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Money;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Quantity;
import io.hengji.kernel.Scalar;
import io.hengji.kernel.SourceRef;
import io.hengji.kernel.Unit;
import io.hengji.trail.FigureBook.Part;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each kind of step reads as an accountant would write it. */
class NarrationTest {
    private final FigureBook book = new FigureBook();

    @Test
    void a_reading_names_file_row_and_column() {
        assertEquals("读自 budget.csv 第3行“执行数”列：4182.95万元", told(read("a", 3, "4182.95")));
    }

    @Test
    void a_reading_in_yuan_stays_in_yuan() {
        Step step = book.read("a", cell(3), Money.ofYuan("1800000.50"), Precision.EXACT);
        assertEquals("读自 budget.csv 第3行“执行数”列：1800000.50元", told(step));
    }

    @Test
    void an_empty_place_says_what_is_missing() {
        Step step = book.absent("a", cell(3), "LDG-001", List.of("附件4", "年初预算数"));
        assertEquals("读自 budget.csv 第3行“执行数”列；无法核验：缺少附件4、年初预算数", told(step));
    }

    @Test
    void a_sum_has_one_unit_and_the_printed_decimals() {
        Step sum = sum(read("a", 3, "4182.95"), read("b", 4, "1084.60"));
        assertEquals("业务工作 4182.95 + 运行维护 1084.60 = 5267.55 万元", told(sum));
    }

    @Test
    void a_sum_of_nothing_says_so() {
        Step none = book.total("none", List.of(), Grounds.NONE);
        assertEquals("没有要相加的数，计 0元", told(none));
    }

    @Test
    void yuan_and_wan_yuan_in_one_sum_are_all_told_in_wan_yuan_with_every_digit() {
        Step exact = book.read("a", cell(3), Money.ofYuan("12345.67"), Precision.EXACT);
        assertEquals(
                "业务工作 1.234567 + 运行维护 10.00 = 11.234567 万元",
                told(sum(exact, read("b", 4, "10.00"))));
    }

    /** 65.53 ÷ 111 = 0.590360…: the percentage is rounded and says so; 1 ÷ 4 is not. */
    @Test
    void a_rounded_rate_is_only_about_equal() {
        Step rate =
                book.rate(
                        "r",
                        new Part("执行数", read("a", 3, "65.53")),
                        new Part("预算数", read("b", 4, "111")),
                        Grounds.NONE);
        assertEquals("执行数 65.53万元 ÷ 预算数 111万元 ≈ 59.04%", told(rate));
        Step quarter =
                book.rate(
                        "q",
                        new Part("执行数", read("c", 5, "1")),
                        new Part("预算数", read("d", 6, "4")),
                        Grounds.NONE);
        assertEquals("执行数 1万元 ÷ 预算数 4万元 = 25.00%", told(quarter));
    }

    @Test
    void nothing_divided_by_nothing_is_undefined() {
        Step rate =
                book.rate(
                        "r",
                        new Part("执行数", read("a", 3, "0")),
                        new Part("预算数", read("b", 4, "0")),
                        Grounds.NONE);
        assertEquals("执行数 0万元 ÷ 预算数 0万元 = 无法计算（分母为0）", told(rate));
    }

    @Test
    void an_unknown_part_is_named_in_the_formula_and_at_its_end() {
        Step sum =
                sum(
                        read("a", 3, "1.00"),
                        book.absent("b", cell(4), "X", List.of("budget.csv 的“执行数”")));
        assertEquals("业务工作 1.00 + 运行维护 （无法核验）；无法核验：缺少 budget.csv 的“执行数”", told(sum));
    }

    /** The precision of an area says nothing about the score made of it: 39.21 must not read 39. */
    @Test
    void a_score_keeps_its_digits_whatever_it_is_made_of() {
        Unit mu = Unit.of("亩").orElseThrow();
        Step area =
                book.read(
                        "a",
                        cell(3),
                        Quantity.of("2941", mu),
                        Precision.ofPrinted(new BigDecimal("2941"), mu));
        Step score =
                book.calc(
                        "s",
                        Expr.ref("实际").over(Expr.lit(3000)).times(Expr.lit(40)).rounded(2),
                        FigureBook.inputs(List.of(new Part("实际", area))),
                        number -> new Quantity(number.round(2, RoundingMode.HALF_UP), Unit.POINT),
                        Grounds.NONE);
        // 40 × 2941 ÷ 3000 = 39.2133
        assertEquals("四舍五入至2位小数（实际 2941亩 ÷ 3000 × 40） = 39.21 分", told(score));
    }

    @Test
    void a_query_says_what_it_asked_and_of_how_many_rows() {
        RowSet rows = new RowSet(12, List.of("id"), Digest.of("r"), List.of());
        Step step =
                add(
                        new Op.Query(
                                "wells#days", Digest.of("q"), Map.of(), List.of("wells@1"), rows),
                        List.of(),
                        value(Quantity.of("365", Unit.of("天").orElseThrow())));
        assertEquals("由查询 wells#days 从 wells@1 的 12 行记录得出：365天", told(step));
    }

    @Test
    void a_failed_relation_tells_the_difference_and_the_likely_cause() {
        Step stated = read("a", 3, "12.00");
        Step step =
                add(
                        new Op.Relate(
                                RelationKind.SUM,
                                Expr.ref("合计"),
                                Expr.ref("分项"),
                                Fraction.of("0.9"),
                                Fraction.of("0.01"),
                                List.of(new Cause("swapped", "11.10", "“合计”相邻数字可能写颠倒"))),
                        List.of(new Part("合计", stated)),
                        new Outcome.Judged(new Level("fails", "不成立"), "11.10 = 12.00"));
        assertEquals("核对：11.10 = 12.00，相差 0.9 万元，不成立。“合计”相邻数字可能写颠倒", told(step));
    }

    @Test
    void a_grade_tells_the_value_and_the_band() {
        Step score = book.read("a", cell(3), Quantity.of("92", Unit.POINT), Precision.EXACT);
        Step step =
                add(
                        new Op.Grade(Criterion.immediate("绩效等级", List.of()), Optional.empty()),
                        List.of(new Part("总分", score)),
                        new Outcome.Judged(new Level("a", "优"), "90分及以上"));
        assertEquals("按“绩效等级”分档：总分 92分，属于优", told(step));
    }

    @Test
    void a_choice_tells_who_and_why() {
        Step step =
                add(
                        new Op.Choose("评价小组", Optional.empty(), "验收合格"),
                        List.of(),
                        value(Quantity.of("8", Unit.POINT)));
        assertEquals("由评价小组选定：8分（验收合格）", told(step));
    }

    @Test
    void what_does_not_apply_says_why() {
        Step step = add(new Op.Read(cell(3)), List.of(), new Outcome.NotApplicable("没有上级专项"));
        assertEquals("读自 budget.csv 第3行“执行数”列；不适用：没有上级专项", told(step));
    }

    @Test
    void places_of_every_kind_read_as_words() {
        assertEquals(
                "预算.xlsx “项目支出”表 第7行“金额”列",
                Place.of(new SourceRef.Cell("预算.xlsx", null, "项目支出", 7, "金额", "1")));
        assertEquals("b.csv 第7行", Place.of(new SourceRef.Cell("b.csv", null, null, 7, null, "")));
        assertEquals("报告.txt 的文字“99”", Place.of(new SourceRef.Span("报告.txt", null, 1, 3, "99")));
        assertEquals("form3 的 得分", Place.of(new SourceRef.Field("form3", "得分")));
        assertEquals("p@1 的记录 r7", Place.of(new SourceRef.Row("p@1", "r7")));
        assertEquals(
                "payments 中“行 = B1”的 3 行记录",
                Place.of(new SourceRef.Rows("payments", "行 = B1", 3, List.of(), List.of())));
        assertEquals("case.yaml", Place.of(new SourceRef.Whole("case.yaml")));
    }

    @Test
    void explain_is_a_tree_that_tells_a_shared_part_once() {
        Step first = read("a", 3, "4182.95");
        Step second = read("b", 4, "1084.60");
        Step sum = sum(first, second);
        Step twice =
                book.record(
                        book.trail()
                                .add(
                                        new FigureId("total"),
                                        new Op.Calc(Expr.sum(List.of("项目支出", "业务工作"))),
                                        FigureBook.inputs(
                                                List.of(
                                                        new Part("项目支出", sum),
                                                        new Part("业务工作", first))),
                                        new Outcome.Value(Money.ofWanYuan("9450.50"), precision()),
                                        Grounds.of(
                                                "A3",
                                                1,
                                                List.of(
                                                        new Clause(
                                                                "财政部",
                                                                "财预〔2020〕10号",
                                                                "",
                                                                false)))));
        assertEquals(
                """
                [t4] total：项目支出 5267.55 + 业务工作 4182.95 = 9450.50 万元〔规则 A3@1〕
                   依据：财政部 财预〔2020〕10号（待核）
                ├─ [t3] sum：业务工作 4182.95 + 运行维护 1084.60 = 5267.55 万元
                │  ├─ [t1] a：读自 budget.csv 第3行“执行数”列：4182.95万元
                │  └─ [t2] b：读自 budget.csv 第4行“执行数”列：1084.60万元
                └─ [t1] a 4182.95万元（见上）
                """
                        .strip(),
                String.join(
                        "\n",
                        Narration.explain(book.trail().build(), twice.id(), FigureId::value)));
    }

    private String told(Step step) {
        return new Narration(book.trail().build(), FigureId::value).sentence(step);
    }

    private Step add(Op op, List<Part> inputs, Outcome outcome) {
        return book.trail()
                .add(new FigureId("x"), op, FigureBook.inputs(inputs), outcome, Grounds.NONE);
    }

    private Step sum(Step first, Step second) {
        return book.total(
                "sum", List.of(new Part("业务工作", first), new Part("运行维护", second)), Grounds.NONE);
    }

    private Step read(String figure, int row, String wanYuan) {
        return book.read(
                figure,
                cell(row),
                Money.ofWanYuan(wanYuan),
                Precision.ofPrinted(new BigDecimal(wanYuan), Unit.WAN_YUAN));
    }

    private static Precision precision() {
        return Precision.ofPrinted(new BigDecimal("0.01"), Unit.WAN_YUAN);
    }

    private static Outcome value(Scalar value) {
        return new Outcome.Value(value, Precision.EXACT);
    }

    private static SourceRef.Cell cell(int row) {
        return new SourceRef.Cell("budget.csv", null, null, row, "执行数", "");
    }
}
