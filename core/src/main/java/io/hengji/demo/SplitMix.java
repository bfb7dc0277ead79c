package io.hengji.demo;

/**
 * SplitMix64 (Steele, Lea, Flood 2014), written out so that a seed gives the same case on every
 * version of Java. Each named part of the case draws from a stream of its own: a row added to one
 * part does not move the others.
 */
public final class SplitMix {
    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    public SplitMix(long seed) {
        this.state = seed;
    }

    /** The stream of one part: the seed mixed with the code points of its name. */
    public static SplitMix of(long seed, String part) {
        long mixed = seed;
        for (int point : part.codePoints().toArray()) {
            mixed = mix(mixed + GAMMA + point);
        }
        return new SplitMix(mixed);
    }

    /** The next 64 bits. */
    public long next() {
        state += GAMMA;
        return mix(state);
    }

    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /**
     * From low to high, both included. The bias of the remainder is below 2⁻⁴⁰ for what is drawn.
     */
    public int between(int low, int high) {
        return low + (int) Long.remainderUnsigned(next(), (long) high - low + 1);
    }

    /** True in so many of a thousand draws. */
    public boolean perMille(int chances) {
        return between(1, 1000) <= chances;
    }
}
