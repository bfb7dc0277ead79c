package io.hengji.scheme;

import io.hengji.kernel.Fraction;
import java.util.List;
import java.util.Map;

/**
 * A strategy as a scheme or an indicator names it, with its parameters.
 *
 * @param bands steps of a banded strategy; their order does not matter
 */
public record StrategyUse(String name, Map<String, Fraction> numbers, List<Step> bands) {
    public StrategyUse {
        numbers = Map.copyOf(numbers);
        bands = List.copyOf(bands);
    }

    public static StrategyUse named(String name) {
        return new StrategyUse(name, Map.of(), List.of());
    }

    public Fraction number(String parameter, String otherwise) {
        return numbers.getOrDefault(parameter, Fraction.of(otherwise));
    }

    /** The bands from the lowest bound up: those of the scheme, or the usual ones. */
    List<Step> rising(List<Step> usual) {
        return (bands.isEmpty() ? usual : bands)
                .stream().sorted((a, b) -> a.bound().compareTo(b.bound())).toList();
    }

    /**
     * One step of a banded strategy.
     *
     * @param bound where the step begins or ends, as the strategy says; 1 is 100%
     * @param share the share of the points it gives
     */
    public record Step(Fraction bound, Fraction share) {
        static Step of(String bound, String share) {
            return new Step(Fraction.of(bound), Fraction.of(share));
        }
    }
}
