package io.hengji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The libraries behind documents say nothing on the screen of their own: in a process of its own,
 * since what they find when they start holds for as long as the process lives.
 */
class QuietLibrariesTest {
    @TempDir Path folder;

    @Test
    void writingAPdfSaysOnlyWhatHengjiSays() throws IOException, InterruptedException {
        String home = Home.find().root().toString();
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dstdout.encoding=UTF-8",
                        "-Dstderr.encoding=UTF-8",
                        "-Dhengji.home=" + home,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "evaluate",
                        Path.of(home, "examples", "demo-2025").toString(),
                        "--also",
                        "pdf",
                        "--out",
                        folder.resolve("out").toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(ExitCode.OK, process.waitFor(), said);
        assertEquals(
                List.of(), said.lines().filter(QuietLibrariesTest::isOfALibrary).toList(), said);
    }

    /** A line that a logging library wrote. */
    private static boolean isOfALibrary(String line) {
        return Stream.of("Log4j", "SLF4J", " ERROR ", " WARN", "WARNING:").anyMatch(line::contains);
    }
}
