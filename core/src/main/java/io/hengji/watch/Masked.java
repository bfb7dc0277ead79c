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

    /** Two to four characters; with the dot of a name in another language, up to fifteen. */
    private static final Pattern PERSON =
            Pattern.compile("[\\u4e00-\\u9fa5]{2,4}|[\\u4e00-\\u9fa5]{1,7}·[\\u4e00-\\u9fa5]{1,7}");

    /** Ends of an organisation's name; 会, 行 and 中 alone end given names too. */
    private static final Pattern BODY =
            Pattern.compile(
                    "(?:公司|银行|支行|分行|商行|政府|中心|协会|学会|商会|工会|委员会|社区|合作社|财政|国库|[厂店局院所部处站校队馆厅委办库])$");

    private static final String PAYEE = "payee";
    private static final String SUPPLIER = "supplier";
    private static final String KIND = "payee_kind";
    private static final String ACCOUNT = "payee_account";

    private Masked() {}

    /** The text of a cell with what must not be shown left out. */
    public static String cell(Table table, int row, int column) {
        String text = table.text(row, column);
        return switch (table.columns().get(column).name()) {
            case ACCOUNT -> account(text);
            case PAYEE -> isPerson(table, row, text) ? person(text) : text;
            case SUPPLIER -> looksLikeAPerson(text) ? person(text) : text;
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
        return looksLikeAPerson(name);
    }

    private static boolean looksLikeAPerson(String name) {
        return PERSON.matcher(name).matches() && !BODY.matcher(name).find();
    }
}
