package io.hengji.official;

import io.hengji.kernel.FigureId;
import io.hengji.kernel.Unit;
import io.hengji.numeral.Numeral;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the narrative gets the text of its figures from (数字引用). */
public interface FigureText {

    /**
     * The text of a figure.
     *
     * @param idOrAlias {@code dept.spent.project} or 项目支出
     * @param unit null: the unit of the catalogue
     * @param decimals null: as many as the figure needs, two at most
     */
    Answer show(String idOrAlias, @Nullable Unit unit, @Nullable Integer decimals);

    /** Every id and alias that may be written, to propose the nearest to a wrong one. */
    Collection<String> names();

    /** The figures that would be printed as this numeral, with their labels; the best first. */
    List<Candidate> having(Numeral numeral);

    record Candidate(FigureId figure, String label) {}

    sealed interface Answer {}

    /**
     * The figure has a text.
     *
     * @param mark null when it was recomputed; otherwise what a reader must know
     */
    record Shown(FigureId figure, String text, @Nullable String mark) implements Answer {}

    /** Nothing has that name. */
    record Unknown() implements Answer {}

    /** Several figures have that name. */
    record Ambiguous(List<Candidate> candidates) implements Answer {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** The figure is not measured in the unit asked for; null: it was stated without a unit. */
    record Misfit(FigureId figure, @Nullable Unit own) implements Answer {}

    /** The figure exists, but has no value and nobody stated one. */
    record Missing(FigureId figure, String label, String why) implements Answer {}
}
