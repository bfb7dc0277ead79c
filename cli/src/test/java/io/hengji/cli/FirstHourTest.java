package io.hengji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first hour of the manual, followed word by word: what it shows of the screen is what stands
 * on the screen. …… in the manual stands for what is left out of a line, or for whole lines.
 */
class FirstHourTest {
    private static final Path MANUAL = EditedCase.HOME.resolve("docs/manual/first-evaluation.md");
    private static final Pattern FENCED = Pattern.compile("(?s)```\\R(.*?)```");

    /** The folders of the manual, which here lie elsewhere. */
    private static final String EXAMPLE = "examples/hengyang-2024";

    @TempDir private Path folder = Path.of("");

    private final StringBuilder screen = new StringBuilder();

    @Test
    void theScreenShowsWhatTheManualShows() throws IOException {
        List<String> blocks =
                FENCED.matcher(Files.readString(MANUAL))
                        .results()
                        .map((MatchResult block) -> block.group(1))
                        .toList();
        String example = EditedCase.HOME.resolve(EXAMPLE).toString();
        String first = folder.resolve("out/hengyang-2024").toString();
        String mine = folder.resolve("my-case").toString();
        String made = folder.resolve("out/my-case").toString();
        assertEquals(ExitCode.FINDINGS, hengji("evaluate", example, "--out", first));
        hengji("explain", example, "项目支出");
        hengji("explain", example, "预算执行率");
        EditedCase.hengyang()
                .copyTo(Path.of(mine))
                .replace("indicators.csv", after(blocks, "原来："), after(blocks, "改成："));
        assertEquals(ExitCode.OK, hengji("evaluate", mine, "--out", made));
        assertEquals(ExitCode.OK, hengji("verify", made));
        Path page = Path.of(made, "report.html");
        Files.writeString(page, Files.readString(page) + "x");
        assertEquals(ExitCode.FINDINGS, hengji("verify", made));
        assertEquals(ExitCode.UNREADABLE, hengji("evaluate", mine, "--out", made));

        String shown = screen.toString().replace(made, "out/my-case");
        List<String> absent = new ArrayList<>();
        int lines = 0;
        for (String block : blocks) {
            boolean typed = block.startsWith("./hengji") || block.startsWith("cp ");
            for (String line :
                    typed || block.startsWith("原来：") ? List.<String>of() : block.lines().toList()) {
                lines++;
                if (!pattern(line).matcher(shown).find()) {
                    absent.add(line);
                }
            }
        }
        assertEquals(List.of(), absent, shown);
        assertTrue(lines > 30, lines + " lines of the screen in the manual");
    }

    /** The line as it must stand on the screen. */
    private static Pattern pattern(String line) {
        String parts =
                List.of(line.split("……", -1)).stream()
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*"));
        return Pattern.compile("(?m)^" + parts + "$");
    }

    private static String after(List<String> blocks, String mark) {
        return blocks.stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith(mark))
                .findFirst()
                .orElseThrow()
                .substring(mark.length());
    }

    private int hengji(String... args) {
        StringWriter out = new StringWriter();
        PrintWriter to = new PrintWriter(out, true);
        int code = Main.run(to, to, args);
        screen.append(out);
        return code;
    }
}
