package io.hengji.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Units convert exactly within what they measure, and never across it. */
class QuantityTest {

    /** 1 公顷 = 10 000 平方米 = 15 亩, so 1 亩 = 2000/3 平方米, which does not end. */
    @Test
    void fifteenMuAreOneHectareExactly() {
        assertEquals("1", converted("15", "亩", "公顷"));
        assertEquals("15", converted("1", "公顷", "亩"));
        assertEquals("1/15", converted("1", "亩", "公顷"));
        assertEquals("2000/3", converted("1", "亩", "平方米"));
        assertEquals("0.1", converted("1.5", "亩", "公顷"));
        Fraction there = Quantity.of("530.50", unit("万亩")).in(unit("公顷")).orElseThrow();
        assertEquals(
                Fraction.of("530.50"),
                there.times(unit("公顷").factor()).dividedBy(unit("万亩").factor()).orElseThrow());
    }

    /** 1 km² = 100 公顷 = 1500 亩; 530.50 万亩 = 5 305 000 亩 = 353 666.6… 公顷 = 3536.6… km². */
    @Test
    void areasOfALandSurvey() {
        assertEquals("100", converted("1", "km²", "公顷"));
        assertEquals("1500", converted("1", "平方公里", "亩"));
        assertEquals("0.15", converted("1", "km2", "万亩"));
        assertEquals("5305000", converted("530.50", "万亩", "亩"));
        assertEquals("1061000/3", converted("530.50", "万亩", "公顷"));
        assertEquals("1000000", converted("1", "㎢", "㎡"));
    }

    /** Each line: from, to, the value of one. */
    @TestFactory
    Stream<DynamicTest> oneOfEach() {
        return Stream.of(
                        List.of("万元", "元", "10000"),
                        List.of("亿元", "万元", "10000"),
                        List.of("万亿元", "亿元", "10000"),
                        List.of("百万元", "万元", "100"),
                        List.of("千万元", "万元", "1000"),
                        List.of("十万元", "元", "100000"),
                        List.of("千元", "元", "1000"),
                        List.of("%", "倍", "0.01"),
                        List.of("‰", "%", "0.1"),
                        List.of("个百分点", "%", "1"),
                        List.of("公里", "米", "1000"),
                        List.of("千米", "米", "1000"),
                        List.of("米", "厘米", "100"),
                        List.of("mm", "厘米", "0.1"),
                        List.of("吨", "公斤", "1000"),
                        List.of("万吨", "千克", "10000000"),
                        List.of("小时", "分钟", "60"),
                        List.of("天", "小时", "24"),
                        List.of("万立方米", "m³", "10000"),
                        List.of("万件", "件", "10000"),
                        List.of("万人次", "人次", "10000"),
                        List.of("百户", "户", "100"))
                .map(line ->
                        DynamicTest.dynamicTest(
                                line.get(0) + " in " + line.get(1),
                                () ->
                                        assertEquals(
                                                line.get(2),
                                                converted("1", line.get(0), line.get(1)))));
    }

    /** Whatever has another dimension, or counts another thing, is refused: never a silent sum. */
    @Test
    void refusesToConvertAcross() {
        for (List<String> pair :
                List.of(
                        List.of("亩", "米"),
                        List.of("万元", "亩"),
                        List.of("元", "分"),
                        List.of("%", "分"),
                        List.of("处", "个"),
                        List.of("人", "人次"),
                        List.of("户", "户次"),
                        List.of("件", "宗"),
                        List.of("天", "个月"),
                        List.of("立方米", "平方米"),
                        List.of("吨", "立方米"),
                        List.of("℃", "%"))) {
            Unit first = unit(pair.get(0));
            Unit second = unit(pair.get(1));
            assertFalse(first.convertsTo(second), pair.toString());
            assertEquals(Optional.empty(), Quantity.of("1", first).in(second), pair.toString());
            assertEquals(Optional.empty(), Quantity.of("1", second).in(first), pair.toString());
        }
    }

    /**
     * Over every two units that are known: both ways or neither, and there and back is the same.
     */
    @Test
    void conversionIsSymmetricAndLosesNothing() {
        List<Unit> units = new ArrayList<>();
        Unit.symbols().forEach(symbol -> units.add(unit(symbol)));
        for (String large : List.of("万元", "亿元", "万亩", "万件", "千公顷")) {
            units.add(unit(large));
        }
        Fraction value = Fraction.of("12.34");
        for (Unit first : units) {
            for (Unit second : units) {
                String shown = first.symbol() + " " + second.symbol();
                assertEquals(first.convertsTo(second), second.convertsTo(first), shown);
                Optional<Fraction> there = Quantity.of("12.34", first).in(second);
                assertEquals(first.convertsTo(second), there.isPresent(), shown);
                there.ifPresent(found ->
                        assertEquals(
                                value.times(first.factor()), found.times(second.factor()), shown));
            }
        }
    }

    @Test
    void aliasesAreTheSameUnit() {
        assertEquals(unit("平方公里"), unit(" km² "));
        assertEquals(unit("%"), unit("％"));
        assertEquals(unit("公顷"), unit("hm²"));
        assertEquals("万平方米", unit("万㎡").symbol());
        assertTrue(Unit.of("").isEmpty());
        assertTrue(Unit.of("万").isEmpty());
        assertTrue(Unit.of("亿万元").isEmpty());
        assertTrue(Unit.of("光年").isEmpty());
    }

    @Test
    void keepsWhatWasEntered() {
        assertEquals("530.5万亩", Quantity.of("530.50", unit("万亩")).shown());
        assertEquals(Quantity.of("12", unit("处")), Quantity.of("12.0", unit("处")));
        assertEquals(
                Fraction.of("5267.55").times(Fraction.of(10_000)),
                Quantity.of("5267.55", unit("万元")).inBase());
    }

    private static String converted(String value, String from, String to) {
        return Quantity.of(value, unit(from)).in(unit(to)).orElseThrow().toString();
    }

    private static Unit unit(String symbol) {
        return Unit.of(symbol).orElseThrow(() -> new AssertionError("not known: " + symbol));
    }
}
