package io.hengji.office.pdf;

import io.hengji.kernel.Digest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a PDF 1.7 file (ISO 32000-1, 7.5) in the order of their numbers. It has no clock:
 * its id is the digest of its content.
 */
final class PdfFile {
    private final List<byte @Nullable []> objects = new ArrayList<>();

    /** Takes a number for an object that is written later. */
    int reserve() {
        objects.add(null);
        return objects.size();
    }

    void put(int number, String body) {
        objects.set(number - 1, latin(body));
    }

    int add(String body) {
        int number = reserve();
        put(number, body);
        return number;
    }

    /**
     * A compressed stream.
     *
     * @param entries of its dictionary beside length and filter
     */
    int stream(String entries, byte[] content) {
        byte[] packed = deflated(content);
        ByteArrayOutputStream body = new ByteArrayOutputStream(packed.length + 100);
        body.writeBytes(
                latin(
                        "<</Length %d/Filter/FlateDecode%s>>\nstream\n"
                                .formatted(packed.length, entries)));
        body.writeBytes(packed);
        body.writeBytes(latin("\nendstream"));
        int number = reserve();
        objects.set(number - 1, body.toByteArray());
        return number;
    }

    byte[] written(int catalog, int info) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(latin("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"));
        int[] offsets = new int[objects.size()];
        for (int i = 0; i < offsets.length; i++) {
            byte[] body = objects.get(i);
            if (body == null) {
                throw new IllegalStateException("object " + (i + 1) + " was never written");
            }
            offsets[i] = file.size();
            file.writeBytes(latin((i + 1) + " 0 obj\n"));
            file.writeBytes(body);
            file.writeBytes(latin("\nendobj\n"));
        }
        String id = Digest.of(file.toByteArray()).hex().substring(0, 32);
        int table = file.size();
        StringBuilder end = new StringBuilder("xref\n0 %d\n".formatted(offsets.length + 1));
        end.append("0000000000 65535 f \n");
        for (int offset : offsets) {
            end.append(String.format(Locale.ROOT, "%010d 00000 n \n", offset));
        }
        end.append(
                "trailer\n<</Size %d/Root %d 0 R/Info %d 0 R/ID[<%s><%s>]>>\nstartxref\n%d\n%%%%EOF\n"
                        .formatted(offsets.length + 1, catalog, info, id, id, table));
        file.writeBytes(latin(end.toString()));
        return file.toByteArray();
    }

    /** Text of the document's properties: UTF-16 with a byte order mark. */
    static String text(String text) {
        StringBuilder hex = new StringBuilder("<FEFF");
        text.chars().forEach(unit -> hex.append(String.format(Locale.ROOT, "%04X", unit)));
        return hex.append('>').toString();
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length / 2 + 64);
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
