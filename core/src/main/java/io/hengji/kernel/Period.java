package io.hengji.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A span of days, from the first day on, up to but not including {@code to}; a null {@code to} is
 * open.
 */
public record Period(LocalDate from, @Nullable LocalDate to) {
    public Period {
        if (to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("an empty period: " + from + " to " + to);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    public boolean contains(Period other) {
        return !other.from.isBefore(from)
                && (to == null || (other.to != null && !other.to.isAfter(to)));
    }
}
