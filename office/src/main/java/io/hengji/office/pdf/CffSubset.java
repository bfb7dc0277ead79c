package io.hengji.office.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A CID-keyed CFF font program of a few glyphs (Adobe Technical Note 5176): glyph n has CID n, one
 * private dictionary, no subroutines.
 */
final class CffSubset {
    private static final int FIRST_CUSTOM_STRING = 391;

    private CffSubset() {}

    /**
     * @param name of the font, ASCII
     * @param glyphs charstrings; the first is .notdef
     */
    static byte[] of(String name, List<byte[]> glyphs) {
        byte[] head = {1, 0, 4, 4};
        byte[] names = index(List.of(name.getBytes(StandardCharsets.US_ASCII)));
        byte[] strings = index(List.of(ascii("Adobe"), ascii("Identity")));
        byte[] noSubroutines = index(List.of());
        byte[] charset = charset(glyphs.size());
        byte[] select = select(glyphs.size());
        byte[] charStrings = index(glyphs);
        // Every offset takes five bytes, so that the length of the dictionary is known beforehand.
        int top = index(List.of(top(glyphs.size(), 0, 0, 0, 0))).length;
        int charsetAt = head.length + names.length + top + strings.length + noSubroutines.length;
        int selectAt = charsetAt + charset.length;
        int charStringsAt = selectAt + select.length;
        int fontsAt = charStringsAt + charStrings.length;
        int privateAt = fontsAt + fonts(0, 0).length;
        byte[] privates = privateDictionary();

        ByteArrayOutputStream font = new ByteArrayOutputStream();
        font.writeBytes(head);
        font.writeBytes(names);
        font.writeBytes(
                index(List.of(top(glyphs.size(), charsetAt, selectAt, charStringsAt, fontsAt))));
        font.writeBytes(strings);
        font.writeBytes(noSubroutines);
        font.writeBytes(charset);
        font.writeBytes(select);
        font.writeBytes(charStrings);
        font.writeBytes(fonts(privates.length, privateAt));
        font.writeBytes(privates);
        return font.toByteArray();
    }

    private static byte[] top(int glyphs, int charset, int select, int charStrings, int fonts) {
        ByteArrayOutputStream dictionary = new ByteArrayOutputStream();
        // ROS must come first: it makes the font CID-keyed.
        entry(dictionary, (12 << 8) | 30, FIRST_CUSTOM_STRING, FIRST_CUSTOM_STRING + 1, 0);
        entry(dictionary, (12 << 8) | 34, glyphs);
        entry(dictionary, 15, charset);
        entry(dictionary, (12 << 8) | 37, select);
        entry(dictionary, 17, charStrings);
        entry(dictionary, (12 << 8) | 36, fonts);
        return dictionary.toByteArray();
    }

    private static byte[] fonts(int size, int offset) {
        ByteArrayOutputStream dictionary = new ByteArrayOutputStream();
        entry(dictionary, 18, size, offset);
        return index(List.of(dictionary.toByteArray()));
    }

    /** Widths are written as they are: the nominal width is 0. */
    private static byte[] privateDictionary() {
        ByteArrayOutputStream dictionary = new ByteArrayOutputStream();
        entry(dictionary, 20, 0);
        entry(dictionary, 21, 0);
        return dictionary.toByteArray();
    }

    private static void entry(ByteArrayOutputStream dictionary, int operator, int... operands) {
        for (int operand : operands) {
            dictionary.write(29);
            number(dictionary, operand, 4);
        }
        if (operator > 0xFF) {
            dictionary.write(operator >> 8);
        }
        dictionary.write(operator);
    }

    /** Format 2: one range, glyph n has CID n. */
    private static byte[] charset(int glyphs) {
        ByteArrayOutputStream charset = new ByteArrayOutputStream();
        charset.write(2);
        number(charset, 1, 2);
        number(charset, Math.max(0, glyphs - 2), 2);
        return charset.toByteArray();
    }

    /** Format 3: one range, all glyphs share the first private dictionary. */
    private static byte[] select(int glyphs) {
        ByteArrayOutputStream select = new ByteArrayOutputStream();
        select.write(3);
        number(select, 1, 2);
        number(select, 0, 2);
        select.write(0);
        number(select, glyphs, 2);
        return select.toByteArray();
    }

    private static byte[] index(List<byte[]> items) {
        ByteArrayOutputStream index = new ByteArrayOutputStream();
        number(index, items.size(), 2);
        if (items.isEmpty()) {
            return index.toByteArray();
        }
        index.write(4);
        int offset = 1;
        number(index, offset, 4);
        for (byte[] item : items) {
            offset += item.length;
            number(index, offset, 4);
        }
        items.forEach(index::writeBytes);
        return index.toByteArray();
    }

    private static void number(ByteArrayOutputStream out, int value, int bytes) {
        for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8) {
            out.write(value >> shift);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
