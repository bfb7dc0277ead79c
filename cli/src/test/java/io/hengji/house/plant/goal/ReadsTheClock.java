package io.hengji.house.plant.goal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** Planted: every way of asking what time it is. */
public final class ReadsTheClock {

    private ReadsTheClock() {}

    public static Instant called() {
        return Instant.now();
    }

    public static Supplier<Instant> referred() {
        return Instant::now;
    }

    public static LocalDate inAZone() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    public static long millis() {
        return System.currentTimeMillis();
    }

    public static Clock clock() {
        return Clock.systemUTC();
    }
}
