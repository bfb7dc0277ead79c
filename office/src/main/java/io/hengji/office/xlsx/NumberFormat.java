package io.hengji.office.xlsx;

import io.hengji.official.Form;

/** How a number is shown without changing it: its decimals, and what is printed around it. */
final class NumberFormat {
    private NumberFormat() {}

    static String of(int decimals, boolean percent) {
        String digits = decimals == 0 ? "0" : "0." + "0".repeat(decimals);
        return percent ? digits + "%" : digits;
    }

    /**
     * @param sign the sign of the number's mark, or empty
     */
    static String of(Form.Number number, String sign) {
        return literal(number.before())
                + of(number.decimals(), number.percent())
                + literal(number.after() + sign);
    }

    /** Letters that a format would otherwise read as its own, such as % and 日. */
    private static String literal(String text) {
        if (text.isEmpty()) {
            return "";
        }
        String[] parts = text.split("\"", -1);
        StringBuilder literal = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            literal.append(i == 0 ? "" : "\\\"");
            literal.append(parts[i].isEmpty() ? "" : '"' + parts[i] + '"');
        }
        return literal.toString();
    }
}
