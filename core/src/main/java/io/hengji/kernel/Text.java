package io.hengji.kernel;

/** A value that is words: a grade (优), a level of achievement (达成), a name. */
public record Text(String value) implements Scalar {
    @Override
    public String shown() {
        return value;
    }
}
