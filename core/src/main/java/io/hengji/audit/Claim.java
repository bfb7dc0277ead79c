package io.hengji.audit;

import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Unit;
import io.hengji.numeral.Hedge;
import io.hengji.numeral.Numeral;
import io.hengji.trail.Term;

/**
 * A figure that a report states (论断): what it says, where, and of what.
 *
 * @param index its place among all claims of the report
 * @param start in code points of the document's text
 * @param unit never absent: a bare number counts 个
 * @param label the words directly before it, which name what it is of: 基本支出
 * @param lead everything before it in its clause, the label included
 * @param sentence number of its sentence in the report
 * @param block number of its block
 */
public record Claim(
        int index,
        int start,
        int end,
        Numeral numeral,
        Unit unit,
        String label,
        String lead,
        int sentence,
        int block) {

    /** In base units: 元, 平方米, 1 for 100%. */
    public Fraction value() {
        return Fraction.of(numeral.digits()).times(unit.factor());
    }

    public boolean hedged() {
        return numeral.hedge() != Hedge.NONE;
    }

    /** Whether it is written in Chinese numerals: beside digits, such figures are asides. */
    boolean inWords() {
        return numeral.text().chars().noneMatch(Character::isDigit);
    }

    boolean isRate() {
        return unit.dimension() == io.hengji.kernel.Dimension.RATIO;
    }

    boolean isPoints() {
        return unit.symbol().endsWith("百分点");
    }

    boolean isScore() {
        return unit.equals(Unit.POINT);
    }

    /** Whether it is this very figure, and not one of the same value. */
    boolean is(Claim other) {
        return index == other.index;
    }

    /** Whether the two can stand in one sum. */
    boolean like(Claim other) {
        return unit.convertsTo(other.unit);
    }

    Term term() {
        FigureId id = new FigureId("claim/" + index);
        return new Term(
                label.isEmpty() ? numeral.text() : label,
                id,
                null,
                value(),
                unit,
                numeral.printed(),
                hedged(),
                java.util.List.of());
    }
}
