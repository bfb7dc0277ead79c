package io.hengji.kernel;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * An SM3 digest (GB/T 32905-2016) of the bytes of a file or a text, as 64 lower-case hexadecimal
 * digits.
 */
public record Digest(String hex) {
    private static final int HEX_DIGITS = 64;

    public Digest {
        if (hex.length() != HEX_DIGITS) {
            throw new IllegalArgumentException("an SM3 digest has 64 hexadecimal digits: " + hex);
        }
    }

    public static Digest of(byte[] content) {
        return new Digest(
                HexFormat.of().formatHex(new Sm3().update(content, 0, content.length).digest()));
    }

    public static Digest of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return hex;
    }
}
