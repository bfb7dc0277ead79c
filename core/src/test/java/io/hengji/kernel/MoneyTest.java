package io.hengji.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Money is exact; 万元 is a way to enter and to show it. */
class MoneyTest {

    /** In binary, 0.1 + 0.2 is 0.30000000000000004. */
    @Test
    void addsWithoutTheErrorOfBinaryFractions() {
        assertEquals(Money.ofYuan("0.3"), Money.ofYuan("0.1").plus(Money.ofYuan("0.2")));
        Money sum = Money.ZERO;
        for (int i = 0; i < 1000; i++) {
            sum = sum.plus(Money.ofYuan("0.01"));
        }
        assertEquals(Money.ofYuan("10"), sum);
    }

    /** 4182.95 万 = 41829500; 1084.6 万 = 10846000; together 52675500 元. */
    @Test
    void wanYuanIsTenThousandYuan() {
        assertEquals(Money.ofYuan("41829500"), Money.ofWanYuan("4182.95"));
        assertEquals(
                "52675500元", Money.ofWanYuan("4182.95").plus(Money.ofWanYuan("1084.6")).shown());
        assertEquals(new BigDecimal("5267.55"), Money.ofYuan("52675500.00").wanYuan());
        assertEquals(new BigDecimal("0.000001"), Money.ofYuan("0.01").wanYuan());
    }

    /** 50 元 is 0.005 万元: a tie goes away from zero on both sides; 49.99 元 does not reach it. */
    @Test
    void roundsHalfUpForDisplayOnly() {
        assertEquals("0.01", Money.ofYuan("50").wanYuan(2).toPlainString());
        assertEquals("0.00", Money.ofYuan("49.99").wanYuan(2).toPlainString());
        assertEquals("-0.01", Money.ofYuan("-50").wanYuan(2).toPlainString());
        assertEquals("1084.60", Money.ofWanYuan("1084.6").wanYuan(2).toPlainString());
        assertEquals("1085", Money.ofWanYuan("1084.5").wanYuan(0).toPlainString());
        Money odd = Money.ofYuan("12345.67");
        assertEquals("1.23", odd.wanYuan(2).toPlainString());
        assertEquals(Money.ofYuan("12345.67"), odd);
    }

    @Test
    void aRefundIsNegative() {
        Money refund = Money.ofYuan("-300.50");
        assertEquals(-1, refund.signum());
        assertEquals("-300.5元", refund.shown());
        assertEquals(Money.ZERO, refund.plus(refund.negate()));
        assertEquals(Money.ofYuan("699.50"), Money.ofYuan("1000").plus(refund));
        assertEquals(Money.ofYuan("1300.50"), Money.ofYuan("1000").minus(refund));
        assertTrue(refund.compareTo(Money.ZERO) < 0);
    }

    /** 100 万亿元 and one 分 is beyond what a double can tell apart (2^53 = 9007199254740992 分). */
    @Test
    void aHugeAmountKeepsItsLastCent() {
        Money huge = Money.ofYuan("100000000000000.01");
        assertEquals("100000000000000.01元", huge.shown());
        assertEquals(Money.ofYuan("0.01"), huge.minus(Money.ofYuan("100000000000000")));
        assertEquals(new BigDecimal("10000000000.000001"), huge.wanYuan());
        assertNotEquals(huge, Money.ofYuan("100000000000000"));
    }

    /** The zeros behind the point and the exponent of a spreadsheet do not make another amount. */
    @Test
    void equalAmountsAreEqualRecords() {
        assertEquals(Money.ofYuan("5"), Money.ofYuan("5.00"));
        assertEquals(Money.ofYuan("5").hashCode(), Money.ofYuan("5.00").hashCode());
        assertEquals(Money.ofYuan("120000"), Money.ofYuan("1.2E+5"));
        assertEquals("120000元", Money.ofYuan("1.2E+5").shown());
        assertEquals(Money.ZERO, Money.ofYuan("-0.00"));
    }

    @Test
    void whatIsNoNumberIsNoMoney() {
        for (String text : new String[] {"", "－", "1,000", "5元", "约5"}) {
            assertThrows(NumberFormatException.class, () -> Money.ofYuan(text), text);
            assertThrows(NumberFormatException.class, () -> Money.ofWanYuan(text), text);
        }
    }

    /** 65.53 ÷ 111 does not end and stays a fraction: 6553/11100. */
    @Test
    void aShareIsExactAndHasNoValueOverNothing() {
        Rate.Exact share =
                assertInstanceOf(
                        Rate.Exact.class, Money.ofWanYuan("65.53").over(Money.ofWanYuan("111")));
        assertEquals("6553/11100", share.value().toString());
        assertInstanceOf(Rate.Undefined.class, Money.ofYuan("1").over(Money.ZERO));
        assertInstanceOf(Rate.Undefined.class, Money.ZERO.over(Money.ZERO));
    }

    static IntStream seeds() {
        return IntStream.range(0, 50);
    }

    /** Against whole 分 in BigInteger; 万元 there and back loses nothing. */
    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithWholeCents(int seed) {
        Random random = new Random(seed);
        BigInteger cents = BigInteger.ZERO;
        Money sum = Money.ZERO;
        for (int i = 0; i < 200; i++) {
            long drawn = random.nextLong() >> random.nextInt(60);
            cents = cents.add(BigInteger.valueOf(drawn));
            Money one = new Money(BigDecimal.valueOf(drawn, 2));
            sum = sum.plus(one);
            assertEquals(one, Money.ofWanYuan(one.wanYuan().toPlainString()), "seed=" + seed);
            assertEquals(one, sum.minus(sum.minus(one)), "seed=" + seed);
        }
        assertEquals(new Money(new BigDecimal(cents, 2)), sum, "seed=" + seed);
    }
}
