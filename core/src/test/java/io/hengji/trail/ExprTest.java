package io.hengji.trail;

import static io.hengji.trail.Expr.lit;
import static io.hengji.trail.Expr.ref;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.hengji.kernel.Fraction;
import io.hengji.trail.Expr.Comparison;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every kind of formula evaluates exactly, or says what it lacks. */
class ExprTest {
    private static final Map<String, Fraction> VALUES =
            Map.of(
                    "a", Fraction.of("7"),
                    "b", Fraction.of("-2.5"),
                    "z", Fraction.ZERO);

    @Test
    void everyNodeIsExact() {
        gives("7", ref("a"));
        gives("0.1", lit(Fraction.of("0.1")));
        gives("1.8", new Expr.Add(List.of(ref("a"), ref("b"), lit(Fraction.of("-2.7")))));
        gives("0", new Expr.Add(List.of()));
        gives("9.5", ref("a").minus(ref("b")));
        gives("-17.5", ref("a").times(ref("b")));
        gives("-2.8", ref("a").over(ref("b")));
        gives("7/3", ref("a").over(lit(3)));
        gives("7", ref("a").over(lit(3)).times(lit(3)));
        gives("-2.5", ref("a").min(ref("b")));
        gives("7", ref("a").max(ref("b")));
        gives("-3", new Expr.Floor(ref("b")));
        gives("2", new Expr.Floor(ref("a").over(lit(3))));
    }

    /** 7 ÷ 8 = 0.875 and −0.875 are ties at two decimals. */
    @Test
    void roundsAsTheRuleSays() {
        Expr tie = ref("a").over(lit(8));
        Expr below = lit(0).minus(tie);
        gives("0.88", tie.rounded(2));
        gives("-0.88", below.rounded(2));
        gives("0.87", new Expr.Round(tie, RoundingMode.DOWN, 2));
        gives("-0.87", new Expr.Round(below, RoundingMode.DOWN, 2));
        gives("0.9", new Expr.Round(tie, RoundingMode.UP, 1));
        gives("-0.9", new Expr.Round(below, RoundingMode.UP, 1));
        gives("1", tie.rounded(0));
    }

    /** What a spreadsheet cannot round in the same way is no rounding of ours. */
    @Test
    void roundsOnlyAsASpreadsheetCan() {
        for (RoundingMode mode :
                List.of(
                        RoundingMode.FLOOR,
                        RoundingMode.CEILING,
                        RoundingMode.HALF_EVEN,
                        RoundingMode.HALF_DOWN,
                        RoundingMode.UNNECESSARY)) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new Expr.Round(ref("a"), mode, 2),
                    mode.name());
        }
    }

    /** A just below, at and just above 7. */
    @Test
    void comparesToTheLastDigit() {
        Map<Comparison, String> expected =
                Map.of(
                        Comparison.GREATER_OR_EQUAL, "0 1 1",
                        Comparison.GREATER, "0 0 1",
                        Comparison.LESS_OR_EQUAL, "1 1 0",
                        Comparison.LESS, "1 0 0",
                        Comparison.EQUAL, "0 1 0");
        assertEquals(Set.of(Comparison.values()), expected.keySet());
        expected.forEach((is, found) -> {
            StringBuilder shown = new StringBuilder();
            for (String value : List.of("6.999999999999999999", "7", "7.000000000000000001")) {
                Expr formula = new Expr.If(lit(Fraction.of(value)), is, ref("a"), lit(1), lit(0));
                shown.append(shown.isEmpty() ? "" : " ").append(text(formula));
            }
            assertEquals(found, shown.toString(), is.name());
        });
    }

    @Test
    void aRoleWithoutAValueIsNamedOnce() {
        gives("missing [x]", ref("x"));
        gives("missing [x, y]", ref("x").plus(ref("y")).minus(ref("x")));
        gives("missing [y, x]", new Expr.Add(List.of(ref("a"), ref("y"), ref("x"))));
        gives("missing [x]", ref("x").min(lit(0)));
        gives("missing [x]", new Expr.Floor(ref("x")).rounded(2));
        gives("missing [x]", ref("x").over(lit(0)));
    }

    /** 若 asks for its two sides and for the branch that it takes, and for nothing else. */
    @Test
    void aBranchThatIsNotTakenIsNotNeeded() {
        gives("7", new Expr.If(ref("a"), Comparison.GREATER, lit(0), ref("a"), ref("x")));
        gives("7", new Expr.If(ref("a"), Comparison.LESS, lit(0), ref("x"), ref("a")));
        gives("missing [x]", new Expr.If(ref("a"), Comparison.GREATER, lit(0), ref("x"), ref("a")));
        gives("missing [x]", new Expr.If(ref("x"), Comparison.GREATER, lit(0), lit(1), lit(1)));
        gives(
                "1",
                new Expr.If(ref("z"), Comparison.EQUAL, lit(0), lit(1), ref("a").over(ref("z"))));
    }

    @Test
    void aDivisionByZeroHasNoValueAndSpreads() {
        gives("undefined", ref("a").over(ref("z")));
        gives("undefined", ref("z").over(ref("z")));
        gives("undefined", lit(1).plus(ref("a").over(ref("z"))).max(lit(5)).rounded(2));
        gives("undefined", new Expr.Add(List.of(ref("a"))).over(new Expr.Add(List.of())));
    }

    /** What is lacking can be supplied, so it is named whichever side it stands on. */
    @Test
    void whatIsMissingIsNamedBesideWhatHasNoValue() {
        Expr none = ref("a").over(ref("z"));
        gives("missing [x]", ref("x").plus(none));
        gives("missing [x]", none.plus(ref("x")));
        gives("missing [x]", none.max(ref("x")));
    }

    @Test
    void namesItsRolesInTheOrderOfTheirFirstUse() {
        Expr formula =
                new Expr.If(
                        ref("d").min(ref("c")),
                        Comparison.EQUAL,
                        new Expr.Floor(ref("b")),
                        ref("c").over(ref("a")).rounded(1),
                        Expr.sum(List.of("e", "d")));
        assertEquals(List.of("d", "c", "b", "a", "e"), List.copyOf(formula.roles()));
    }

    /** Replacing every role by itself plus nothing leaves every value as it was. */
    @Test
    void replacesRolesEverywhere() {
        Expr formula =
                new Expr.If(
                        ref("a").minus(ref("b")).max(ref("z")),
                        Comparison.LESS,
                        ref("a").times(ref("b")).min(ref("z")),
                        new Expr.Floor(ref("a")),
                        ref("a").over(ref("b")).plus(ref("z")).rounded(3));
        gives("-2.8", formula);
        gives("-2.8", formula.replacing(role -> Optional.of(ref(role).plus(lit(0)))));
        gives(
                "2.8",
                formula.replacing(role ->
                        role.equals("b")
                                ? Optional.of(lit(Fraction.of("2.5")))
                                : Optional.empty()));
        assertEquals(formula, formula.replacing(role -> Optional.empty()));
    }

    private static void gives(String expected, Expr formula) {
        assertEquals(expected, text(formula), formula.toString());
    }

    private static String text(Expr formula) {
        return switch (formula.evaluate(role -> Optional.ofNullable(VALUES.get(role)))) {
            case Expr.Result.Exact(Fraction value) -> value.toString();
            case Expr.Result.Undefined ignored -> "undefined";
            case Expr.Result.Missing(List<String> roles) -> "missing " + roles;
        };
    }
}
