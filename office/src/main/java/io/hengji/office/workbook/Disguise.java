package io.hengji.office.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a file that is called xlsx is in truth, by its first bytes. */
final class Disguise {
    private static final int[] ZIP = {'P', 'K', 3, 4};
    private static final int[] COMPOUND = {0xD0, 0xCF, 0x11, 0xE0};

    private Disguise() {}

    /** Why it is no xlsx, or empty when it may be one. */
    static Optional<String> of(byte[] content) {
        if (startsWith(content, ZIP)) {
            return Optional.empty();
        }
        if (content.length == 0) {
            return Optional.of("它是空文件");
        }
        if (startsWith(content, COMPOUND)) {
            // An encrypted xlsx is a compound file with a stream of this name.
            byte[] stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
            return Optional.of(indexOf(content, stream) >= 0 ? "它有打开密码，请先取消密码" : "它是旧版 .xls 文件");
        }
        String start =
                new String(content, 0, Math.min(content.length, 1000), StandardCharsets.ISO_8859_1)
                        .toLowerCase(Locale.ROOT);
        if (start.contains("<html") || start.contains("<table") || start.contains("<!doctype")) {
            return Optional.of("它是网页（html），只是改了扩展名");
        }
        return Optional.of(start.contains("<?xml") ? "它是 XML 文件，只是改了扩展名" : "它不是表格文件，只是扩展名像");
    }

    private static boolean startsWith(byte[] content, int[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int indexOf(byte[] content, byte[] wanted) {
        for (int at = 0; at + wanted.length <= content.length; at++) {
            int same = 0;
            while (same < wanted.length && content[at + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return at;
            }
        }
        return -1;
    }
}
