package io.hengji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The two start scripts say the same to Java. That of Windows cannot be run here: it is read, and
 * held to what its interpreter makes of quotes, line ends and code pages. The other is run in a
 * folder whose name has everything that a shell could stumble over.
 */
class StartScriptsTest {
    private static final String SHELL = read(EditedCase.HOME.resolve("hengji"));
    private static final String JDK = read(EditedCase.HOME.resolve("scripts/jdk.sh"));
    private static final String CMD = read(EditedCase.HOME.resolve("hengji.cmd"));
    private static final List<String> CMD_LINES = CMD.lines().map(String::strip).toList();

    /**
     * The line that starts Java: options, then HENGJI_JAVA_OPTS, then properties, jar, main class.
     */
    private static final Pattern START =
            Pattern.compile(
                    "(?m)^\"%JDK%\\\\bin\\\\java\\.exe\" (.*?) %HENGJI_JAVA_OPTS% (.*) -cp \"%JAR%\" (\\S+)"
                            + " %\\*\\R+exit /b %ERRORLEVEL%");

    @TempDir private Path folder = Path.of("");

    @Test
    void bothGiveJavaTheSameOptionsAndClass() {
        Matcher start = found(START, CMD);
        Matcher fixed = found(Pattern.compile("(?m)^fixed=\"(.*)\"$"), SHELL);
        Matcher main =
                found(Pattern.compile("(?m)^set -- (.*) -cp \"\\$jar\" (\\S+) \"\\$@\"$"), SHELL);
        assertEquals(fixed.group(1), start.group(1));
        assertEquals(main.group(2), start.group(3));
        assertEquals(Main.class.getName(), start.group(3));
        assertEquals("-Dhengji.home=\"$root\"", main.group(1));
        assertEquals("\"-Dhengji.home=%ROOT%\\.\"", start.group(2));
        // ours before the user's, so that the user's win
        assertTrue(SHELL.contains("$fixed ${HENGJI_JAVA_OPTS:-} \"$@\""));
        for (String jar : List.of("lib/hengji.jar", "cli/target/hengji.jar")) {
            assertTrue(SHELL.contains("$root/" + jar), jar);
            assertTrue(CMD.contains("%ROOT%\\" + jar.replace('/', '\\')), jar);
        }
    }

    @Test
    void bothAskForTheSameJavaAndEndWithTheSameCodes() {
        String needed = found(Pattern.compile("(?m)^jdk_needed=(\\d+)$"), JDK).group(1);
        assertEquals(needed, found(Pattern.compile("if %FEATURE% GEQ (\\d+)"), CMD).group(1));
        assertTrue(CMD.contains("找不到 JDK " + needed + "（"));
        assertTrue(SHELL.contains("jdk_missing; exit 2;"));
        assertTrue(CMD.stripTrailing().endsWith("exit /b 2"));
        assertTrue(CMD.contains("exit /b 70"));
        assertTrue(read(EditedCase.HOME.resolve("scripts/build.sh")).contains("exit 70"));
    }

    /** A path may hold blanks, (, ), & and !: every expansion of one stands within quotes. */
    @Test
    void pathsAreQuotedOnWindows() {
        assertTrue(CMD_LINES.contains("setlocal EnableExtensions DisableDelayedExpansion"));
        Pattern path =
                Pattern.compile(
                        "%(ROOT|JDK|JAR|GIVEN|JAVA_HOME|ProgramFiles|ProgramW6432|LOCALAPPDATA|USERPROFILE)\\b[^%]*%"
                                + "|%~[a-z0-9]+|%%~[a-zA-Z$:]+");
        for (String line : CMD_LINES) {
            if (!line.startsWith("rem ")) {
                Matcher each = path.matcher(line);
                while (each.find()) {
                    long before =
                            line.substring(0, each.start()).chars().filter(c -> c == '"').count();
                    assertEquals(1, before % 2, each.group() + " outside quotes: " + line);
                }
            }
        }
    }

    /**
     * cmd looks for labels by bytes: only CRLF is safe. What is not ASCII stands behind the change
     * of the code page, which nothing else reads.
     */
    @Test
    void theFileIsOneThatCmdCanRead() {
        assertEquals(CMD.split("\n", -1).length, CMD.split("\r\n", -1).length, "a line without CR");
        assertFalse(CMD.startsWith("\uFEFF"));
        String before = CMD.substring(0, CMD.indexOf("chcp 65001"));
        assertTrue(before.chars().allMatch(c -> c < 128), "Chinese before the code page is UTF-8");
        assertTrue(CMD.contains("if defined PAGE chcp %PAGE% >nul"), "the page is given back");
        Set<String> called = names("(?:goto |call :)([a-z]+)");
        called.removeAll(names("(?m)^:([a-z]+)"));
        assertEquals(Set.of(), called, "labels that are not there");
    }

    private static Set<String> names(String pattern) {
        return Pattern.compile(pattern)
                .matcher(CMD)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The runtime of the archive is a script here that says what it was started with. */
    @Test
    void theShellScriptRunsFromAnyFolder() throws IOException, InterruptedException {
        Assumptions.assumeTrue(File.separatorChar == '/', "no sh here: not tested");
        Path root = folder.resolve("程序 (一)&b!c$d'e");
        Files.createDirectories(root.resolve("scripts"));
        Files.createDirectories(root.resolve("lib"));
        Files.createDirectories(root.resolve("runtime/bin"));
        Path script = root.resolve("hengji");
        Files.writeString(script, SHELL);
        Files.writeString(root.resolve("scripts/jdk.sh"), JDK);
        Files.writeString(root.resolve("lib/hengji.jar"), "");
        Files.writeString(root.resolve("runtime/release"), "JAVA_VERSION=\"25.0.3\"\n");
        Path java = root.resolve("runtime/bin/java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\nexit 7\n");
        assertTrue(script.toFile().setExecutable(true) && java.toFile().setExecutable(true));

        List<String> command = new ArrayList<>(List.of(script.toString()));
        List<String> given = List.of("evaluate", "案卷 (二)&x!", "100%", "*", "");
        command.addAll(given);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(Map.of("HENGJI_NO_AOT", "1", "LC_ALL", "C.UTF-8"));
        builder.environment().remove("HENGJI_JAVA_OPTS");
        Process process = builder.redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(7, process.waitFor(), "the exit code is that of Java: " + out);
        List<String> said = List.of(out.split("\n", -1));
        int main = said.indexOf(Main.class.getName());
        assertEquals(given, said.subList(main + 1, main + 1 + given.size()), out);
        assertTrue(said.contains("-Dhengji.home=" + root.toRealPath()), out);
        assertEquals(root.toRealPath().resolve("lib/hengji.jar").toString(), said.get(main - 1));
    }

    private static Matcher found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertTrue(matcher.find(), "not found: " + pattern);
        return matcher;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
