package io.hengji.watch;

import io.hengji.record.Table;
import java.util.regex.Pattern;

/**
 * Cells as they may be shown to everybody: of an account the last four digits, of a natural person
 * the family name and 某. Who is one, the ledger says (收款人类型 个人); where it does not, a name of two
 * to four characters without the word of an organisation.
 */
public final class Masked {
    private static final int KEPT = 4;
    private static final Pattern PERSON = Pattern.compile("[\\u4e00-\\u9fa5·]{2,4}");
    private static final Pattern BODY = Pattern.compile("[公司厂店局院所部处社会站校队行库户组室厅委办馆中心银行政府]$");
    private static final String PAYEE = "payee";
    private static final String KIND = "payee_kind";
    private static final String ACCOUNT = "payee_account";

    private Masked() {}

    /** The text of a cell with what must not be shown left out. */
    public static String cell(Table table, int row, int column) {
        String text = table.text(row, column);
        return switch (table.columns().get(column).name()) {
            case ACCOUNT -> account(text);
            case PAYEE -> isPerson(table, row, text) ? person(text) : text;
            default -> text;
        };
    }

    static String account(String digits) {
        int hidden = digits.length() - KEPT;
        return hidden <= 0 ? digits : "*".repeat(hidden) + digits.substring(hidden);
    }

    static String person(String name) {
        return name.isEmpty() ? name : name.substring(0, name.offsetByCodePoints(0, 1)) + "某";
    }

    private static boolean isPerson(Table table, int row, String name) {
        int kind = table.indexOf(KIND);
        if (kind >= 0 && !table.isBlank(row, kind)) {
            return table.text(row, kind).equals("个人");
        }
        return PERSON.matcher(name).matches() && !BODY.matcher(name).find();
    }
}
