package io.hengji.office.pdf;

/** Lengths in thousandths of a point; the shared layout counts in twips, twentieths of one. */
final class Measure {
    private Measure() {}

    static int of(int twips) {
        return twips * 50;
    }
}
