package io.hengji.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hengji.goal.Direction;
import io.hengji.kernel.Fraction;
import io.hengji.trail.Expr;
import io.hengji.trail.Notation;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What every method looks like in a cell and in words. Each line was read and recalculated. */
class StrategyNotationTest {
    private static final Map<String, String> CELLS =
            Map.of("分值", "H5", "指标值", "E5", "指标值上限", "F5", "实际完成值", "G5", "比率", "R5");
    private static final Set<String> SHOWN = new HashSet<>(Set.of("qualitative-band"));

    @AfterAll
    static void everyMethodWasLookedAt() {
        Set<String> all = new HashSet<>();
        Arrays.stream(Strategies.values()).forEach(strategy -> all.add(strategy.id()));
        assertEquals(all, SHOWN);
    }

    @Test
    void quotients() {
        shows(
                "linear-capped",
                Direction.AT_LEAST,
                "ROUND(ROUND(H5*MAX(MIN(G5/MAX(E5,0),1),0),10),2)",
                "四舍五入至2位小数（分值 × 取大（取小（实际完成值 ÷ 取大（指标值，0），1），0））");
        shows(
                "positive",
                Direction.ABOVE,
                "ROUND(ROUND(H5*MAX(MIN(G5/MAX(E5,0),1),0),10),2)",
                "四舍五入至2位小数（分值 × 取大（取小（实际完成值 ÷ 取大（指标值，0），1），0））");
        shows(
                "execution-linear",
                null,
                "ROUND(ROUND(H5*MAX(MIN(R5,1),0),10),2)",
                "四舍五入至2位小数（分值 × 取大（取小（比率，1），0））");
    }

    @Test
    void reverse() {
        shows(
                "reverse-linear",
                Direction.AT_MOST,
                "ROUND(ROUND(IF(ROUND(G5,10)<=ROUND(E5,10),H5,IF(ROUND(E5,10)<=0,0,H5*MAX(1-(G5-E5)/E5,0))),10),2)",
                "四舍五入至2位小数（若实际完成值 ≤ 指标值，则分值，否则若指标值 ≤ 0，则0，"
                        + "否则分值 × 取大（1 − （实际完成值 − 指标值） ÷ 指标值，0））");
        shows(
                "reverse-ratio",
                Direction.AT_MOST,
                "ROUND(ROUND(IF(ROUND(G5,10)<=ROUND(E5,10),H5,IF(ROUND(E5,10)<=0,0,H5*E5/G5)),10),2)",
                "四舍五入至2位小数（若实际完成值 ≤ 指标值，则分值，否则若指标值 ≤ 0，则0，" + "否则分值 × 指标值 ÷ 实际完成值）");
    }

    @Test
    void equalAndRange() {
        shows(
                "equal",
                Direction.EQUAL,
                "ROUND(ROUND(IF(ROUND(G5,10)=ROUND(E5,10),H5,IF(ROUND(E5,10)=0,0,H5*MAX(MIN(G5/E5,1),0))),10),2)",
                "四舍五入至2位小数（若实际完成值 ＝ 指标值，则分值，否则若指标值 ＝ 0，则0，" + "否则分值 × 取大（取小（实际完成值 ÷ 指标值，1），0））");
        shows(
                "equal-deviation",
                Direction.EQUAL,
                "ROUND(ROUND(IF(ROUND(G5,10)=ROUND(E5,10),H5,IF(ROUND(E5,10)=0,0,"
                        + "H5*MAX(1-MAX(G5-E5,E5-G5)/MAX(E5,0-E5),0))),10),2)",
                "四舍五入至2位小数（若实际完成值 ＝ 指标值，则分值，否则若指标值 ＝ 0，则0，"
                        + "否则分值 × 取大（1 − 取大（实际完成值 − 指标值，指标值 − 实际完成值）"
                        + " ÷ 取大（指标值，0 − 指标值），0））");
        shows(
                "range",
                Direction.RANGE,
                "ROUND(ROUND(IF(ROUND(G5,10)<ROUND(E5,10),0,IF(ROUND(G5,10)<=ROUND(F5,10),H5,0)),10),2)",
                "四舍五入至2位小数（若实际完成值 ＜ 指标值，则0，否则若实际完成值 ≤ 指标值上限，则分值，否则0）");
        shows(
                "range-proportional",
                Direction.RANGE,
                "ROUND(ROUND(IF(ROUND(G5,10)<ROUND(E5,10),H5*MAX(G5/MAX(E5,0),0),"
                        + "IF(ROUND(G5,10)<=ROUND(F5,10),H5,IF(ROUND(F5,10)<=0,0,H5*MAX(1-(G5-F5)/F5,0)))),10),2)",
                "四舍五入至2位小数（若实际完成值 ＜ 指标值，则分值 × 取大（实际完成值 ÷ 取大（指标值，0），0），"
                        + "否则若实际完成值 ≤ 指标值上限，则分值，否则若指标值上限 ≤ 0，则0，"
                        + "否则分值 × 取大（1 − （实际完成值 − 指标值上限） ÷ 指标值上限，0））");
    }

    @Test
    void deductions() {
        shows(
                "deduct-per-step",
                null,
                "ROUND(ROUND(MAX(H5-INT(ROUND(MAX(1-R5,0)/0.05,10))*2,0),10),2)",
                "四舍五入至2位小数（取大（分值 − 取整（取大（1 − 比率，0） ÷ 0.05） × 2，0））");
        shows(
                "deduct-per-step",
                Direction.AT_MOST,
                "ROUND(ROUND(IF(ROUND(G5,10)<=ROUND(E5,10),H5,"
                        + "MAX(H5-INT(ROUND(MAX(G5-E5,0)/MAX(E5,0)/0.05,10))*2,0)),10),2)",
                "四舍五入至2位小数（若实际完成值 ≤ 指标值，则分值，否则取大（分值 − 取整（"
                        + "取大（实际完成值 − 指标值，0） ÷ 取大（指标值，0） ÷ 0.05） × 2，0））");
        shows(
                "deduct-proportional",
                null,
                "ROUND(ROUND(MAX(H5-MAX(1-R5,0)/0.01*1,0),10),2)",
                "四舍五入至2位小数（取大（分值 − 取大（1 − 比率，0） ÷ 0.01 × 1，0））");
    }

    @Test
    void bands() {
        shows(
                "completion-steps",
                null,
                "ROUND(ROUND(IF(ROUND(R5,10)>=1,H5*1,IF(ROUND(R5,10)>=0.8,H5*0.7,IF(ROUND(R5,10)>=0.6,H5*0.5,0))),10),2)",
                "四舍五入至2位小数（若比率 ≥ 1，则分值 × 1，否则若比率 ≥ 0.8，则分值 × 0.7，" + "否则若比率 ≥ 0.6，则分值 × 0.5，否则0）");
        shows(
                "control-rate-bands",
                null,
                "ROUND(ROUND(IF(ROUND(R5,10)<=0,H5*1,IF(ROUND(R5,10)<=0.1,H5*0.8,IF(ROUND(R5,10)<=0.2,H5*0.6,"
                        + "IF(ROUND(R5,10)<=0.3,H5*0.4,0)))),10),2)",
                "四舍五入至2位小数（若比率 ≤ 0，则分值 × 1，否则若比率 ≤ 0.1，则分值 × 0.8，"
                        + "否则若比率 ≤ 0.2，则分值 × 0.6，否则若比率 ≤ 0.3，则分值 × 0.4，否则0）");
        shows(
                "satisfaction-steps",
                Direction.AT_LEAST,
                "ROUND(ROUND(IF(ROUND(G5/100,10)>=0.9,H5*1,IF(ROUND(G5/100,10)>=0.8,H5*0.8,"
                        + "IF(ROUND(G5/100,10)>=0.6,H5*0.5,0))),10),2)",
                "四舍五入至2位小数（若实际完成值 ÷ 100 ≥ 0.9，则分值 × 1，否则若实际完成值 ÷ 100 ≥ 0.8，"
                        + "则分值 × 0.8，否则若实际完成值 ÷ 100 ≥ 0.6，则分值 × 0.5，否则0）");
        shows(
                "yes-no",
                Direction.AT_LEAST,
                "ROUND(ROUND(IF(ROUND(G5,10)>=ROUND(E5,10),H5,0),10),2)",
                "四舍五入至2位小数（若实际完成值 ≥ 指标值，则分值，否则0）");
    }

    @Test
    void roundingIsTheLastThingThatHappensToAnOverAchievedScore() {
        OverAchievement over =
                new OverAchievement(
                        Fraction.of("1.3"),
                        List.of(
                                StrategyUse.Step.of("2", "0.2"),
                                StrategyUse.Step.of("1.5", "0.1")));
        Expr formula = over.applyTo(Scores.of("yes-no", Direction.AT_LEAST).formula());
        assertEquals(
                "ROUND(ROUND(IF(ROUND(E5,10)<=0,IF(ROUND(G5,10)>=ROUND(E5,10),H5,0),"
                        + "IF(ROUND(G5/E5,10)>=2,MAX(IF(ROUND(G5,10)>=ROUND(E5,10),H5,0)-H5*0.2,0),"
                        + "IF(ROUND(G5/E5,10)>=1.5,MAX(IF(ROUND(G5,10)>=ROUND(E5,10),H5,0)-H5*0.1,0),"
                        + "IF(ROUND(G5,10)>=ROUND(E5,10),H5,0)))),10),2)",
                spreadsheet(formula));
    }

    private static void shows(
            String strategy, @Nullable Direction direction, String cell, String words) {
        SHOWN.add(strategy);
        Expr formula = Scores.of(strategy, direction).formula();
        assertEquals(cell, spreadsheet(formula));
        assertEquals(words, Notation.chinese(role -> role).write(formula));
    }

    private static String spreadsheet(Expr formula) {
        return Notation.spreadsheet(role -> CELLS.getOrDefault(role, role)).write(formula);
    }
}
