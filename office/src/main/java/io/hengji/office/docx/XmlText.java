package io.hengji.office.docx;

/**
 * Text as XML 1.0 may carry it. Characters that XML has no way to write (most control characters,
 * half surrogate pairs, U+FFFE and U+FFFF) are dropped: one of them in a cell pasted from another
 * system would make the whole document unreadable.
 */
final class XmlText {
    private XmlText() {}

    static void append(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            switch (character) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (legal(character)) {
                        out.appendCodePoint(character);
                    }
                }
            }
        }
    }

    /** The characters of XML 1.0, production 2 (Char). */
    static boolean legal(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
