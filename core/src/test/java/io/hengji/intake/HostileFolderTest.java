package io.hengji.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings and folders that mean harm, and bytes that mean nothing. */
final class HostileFolderTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id: &a demo\ndepartment: *a\nyear: 2025\n",
                "id: !!java.net.URL demo\ndepartment: 局\nyear: 2025\n",
                "id: {a: {b: c}}\n",
                "- id\n- demo\n",
                "id: 'demo\n",
                "just words",
                "",
                "\u0001",
                "id: demo\n\tdepartment: 局\n"
            })
    void settings_that_are_no_flat_mapping_are_refused_with_their_line(String yaml) {
        Finding finding =
                HandedIn.only(
                        new HandedIn(folder).with("case.yaml", yaml).rejection(),
                        IntakeCode.SETTINGS_UNREADABLE);
        assertTrue(HandedIn.cell(finding).row() >= 1);
    }

    @Test
    void deep_nesting_and_many_aliases_end_at_once() {
        String billion =
                "a: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b]\n";
        for (String yaml :
                List.of("id: " + "[".repeat(50_000), billion, "id: x\n".repeat(90_000))) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> new HandedIn(folder).with("case.yaml", yaml).rejection());
        }
    }

    @Test
    void the_line_of_a_mistake_is_told() {
        Finding finding =
                HandedIn.only(
                        new HandedIn(folder)
                                .with(
                                        "case.yaml",
                                        "id: demo\ndepartment: 局\nyear: 2025\nnote: [a]\n")
                                .rejection(),
                        IntakeCode.SETTINGS_UNREADABLE);
        assertEquals("案卷设置第 4 行附近无法读取：有下级内容；每一项只能是一行文字。", finding.message());
    }

    @Test
    void links_that_run_in_circles_or_out_of_the_case_are_not_followed() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("secret.txt"), "secret");
        Path inside = Files.createDirectory(folder.resolve("inside"));
        HandedIn handedIn = HandedIn.in(inside).with("evidence/real.txt", "x");
        Files.createSymbolicLink(inside.resolve("evidence/loop"), inside.resolve("evidence"));
        Files.createSymbolicLink(inside.resolve("evidence/out"), outside);
        Files.createSymbolicLink(inside.resolve("evidence/s.txt"), outside.resolve("secret.txt"));
        Files.createSymbolicLink(inside.resolve("narrative"), outside);
        CaseFiles files = handedIn.read();
        assertEquals("[case.yaml, evidence/real.txt]", files.inputs().keySet().toString());
        assertEquals(
                2,
                HandedIn.of(files.findings(), IntakeCode.PATH_ESCAPES).stream()
                        .filter(f -> f.at().shown().startsWith("evidence/"))
                        .count());
        assertTrue(files.narrative().isEmpty());
    }

    @Test
    void too_many_files_are_cut_with_a_finding() {
        HandedIn handedIn = HandedIn.in(folder);
        for (int i = 0; i < 20; i++) {
            handedIn.with("evidence/" + i + ".txt", "x");
        }
        Limits few = new Limits(1000, 1000, 10, 10, 10, 10, 10, 10);
        assertEquals(
                "案卷的文件数超过上限 10 个，超出部分没有读入。",
                HandedIn.only(handedIn.read(few).findings(), IntakeCode.TOO_LARGE).message());
    }

    @Test
    void nothing_at_all_is_a_finding() {
        Checked<CaseFiles> read =
                CaseReader.read(folder.resolve("none"), HandedIn.NO_WORKBOOKS, Limits.standard());
        assertEquals(
                List.of("INT-006 none none 无法读取：没有这个文件或文件夹。"), HandedIn.shown(read.findings()));
    }

    /** Whatever the bytes: no exception, and the case stands. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void random_bytes_in_any_table_are_survived(long seed) {
        Random random = new Random(seed);
        String pieces = "预算行号,支出类别执行数L1人员经费\"\"\n\r\n;\t，１.5-—/()%万元合计小计E+20#=\u0000\ufffd ";
        HandedIn handedIn = HandedIn.in(folder);
        for (TableSchema schema : TableCatalogue.standard().tables()) {
            StringBuilder text = new StringBuilder();
            for (ColumnSchema column : schema.columns()) {
                text.append(column.chinese()).append(random.nextInt(9) == 0 ? "(亩)," : ",");
            }
            text.append('\n');
            for (int i = 0; i < 3000; i++) {
                text.append(pieces.charAt(random.nextInt(pieces.length())));
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < random.nextInt(5); i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            handedIn.with(schema.name() + ".csv", bytes);
        }
        CaseFiles files = handedIn.read();
        assertEquals("demo", files.settings().id(), "replay with seed " + seed);
        for (Finding finding : files.findings()) {
            assertTrue(!finding.message().contains("{"), finding::message);
        }
    }
}
