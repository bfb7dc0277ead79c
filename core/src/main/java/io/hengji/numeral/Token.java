package io.hengji.numeral;

/**
 * Something written with Arabic digits in a text: a figure, or what only looks like one. Positions
 * count Unicode code points in the text that was read, end exclusive; tokens never overlap.
 */
public sealed interface Token permits Numeral, NonQuantity {

    int start();

    int end();

    /** As written, without the hedge beside it. */
    String text();
}
