package io.hengji.trail;

import io.hengji.kernel.Fraction;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A criterion with levels (判据). Scores and grades hold at once (hold 0, margin 0); lights and
 * warnings keep a level for {@code hold} and leave it only past {@code exitMargin}.
 */
public record Criterion(String name, List<Band> bands, Duration hold, Fraction exitMargin) {
    public Criterion {
        bands = List.copyOf(bands);
    }

    public static Criterion immediate(String name, List<Band> bands) {
        return new Criterion(name, bands, Duration.ZERO, Fraction.ZERO);
    }

    public Optional<Band> bandOf(Fraction value) {
        return bands.stream().filter(band -> band.contains(value)).findFirst();
    }
}
