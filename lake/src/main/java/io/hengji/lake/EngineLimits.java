package io.hengji.lake;

import java.time.Duration;

/**
 * What one query may take of the machine. Time is kept in whole seconds, at least one.
 *
 * @param rows the most rows a query may return
 */
public record EngineLimits(int threads, int memoryMegabytes, Duration time, int rows) {
    public static final EngineLimits DEFAULT =
            new EngineLimits(2, 512, Duration.ofSeconds(30), 2_000_000);

    int seconds() {
        return Math.toIntExact(Math.max(1, time.toSeconds()));
    }
}
