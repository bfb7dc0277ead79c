package io.hengji.office.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.kernel.Checked;
import io.hengji.kernel.Digest;
import io.hengji.kernel.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A package is written whole or not at all, and every later change of it is named. */
class PackageTest {
    private static final Map<String, Digest> INPUTS = Map.of("budget.csv", Digest.of("预算"));

    @TempDir Path folder;

    @Test
    void manifest_is_as_written_by_hand() throws IOException {
        // SM3("abc") is the first example of GB/T 32905-2016.
        String abc = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";
        PackageWriter.write(
                out(),
                "c",
                new TreeMap<>(Map.of("in.csv", Digest.of("abc"))),
                files("a.txt", "abc"));
        String manifest = Files.readString(out().resolve("manifest.json"));
        String above =
                """
                {
                  "schema": "hengji/manifest/1",
                  "case": "c",
                  "inputs": [
                    {
                      "file": "in.csv",
                      "sm3": "%1$s"
                    }
                  ],
                  "outputs": [
                    {
                      "file": "a.txt",
                      "sm3": "%1$s",
                      "bytes": 3
                    }
                  ],
                  "seal": "%2$s"
                }
                """;
        String seal = Digest.of(above.formatted(abc, "")).hex();
        assertEquals(above.formatted(abc, seal), manifest);
    }

    @Test
    void a_fresh_package_is_whole_and_leaves_nothing_beside_it() throws IOException {
        assertInstanceOf(Checked.Ok.class, write("一"));
        assertEquals(List.of(), PackageVerifier.verify(out()));
        assertEquals(List.of("out"), names(folder));
    }

    @Test
    void the_same_content_gives_the_same_manifest_elsewhere() throws IOException {
        write("一");
        Path other = folder.resolve("another/deeper");
        PackageWriter.write(other, "case", new TreeMap<>(INPUTS), content("一"));
        assertArrayEquals(
                Files.readAllBytes(out().resolve("manifest.json")),
                Files.readAllBytes(other.resolve("manifest.json")));
    }

    @Test
    void an_earlier_package_is_replaced_and_its_other_files_are_gone() throws IOException {
        SortedMap<String, byte[]> more = content("一");
        more.put("old.txt", bytes("旧"));
        PackageWriter.write(out(), "case", new TreeMap<>(INPUTS), more);
        write("二");
        assertEquals("二", Files.readString(out().resolve("report.html")));
        assertFalse(Files.exists(out().resolve("old.txt")));
        assertEquals(List.of(), PackageVerifier.verify(out()));
        assertEquals(List.of("out"), names(folder));
    }

    @Test
    void an_empty_folder_is_used() throws IOException {
        Files.createDirectory(out());
        assertInstanceOf(Checked.Ok.class, write("一"));
    }

    @Test
    void a_folder_of_someone_else_is_left_alone() throws IOException {
        Files.createDirectory(out());
        Files.writeString(out().resolve("论文.docx"), "心血");
        refused(write("一"), "PKG-001", "论文.docx");
        assertEquals(List.of("论文.docx"), names(out()));
    }

    @Test
    void a_manifest_of_someone_else_opens_no_door() throws IOException {
        Files.createDirectory(out());
        Files.writeString(out().resolve("manifest.json"), "{\"schema\":\"hengji/manifest/1\"}");
        refused(write("一"), "PKG-001", "manifest.json");
    }

    @Test
    void a_file_added_to_our_package_is_not_swept_away() throws IOException {
        write("一");
        Files.writeString(out().resolve("批注.txt"), "请改");
        refused(write("二"), "PKG-001", "批注.txt");
        assertEquals("一", Files.readString(out().resolve("report.html")));
    }

    @Test
    void a_file_of_ours_that_was_edited_is_not_lost() throws IOException {
        write("一");
        Files.writeString(out().resolve("report.html"), "改");
        refused(write("二"), "PKG-002", "report.html");
        assertEquals("改", Files.readString(out().resolve("report.html")));
    }

    @Test
    void a_file_is_no_folder() throws IOException {
        Files.writeString(out(), "文件");
        refused(write("一"), "PKG-003", "out");
    }

    @Test
    void an_unwritable_place_is_a_finding_and_not_a_stack_trace() throws IOException {
        Files.writeString(folder.resolve("blocked"), "不是文件夹");
        Path inside = folder.resolve("blocked/out");
        Checked<Path> result =
                PackageWriter.write(inside, "case", new TreeMap<>(INPUTS), content("一"));
        refused(result, "PKG-004", "同名文件已存在");
    }

    /** A name longer than any file system takes: the move fails after everything was written. */
    @Test
    void what_cannot_take_its_name_leaves_nothing_behind() throws IOException {
        Path endless = folder.resolve("长".repeat(200));
        refused(
                PackageWriter.write(endless, "case", new TreeMap<>(INPUTS), content("一")),
                "PKG-004",
                "没有改动");
        assertEquals(List.of(), names(folder));
    }

    @Test
    void without_permission_the_old_package_stays() throws IOException {
        write("一");
        Assumptions.assumeTrue(
                folder.toFile().setWritable(false) && !Files.isWritable(folder),
                "this user may write everywhere: the permission test says nothing");
        try {
            refused(write("二"), "PKG-004", "没有权限");
        } finally {
            assertTrue(folder.toFile().setWritable(true));
        }
        assertEquals("一", Files.readString(out().resolve("report.html")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x",
                "/x",
                "a/../../x",
                "a//b",
                "C:x",
                "a\\b",
                "NUL",
                "com1.txt",
                "x.",
                "x ",
                "",
                "Manifest.json",
                "REPORT.html",
                "a\u0000"
            })
    void a_name_that_some_system_cannot_hold_is_refused(String name) throws IOException {
        SortedMap<String, byte[]> files = content("一");
        files.put(name, bytes("x"));
        refused(
                PackageWriter.write(out(), "case", new TreeMap<>(INPUTS), files),
                "PKG-005",
                "不能使用");
        assertEquals(List.of(), names(folder));
    }

    @Test
    void one_flipped_byte_is_named() throws IOException {
        write("一");
        Path file = out().resolve("forms/附件.xlsx");
        byte[] content = Files.readAllBytes(file);
        content[1] ^= 1;
        Files.write(file, content);
        assertEquals(List.of("PKG-012 forms/附件.xlsx 与生成时不同：内容不同（SM3 校验值不符）。"), problems());
    }

    @Test
    void another_length_is_named_with_both() throws IOException {
        write("一");
        Files.writeString(out().resolve("report.html"), "一一");
        assertEquals(List.of("PKG-012 report.html 与生成时不同：大小由 3 变为 6 字节。"), problems());
    }

    @Test
    void a_deleted_file_is_named() throws IOException {
        write("一");
        Files.delete(out().resolve("report.html"));
        assertEquals(List.of("PKG-013 清单列有 report.html，文件夹里没有。"), problems());
    }

    @Test
    void an_added_file_is_named() throws IOException {
        write("一");
        Files.writeString(out().resolve("forms/多.txt"), "多");
        assertEquals(List.of("PKG-014 文件夹里有清单未列的 forms/多.txt。"), problems());
    }

    @Test
    void a_renamed_file_is_missing_and_added() throws IOException {
        write("一");
        Files.move(out().resolve("report.html"), out().resolve("报告.html"));
        assertEquals(
                List.of("PKG-013 清单列有 report.html，文件夹里没有。", "PKG-014 文件夹里有清单未列的 报告.html。"),
                problems());
    }

    @Test
    void a_link_in_place_of_a_file_is_not_followed() throws IOException {
        write("一");
        Path target = folder.resolve("elsewhere");
        Files.writeString(target, "一");
        Files.delete(out().resolve("report.html"));
        try {
            Files.createSymbolicLink(out().resolve("report.html"), target);
        } catch (IOException | UnsupportedOperationException noLinks) {
            Assumptions.abort("this system makes no links: " + noLinks);
        }
        assertEquals(List.of("PKG-012 report.html 与生成时不同：不再是普通文件。"), problems());
    }

    @Test
    void an_edited_manifest_does_not_hide_an_edit() throws IOException {
        write("一");
        edit(Digest.of("一").hex(), Digest.of("二").hex());
        Files.writeString(out().resolve("report.html"), "二");
        assertEquals(List.of("PKG-011 manifest.json 不是本程序写出的样子：内容与其校验值不符。"), problems());
    }

    @Test
    void an_edited_input_digest_is_noticed() throws IOException {
        write("一");
        edit(Digest.of("预算").hex(), Digest.of("别的").hex());
        assertEquals(List.of("PKG-011 manifest.json 不是本程序写出的样子：内容与其校验值不符。"), problems());
    }

    @Test
    void a_path_that_leads_out_of_the_folder_is_never_opened() throws IOException {
        write("一");
        edit("\"report.html\"", "\"../../etc/passwd\"");
        assertEquals(
                List.of("PKG-011 manifest.json 不是本程序写出的样子：列有不能使用的文件名“../../etc/passwd”。"),
                problems());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"schema\":\"hengji/manifest/2\"",
                "null",
                "{\"schema\":1}",
                "[[[[[[[[[[[[[[[[[["
            })
    void any_other_manifest_is_damaged(String content) throws IOException {
        write("一");
        Files.writeString(out().resolve("manifest.json"), content);
        assertTrue(problems().getFirst().startsWith("PKG-011 "), problems().toString());
    }

    @Test
    void an_endless_manifest_is_not_read() throws IOException {
        write("一");
        Files.write(out().resolve("manifest.json"), new byte[ManifestReader.MOST_BYTES + 1]);
        assertEquals(List.of("PKG-011 manifest.json 不是本程序写出的样子：文件过大。"), problems());
    }

    @Test
    void a_folder_without_manifest_is_no_package() throws IOException {
        Files.createDirectory(out());
        assertEquals(List.of("PKG-010 “out”里没有 manifest.json，无法核对。"), problems());
    }

    private Path out() {
        return folder.resolve("out");
    }

    private Checked<Path> write(String html) {
        return PackageWriter.write(out(), "case", new TreeMap<>(INPUTS), content(html));
    }

    private static SortedMap<String, byte[]> content(String html) {
        return new TreeMap<>(
                Map.of("report.html", bytes(html), "forms/附件.xlsx", new byte[] {80, 75, 3, 4}));
    }

    private static SortedMap<String, byte[]> files(String name, String content) {
        return new TreeMap<>(Map.of(name, bytes(content)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void edit(String from, String to) throws IOException {
        Path manifest = out().resolve("manifest.json");
        String text = Files.readString(manifest);
        assertTrue(text.contains(from), from);
        Files.writeString(manifest, text.replace(from, to));
    }

    private List<String> problems() {
        return PackageVerifier.verify(out()).stream()
                .map(finding -> finding.code().id() + " " + finding.message())
                .toList();
    }

    private static void refused(Checked<Path> result, String code, String about) {
        assertInstanceOf(Checked.Rejected.class, result);
        Finding finding = result.findings().getFirst();
        assertEquals(code, finding.code().id());
        assertTrue(finding.message().contains(about), finding.message());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
