package io.hengji.kernel;

/** The place of one step in a trail; printed as {@code t17}. */
public record StepId(int number) implements Comparable<StepId> {
    @Override
    public int compareTo(StepId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "t" + number;
    }
}
