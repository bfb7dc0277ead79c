package io.hengji.official;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.evaluation.Evaluation;
import io.hengji.official.Form.Content;
import io.hengji.official.Form.Position;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The forms of {@link MadeUpBureau}; what is expected is calculated by hand there. */
class FormsTest {
    private static final Evaluation EVALUATION = MadeUpBureau.evaluation();

    private final Map<String, Form> forms =
            Forms.of(EVALUATION).stream().collect(Collectors.toMap(Form::key, Function.identity()));

    @Test
    void aProjectWithoutIndicatorsGetsNoForm() {
        assertEquals(
                List.of("form1", "form2", "form3/P01", "form3/P02", "form4"),
                Forms.of(EVALUATION).stream().map(Form::key).toList());
    }

    /** The list numbers its names from 1: the fourth must be the form that says 附件4. */
    @Test
    void annexesAreListedUnderTheNumbersOnTheForms() {
        List<String> names =
                List.of("部门整体支出绩效评价基础数据表", "部门整体支出绩效自评表", "项目支出绩效自评表", "项目支出绩效自评汇总表（试拟）");
        List<Form> all = Forms.of(EVALUATION);
        assertEquals(names, Forms.annexes(all), "two forms 3, one annex");
        List<Form> noProject = all.stream().filter(form -> !form.annex().equals("附件3")).toList();
        assertEquals("项目支出绩效自评表（未填报）", Forms.annexes(noProject).get(2));
        assertEquals(names.getLast(), Forms.annexes(noProject).get(3));
        assertEquals(names.subList(0, 2), Forms.annexes(all.subList(0, 2)), "no projects at all");
    }

    /** 2.15 + 19.85 + 0 + 0 = 22.00; 185.00 + 45.125 = 230.125; 99 of 100 posts. */
    @Test
    void form1AddsUpWhatItPrints() {
        shows("form1", "三公经费", 6, "22");
        shows("form1", "三公经费", 4, "28");
        shows("form1", "项目支出", 6, "230.125");
        shows("form1", "公用经费", 6, "105.5");
        shows("form1", "政府采购金额", 4, "80");
        assertEquals(0, new BigDecimal("0.99").compareTo(live("form1", 2, 6).value()));
    }

    @Test
    void aFigureThatIsNotKnownLeavesABlankNeverAZero() {
        assertInstanceOf(Form.Blank.class, at("form1", row("form1", "公用经费"), 2));
        assertInstanceOf(Form.Blank.class, at("form1", row("form1", "部门基本支出预算调整"), 6));
        Form.Live prior = live("form1", row("form1", "项目支出"), 2);
        assertNull(prior.value());
        assertTrue(prior.blankUnlessAll(), "fills in once its parts are filled in");
    }

    /** L3 is money of the province inside 业务工作: a memo, and no part of 230.125. */
    @Test
    void moneyOfTheProvinceInsideAnotherCategoryIsAMemo() {
        shows("form1", "　3、省级专项资金（备查）", 6, "132.5");
        shows("form1", "　　其中：地质灾害监测（省级）", 6, "132.5");
        int memo = row("form1", "　3、省级专项资金（备查）");
        Form.Live total = live("form1", row("form1", "项目支出"), 6);
        assertTrue(total.cells().values().stream().noneMatch(cell -> cell.row() == memo));
        assertTrue(form("form1").below().stream().anyMatch(line -> line.contains("备查")));
    }

    /** 9.50 + 20 + 14.70 + 13.50 + 28 + 10 = 95.70. */
    @Test
    void aCompleteProjectScoresToTheCent() {
        assertEquals("9.50", number("form3/P01", 4, 9).setScale(2).toPlainString());
        List<String> scores = List.of("20.00", "14.70", "13.50", "28.00", "10.00");
        int first = row("form3/P01", "监测设备运行数量");
        for (int i = 0; i < scores.size(); i++) {
            assertEquals(
                    new BigDecimal(scores.get(i)),
                    number("form3/P01", first + i, 8).setScale(2),
                    "row " + (first + i));
        }
        assertEquals(
                0, new BigDecimal("95.70").compareTo(number("form3/P01", first + 5, 8)), "total");
        assertEquals(0, new BigDecimal("100").compareTo(number("form3/P01", first + 5, 7)));
        BigDecimal computed =
                Objects.requireNonNull(EVALUATION.projects().getFirst().score()).total().computed();
        assertEquals(new BigDecimal("95.7"), computed);
    }

    @Test
    void aScoreRefersToTheCellsItIsMadeOf() {
        int row = row("form3/P01", "监测设备在线率");
        Form.Live score = live("form3/P01", row, 8);
        assertEquals(
                Map.of(
                        "分值", new Position("form3/P01", row, 7),
                        "指标值", new Position("form3/P01", row, 5),
                        "实际完成值", new Position("form3/P01", row, 6)),
                score.cells());
        Form.Number actual = (Form.Number) at("form3/P01", row, 6);
        assertEquals(new BigDecimal("93.1"), actual.value());
        assertEquals("%", actual.after());
        assertEquals("≥", ((Form.Number) at("form3/P01", row, 5)).before());
    }

    /** 20～26℃ is printed as words, so its ends stand in the formula: 24.5 is inside, 20 points. */
    @Test
    void aRoleThatIsNotPrintedStandsInTheFormula() {
        int row = row("form3/P02", "机房温度");
        Form.Live score = live("form3/P02", row, 8);
        assertEquals(Set.of("分值", "实际完成值"), score.formula().roles());
        assertEquals(0, new BigDecimal("20").compareTo(score.value()));
        assertEquals(new Form.Words("20～26℃"), at("form3/P02", row, 5));
    }

    @Test
    void aChosenOrClaimedScoreIsANumberMarkedAsHandedIn() {
        Form.Number chosen = (Form.Number) at("form3/P01", row("form3/P01", "防灾减灾能力提升"), 8);
        assertEquals("自评填报", chosen.mark());
        Form.Number claimed = (Form.Number) at("form3/P02", row("form3/P02", "系统可用率"), 8);
        assertEquals("自评填报", claimed.mark());
        assertEquals(new BigDecimal("19"), claimed.value());
    }

    @Test
    void pointsThatNoIndicatorTookUpKeepTheTotalEmpty() {
        Form form = form("form3/P02");
        int open = row("form3/P02", "（未分配到三级指标的分值）");
        assertEquals(0, BigDecimal.TEN.compareTo(number("form3/P02", open, 7)));
        assertInstanceOf(Form.Blank.class, at("form3/P02", open, 8));
        Form.Live total = live("form3/P02", form.rows(), 8);
        assertNull(total.value());
        assertTrue(total.blankUnlessAll());
    }

    @Test
    void anIndicatorThatDoesNotApplyShowsADashAndItsReason() {
        int row = row("form3/P02", "应急演练次数");
        assertInstanceOf(Form.Dash.class, at("form3/P02", row, 7));
        assertInstanceOf(Form.Dash.class, at("form3/P02", row, 8));
        assertEquals(new Form.Words("不适用：本年机构改革，经批准取消"), at("form3/P02", row, 9));
    }

    /** Only 年度资金总额 is scored; the rows of its sources show —. */
    @Test
    void onlyTheTotalRowOfTheFundsIsScored() {
        for (int row = 5; row <= 7; row++) {
            for (int column = 7; column <= 9; column++) {
                assertInstanceOf(Form.Dash.class, at("form3/P01", row, column));
            }
        }
        Form.Live adjusted = live("form3/P01", 4, 5);
        assertEquals(0, new BigDecimal("150").compareTo(adjusted.value()));
        assertFalse(adjusted.blankUnlessAll(), "其他资金 is blank, and the total is known");
    }

    /** A dimension claimed as a whole, without points for its indicators, shows its claim once. */
    @Test
    void aDimensionClaimedAsAWholeShowsItsClaimOnce() {
        Form.Cell cell = cell("form2", row("form2", "三公经费"), 8);
        assertEquals(2, cell.rowSpan());
        assertEquals("自评填报", ((Form.Number) cell.content()).mark());
    }

    @Test
    void theWordsOfTheCaseStandWhereNoScoreRestsOnTheNumber() {
        assertEquals(new Form.Words("约1.06万元"), at("form2", row("form2", "单点监测成本"), 6));
    }

    @Test
    void form4TakesItsScoresFromForm3AndNamesWhatIsNotReported() {
        Form.Live first = live("form4", 2, 8);
        assertEquals("form3/P01", first.cells().values().iterator().next().form());
        assertEquals(0, new BigDecimal("95.70").compareTo(first.value()));
        assertEquals(new Form.Words("优"), at("form4", 2, 9));
        assertNull(live("form4", 3, 8).value());
        assertEquals(new Form.Words("未填报"), at("form4", 4, 8));
        assertTrue(form("form4").below().getFirst().contains("共有项目3个，已填报绩效自评表2个，未填报1个"));
    }

    /** Every position is claimed by exactly one cell, and every formula refers to a cell. */
    @Test
    void everyGridIsCoveredOnceAndEveryReferenceLeadsToACell() {
        for (Form form : forms.values()) {
            Set<Position> covered = new HashSet<>();
            for (Form.Cell cell : form.cells()) {
                for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                    for (int i = 0; i < cell.columnSpan(); i++) {
                        Position position = new Position(form.key(), row, cell.column() + i);
                        assertTrue(covered.add(position), "twice: " + position);
                    }
                }
                if (cell.content() instanceof Form.Live live) {
                    assertEquals(live.formula().roles(), live.cells().keySet(), form.key());
                    live.cells()
                            .values()
                            .forEach(target -> cell(target.form(), target.row(), target.column()));
                }
            }
            assertEquals(form.rows() * form.columns(), covered.size(), form.key());
        }
    }

    @Test
    void sheetNamesAreShortLegalAndUnique() {
        Set<String> taken = new HashSet<>();
        assertEquals("附件3 P_1", Forms.sheet("P/1", taken));
        assertEquals("附件3 p_1(2)", Forms.sheet("p:1", taken));
        String longest = Forms.sheet("项".repeat(40), taken);
        assertEquals(31, longest.length());
        assertEquals(31, Forms.sheet("项".repeat(41), taken).length());
        assertFalse(Forms.sheet("项'", taken).endsWith("'"));
    }

    private void shows(String form, String label, int column, String value) {
        assertEquals(
                0,
                new BigDecimal(value).compareTo(number(form, row(form, label), column)),
                label + " " + at(form, row(form, label), column));
    }

    private BigDecimal number(String form, int row, int column) {
        return switch (at(form, row, column)) {
            case Form.Number number -> number.value();
            case Form.Live live -> Objects.requireNonNull(live.value());
            case Content other -> throw new AssertionError(row + "," + column + " is " + other);
        };
    }

    private Form form(String key) {
        return Objects.requireNonNull(forms.get(key), key);
    }

    private Form.Live live(String form, int row, int column) {
        return assertInstanceOf(Form.Live.class, at(form, row, column));
    }

    private Content at(String form, int row, int column) {
        return cell(form, row, column).content();
    }

    private Form.Cell cell(String form, int row, int column) {
        return form(form).cells().stream()
                .filter(cell -> cell.row() == row && cell.column() == column)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cell " + row + "," + column));
    }

    private int row(String form, String label) {
        return form(form).cells().stream()
                .filter(cell -> cell.content().equals(new Form.Words(label)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row “" + label + "”"))
                .row();
    }
}
