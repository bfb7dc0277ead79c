package io.hengji.official;

import io.hengji.evaluation.Points;
import io.hengji.evaluation.ScoreFormula;
import io.hengji.evaluation.State;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.official.Form.Content;
import io.hengji.official.Form.Position;
import io.hengji.trail.Expr;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a 得分 cell (CONTRACTS, "Scores with holes"): a live formula if all inputs exist,
 * the chosen or claimed score marked 自评填报 otherwise, blank if there is neither.
 */
final class ScoreCell {
    static final int DECIMALS = 2;
    static final String HANDED_IN = "自评填报";

    private ScoreCell() {}

    /**
     * @param cells where the form prints the roles of the formula; a role that it does not print,
     *     or prints otherwise than the formula takes it, stands in the formula as a number
     */
    static Content of(
            FigureId figure,
            Points score,
            @Nullable ScoreFormula formula,
            Map<String, Position> cells,
            FormDraft draft) {
        BigDecimal computed = score.computed();
        if (formula != null && computed != null) {
            return live(figure, computed, formula, cells, draft);
        }
        BigDecimal handedIn =
                score.state() == State.CHOSEN && computed != null ? computed : score.claimed();
        return handedIn == null
                ? new Form.Blank()
                : new Form.Number(handedIn, decimals(handedIn), false, figure, HANDED_IN);
    }

    static Content points(FigureId figure, @Nullable BigDecimal points) {
        return points == null
                ? new Form.Blank()
                : new Form.Number(points, Math.max(0, points.scale()), false, figure, null);
    }

    private static Form.Live live(
            FigureId figure,
            BigDecimal computed,
            ScoreFormula formula,
            Map<String, Position> cells,
            FormDraft draft) {
        Map<String, Position> used = new LinkedHashMap<>();
        Map<String, Fraction> literals = new HashMap<>();
        for (String role : formula.formula().roles()) {
            Position cell = cells.get(role);
            Fraction value = formula.values().get(role);
            if (cell != null && shows(draft, cell, value)) {
                used.put(role, cell);
            } else if (value != null) {
                literals.put(role, value);
            }
        }
        Expr written =
                formula.formula()
                        .replacing(role -> Optional.ofNullable(literals.get(role)).map(Expr::lit));
        used.keySet().retainAll(written.roles());
        return new Form.Live(written, used, computed, decimals(computed), false, figure, true);
    }

    /** A rate stands in its cell as a formula of its own, so its exact value is not compared. */
    private static boolean shows(FormDraft draft, Position cell, @Nullable Fraction value) {
        BigDecimal shown = draft.value(cell);
        return shown != null
                && value != null
                && (draft.isLive(cell) || Fraction.of(shown).equals(value));
    }

    private static int decimals(BigDecimal score) {
        return Math.max(DECIMALS, score.scale());
    }
}
