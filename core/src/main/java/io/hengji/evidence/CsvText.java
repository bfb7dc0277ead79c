package io.hengji.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stand-in for the reader of {@code intake}: decodes and cuts csv, row by row. */
final class CsvText {
    private final String text;
    private int at;
    private int line = 1;

    CsvText(String text) {
        this.text = text;
    }

    /** UTF-8, UTF-16 with a mark, or GB18030; empty when it is none of them. */
    static Optional<String> decode(byte[] bytes) {
        boolean marked = begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff);
        List<Charset> charsets =
                marked
                        ? List.of(StandardCharsets.UTF_16)
                        : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
        for (Charset charset : charsets) {
            try {
                String text =
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)
                                .decode(ByteBuffer.wrap(bytes))
                                .toString();
                return text.indexOf('\0') >= 0
                        ? Optional.empty()
                        : Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
            } catch (CharacterCodingException notThis) {
                // the next one
            }
        }
        return Optional.empty();
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    /** The 1-based line at which the next row begins. */
    int line() {
        return line;
    }

    /** The cells of the next row; null at the end. */
    @org.jspecify.annotations.Nullable
    List<String> next() {
        if (at >= text.length()) {
            return null;
        }
        List<String> cells = new ArrayList<>();
        boolean more = true;
        while (more) {
            cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
            more = at < text.length() && text.charAt(at) == ',';
            at += more ? 1 : 0;
        }
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
        return cells;
    }

    private String plain() {
        int from = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                line += c == '\n' ? 1 : 0;
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                break;
            }
        }
        return cell.append(plain()).toString();
    }
}
