package io.hengji.numeral;

/** Digits that state no amount (非数量): a date, a document number, an ordinal, a code. */
public record NonQuantity(int start, int end, String text, Kind kind) implements Token {

    /** What the digits are instead. */
    public enum Kind {
        /** 2024年、2025年2月21日、2024年度、1—7月、2021-2035、9时30分. */
        DATE,
        /** 〔2020〕10号, without the issuer's words before it. */
        DOCUMENT,
        /** 第十六条 in digits, 第3批, （1）, 1、, 附件4, 12号, numbers of headings. */
        ORDINAL,
        /** Project codes, telephone numbers, P03, 5G. */
        CODE,
        /** GB/T 9704-2012. */
        STANDARD,
        /** 1：500, and other proportions: 3/5, 1:3. */
        SCALE,
        /** 2.0版, V1.2, 10.0.3. */
        VERSION,
        /** Digits inside a quoted name: “20条”, “3·15”. */
        NAME,
        /** 112°36′. */
        COORDINATE
    }
}
