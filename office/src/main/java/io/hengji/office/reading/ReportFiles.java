package io.hengji.office.reading;

import io.hengji.intake.IntakeCode;
import io.hengji.intake.Limits;
import io.hengji.intake.ReportFile;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import io.hengji.kernel.FindingCode;
import io.hengji.kernel.SourceRef;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Finds the reports among files, folders and zips. Links in folders are not followed. */
final class ReportFiles {
    private static final Set<String> READ =
            Set.of(
                    "docx", "docm", "dotx", "doc", "wps", "wpt", "pdf", "html", "htm", "txt", "md",
                    "xlsx", "xlsm", "xls", "et", "ett");
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int DEEPEST = 32;
    private static final int MAGIC = 4;

    private final Limits limits;
    private final List<ReportFile> found = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private boolean full;

    private ReportFiles(Limits limits) {
        this.limits = limits;
    }

    static Checked<List<ReportFile>> find(List<Path> given, Limits limits) {
        ReportFiles reader = new ReportFiles(limits);
        for (Path path : given) {
            reader.given(path);
        }
        boolean unreadable =
                reader.found.isEmpty()
                        && reader.findings.stream()
                                .anyMatch(f -> f.code() != IntakeCode.ARCHIVE_MEMBER);
        if (unreadable) {
            return new Checked.Rejected<>(reader.findings);
        }
        return new Checked.Ok<>(reader.found, reader.findings);
    }

    private void given(Path path) {
        String name = name(path);
        if (Files.isDirectory(path)) {
            folder(path, "", 0);
        } else if (!Files.isRegularFile(path)) {
            add(IntakeCode.FILE_UNREADABLE, name, "why", Files.exists(path) ? "不是普通文件" : "没有这个文件");
        } else if (isArchive(path)) {
            archive(path, name);
        } else {
            found(new ReportFile(name, path, null));
        }
    }

    private void folder(Path folder, String prefix, int depth) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (IOException e) {
            add(IntakeCode.FILE_UNREADABLE, prefix + name(folder), "why", "文件夹打不开");
            return;
        }
        Collections.sort(entries);
        for (Path entry : entries) {
            String name = prefix + name(entry);
            if (leftBehind(name(entry)) || full) {
                continue;
            }
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                if (depth < DEEPEST) {
                    folder(entry, name + "/", depth + 1);
                }
            } else if (!Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
                add(IntakeCode.ARCHIVE_MEMBER, name, "why", "它是链接或特殊文件");
            } else if (ending(name).equals("zip")) {
                archive(entry, name);
            } else if (READ.contains(ending(name))) {
                found(new ReportFile(name, entry, null));
            } else {
                add(IntakeCode.ARCHIVE_MEMBER, name, "why", "不是能读的报告格式");
            }
        }
    }

    private void archive(Path zip, String name) {
        try (ZipFile file = open(zip)) {
            List<? extends ZipEntry> entries = Collections.list(file.entries());
            long packed = entries.stream().mapToLong(ZipEntry::getCompressedSize).sum();
            if (packed > Files.size(zip)) {
                add(IntakeCode.DOCUMENT_UNSAFE, name, "why", "压缩包里的文件互相重叠，疑为压缩炸弹");
                return;
            }
            List<ReportFile> members = new ArrayList<>();
            for (int i = 0; i < entries.size(); i++) {
                ZipEntry entry = entries.get(i);
                String inside = entry.getName().replace('\\', '/');
                String last = inside.substring(inside.lastIndexOf('/') + 1);
                if (entry.isDirectory() || inside.startsWith("__MACOSX/") || leftBehind(last)) {
                    continue;
                }
                String shown = name + "/" + inside;
                if (READ.contains(ending(inside))) {
                    members.add(new ReportFile(shown, zip, i));
                } else {
                    boolean nested = ending(inside).equals("zip");
                    add(
                            IntakeCode.ARCHIVE_MEMBER,
                            shown,
                            "why",
                            nested ? "压缩包里的压缩包不打开，请先解开" : "不是能读的报告格式");
                }
            }
            members.sort((a, b) -> a.name().compareTo(b.name()));
            members.forEach(this::found);
        } catch (IOException e) {
            add(IntakeCode.DOCUMENT_DAMAGED, name, "why", "压缩包不完整");
        }
    }

    /** Names in UTF-8 where they are that; otherwise in GB18030, as Windows packs them. */
    static ZipFile open(Path zip) throws IOException {
        try {
            return new ZipFile(zip.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException notUtf8) {
            return new ZipFile(zip.toFile(), GB18030);
        }
    }

    /** A zip of files; a docx or xlsx is a zip of parts. */
    private static boolean isArchive(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] magic = in.readNBytes(MAGIC);
            if (magic.length < MAGIC || FileKind.of(magic) != FileKind.ZIP) {
                return false;
            }
        } catch (IOException e) {
            return false;
        }
        try (ZipFile zip = open(path)) {
            return zip.getEntry("[Content_Types].xml") == null
                    && zip.getEntry("word/document.xml") == null
                    && zip.getEntry("xl/workbook.xml") == null
                    && zip.getEntry("mimetype") == null
                    && zip.getEntry("OFD.xml") == null;
        } catch (IOException e) {
            return ending(name(path)).equals("zip");
        }
    }

    private void found(ReportFile file) {
        if (found.size() < limits.maxFiles()) {
            found.add(file);
        } else if (!full) {
            full = true;
            findings.add(
                    Finding.of(
                            IntakeCode.TOO_LARGE,
                            new SourceRef.Whole(file.name()),
                            Map.of("what", "文件数", "limit", limits.maxFiles() + " 个")));
        }
    }

    private void add(FindingCode code, String name, String key, String value) {
        findings.add(Finding.of(code, new SourceRef.Whole(name), Map.of("file", name, key, value)));
    }

    /** What programs leave behind is not seen. */
    private static boolean leftBehind(String name) {
        return name.startsWith(".")
                || name.startsWith("~$")
                || name.equalsIgnoreCase("Thumbs.db")
                || name.equalsIgnoreCase("desktop.ini");
    }

    private static String name(Path path) {
        Path last = path.getFileName();
        return last == null ? path.toString() : last.toString();
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
