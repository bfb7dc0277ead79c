package io.hengji.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact amount of money (金额) in 元. 万元 is only a way to enter and to show it: {@link #ofWanYuan}
 * reads it, {@link #wanYuan(int)} shows it. Negative amounts are refunds and transfers out.
 */
public record Money(BigDecimal yuan) implements Scalar, Comparable<Money> {

    public static final Money ZERO = new Money(BigDecimal.ZERO);
    private static final int WAN = 4;

    public Money {
        yuan = Decimals.plain(yuan);
    }

    public static Money ofYuan(String yuan) {
        return new Money(new BigDecimal(yuan));
    }

    public static Money ofWanYuan(String wanYuan) {
        return new Money(new BigDecimal(wanYuan).scaleByPowerOfTen(WAN));
    }

    public Money plus(Money other) {
        return new Money(yuan.add(other.yuan));
    }

    public Money minus(Money other) {
        return new Money(yuan.subtract(other.yuan));
    }

    public Money negate() {
        return new Money(yuan.negate());
    }

    /** This amount as a share of {@code base}; undefined when the base is zero. */
    public Rate over(Money base) {
        return Rate.of(Fraction.of(yuan), Fraction.of(base.yuan));
    }

    /** The number of 万元, rounded half up to {@code decimals}: for display only. */
    public BigDecimal wanYuan(int decimals) {
        return yuan.scaleByPowerOfTen(-WAN).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** The exact number of 万元, without trailing zeros. */
    public BigDecimal wanYuan() {
        return Decimals.plain(yuan.scaleByPowerOfTen(-WAN));
    }

    public int signum() {
        return yuan.signum();
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    @Override
    public String shown() {
        return yuan.toPlainString() + "元";
    }
}
