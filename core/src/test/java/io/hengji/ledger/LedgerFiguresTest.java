package io.hengji.ledger;

import static io.hengji.ledger.Books.says;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.trail.Expr;
import io.hengji.trail.FigureBook;
import io.hengji.trail.Input;
import io.hengji.trail.Op;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Layers, groups, sources and rates of a small ledger against a calculation by hand. */
class LedgerFiguresTest {
    @TempDir Path folder;

    private static final String LINES =
            """
            L1,人员经费,,人员,县级,一般公共预算,当年,100.00,5.00,20.00,-10.00,3.00,112.00,110.00
            L2,公用经费,,公用,县级,一般公共预算,当年,40.00,,,,,,38.50
            L3,业务工作,P1,监测,省级,一般公共预算,当年,60.00,,,10.00,,,65.00
            L4,业务工作,P1,监测（结转）,,一般公共预算,上年结转,,8.00,,,,,8.00
            L5,运行维护,P2,平台,单位,单位资金,当年,30.00,,,,30.00,,0.00
            """;

    /** 全年预算数 = 年初 + 上年结转 + 追加 + 调剂 − 收回, of a line, a project and the department. */
    @Test
    void theAdjustedBudgetIsTheSumOfItsLayers() {
        says(
                book(),
                "line/L1.budget.adjusted",
                "112", // 100 + 5 + 20 − 10 − 3
                "line/L1.budget.stated",
                "112",
                "line/L2.budget.adjusted",
                "40", // blank layers are nothing
                "line/L3.budget.adjusted",
                "70", // 60 + 10
                "line/L4.budget.adjusted",
                "8",
                "line/L5.budget.adjusted",
                "0", // 30 − 30
                "project/P1.budget.adjusted",
                "78", // 70 + 8
                "dept.budget.initial",
                "230", // 100 + 40 + 60 + 30
                "dept.budget.carriedIn",
                "13", // 5 + 8
                "dept.budget.added",
                "20",
                "dept.budget.transferred",
                "0", // −10 + 10
                "dept.budget.withdrawn",
                "33", // 3 + 30
                "dept.budget.adjusted",
                "230"); // 230 + 13 + 20 + 0 − 33
    }

    @Test
    void basicAndProjectExpenditure() {
        says(
                book(),
                "dept.spent.personnel",
                "110",
                "dept.spent.public",
                "38.5",
                "dept.spent.basic",
                "148.5",
                "dept.spent.business",
                "73", // 65 + 8
                "dept.spent.maintenance",
                "0",
                "dept.spent.project",
                "73",
                "dept.spent",
                "221.5",
                "dept.budget.basic",
                "140", // 100 + 40, at the beginning of the year
                "dept.budget.business",
                "60",
                "dept.budget.project",
                "90", // 60 + 30
                "dept.spent.provincial",
                "none"); // no such line
    }

    /** The rows of a form: by source, and carried-over money of whatever source. */
    @Test
    void theRowsOfFunds() {
        says(
                book(),
                "dept.funds.appropriation.initial",
                "200", // L1 L2 L3
                "dept.funds.appropriation.adjusted",
                "222", // 112 + 40 + 70
                "dept.funds.appropriation.spent",
                "213.5", // 110 + 38.5 + 65
                "dept.funds.carried.initial",
                "0",
                "dept.funds.carried.adjusted",
                "8",
                "dept.funds.other.adjusted",
                "0",
                "dept.funds.unknown.adjusted",
                "none",
                "project/P1.funds.appropriation.adjusted",
                "70",
                "project/P1.funds.carried.spent",
                "8",
                "project/P2.funds.other.initial",
                "30");
    }

    /** Source and nature decide; without either the row is not known. */
    @Test
    void whatASourceCountsAs() {
        FigureBook book =
                new Books(folder)
                        .budget(
                                """
                                A,业务工作,,,中央,,当年,1,,,,,,1
                                B,业务工作,,,,政府性基金,当年,2,,,,,,2
                                C,业务工作,,,,单位资金,当年,4,,,,,,4
                                D,业务工作,,,,财政专户,当年,8,,,,,,8
                                E,业务工作,,,,,当年,16,,,,,,16
                                F,业务工作,,,其他,一般公共预算,当年,32,,,,,,32
                                G,业务工作,,,单位,单位资金,以前年度,64,,,,,,64
                                """)
                        .figures();
        says(
                book,
                "dept.funds.appropriation.spent",
                "3", // A + B
                "dept.funds.unknown.spent",
                "28", // C + D + E
                "dept.funds.other.spent",
                "32",
                "dept.funds.carried.spent",
                "64",
                "dept.spent",
                "127");
    }

    /**
     * 执行率 221.5 ÷ 230 = 96.304…; 完成率 (13 + 230 + 20 − 8.5) ÷ 263 = 254.5 ÷ 263 = 96.768…; 控制率 20 ÷
     * 230 = 8.6956…; P1 73 ÷ 78 = 93.589…; 公用 38.5 ÷ 40 = 96.25.
     */
    @Test
    void theRatesAreThreeDifferentQuotients() {
        says(
                book(),
                "dept.rate.execution",
                "96.30%",
                "dept.closing",
                "8.5", // 230 − 221.5
                "dept.budget.available",
                "263",
                "dept.budget.used",
                "254.5",
                "dept.rate.completion",
                "96.77%",
                "dept.rate.control",
                "8.70%",
                "project/P1.rate.execution",
                "93.59%",
                "project/P2.rate.execution",
                "无法计算（分母为0）",
                "dept.rate.publicControl",
                "96.25%",
                "line/L1.rate.execution",
                "none");
    }

    /** So that a printed rate is compared with a numerator and a denominator. */
    @Test
    void everyRateIsAPlainQuotient() {
        FigureBook book = book();
        List<String> rates =
                book.figures().stream()
                        .map(figure -> figure.value())
                        .filter(figure -> figure.contains(".rate."))
                        .toList();
        assertTrue(rates.size() > 8, rates.toString());
        for (String rate : rates) {
            Op.Calc calc = assertInstanceOf(Op.Calc.class, book.of(rate).orElseThrow().op(), rate);
            Expr.Div quotient = assertInstanceOf(Expr.Div.class, calc.formula(), rate);
            List<Input> inputs = book.of(rate).orElseThrow().inputs();
            assertEquals(Expr.ref(inputs.getFirst().role()), quotient.left(), rate);
            assertEquals(Expr.ref(inputs.getLast().role()), quotient.right(), rate);
        }
    }

    /** 1.1 and 1.2 are usual codes: their dot is not the one before the name. */
    @Test
    void codesMayHaveDots() {
        FigureBook book =
                new Books(folder)
                        .budget(
                                """
                                1.1,业务工作,2.1,甲,县级,,当年,40.00,,,,,,30.00
                                1.2,业务工作,2.2,乙,县级,,当年,10.00,,,,,,10.00
                                """)
                        .figures();
        says(
                book,
                "project/2.1.rate.execution",
                "75.00%",
                "project/2.2.rate.execution",
                "100.00%",
                "dept.rate.execution",
                "80.00%",
                "line/1.1.rate.execution",
                "none");
    }

    /** A line without any layer: its stated 全年预算数 counts, its 年初预算数 is not known. */
    @Test
    void aLineWithoutLayersIsNotALineOfZeros() {
        FigureBook book =
                new Books(folder)
                        .budget(
                                """
                                L1,业务工作,P1,甲,县级,,当年,,,,,,25.00,20.00
                                L2,业务工作,P2,乙,县级,,当年,10.00,,,,,,
                                """)
                        .figures();
        says(
                book,
                "line/L1.budget.adjusted",
                "25",
                "line/L1.budget.initial",
                "？LED-005 budget.csv的“年初预算数”",
                "dept.budget.initial",
                "？LED-005 budget.csv的“年初预算数”",
                "dept.budget.adjusted",
                "35",
                "project/P1.rate.execution",
                "80.00%",
                "line/L2.spent",
                "？LED-005 budget.csv的“执行数”",
                "dept.spent",
                "？LED-005 budget.csv的“执行数”",
                "dept.rate.execution",
                "？LED-005 budget.csv的“执行数”",
                "dept.rate.control",
                "？LED-005 budget.csv的“追加”、budget.csv的“年初预算数”");
    }

    @Test
    void withoutBudgetLinesNothingIsZero() {
        says(
                new Books(folder).figures(),
                "dept.spent",
                "？LED-006 budget.csv 的预算行",
                "dept.spent.basic",
                "？LED-005 基本支出的预算行",
                "dept.rate.execution",
                "？LED-006 budget.csv 的预算行");
    }

    /** Dated entries of quotas.csv stand in where the wide row is blank, and only there. */
    @Test
    void datedEntriesMakeUpALayer() {
        FigureBook book =
                new Books(folder)
                        .budget(
                                """
                                L1,业务工作,P1,甲,县级,,当年,100.00,,20.00,,,,90.00
                                L2,业务工作,P2,乙,县级,,当年,50.00,,,,,,50.00
                                """)
                        .with(
                                "quotas.csv",
                                """
                                指标编号,预算行号,文号,预算层次,金额(万元),日期
                                Q1,L1,甲财〔2025〕1号,追加,7.00,2025-03-01
                                Q2,L2,甲财〔2025〕2号,追加,5.00,2025-04-01
                                Q3,L2,甲财〔2025〕3号,追加,3.00,2025-05-01
                                Q4,L2,甲财〔2025〕4号,收回,1.50,2025-11-01
                                """)
                        .figures();
        says(
                book,
                "line/L1.budget.added",
                "20",
                "line/L1.budget.adjusted",
                "120",
                "line/L2.budget.added",
                "8",
                "line/L2.budget.withdrawn",
                "1.5",
                "line/L2.budget.adjusted",
                "56.5"); // 50 + 8 − 1.5
        assertEquals(
                List.of("甲财〔2025〕2号", "甲财〔2025〕3号"),
                book.of("line/L2.budget.added").orElseThrow().inputs().stream()
                        .map(Input::role)
                        .toList());
    }

    private FigureBook book() {
        return new Books(folder).budget(LINES).figures();
    }
}
