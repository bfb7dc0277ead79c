package io.hengji.trail;

import static io.hengji.trail.Expr.lit;
import static io.hengji.trail.Expr.ref;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.kernel.Count;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Money;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Quantity;
import io.hengji.kernel.Rate;
import io.hengji.kernel.SourceRef;
import io.hengji.kernel.StepId;
import io.hengji.kernel.Text;
import io.hengji.kernel.Unit;
import io.hengji.trail.Expr.Comparison;
import io.hengji.trail.FigureBook.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A trail is flat, its inputs stand before what uses them, and what is not known spreads. */
class TrailBuilderTest {
    private static final SourceRef PLACE = new SourceRef.Whole("budget.csv");
    private final FigureBook book = new FigureBook();

    @Test
    void nothingUsesWhatStandsBehindIt() {
        Step first = read("a", "1");
        Step second = read("b", "2");
        for (int wrong : new int[] {2, 3, 99}) {
            List<Input> inputs = List.of(new Input("x", new StepId(wrong)));
            assertThrows(
                    IllegalArgumentException.class,
                    () ->
                            new Step(
                                    second.id(),
                                    second.of(),
                                    second.op(),
                                    inputs,
                                    second.outcome(),
                                    Grounds.NONE),
                    "t" + wrong);
        }
        assertEquals(new StepId(1), first.id());
        assertEquals("t2", second.id().toString());
    }

    static IntStream seeds() {
        return IntStream.range(0, 30);
    }

    /**
     * Random sums over what stands there already: the law of the trail, and all that is under one.
     */
    @ParameterizedTest
    @MethodSource("seeds")
    void aTrailCanBeReadOnceFromTopToBottom(int seed) {
        Random random = new Random(seed);
        List<Step> steps = new ArrayList<>(List.of(read("f0", "1.5")));
        for (int i = 1; i < 60; i++) {
            if (random.nextInt(3) == 0) {
                steps.add(read("f" + i, Integer.toString(random.nextInt(100))));
                continue;
            }
            List<Part> parts = new ArrayList<>();
            for (int k = 0; k <= random.nextInt(3); k++) {
                parts.add(new Part("项" + k, steps.get(random.nextInt(steps.size()))));
            }
            steps.add(book.total("f" + i, parts, Grounds.NONE));
        }
        Trail trail = book.trail().build();
        assertEquals(steps, trail.steps(), "seed=" + seed);
        for (Step step : trail.steps()) {
            assertEquals(step, trail.step(step.id()), "seed=" + seed);
            step.inputs()
                    .forEach(input ->
                            assertTrue(
                                    input.step().compareTo(step.id()) < 0, step + " seed=" + seed));
            assertEquals(reached(trail, step), new HashSet<>(trail.under(step.id())));
            assertEquals(step, trail.under(step.id()).getLast());
        }
    }

    private static Set<Step> reached(Trail trail, Step step) {
        Set<Step> all = new HashSet<>(Set.of(step));
        step.inputs().forEach(input -> all.addAll(reached(trail, trail.step(input.step()))));
        return all;
    }

    @Test
    void theLastStepStatesAFigure() {
        read("a", "1");
        Step again = read("a", "2");
        Trail trail = book.trail().build();
        assertEquals(Optional.of(again), trail.of(new FigureId("a")));
        assertEquals(Optional.of(again), book.of("a"));
        assertEquals(Optional.empty(), trail.of(new FigureId("b")));
        assertEquals(2, trail.steps().size());
        assertEquals(List.of(new FigureId("a")), book.figures());
    }

    /**
     * 附件4 is missing for one of three items: for their sum, for its share, and for what uses it.
     */
    @Test
    void whatIsNotKnownSpreadsThroughEveryFormulaThatNeedsIt() {
        Step known = read("a", "10");
        Step unknown = book.absent("b", PLACE, "LED-005", List.of("附件4", "附件5"));
        Step sum =
                book.total(
                        "sum", List.of(new Part("甲", known), new Part("乙", unknown)), Grounds.NONE);
        Step share = book.rate("share", new Part("甲", known), new Part("和", sum), Grounds.NONE);
        Outcome expected = new Outcome.Unverifiable("LED-005", List.of("附件4", "附件5"));
        assertEquals(expected, sum.outcome());
        assertEquals(expected, share.outcome());
        Step both =
                book.total(
                        "both", List.of(new Part("和", sum), new Part("乙", unknown)), Grounds.NONE);
        assertEquals(expected, both.outcome(), "each missing thing once");
        assertEquals(2, sum.inputs().size(), "the known input stays on the trail");
    }

    @Test
    void aBranchThatIsNotTakenSpreadsNothing() {
        Step known = read("a", "10");
        Step unknown = book.absent("b", PLACE, "LED-005", List.of("附件4"));
        List<Part> parts = List.of(new Part("甲", known), new Part("乙", unknown));
        Expr notNeeded = new Expr.If(ref("甲"), Comparison.GREATER, lit(0), ref("甲"), ref("乙"));
        Expr needed = new Expr.If(ref("甲"), Comparison.GREATER, lit(0), ref("乙"), ref("甲"));
        assertEquals(Money.ofYuan("10"), value(calc(notNeeded, parts)));
        assertInstanceOf(Outcome.Unverifiable.class, calc(needed, parts).outcome());
        // 0 × unknown is not known: nobody says that it is a number
        assertInstanceOf(Outcome.Unverifiable.class, calc(lit(0).times(ref("乙")), parts).outcome());
    }

    @Test
    void aRoleThatNobodyGaveIsNamed() {
        Step step = calc(ref("甲").plus(ref("丙")), List.of(new Part("甲", read("a", "1"))));
        assertEquals(new Outcome.Unverifiable("TRL-001", List.of("丙")), step.outcome());
    }

    /** A base of 0: an undefined rate is stated, and what is calculated from it is not known. */
    @Test
    void aBaseOfZeroIsUndefinedAndSpreads() {
        Step rate =
                book.rate(
                        "rate",
                        new Part("执行数", read("a", "5")),
                        new Part("预算数", read("b", "0.00")),
                        Grounds.of("E1"));
        assertEquals(new Rate.Undefined("分母为0"), value(rate));
        Step score = calc(lit(10).times(ref("率")), List.of(new Part("率", rate)));
        assertEquals(new Outcome.Unverifiable("TRL-001", List.of("率（分母为0）")), score.outcome());
    }

    @Test
    void wordsAndWhatDoesNotApplyAreNoNumbers() {
        assertEquals(Optional.empty(), TrailBuilder.number(new Text("优")));
        assertEquals(Optional.empty(), TrailBuilder.number(new Rate.Undefined("分母为0")));
        assertEquals(Optional.empty(), TrailBuilder.number(new Outcome.NotApplicable("经批准取消")));
        assertEquals(
                Optional.empty(),
                TrailBuilder.number(new Outcome.Judged(new Level("holds", "成立"), "1 = 1")));
        assertEquals(Optional.of(Fraction.of(3)), TrailBuilder.number(new Count(3)));
        // a quantity counts in its own unit, money in 元, a rate in parts of 1
        assertEquals(
                Optional.of(Fraction.of("530.5")),
                TrailBuilder.number(Quantity.of("530.50", Unit.of("万亩").orElseThrow())));
        assertEquals(
                Optional.of(Fraction.of("52675500")),
                TrailBuilder.number(Money.ofWanYuan("5267.55")));
        assertEquals(
                Optional.of(Fraction.of("0.59")),
                TrailBuilder.number(new Rate.Exact(Fraction.of("0.59"))));
    }

    /** Two items of one name are two inputs. */
    @Test
    void itemsOfOneNameAreToldApart() {
        Step sum =
                book.total(
                        "sum",
                        List.of(
                                new Part("监测", read("a", "1.1")),
                                new Part("监测", read("b", "2.2")),
                                new Part("监测", read("c", "3.3"))),
                        Grounds.NONE);
        assertEquals(Money.ofYuan("6.6"), value(sum));
        assertEquals(
                List.of("监测", "监测#2", "监测#3"), sum.inputs().stream().map(Input::role).toList());
    }

    /**
     * A sum is shown as finely as its finest printed item. An amount in 元 beside a printed one does
     * not make their sum exact; a sum of nothing is exact, and takes no rounding from another.
     */
    @Test
    void aSumIsAsRoundedAsItsItems() {
        Part tenths = new Part("甲", wan("a", "1084.6"));
        Part cents = new Part("乙", wan("b", "4182.95"));
        Part exact = new Part("丙", read("c", "12345.67"));
        Part nothing = new Part("丁", book.total("none", List.of(), Grounds.NONE));
        assertEquals("100", step(tenths, cents));
        assertEquals("1000", step(tenths));
        assertEquals("1000", step(exact, tenths));
        assertEquals("1000", step(tenths, exact));
        assertEquals("100", step(nothing, cents));
        assertEquals("100", step(cents, nothing, tenths));
        assertEquals("0", step(exact, exact));
        assertEquals("0", step(nothing));
    }

    private String step(Part... parts) {
        Step sum = book.total("sum", List.of(parts), Grounds.NONE);
        return assertInstanceOf(Outcome.Value.class, sum.outcome()).shown().step().toString();
    }

    private Step calc(Expr formula, List<Part> parts) {
        return book.calc("x", formula, FigureBook.inputs(parts), FigureBook::money, Grounds.NONE);
    }

    private static Object value(Step step) {
        return assertInstanceOf(Outcome.Value.class, step.outcome()).value();
    }

    private Step read(String figure, String yuan) {
        return book.read(figure, PLACE, Money.ofYuan(yuan), Precision.EXACT);
    }

    private Step wan(String figure, String wanYuan) {
        return book.read(
                figure,
                PLACE,
                Money.ofWanYuan(wanYuan),
                Precision.ofPrinted(new BigDecimal(wanYuan), Unit.WAN_YUAN));
    }
}
