package io.hengji.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hengji.kernel.Fraction;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A completion is shown on the side of the limit on which it is: here 130%. */
class ShownShareTest {
    /** By hand: 779.97 ÷ 600 = 1.29995; 779.9999 ÷ 600 = 1.29999983…; 700 ÷ 600 = 1.16666…. */
    @ParameterizedTest
    @CsvSource({
        "780, 600, 1.3000",
        "779.97, 600, 1.29995",
        "779.96, 600, 1.2999",
        "779.9999, 600, 1.2999998",
        "780.01, 600, 1.30002",
        "700, 600, 1.1667",
        "0, 600, 0.0000"
    })
    void keepsItsSide(BigDecimal actual, BigDecimal target, String shown) {
        Fraction share = Fraction.of(actual).dividedBy(Fraction.of(target)).orElseThrow();
        Fraction limit = Fraction.of(new BigDecimal("1.3"));
        assertEquals(shown, IndicatorChecks.shown(share, limit).toPlainString());
    }
}
