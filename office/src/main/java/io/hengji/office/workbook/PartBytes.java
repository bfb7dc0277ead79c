package io.hengji.office.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A window on the bytes of a part, in UTF-8 whatever the part is written in. */
final class PartBytes {
    private static final int WINDOW = 1 << 16;

    /** No honest tag is as long as that. */
    private static final int LONGEST_TAG = 1 << 22;

    private static final int DECLARATION = 200;
    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    byte[] buffer = new byte[WINDOW];
    int at;
    int end;

    private InputStream in;
    private boolean finished;

    PartBytes(InputStream in) throws IOException {
        this.in = in;
        while (end < DECLARATION && more()) {
            // the declaration fits into the window
        }
        Charset charset = charset();
        if (!charset.equals(StandardCharsets.UTF_8)) {
            byte[] begun = Arrays.copyOfRange(buffer, at, end);
            this.in = new Transcoded(begun, in, charset);
            this.end = at;
            this.finished = false;
        }
    }

    private Charset charset() throws IOException {
        if (begins(0xEF, 0xBB, 0xBF)) {
            at = 3;
            return StandardCharsets.UTF_8;
        }
        if (begins(0xFE, 0xFF) || begins(0x00, '<')) {
            at = begins(0xFE) ? 2 : 0;
            return StandardCharsets.UTF_16BE;
        }
        if (begins(0xFF, 0xFE) || begins('<', 0x00)) {
            at = begins(0xFF) ? 2 : 0;
            return StandardCharsets.UTF_16LE;
        }
        String start =
                new String(buffer, 0, Math.min(end, DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher named = ENCODING.matcher(start);
        try {
            Charset charset =
                    named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
            return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw PartXml.damaged();
        }
    }

    private boolean begins(int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= end || (buffer[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** More bytes behind {@link #end}; what lies before {@link #at} may go. False at the end. */
    boolean more() throws IOException {
        if (finished) {
            return false;
        }
        if (at > 0) {
            System.arraycopy(buffer, at, buffer, 0, end - at);
            end -= at;
            at = 0;
        }
        if (end == buffer.length) {
            if (end >= LONGEST_TAG) {
                throw PartXml.damaged();
            }
            buffer = Arrays.copyOf(buffer, end * 2);
        }
        int read = in.read(buffer, end, buffer.length - end);
        finished = read < 0;
        end += Math.max(0, read);
        return !finished;
    }

    /** At least so many bytes from here. */
    void need(int bytes) throws IOException {
        while (end - at < bytes) {
            if (!more()) {
                throw PartXml.damaged();
            }
        }
    }

    boolean startsWith(String ascii) throws IOException {
        while (end - at < ascii.length() && more()) {
            // until it is there, or the end
        }
        if (end - at < ascii.length()) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (buffer[at + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    void skipPast(String ascii) throws IOException {
        while (!startsWith(ascii)) {
            need(ascii.length());
            at++;
        }
        at += ascii.length();
    }

    /** Where the tag that begins here has its {@code >}; the whole tag then lies in the window. */
    int tagEnd() throws IOException {
        int offset = 1;
        byte quote = 0;
        while (true) {
            for (int i = at + offset; i < end; i++) {
                byte c = buffer[i];
                if (c == '<') {
                    throw PartXml.damaged();
                } else if (quote != 0) {
                    quote = c == quote ? 0 : quote;
                } else if (c == '>') {
                    return i;
                } else if (c == '"' || c == '\'') {
                    quote = c;
                }
            }
            offset = end - at;
            if (!more()) {
                throw PartXml.damaged();
            }
        }
    }

    /** Another encoding, made UTF-8 on the way. */
    private static final class Transcoded extends InputStream {
        private static final int CHARACTERS = 8192;

        private final Reader reader;
        private final char[] chars = new char[CHARACTERS];
        private byte[] ready = new byte[0];
        private int next;

        Transcoded(byte[] begun, InputStream rest, Charset charset) {
            InputStream all = new SequenceInputStream(new ByteArrayInputStream(begun), rest);
            reader = new InputStreamReader(all, charset);
        }

        @Override
        public int read() throws IOException {
            return fill() ? ready[next++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (!fill()) {
                return -1;
            }
            int count = Math.min(length, ready.length - next);
            System.arraycopy(ready, next, target, offset, count);
            next += count;
            return count;
        }

        private boolean fill() throws IOException {
            while (next == ready.length) {
                int count = reader.read(chars, 0, chars.length - 1);
                if (count < 0) {
                    return false;
                }
                // The two halves of a character stay together.
                if (count > 0 && Character.isHighSurrogate(chars[count - 1])) {
                    int low = reader.read();
                    if (low >= 0) {
                        chars[count++] = (char) low;
                    }
                }
                ready = new String(chars, 0, count).getBytes(StandardCharsets.UTF_8);
                next = 0;
            }
            return true;
        }
    }
}
