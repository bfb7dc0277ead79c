package io.hengji.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * An SM3 digest (GB/T 32905-2016) of the bytes of a file or a text, as 64 lower-case hexadecimal
 * digits.
 */
public record Digest(String hex) {
    private static final int HEX_DIGITS = 64;
    private static final int BUFFER = 1 << 16;

    public Digest {
        if (hex.length() != HEX_DIGITS || !hex.chars().allMatch(Digest::isLowerCaseHex)) {
            throw new IllegalArgumentException(
                    "an SM3 digest has 64 lower-case hexadecimal digits: " + hex);
        }
    }

    public static Digest of(byte[] content) {
        return new Digest(
                HexFormat.of().formatHex(new Sm3().update(content, 0, content.length).digest()));
    }

    /** The digest of a stream, which may be larger than memory. */
    public static Digest of(InputStream content) throws IOException {
        Sm3 sm3 = new Sm3();
        byte[] buffer = new byte[BUFFER];
        for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
            sm3.update(buffer, 0, count);
        }
        return new Digest(HexFormat.of().formatHex(sm3.digest()));
    }

    public static Digest of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isLowerCaseHex(int character) {
        return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f');
    }

    @Override
    public String toString() {
        return hex;
    }
}
