package io.hengji.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.IntStream;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * SM3 against the two examples of GB/T 32905-2016 appendix A, and against an independent
 * implementation.
 */
class Sm3Test {

    @Test
    void theFirstExampleOfTheStandard() {
        assertEquals(
                "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
                Digest.of("abc").hex());
    }

    @Test
    void theSecondExampleOfTheStandard() {
        assertEquals(
                "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732",
                Digest.of("abcd".repeat(16)).hex());
    }

    static IntStream lengths() {
        return IntStream.rangeClosed(0, 300);
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void agreesWithAnIndependentImplementation(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        SM3Digest independent = new SM3Digest();
        independent.update(content, 0, length);
        byte[] expected = new byte[independent.getDigestSize()];
        independent.doFinal(expected, 0);
        assertEquals(
                HexFormat.of().formatHex(expected), Digest.of(content).hex(), "length " + length);
    }

    @Test
    void aTextIsItsUtf8Bytes() {
        assertEquals(Digest.of("衡绩".getBytes(StandardCharsets.UTF_8)), Digest.of("衡绩"));
    }
}
