package io.hengji.numeral;

import java.util.List;

/** Tokens as short lines, so that expected values can be read: {@code 5267.55 万元}. */
final class Shown {
    private Shown() {}

    static List<String> tokens(String text) {
        return Numerals.tokens(text).stream().map(Shown::token).toList();
    }

    static List<String> numerals(String text) {
        return Numerals.read(text).stream().map(Shown::token).toList();
    }

    private static String token(Token token) {
        return switch (token) {
            case Numeral numeral ->
                    numeral.digits().toPlainString()
                            + (numeral.unit() == null ? "" : " " + numeral.unit().symbol())
                            + (numeral.hedge() == Hedge.NONE ? "" : " " + numeral.hedge());
            case NonQuantity other -> other.kind() + " " + other.text();
        };
    }
}
