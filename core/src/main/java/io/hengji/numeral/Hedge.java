package io.hengji.numeral;

/**
 * How firmly a figure is stated (模糊程度). Every value but {@link #NONE} makes relations undecidable.
 */
public enum Hedge {
    NONE,
    /** 约、近、左右: somewhere near. */
    ABOUT,
    /** 余、多、超过: more than. */
    OVER,
    /** 不足、低于: less than. */
    UNDER,
    /** 以上、不低于: this or more. */
    AT_LEAST,
    /** 以下、不超过: this or less. */
    AT_MOST,
    /** The lower end of a range: 3 in 3至5处. */
    FROM,
    /** The upper end of a range: 5 in 3至5处. */
    TO
}
