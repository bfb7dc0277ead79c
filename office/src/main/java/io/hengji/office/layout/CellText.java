package io.hengji.office.layout;

import io.hengji.official.Form;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a cell prints.
 *
 * @param text the words or the number
 * @param mark printed small beside it, or empty
 */
public record CellText(String text, String mark) {
    private static final String DASH = "—";

    public static CellText of(Form.Content content) {
        return switch (content) {
            case Form.Words words -> new CellText(words.text(), "");
            case Form.Blank blank -> new CellText("", "");
            case Form.Dash dash -> new CellText(DASH, "");
            case Form.Number number ->
                    new CellText(
                            number.before()
                                    + printed(number.value(), number.decimals(), number.percent())
                                    + number.after(),
                            number.mark() == null ? "" : number.mark());
            case Form.Live live ->
                    new CellText(printed(live.value(), live.decimals(), live.percent()), "");
        };
    }

    /** The digits of a number alone; nothing where there is no value. */
    public static String printed(@Nullable BigDecimal value, int decimals, boolean percent) {
        if (value == null) {
            return "";
        }
        BigDecimal shown = percent ? value.movePointRight(2) : value;
        String number = shown.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        return percent ? number + "%" : number;
    }
}
