package io.hengji.kernel;

/** What a step of a trail may yield or take: one value with its meaning, never a bare number. */
public sealed interface Scalar permits Money, Quantity, Rate, Count, Text {

    /** The value as a person reads it, unit included. */
    String shown();
}
