package io.hengji.kernel;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A measured or counted amount with its unit (530.50 万亩, 12 处, 95 %, 20 分). Exact; equal records
 * are equal as entered.
 */
public record Quantity(BigDecimal value, Unit unit) implements Scalar {
    public Quantity {
        value = Decimals.plain(value);
    }

    public static Quantity of(String value, Unit unit) {
        return new Quantity(new BigDecimal(value), unit);
    }

    /**
     * The value in base units, or empty when the units do not convert: never a silent sum of unlike
     * things.
     */
    public Optional<Fraction> in(Unit other) {
        return unit.convertsTo(other)
                ? Fraction.of(value).times(unit.factor()).dividedBy(other.factor())
                : Optional.empty();
    }

    /** The exact value in the base unit of its dimension. */
    public Fraction inBase() {
        return Fraction.of(value).times(unit.factor());
    }

    @Override
    public String shown() {
        return value.toPlainString() + unit.symbol();
    }
}
