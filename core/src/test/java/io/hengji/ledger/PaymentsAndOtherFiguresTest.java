package io.hengji.ledger;

import static io.hengji.ledger.Books.says;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.trail.FigureBook;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Payments beside typed 执行数; income, staff and 三公 by its parts. */
class PaymentsAndOtherFiguresTest {
    @TempDir Path folder;

    private static final String LINES =
            """
            L1,业务工作,P1,甲,县级,,当年,70.00,,,,,,65.00
            L2,业务工作,P1,乙,县级,,当年,10.00,,,,,,
            L3,运行维护,P2,丙,县级,,当年,5.00,,,,,,4.00
            """;
    private static final String HEAD = "凭证号,明细序号,支付日期,项目编号,预算行号,部门经济分类,金额(元),原凭证号,收款人,用途\n";

    /** 400000 + 250000 − 10000.50 = 639999.50; typed were 65.00 万元. */
    @Test
    void paymentsTakePrecedenceAndTypedFiguresStayBeside() {
        FigureBook book =
                books(
                                """
                                V1,1,2025-03-01,P1,L1,30227,400000.00,,某公司,监测
                                V2,1,2025-06-01,P1,L1,30227,250000.00,,某公司,监测
                                V3,1,2025-07-01,P1,L1,30227,-10000.50,V1,某公司,退回
                                """)
                        .figures();
        says(
                book,
                "line/L1.spent",
                "63.99995",
                "line/L1.spent.stated",
                "65",
                "line/L3.spent",
                "4", // typed, no payments
                "line/L2.spent",
                "？LED-005 budget.csv的“执行数”");
    }

    /** Only a control total that agrees to the cent makes a line without payments a line with 0. */
    @Test
    void aControlTotalSaysThatNothingIsMissing() {
        String rows =
                """
                V1,1,2025-03-01,P1,L1,30227,400000.00,,某公司,监测
                V2,1,2025-06-01,P2,L3,30213,40000.00,,某公司,维护
                """;
        Books right = books(rows + "合计,,,,,,440000.00,,,\n");
        assertTrue(right.payments().complete());
        says(right.figures(), "line/L2.spent", "0", "dept.spent", "44");
        Books wrong = books(rows + "合计,,,,,,440000.01,,,\n");
        assertFalse(wrong.payments().complete());
        says(wrong.figures(), "line/L2.spent", "？LED-005 budget.csv的“执行数”");
        Books none = books(rows);
        assertFalse(none.payments().complete());
        assertTrue(none.payments().handedIn());
    }

    /** P2 has one line; P1 has two, and L9 does not exist. */
    @Test
    void aProjectNamesItsLineOnlyWhereItHasOne() {
        Books books =
                books(
                        """
                        V1,1,2025-03-01,P2,,30213,40000.00,,某公司,维护
                        V2,1,2025-03-02,P1,,30227,10000.00,,某公司,监测
                        V3,1,2025-03-03,P1,L9,30227,20000.00,,某公司,监测
                        V4,1,2025-03-04,,,30227,30000.00,,某公司,监测
                        合计,,,,,,100000.00,,,
                        """);
        assertEquals(
                List.of("V2", "V3", "V4"),
                books.payments().unassigned().stream().map(Payment::voucherNo).toList());
        assertFalse(books.payments().complete(), "some belong nowhere");
        says(books.figures(), "line/L3.spent", "4");
        assertEquals(1, books.payments().of("L3").size());
        assertEquals(0, books.payments().of("L2").size());
    }

    /**
     * Parts: 购置 2 + 运行 8 + 接待 4 + 出国 0 = 14; spent 1.5 + 6.6 + 3 + 0 = 11.1; 11.1 ÷ 14 = 79.2857…%.
     * The stated total of 15 stays beside.
     */
    @Test
    void threePublicIsTheSumOfItsParts() {
        FigureBook book =
                new Books(folder)
                        .budget("")
                        .with(
                                "base.csv",
                                """
                                项目编码,上年决算数(万元),本年预算数(万元),本年决算数(万元)
                                三公经费,13.00,15.00,11.10
                                公车购置,0.00,2.00,1.50
                                公务用车运行维护费,8.00,8.00,6.60
                                公务接待费,5.00,4.00,3.00
                                因公出国（境）费,0.00,0.00,0.00
                                """)
                        .figures();
        says(
                book,
                "dept.threePublic.budget",
                "14",
                "base/THREE_PUBLIC.budget",
                "15",
                "dept.threePublic.spent",
                "11.1",
                "dept.threePublic.prior",
                "13",
                "dept.threePublic.budget.vehicles",
                "10",
                "dept.threePublic.spent.vehicles",
                "8.1",
                "dept.threePublic.spent.vehiclePurchase",
                "1.5",
                "dept.threePublic.spent.vehicleRunning",
                "6.6",
                "dept.threePublic.spent.reception",
                "3",
                "dept.threePublic.spent.abroad",
                "0",
                "dept.rate.threePublicControl",
                "79.29%",
                // last year's accounts are no budget
                "dept.rate.threePublicChange",
                "？LED-006 上年三公经费预算");
    }

    /** Of this year: 200 + 30 + 5.5 = 235.5; balances and what was handed in are none. */
    @Test
    void incomeOfThisYearIsNeitherBalanceNorHandedIn() {
        FigureBook book =
                new Books(folder)
                        .with(
                                "income.csv",
                                """
                                资金性质,收入类别,年初预算数(万元),全年预算数(万元),决算数(万元)
                                一般公共预算,财政拨款,180.00,200.00,200.00
                                政府性基金,财政拨款,30.00,30.00,30.00
                                单位资金,其他收入,,,5.50
                                一般公共预算,年初结转,,,13.00
                                一般公共预算,年末结转,,,8.50
                                一般公共预算,非税收入上缴,,,4.00
                                一般公共预算,非税收入返还,,,2.00
                                """)
                        .figures();
        says(
                book,
                "dept.income.settled",
                "235.5",
                "dept.income.settled.appropriation",
                "230",
                "dept.income.settled.general",
                "200",
                "dept.income.settled.fund",
                "30",
                "dept.income.settled.unit",
                "5.5",
                "dept.income.settled.other",
                "5.5",
                "dept.income.settled.opening",
                "13",
                "dept.income.settled.closing",
                "8.5",
                "dept.income.settled.handedIn",
                "4",
                "dept.income.settled.returned",
                "2",
                "dept.income.initial",
                "210",
                "dept.income.adjusted",
                "230");
    }

    /** 18 + 29 = 47 of 20 + 30 = 50 posts: 94%; the retired count in neither. */
    @Test
    void theRetiredHoldNoPosts() {
        FigureBook book =
                staff(
                        """
                        行政,20,18
                        全额事业,30,29
                        离退休,,12
                        """);
        says(
                book,
                "dept.staff.inPost",
                "47人",
                "dept.staff.quota",
                "50人",
                "dept.staff.retired",
                "12人",
                "dept.rate.staffControl",
                "94.00%");
    }

    @Test
    void oneBlankMakesTheHeadcountUnknown() {
        FigureBook book = staff("行政,20,18\n全额事业,,29\n");
        says(
                book,
                "dept.staff.inPost",
                "47人",
                "dept.staff.quota",
                "？LED-005 staff.csv的“编制数”",
                "dept.rate.staffControl",
                "？LED-005 staff.csv的“编制数”");
    }

    /** Posts of 0 are a base of 0. */
    @Test
    void noPostsAreABaseOfZero() {
        says(staff("行政,0,3\n"), "dept.rate.staffControl", "无法计算（分母为0）");
    }

    private FigureBook staff(String rows) {
        return new Books(folder).with("staff.csv", "类别,编制数,在职人数\n" + rows).figures();
    }

    private Books books(String payments) {
        return new Books(folder).budget(LINES).with("payments.csv", HEAD + payments);
    }
}
