package io.hengji.kernel;

/** A number of rows, items or records: whole and not negative. */
public record Count(long value) implements Scalar {
    public Count {
        if (value < 0) {
            throw new IllegalArgumentException("a count is not negative: " + value);
        }
    }

    @Override
    public String shown() {
        return Long.toString(value);
    }
}
