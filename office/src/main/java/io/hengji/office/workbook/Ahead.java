package io.hengji.office.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream ahead in a thread of its own, a few blocks: a large part is unpacked on the second
 * core while the first looks at its cells. What fails there fails here, in its place.
 */
final class Ahead extends InputStream {
    private static final int BLOCK = 1 << 16;
    private static final int BLOCKS = 8;

    /**
     * What the thread hands over.
     *
     * @param failure why there is nothing more; null when there is
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
    private record Piece(byte[] bytes, int length, @Nullable IOException failure) {}

    private final BlockingQueue<Piece> pieces = new ArrayBlockingQueue<>(BLOCKS);
    private final Thread thread;
    private Piece piece = new Piece(new byte[0], 0, null);
    private int next;

    Ahead(InputStream in) {
        thread =
                Thread.ofPlatform()
                        .daemon()
                        .name("unpacking")
                        .start(() -> {
                            try {
                                unpack(in);
                            } catch (InterruptedException closed) {
                                Thread.currentThread().interrupt();
                            }
                        });
    }

    private void unpack(InputStream in) throws InterruptedException {
        try (in) {
            int length = 0;
            while (length >= 0) {
                byte[] bytes = new byte[BLOCK];
                length = in.readNBytes(bytes, 0, BLOCK);
                length = length == 0 ? -1 : length;
                pieces.put(new Piece(bytes, length, null));
            }
        } catch (IOException e) {
            pieces.put(new Piece(new byte[0], -1, e));
        }
    }

    @Override
    public int read() throws IOException {
        return fill() ? piece.bytes()[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, piece.length() - next);
        System.arraycopy(piece.bytes(), next, target, offset, count);
        next += count;
        return count;
    }

    private boolean fill() throws IOException {
        if (piece.length() < 0) {
            return false;
        }
        if (next == piece.length()) {
            try {
                piece = taken();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException();
            }
            next = 0;
            IOException failure = piece.failure();
            if (failure != null) {
                throw failure;
            }
        }
        return piece.length() > 0;
    }

    /**
     * The next piece; should the thread have ended without a word, nobody waits for it for ever.
     */
    private Piece taken() throws IOException, InterruptedException {
        while (true) {
            boolean over = !thread.isAlive();
            Piece next = pieces.poll(1, TimeUnit.SECONDS);
            if (next != null) {
                return next;
            }
            if (over) {
                throw new IOException("unpacking ended early");
            }
        }
    }

    /** Ends the thread and waits for it: the file is then no longer in use. */
    @Override
    public void close() throws IOException {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
