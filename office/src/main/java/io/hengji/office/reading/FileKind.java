package io.hengji.office.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is, by its content; names are not to be trusted. */
enum FileKind {
    ZIP,
    PDF,
    OLD_WORD,
    OLD_SHEET,
    LOCKED,
    HTML,
    TEXT,
    PICTURE("它是图片，里面没有文字"),
    RTF("它是 rtf 文件"),
    ARCHIVE("它是 rar 或 7z 压缩包，请先解开"),
    OFD("它是 ofd 文件"),
    OPEN_DOCUMENT("它是 OpenDocument 文件"),
    WORD_XML("它是 Word 2003 的 XML 文件"),
    MAIL("它是 mht 网页或邮件"),
    OTHER_COMPOUND("看不出是哪个程序的文件"),
    UNKNOWN("看不出是什么文件");

    private static final int HEAD = 4096;

    private final String why;

    FileKind() {
        this("");
    }

    FileKind(String why) {
        this.why = why;
    }

    /** Why it cannot be read; empty for what can. */
    String why() {
        return why;
    }

    static FileKind of(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        String small = head.stripLeading().toLowerCase(Locale.ROOT);
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (head.substring(0, Math.min(head.length(), 1024)).contains("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return compound(bytes);
        }
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        if (head.startsWith("Rar!") || head.startsWith("7z\u00BC\u00AF")) {
            return ARCHIVE;
        }
        boolean picture =
                head.startsWith("\u0089PNG")
                        || head.startsWith("\u00FF\u00D8\u00FF")
                        || head.startsWith("GIF8")
                        || (head.startsWith("BM") && bytes.length > 54 && bytes[5] == 0)
                        || head.startsWith("II*\0")
                        || head.startsWith("MM\0*");
        if (picture) {
            return PICTURE;
        }
        if (small.startsWith("mime-version:") || small.startsWith("from: <")) {
            return MAIL;
        }
        if (small.contains("<w:worddocument")) {
            return WORD_XML;
        }
        boolean html =
                small.contains("<!doctype html")
                        || small.contains("<html")
                        || small.startsWith("<table")
                        || small.startsWith("<body");
        return html ? HTML : TEXT;
    }

    private static FileKind compound(byte[] bytes) {
        if (holds(bytes, "EncryptedPackage")) {
            return LOCKED;
        }
        if (holds(bytes, "WordDocument")) {
            return OLD_WORD;
        }
        return holds(bytes, "Workbook") || holds(bytes, "Book\0") ? OLD_SHEET : OTHER_COMPOUND;
    }

    /** Whether a stream of that name is in the directory of a compound file. */
    private static boolean holds(byte[] bytes, String stream) {
        byte[] wanted = stream.getBytes(StandardCharsets.UTF_16LE);
        for (int at = 0; at + wanted.length <= bytes.length; at++) {
            int same = 0;
            while (same < wanted.length && bytes[at + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
