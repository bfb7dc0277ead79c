package io.hengji.office.xlsx;

import io.hengji.office.ooxml.Markup;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** One part of a workbook in the making; attributes are mostly numbers here. */
public final class SheetXml {
    public static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    /** What a spreadsheet takes for an escaped character inside a text. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Markup markup = Markup.part();

    /**
     * Opens an element.
     *
     * @param attributes name, value, name, value …
     */
    public SheetXml open(String element, Object... attributes) {
        markup.open(element, strings(attributes));
        return this;
    }

    public SheetXml empty(String element, Object... attributes) {
        markup.empty(element, strings(attributes));
        return this;
    }

    public SheetXml close() {
        markup.close();
        return this;
    }

    /** An element that holds only this text. */
    public SheetXml element(String element, String text) {
        markup.open(element).text(text).close();
        return this;
    }

    public SheetXml text(String text) {
        markup.text(text);
        return this;
    }

    /** A text of the case: whatever stands in it is shown as it stands. */
    public SheetXml words(String text) {
        String literal = ESCAPE.matcher(text).replaceAll("_x005F_");
        StringBuilder kept = new StringBuilder(literal.length());
        literal.codePoints()
                .forEach(character -> {
                    if (Markup.keeps(character)) {
                        kept.appendCodePoint(character);
                    } else {
                        // XML would drop or change it; a spreadsheet reads it back from this.
                        kept.append(String.format(Locale.ROOT, "_x%04X_", character));
                    }
                });
        markup.open("t", "xml:space", "preserve").text(kept.toString()).close();
        return this;
    }

    public byte[] bytes() {
        return markup.bytes();
    }

    private static String[] strings(Object... attributes) {
        return Arrays.stream(attributes).map(String::valueOf).toArray(String[]::new);
    }
}
