package io.hengji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int hengji(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    @Test
    void aloneItShowsTheSameAsHelp() {
        assertEquals(ExitCode.OK, hengji());
        String alone = out.toString();
        out.getBuffer().setLength(0);

        assertEquals(ExitCode.OK, hengji("--help"));
        assertEquals(alone, out.toString());
        assertTrue(alone.contains("用法：hengji"), alone);
        assertTrue(alone.contains("退出码："), alone);
        assertEquals("", err.toString());
    }

    @Test
    void versionNamesTheProgramAndJava() {
        assertEquals(ExitCode.OK, hengji("--version"));
        assertTrue(out.toString().startsWith("衡绩 hengji "), out.toString());
        assertTrue(out.toString().contains("Java " + Runtime.version()), out.toString());
    }

    @Test
    void anUnknownOptionIsWrongUsageInChinese() {
        assertEquals(ExitCode.USAGE, hengji("--halp"));
        assertTrue(err.toString().contains("不认识的参数：--halp"), err.toString());
        assertTrue(err.toString().contains("hengji --help"), err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void anUnknownCommandIsWrongUsage() {
        assertEquals(ExitCode.USAGE, hengji("评价"));
        assertTrue(err.toString().contains("不认识的参数：评价"), err.toString());
    }
}
