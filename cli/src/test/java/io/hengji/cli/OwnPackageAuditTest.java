package io.hengji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What evaluate writes of the demo department, the audit finds nothing wrong with. */
class OwnPackageAuditTest {
    @TempDir private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theDemoPackageAuditsClean() {
        Path made = folder.resolve("demo");
        String demo = EditedCase.HOME.resolve("examples/demo-2025").toString();
        assertEquals(
                ExitCode.OK, hengji("evaluate", demo, "--out", made.toString()), err::toString);
        for (String name : new String[] {"自评报告.docx", "附件.xlsx"}) {
            out.getBuffer().setLength(0);
            int code = hengji("audit", made.resolve(name).toString());
            assertEquals(ExitCode.OK, code, () -> out + "" + err);
            assertTrue(out.toString().contains("0 个相互矛盾"), out::toString);
        }
    }

    private int hengji(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
