package io.hengji.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The text of a file in UTF-8, UTF-16 or GB18030, told apart by its bytes.
 *
 * @param badLines 1-based lines that hold bytes which are no character; U+FFFD stands for them
 */
public record DecodedText(String text, Charset charset, SortedSet<Integer> badLines) {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int SAMPLE = 4096;
    private static final int BAD_LINES_TOLD = 100;
    private static final char REPLACEMENT = '\ufffd';

    public static DecodedText of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        int evenZeros = zeros(bytes, 0);
        int oddZeros = zeros(bytes, 1);
        if (evenZeros + oddZeros > 0) {
            return decode(
                    bytes,
                    0,
                    oddZeros >= evenZeros ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        }
        DecodedText utf8 = decode(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.badLines.isEmpty() || mostlyUtf8(utf8.text)) {
            return utf8;
        }
        return decode(bytes, 0, GB18030);
    }

    public boolean isUtf8() {
        return charset.equals(StandardCharsets.UTF_8);
    }

    /**
     * UTF-8 with some broken bytes still has well-formed Chinese characters in it. Bytes of GB18030
     * hardly ever form one: three in a row would have to fall into narrow ranges.
     */
    private static boolean mostlyUtf8(String text) {
        long broken = text.chars().filter(c -> c == REPLACEMENT).count();
        long ideographs = text.chars().filter(c -> c >= 0x4E00 && c <= 0x9FFF).count();
        return ideographs > broken;
    }

    private static DecodedText decode(byte[] bytes, int offset, Charset charset) {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
        CharBuffer out = CharBuffer.allocate(bytes.length - offset + 1);
        SortedSet<Integer> badLines = new TreeSet<>();
        int line = 1;
        int counted = 0;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            for (; counted < out.position(); counted++) {
                line += out.get(counted) == '\n' ? 1 : 0;
            }
            if (badLines.size() < BAD_LINES_TOLD) {
                badLines.add(line);
            }
            in.position(in.position() + result.length());
            out.put(REPLACEMENT);
            result = decoder.decode(in, out, true);
        }
        decoder.flush(out);
        return new DecodedText(out.flip().toString(), charset, badLines);
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < Math.min(bytes.length, SAMPLE); i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
