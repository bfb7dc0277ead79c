package io.hengji.kernel;

/**
 * A likely cause of a difference, with the value that would make the relation hold.
 *
 * @param kind missing, repeated, swapped, unit, sign, carry, place: a closed list for machines
 * @param value the figure concerned or the value that would make it hold, as printed
 * @param text the sentence for people
 */
public record Cause(String kind, String value, String text) {}
