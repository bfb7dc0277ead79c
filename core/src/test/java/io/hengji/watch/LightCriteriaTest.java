package io.hengji.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hengji.kernel.Finding;
import io.hengji.kernel.Fraction;
import io.hengji.record.RecordCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LightCriteriaTest {
    private static final String TEXT =
            """
            id: lights
            issuer: 某局
            document: 某文
            clause: 某条
            verified: false
            money: {yellow_below: "0.9", red_below: "0.7", yellow_above: "1.1", red_above: "1.3"}
            target: {yellow_below: "0.9", red_below: "0.7"}
            outlook: {yellow_below: "1.0", red_below: "0.9"}
            """;

    private final List<Finding> findings = new ArrayList<>();

    @Test
    void moneyIsYellowAndRedOnBothSidesOfItsPlan() {
        LightCriteria criteria = LightCriteria.read("l.yaml", TEXT, findings::add).orElseThrow();
        assertEquals(Colour.RED, money(criteria, "0.6999"));
        assertEquals(Colour.YELLOW, money(criteria, "0.7"));
        assertEquals(Colour.YELLOW, money(criteria, "0.8999"));
        assertEquals(Colour.GREEN, money(criteria, "0.9"));
        assertEquals(Colour.GREEN, money(criteria, "1.0999"));
        assertEquals(Colour.YELLOW, money(criteria, "1.1"));
        assertEquals(Colour.RED, money(criteria, "1.3"));
        assertEquals(
                Colour.GREEN,
                LightCriteria.colour(criteria.target(), Fraction.of(5)),
                "a target reached early is no fault");
    }

    @Test
    void aMissingOrWrongLimitIsAFindingAndNoLights() {
        assertEquals(
                Optional.empty(),
                LightCriteria.read(
                        "l.yaml", TEXT.replace("red_below: \"0.7\", ", ""), findings::add));
        assertEquals(
                Optional.empty(),
                LightCriteria.read("l.yaml", TEXT.replace("\"1.3\"", "很快"), findings::add));
        assertEquals(
                List.of(RecordCode.FIELD_MISSING, RecordCode.FIELD_UNUSABLE),
                findings.stream().map(Finding::code).toList());
    }

    @Test
    void greyIsNeverTurnedGreen() {
        assertEquals(Colour.GREY, Colour.GREEN.with(Colour.GREY));
        assertEquals(Colour.YELLOW, Colour.GREY.with(Colour.YELLOW));
        assertEquals(Colour.RED, Colour.RED.with(Colour.GREY));
        assertEquals(Colour.GREEN, Colour.GREEN.with(Colour.GREEN));
        assertEquals(Colour.GREY, Colour.GREY.with(Colour.GREY));
    }

    private static Colour money(LightCriteria criteria, String share) {
        return LightCriteria.colour(criteria.money(), Fraction.of(share));
    }
}
