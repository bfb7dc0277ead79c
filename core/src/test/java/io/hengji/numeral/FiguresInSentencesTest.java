package io.hengji.numeral;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hengji.kernel.Fraction;
import io.hengji.kernel.Money;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Quantity;
import io.hengji.kernel.Rate;
import io.hengji.kernel.Unit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresInSentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全年支出5267.55万元。 | 5267.55 万元",
                "成交总额132亿元，入库2.87亿元 | 132 亿元; 2.87 亿元",
                "预算1,234.56万元，决算1,234,567.80元 | 1234.56 万元; 1234567.80 元",
                "支出１，２３４．５０万元，共２１．１８万件 | 1234.50 万元; 21.18 万件",
                "新建 125 处，改建　25　处 | 125 处; 25 处",
                "耕地535.02万亩，园区83.4平方公里，修复602公顷 | 535.02 万亩; 83.4 平方公里; 602 公顷",
                "受理10.98万套，转移7656人次，带押过户79件 | 10.98 万套; 7656 人次; 79 件",
                "完成率166%，颁证率95.5％，提高3.2个百分点，死亡率2‰ | 166 %; 95.5 %; 3.2 个百分点; 2 ‰",
                "完成百分之90，下降千分之3 | 90 %; 3 ‰",
                "增长-3.5%，调剂－12万元，同比负0.5个百分点 | -3.5 %; -12 万元; -0.5 个百分点",
                "共1亿2000万元，另3万5千元，累计2万亿元 | 120000000 元; 35000 元; 2 万亿元",
                "受理5万，办结21.18万 | 50000; 211800",
                "分别为3、5、8处，另建10、20万元两项 | 3 处; 5 处; 8 处; 10 万元; 20 万元",
                "单价15元/人，地价1.2万元/亩 | 15 元/人; 1.2 万元/亩",
                "合同价¥1,234.50，面积100㎡，雨量20mm，长5 km | 1234.50 元; 100 平方米; 20 毫米; 5 公里",
                "PM2.5浓度35微克/立方米 | 35 微克/立方米",
                "实施12个月，连续3年，15日内办结，收入为3倍 | 12 个月; 3 年; 15 天; 3 倍",
                "其中57人为行政编，380人员经费除外 | 57 人; 380",
                "共100+25=125处 | 100; 25; 125 处",
                "400千伏变压器2台 | 400; 2 台",
                "20分别计入，12处罚决定 | 20; 12",
            })
    void areReadWithTheirUnits(String sentence, String expected) {
        assertEquals(List.of(expected.split("; ", -1)), Shown.numerals(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "约83.4平方公里 | 83.4 平方公里 ABOUT",
                "近3年、50户左右、接近200人、±5% | 3 年 ABOUT; 50 户 ABOUT; 200 人 ABOUT; 5 % ABOUT",
                "100余处、300多户、5万余人、2万多平方米 | 100 处 OVER; 300 户 OVER; 5 万人 OVER; 2 万平方米 OVER",
                "逾200人、超过1.5亿元、6个多月、高于8% | 200 人 OVER; 1.5 亿元 OVER; 6 个月 OVER; 8 % OVER",
                "90%以上、不低于95%、至少3次、≥5处 | 90 % AT_LEAST; 95 % AT_LEAST; 3 次 AT_LEAST; 5 处 AT_LEAST",
                "不超过30万元、3天以内、10%及以下、≤2% | 30 万元 AT_MOST; 3 天 AT_MOST; 10 % AT_MOST; 2 % AT_MOST",
                "不足5万元、低于60%、＜3% | 5 万元 UNDER; 60 % UNDER; 3 % UNDER",
                "3至5处、3—5万元、10%～20%、3万元-5万元 | 3 处 FROM; 5 处 TO; 3 万元 FROM; 5 万元 TO; 10 % FROM; 20 % TO; 3 万元 FROM; 5 万元 TO",
                "3万—5万元 | 30000 元 FROM; 5 万元 TO",
                // From 3 to 5 is a change, not a range; 5 to 3 is none either.
                "由3处至5处、5处至3处 | 3 处; 5 处; 5 处; 3 处",
                // Words that end in 约 or 近 and say nothing about the figure.
                "节约12万元、签约5家、附近12处、集约用地3亩 | 12 万元; 5 家; 12 处; 3 亩",
                // 超 belongs to 底线目标, not to the figure.
                "超底线目标4.52万亩 | 4.52 万亩",
                "3处以上级补助实施 | 3 处",
            })
    void areReadWithTheirHedges(String sentence, String expected) {
        assertEquals(List.of(expected.split("; ", -1)), Shown.numerals(sentence));
    }

    @Test
    void positionsCountCodePointsAndSpanSignToUnit() {
        // 𠮷 is one code point and two chars: 元 of the text begins at 1 and not at 2.
        Numeral numeral = Numerals.read("𠮷调减－12.5 万元").getFirst();
        assertEquals(3, numeral.start());
        assertEquals(11, numeral.end());
        assertEquals("－12.5 万元", numeral.text());
    }

    @Test
    void thePrintedPrecisionIsThatOfTheLastDigitAndWholeCountsAreExact() {
        // 0.01万元 = 100元; 1万元; 万件 to two decimals = 100件; counts, scores and 元 are not rounded.
        assertEquals(step(100), printed("5267.55万元"));
        assertEquals(step(10_000), printed("680万元"));
        assertEquals(step(100), printed("21.18万件"));
        assertEquals(Precision.EXACT, printed("125处"));
        assertEquals(Precision.EXACT, printed("98.5分"));
        assertEquals(Precision.EXACT, printed("12.30元"));
        assertEquals(new Precision(Fraction.of("0.0001")), printed("59.04%"));
        assertEquals(step(10_000), printed("5万"));
        assertEquals(step(1_000), printed("3万5千元"));
    }

    @Test
    void aFigureHasAValueWithItsMeaning() {
        assertEquals(Optional.of(Money.ofWanYuan("5267.55")), value("5267.55万元"));
        assertEquals(Optional.of(new Rate.Exact(Fraction.of("0.5904"))), value("59.04%"));
        assertEquals(
                Optional.of(Quantity.of("3.2", Unit.of("个百分点").orElseThrow())), value("3.2个百分点"));
        assertEquals(
                Optional.of(Quantity.of("535.02", Unit.of("万亩").orElseThrow())), value("535.02万亩"));
        assertEquals(Optional.empty(), value("125"));
        assertEquals(
                Optional.of(Money.ofWanYuan("125")),
                Numerals.read("125").getFirst().in(Unit.WAN_YUAN).value());
    }

    @Test
    void aFigureShowsAnyValueWithinHalfItsLastDigit() {
        Numeral numeral = Numerals.read("5267.55万元").getFirst();
        // Half of 100元 is 50元: 52675450 and 52675550 are still printed so, one 元 more is not.
        assertEquals(
                List.of(true, true, false, false),
                List.of(
                        numeral.shows(Fraction.of(52_675_450)),
                        numeral.shows(Fraction.of(52_675_550)),
                        numeral.shows(Fraction.of(52_675_449)),
                        numeral.shows(Fraction.of(52_675_551))));
    }

    private static Precision step(long size) {
        return new Precision(Fraction.of(size));
    }

    private static Precision printed(String text) {
        return Numerals.read(text).getFirst().printed();
    }

    private static Optional<?> value(String text) {
        return Numerals.read(text).getFirst().value();
    }
}
