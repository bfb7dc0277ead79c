package io.hengji.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * What one piece of work took, several times over.
 *
 * @param nanos at least one, ascending
 */
record Samples(List<Double> nanos) {
    private static final double MICRO = 1e3;
    private static final double MILLI = 1e6;
    private static final double SECOND = 1e9;
    private static final double LONG = 10 * SECOND;

    Samples {
        List<Double> ascending = new ArrayList<>(nanos);
        Collections.sort(ascending);
        nanos = List.copyOf(ascending);
        if (nanos.isEmpty()) {
            throw new IllegalArgumentException("no samples");
        }
    }

    double fastest() {
        return nanos.getFirst();
    }

    double slowest() {
        return nanos.getLast();
    }

    /** The middle one, or half way between the middle two. */
    double median() {
        int size = nanos.size();
        return (nanos.get((size - 1) / 2) + nanos.get(size / 2)) / 2;
    }

    /** {@code 212 ms (198–260, n = 5)}; all three in the unit of the first. */
    String shown() {
        return time(median())
                + " ("
                + bare(fastest())
                + "–"
                + bare(slowest())
                + ", n = "
                + nanos.size()
                + ")";
    }

    private String bare(double value) {
        return number(value, median());
    }

    /** A length of time with the unit that suits it. */
    static String time(double nanos) {
        String unit;
        if (nanos >= LONG / 10) {
            unit = " s";
        } else if (nanos >= MILLI) {
            unit = " ms";
        } else {
            unit = nanos >= MICRO ? " µs" : " ns";
        }
        return number(nanos, nanos) + unit;
    }

    private static String number(double nanos, double like) {
        double unit = 1;
        if (like >= LONG / 10) {
            unit = SECOND;
        } else if (like >= MILLI) {
            unit = MILLI;
        } else if (like >= MICRO) {
            unit = MICRO;
        }
        double value = nanos / unit;
        String format = "%.0f";
        if (like / unit < 10) {
            format = "%.2f";
        } else if (like / unit < 100) {
            format = "%.1f";
        }
        return String.format(Locale.ROOT, format, value);
    }
}
