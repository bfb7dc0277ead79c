package io.hengji.office.workbook;

import io.hengji.intake.IntakeCode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The XML of a large part, read forwards from its bytes: elements and attributes are looked at
 * where they lie, a text becomes characters only when asked for. Several times as quick as {@link
 * Xml} on the millions of cells of a sheet. A document type or an entity in it ends the reading, as
 * there; what is not well-formed is damaged.
 */
final class PartXml implements AutoCloseable {
    private static final int MOST_ATTRIBUTES = 64;
    private static final int MOST_DEPTH = 256;

    private final InputStream in;
    private final PartBytes bytes;
    private final PartNames names = new PartNames();
    private final PartText text;

    private final PartNames.Name[] open = new PartNames.Name[MOST_DEPTH];
    private int depth;
    private boolean rooted;
    private boolean endsAtOnce;
    private PartNames.Name current = new PartNames.Name(new byte[0], "", PartNames.Element.OTHER);

    private final String[] attributes = new String[MOST_ATTRIBUTES];
    private final int[] from = new int[MOST_ATTRIBUTES];
    private final int[] to = new int[MOST_ATTRIBUTES];
    private int count;

    /** What comes next; texts between are collected when asked for. */
    enum Event {
        START,
        END,
        FINISH
    }

    PartXml(InputStream in) throws IOException {
        this.in = in;
        try {
            this.bytes = new PartBytes(in);
        } catch (IOException e) {
            in.close();
            throw e;
        }
        this.text = new PartText(bytes);
    }

    Event next() throws IOException {
        count = 0;
        if (endsAtOnce) {
            endsAtOnce = false;
            return end();
        }
        while (true) {
            text.read(depth == 0);
            if (bytes.at == bytes.end) {
                if (depth > 0 || !rooted) {
                    throw damaged();
                }
                return Event.FINISH;
            }
            bytes.need(2);
            switch (bytes.buffer[bytes.at + 1]) {
                case '/' -> {
                    return closing();
                }
                case '?' -> bytes.skipPast("?>");
                case '!' -> aside();
                default -> {
                    return opening();
                }
            }
        }
    }

    /** The local name of the element. */
    String name() {
        return current.local();
    }

    PartNames.Element element() {
        return current.element();
    }

    /** From here on texts are collected, until {@link #stopText}. */
    void startText() {
        text.start();
    }

    void stopText() {
        text.stop();
    }

    /** The characters collected; {@link #length} of them count. */
    char[] chars() {
        return text.chars();
    }

    int length() {
        return text.length();
    }

    String text() {
        return new String(text.chars(), 0, text.length());
    }

    /** An attribute by its local name, whatever its name space; only at a start. */
    @Nullable String attribute(String wanted) throws IOException {
        int index = index(wanted);
        return index < 0 ? null : PartText.decoded(bytes.buffer, from[index], to[index]);
    }

    boolean flag(String wanted) throws IOException {
        String value = attribute(wanted);
        return value != null && (value.equals("1") || value.equals("true"));
    }

    /** A whole number; {@code otherwise} when there is none, or it is none. */
    int number(String wanted, int otherwise) throws IOException {
        int index = index(wanted);
        if (index < 0) {
            return otherwise;
        }
        int value = 0;
        int digits = to[index] - from[index];
        for (int i = from[index]; i < to[index]; i++) {
            int digit = bytes.buffer[i] - '0';
            if (digit < 0 || digit > 9 || digits > 9) {
                return slowNumber(wanted, otherwise);
            }
            value = value * 10 + digit;
        }
        return digits == 0 ? otherwise : value;
    }

    private int slowNumber(String wanted, int otherwise) throws IOException {
        try {
            return Integer.parseInt(String.valueOf(attribute(wanted)));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** The column of a reference such as AB12, 0-based; -1 when it is none. */
    int column(String wanted) {
        int index = index(wanted);
        return index < 0 ? -1 : CellAddress.column(bytes.buffer, from[index], to[index]);
    }

    /**
     * The first character of an attribute of one character; 0 when it has more, or is not there.
     */
    char letter(String wanted) {
        int index = index(wanted);
        return index >= 0 && to[index] - from[index] == 1 ? (char) bytes.buffer[from[index]] : 0;
    }

    private int index(String wanted) {
        for (int i = 0; i < count; i++) {
            if (attributes[i].equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    private Event opening() throws IOException {
        int last = bytes.tagEnd();
        byte[] buffer = bytes.buffer;
        boolean empty = buffer[last - 1] == '/';
        int stop = empty ? last - 1 : last;
        int start = bytes.at + 1;
        int nameEnd = start;
        while (nameEnd < stop && !isSpace(buffer[nameEnd])) {
            nameEnd++;
        }
        if (nameEnd == start || depth == MOST_DEPTH || (depth == 0 && rooted)) {
            throw damaged();
        }
        attributes(buffer, nameEnd, stop);
        PartNames.Name element = names.of(buffer, start, nameEnd);
        open[depth++] = element;
        rooted = true;
        current = element;
        endsAtOnce = empty;
        bytes.at = last + 1;
        return Event.START;
    }

    private void attributes(byte[] buffer, int start, int stop) throws IOException {
        int at = start;
        while (true) {
            while (at < stop && isSpace(buffer[at])) {
                at++;
            }
            if (at == stop) {
                return;
            }
            int nameStart = at;
            while (at < stop && buffer[at] != '=' && !isSpace(buffer[at])) {
                at++;
            }
            int nameEnd = at;
            while (at < stop && (isSpace(buffer[at]) || buffer[at] == '=')) {
                at++;
            }
            if (nameEnd == nameStart || at == nameEnd || at >= stop) {
                throw damaged();
            }
            byte quote = buffer[at++];
            int valueStart = at;
            while (at < stop && buffer[at] != quote) {
                at++;
            }
            if ((quote != '"' && quote != '\'') || at == stop || count == MOST_ATTRIBUTES) {
                throw damaged();
            }
            attributes[count] = names.of(buffer, nameStart, nameEnd).local();
            from[count] = valueStart;
            to[count++] = at++;
        }
    }

    private Event closing() throws IOException {
        int last = bytes.tagEnd();
        int stop = last;
        while (isSpace(bytes.buffer[stop - 1])) {
            stop--;
        }
        byte[] expected = depth == 0 ? new byte[0] : open[depth - 1].bytes();
        if (depth == 0 || !same(expected, bytes.buffer, bytes.at + 2, stop)) {
            throw damaged();
        }
        bytes.at = last + 1;
        return end();
    }

    private static boolean same(byte[] expected, byte[] buffer, int start, int stop) {
        return Arrays.equals(expected, 0, expected.length, buffer, start, Math.max(start, stop));
    }

    private Event end() {
        current = open[--depth];
        return Event.END;
    }

    /** A comment or CDATA; anything else that begins so is a document type. */
    private void aside() throws IOException {
        if (bytes.startsWith("<!--")) {
            bytes.at += 4;
            bytes.skipPast("-->");
        } else if (bytes.startsWith("<![CDATA[") && depth > 0) {
            bytes.at += 9;
            text.cdata();
        } else {
            throw unsafe();
        }
    }

    static boolean isSpace(byte c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    static UnusableFile damaged() {
        return new UnusableFile(IntakeCode.WORKBOOK_DAMAGED, "其中的 XML 不完整");
    }

    static UnusableFile unsafe() {
        return new UnusableFile(IntakeCode.WORKBOOK_UNSAFE, "XML 里有文档类型或实体声明");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
