package io.hengji.office.workbook;

import io.hengji.intake.IntakeCode;
import io.hengji.intake.Limits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The parts of an xlsx or docx file. Whatever is unpacked is counted; too much of it ends the
 * reading.
 */
public final class ZippedParts implements AutoCloseable {
    /** Small parts compress well for honest reasons. */
    private static final long RATIO_FROM_BYTES = 4L * 1024 * 1024;

    private static final long LARGE = 256L * 1024;

    private final ZipFile zip;
    private final Limits limits;
    private final Map<String, ZipEntry> parts = new HashMap<>();
    private long unpacked;

    private ZippedParts(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    public static ZippedParts open(Path file, Limits limits) throws IOException {
        ZippedParts opened;
        try {
            opened = new ZippedParts(new ZipFile(file.toFile()), limits);
        } catch (ZipException e) {
            throw new UnusableFile(IntakeCode.WORKBOOK_DAMAGED, "压缩包不完整");
        }
        for (Enumeration<? extends ZipEntry> all = opened.zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            opened.parts.put(plain(entry.getName()), entry);
        }
        return opened;
    }

    public boolean has(String name) {
        return parts.containsKey(plain(name));
    }

    /** A part's content, counted; empty when there is no such part. */
    public Optional<InputStream> part(String name) throws IOException {
        ZipEntry entry = parts.get(plain(name));
        if (entry == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Counted(zip.getInputStream(entry), entry.getCompressedSize()));
        } catch (ZipException e) {
            throw new UnusableFile(IntakeCode.WORKBOOK_DAMAGED, "压缩包不完整");
        }
    }

    /** The same, unpacked on another core when it is large. One such part at a time. */
    Optional<InputStream> largePart(String name) throws IOException {
        ZipEntry entry = parts.get(plain(name));
        boolean large = entry != null && entry.getCompressedSize() > LARGE;
        Optional<InputStream> part = part(name);
        return large ? part.map(Ahead::new) : part;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static String plain(String name) {
        String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    private final class Counted extends FilterInputStream {
        private final long packed;
        private long here;

        Counted(InputStream in, long packed) {
            super(in);
            this.packed = Math.max(1, packed);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) throws UnusableFile {
            here += bytes;
            unpacked += bytes;
            if (unpacked > limits.maxUncompressedBytes()) {
                throw new UnusableFile(
                        IntakeCode.WORKBOOK_UNSAFE,
                        "解压后超过 " + limits.maxUncompressedBytes() / (1024 * 1024) + " MB");
            }
            if (here > RATIO_FROM_BYTES && here / packed > limits.maxCompressionRatio()) {
                throw new UnusableFile(
                        IntakeCode.WORKBOOK_UNSAFE,
                        "压缩比超过 " + limits.maxCompressionRatio() + " 倍，疑为压缩炸弹");
            }
        }
    }
}
