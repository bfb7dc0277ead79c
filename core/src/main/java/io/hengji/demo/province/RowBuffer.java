package io.hengji.demo.province;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes csv as bytes: strings that come again are encoded once, numbers are written digit by
 * digit. No cell holds a comma, a quote or a line break.
 */
final class RowBuffer implements Closeable {
    private static final int SIZE = 1 << 16;
    private static final int ROOM = 1 << 14;

    private final OutputStream out;
    private final byte[] bytes = new byte[SIZE];
    private int at;

    RowBuffer(OutputStream out) {
        this.out = out;
    }

    static byte[] encoded(String text) {
        if (text.indexOf(',') >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("not a plain cell: " + text);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    void put(byte[] cell) {
        System.arraycopy(cell, 0, bytes, at, cell.length);
        at += cell.length;
    }

    void comma() {
        bytes[at++] = ',';
    }

    /** A number with leading zeros. */
    void digits(long number, int width) {
        long rest = number;
        for (int i = at + width - 1; i >= at; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        at += width;
    }

    /** 分 as 元 with two decimals. */
    void cents(long cents) {
        long rest = cents;
        if (rest < 0) {
            bytes[at++] = '-';
            rest = -rest;
        }
        long yuan = rest / 100;
        int width = 1;
        for (long power = 10; power <= yuan; power *= 10) {
            width++;
        }
        digits(yuan, width);
        bytes[at++] = '.';
        digits(rest % 100, 2);
    }

    void endRow() throws IOException {
        bytes[at++] = '\n';
        if (at > SIZE - ROOM) {
            drain();
        }
    }

    /** A row of a small table. */
    void row(String... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                comma();
            }
            put(encoded(cells[i]));
        }
        endRow();
    }

    private void drain() throws IOException {
        out.write(bytes, 0, at);
        at = 0;
    }

    @Override
    public void close() throws IOException {
        try (out) {
            drain();
        }
    }
}
