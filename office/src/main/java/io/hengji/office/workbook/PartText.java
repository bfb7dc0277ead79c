package io.hengji.office.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The characters of a part between its tags, collected only while somebody wants them. */
final class PartText {
    /**
     * More than any cell may hold; what is longer is cut, and found to be too long by who reads it.
     */
    private static final int MOST = 1 << 20;

    private static final int LONGEST_ENTITY = 12;

    private final PartBytes bytes;
    private char[] chars = new char[1024];
    private int length;
    private boolean wanted;

    PartText(PartBytes bytes) {
        this.bytes = bytes;
    }

    void start() {
        length = 0;
        wanted = true;
    }

    void stop() {
        wanted = false;
    }

    char[] chars() {
        return chars;
    }

    int length() {
        return length;
    }

    /**
     * Up to the next tag, or the end.
     *
     * @param outside outside of the root, where only space may stand
     */
    void read(boolean outside) throws IOException {
        do {
            byte[] buffer = bytes.buffer;
            int i = bytes.at;
            int end = bytes.end;
            if (wanted) {
                i = ascii(buffer, i, end);
            } else if (outside) {
                while (i < end && PartXml.isSpace(buffer[i])) {
                    i++;
                }
            } else {
                while (i < end && buffer[i] != '<' && buffer[i] != '&') {
                    i++;
                }
            }
            bytes.at = i;
            if (i < end) {
                if (buffer[i] == '<') {
                    return;
                }
                if (outside) {
                    throw PartXml.damaged();
                }
                special();
            }
        } while (bytes.at < bytes.end || bytes.more());
    }

    /** Plain characters, as many as there are. */
    private int ascii(byte[] buffer, int start, int end) {
        int room = Math.min(end - start, MOST - length);
        if (chars.length - length < room) {
            chars = Arrays.copyOf(chars, Math.max(length + room, chars.length * 2));
        }
        int i = start;
        int put = length;
        char[] target = chars;
        for (int stop = start + room; i < stop; i++) {
            byte c = buffer[i];
            if (c < ' ' || c == '<' || c == '&') {
                break;
            }
            target[put++] = (char) c;
        }
        length = put;
        return i;
    }

    /** One character that is not plain: an entity, a line end, one of several bytes. */
    private void special() throws IOException {
        byte c = bytes.buffer[bytes.at];
        if (c == '&') {
            entity();
        } else if (c == '\r') {
            while (bytes.end - bytes.at < 2 && bytes.more()) {
                // the line feed may be yet to come
            }
            boolean two = bytes.end - bytes.at > 1 && bytes.buffer[bytes.at + 1] == '\n';
            bytes.at += two ? 2 : 1;
            put('\n');
        } else if (c >= 0) {
            if (c < ' ' && c != '\n' && c != '\t') {
                throw PartXml.damaged();
            }
            bytes.at++;
            put((char) c);
        } else {
            several();
        }
    }

    private void several() throws IOException {
        int first = bytes.buffer[bytes.at] & 0xFF;
        int count = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        bytes.need(count);
        int point = first & (0x7F >> count);
        boolean fine = first >= 0xC2 && first <= 0xF4;
        for (int i = 1; i < count; i++) {
            int next = bytes.buffer[bytes.at + i] & 0xFF;
            fine &= (next & 0xC0) == 0x80;
            point = point << 6 | (next & 0x3F);
        }
        boolean tooShort = (count == 3 && point < 0x800) || (count == 4 && point < 0x10000);
        if (!fine || tooShort || !isCharacter(point)) {
            throw PartXml.damaged();
        }
        bytes.at += count;
        putPoint(point);
    }

    private void entity() throws IOException {
        int close = -1;
        for (int i = 1; i <= LONGEST_ENTITY && close < 0; i++) {
            bytes.need(i + 1);
            close = bytes.buffer[bytes.at + i] == ';' ? i : -1;
        }
        if (close < 0) {
            throw PartXml.damaged();
        }
        int point = entity(bytes.buffer, bytes.at + 1, bytes.at + close);
        bytes.at += close + 1;
        putPoint(point);
    }

    /** CDATA, its opening mark read; everything up to its end is text. */
    void cdata() throws IOException {
        while (!bytes.startsWith("]]>")) {
            bytes.need(1);
            byte c = bytes.buffer[bytes.at];
            if (c == '&' || (c >= ' ')) {
                bytes.at++;
                put((char) c);
            } else {
                special();
            }
        }
        bytes.at += 3;
    }

    private void put(char c) {
        if (!wanted || length >= MOST) {
            return;
        }
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, length * 2);
        }
        chars[length++] = c;
    }

    private void putPoint(int point) {
        if (point < 0x10000) {
            put((char) point);
        } else {
            put(Character.highSurrogate(point));
            put(Character.lowSurrogate(point));
        }
    }

    private static boolean isCharacter(int point) {
        return (point >= ' ' && point < 0xD800)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000
                || point == '\t'
                || point == '\n'
                || point == '\r';
    }

    /** The value of an attribute. */
    static String decoded(byte[] buffer, int start, int end) throws IOException {
        String raw = new String(buffer, start, end - start, StandardCharsets.UTF_8);
        int and = raw.indexOf('&');
        if (and < 0) {
            return raw;
        }
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (; and >= 0; and = raw.indexOf('&', at)) {
            int close = raw.indexOf(';', and);
            if (close < 0) {
                throw PartXml.damaged();
            }
            byte[] named = raw.substring(and + 1, close).getBytes(StandardCharsets.UTF_8);
            text.append(raw, at, and).appendCodePoint(entity(named, 0, named.length));
            at = close + 1;
        }
        return text.append(raw, at, raw.length()).toString();
    }

    private static int entity(byte[] buffer, int start, int end) throws IOException {
        String named = new String(buffer, start, end - start, StandardCharsets.ISO_8859_1);
        return switch (named) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> {
                if (!named.startsWith("#")) {
                    throw PartXml.unsafe();
                }
                yield numbered(named);
            }
        };
    }

    private static int numbered(String named) throws IOException {
        try {
            int point =
                    named.startsWith("#x")
                            ? Integer.parseInt(named.substring(2), 16)
                            : Integer.parseInt(named.substring(1));
            if (!isCharacter(point) || point > Character.MAX_CODE_POINT) {
                throw PartXml.damaged();
            }
            return point;
        } catch (NumberFormatException e) {
            throw PartXml.damaged();
        }
    }
}
