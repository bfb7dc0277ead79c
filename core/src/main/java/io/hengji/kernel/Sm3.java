package io.hengji.kernel;

import java.util.Arrays;

/**
 * The SM3 hash function of GB/T 32905-2016, written from the standard: {@code core} may use no
 * library, and the JDK has no SM3. The tests hold it against the standard's vectors and against an
 * independent implementation (ADR 0003).
 */
final class Sm3 {
    private static final int BLOCK = 64;
    private static final int ROUNDS = 64;
    private static final int LENGTH_AT = 56;

    private final int[] state = {
        0x7380166f,
        0x4914b2b9,
        0x172442d7,
        0xda8a0600,
        0xa96f30bc,
        0x163138aa,
        0xe38dee4d,
        0xb0fb0e4e
    };
    private final byte[] block = new byte[BLOCK];
    private int filled;
    private long length;

    Sm3 update(byte[] bytes, int from, int count) {
        int at = from;
        int end = from + count;
        length += count;
        while (at < end) {
            int take = Math.min(BLOCK - filled, end - at);
            System.arraycopy(bytes, at, block, filled, take);
            filled += take;
            at += take;
            if (filled == BLOCK) {
                compress();
                filled = 0;
            }
        }
        return this;
    }

    byte[] digest() {
        long bits = length * 8;
        byte[] padding =
                new byte[(filled < LENGTH_AT ? LENGTH_AT : LENGTH_AT + BLOCK) - filled + 8];
        padding[0] = (byte) 0x80;
        for (int i = 0; i < 8; i++) {
            padding[padding.length - 1 - i] = (byte) (bits >>> (8 * i));
        }
        update(padding, 0, padding.length);
        byte[] out = new byte[32];
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) (state[i / 4] >>> (24 - 8 * (i % 4)));
        }
        return out;
    }

    private void compress() {
        int[] w = new int[ROUNDS + 4];
        for (int i = 0; i < 16; i++) {
            w[i] =
                    (block[4 * i] & 0xff) << 24
                            | (block[4 * i + 1] & 0xff) << 16
                            | (block[4 * i + 2] & 0xff) << 8
                            | (block[4 * i + 3] & 0xff);
        }
        for (int j = 16; j < w.length; j++) {
            int x = w[j - 16] ^ w[j - 9] ^ Integer.rotateLeft(w[j - 3], 15);
            w[j] = permute1(x) ^ Integer.rotateLeft(w[j - 13], 7) ^ w[j - 6];
        }
        int[] v = Arrays.copyOf(state, state.length);
        for (int j = 0; j < ROUNDS; j++) {
            round(v, j, w[j], w[j] ^ w[j + 4]);
        }
        for (int i = 0; i < state.length; i++) {
            state[i] ^= v[i];
        }
    }

    private static void round(int[] v, int j, int word, int mixed) {
        boolean early = j < 16;
        int a12 = Integer.rotateLeft(v[0], 12);
        int ss1 =
                Integer.rotateLeft(
                        a12 + v[4] + Integer.rotateLeft(early ? 0x79cc4519 : 0x7a879d8a, j), 7);
        int ff = early ? v[0] ^ v[1] ^ v[2] : (v[0] & v[1]) | (v[0] & v[2]) | (v[1] & v[2]);
        int gg = early ? v[4] ^ v[5] ^ v[6] : (v[4] & v[5]) | (~v[4] & v[6]);
        int tt1 = ff + v[3] + (ss1 ^ a12) + mixed;
        int tt2 = gg + v[7] + ss1 + word;
        v[3] = v[2];
        v[2] = Integer.rotateLeft(v[1], 9);
        v[1] = v[0];
        v[0] = tt1;
        v[7] = v[6];
        v[6] = Integer.rotateLeft(v[5], 19);
        v[5] = v[4];
        v[4] = tt2 ^ Integer.rotateLeft(tt2, 9) ^ Integer.rotateLeft(tt2, 17);
    }

    private static int permute1(int x) {
        return x ^ Integer.rotateLeft(x, 15) ^ Integer.rotateLeft(x, 23);
    }
}
