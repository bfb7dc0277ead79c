package io.hengji.bench;

import java.util.Locale;

/**
 * One thing that a piece of work is held to.
 *
 * @param text as the table shows it: {@code < 400 ms}
 */
record Goal(String text, Verdict verdict) {
    private static final double MEGABYTE = 1024.0 * 1024;

    /**
     * On a busy machine the fastest of several runs says more than the middle one: both are told.
     */
    enum Verdict {
        MET("met"),
        AT_BEST("fastest only"),
        MISSED("**missed**");

        private final String text;

        Verdict(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    static Goal under(Samples measured, double nanos) {
        return new Goal(
                "< " + Samples.time(nanos).replace(".00", ""),
                verdict(measured.median() < nanos, measured.fastest() < nanos));
    }

    /** At most so many times the reference, of the same round. */
    static Goal ratio(Samples measured, Samples reference, double most) {
        return new Goal(
                "≤ " + times(most),
                verdict(
                        measured.median() / reference.median() <= most,
                        measured.fastest() / reference.fastest() <= most));
    }

    static Goal memory(String what, long bytes, int megabytes) {
        boolean met = bytes <= megabytes * MEGABYTE;
        return new Goal(what + " ≤ " + megabytes + " MB", verdict(met, met));
    }

    /** At least so many pieces a second. */
    static Goal rate(Samples measured, int pieces, int perSecond) {
        double most = pieces * 1e9 / perSecond;
        return new Goal(
                "≥ " + perSecond + "/s",
                verdict(measured.median() <= most, measured.fastest() <= most));
    }

    static String times(double ratio) {
        return String.format(Locale.ROOT, ratio < 10 ? "%.2f" : "%.1f", ratio) + "×";
    }

    private static Verdict verdict(boolean median, boolean fastest) {
        if (median) {
            return Verdict.MET;
        }
        return fastest ? Verdict.AT_BEST : Verdict.MISSED;
    }
}
