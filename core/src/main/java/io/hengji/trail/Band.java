package io.hengji.trail;

import io.hengji.kernel.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * One band of a criterion: from {@code from} (inclusive; null = open) up to {@code to} (exclusive;
 * null = open).
 */
public record Band(Level level, @Nullable Fraction from, @Nullable Fraction to) {
    public boolean contains(Fraction value) {
        return (from == null || value.compareTo(from) >= 0)
                && (to == null || value.compareTo(to) < 0);
    }
}
