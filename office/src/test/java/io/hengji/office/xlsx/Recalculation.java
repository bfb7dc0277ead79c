package io.hengji.office.xlsx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * LibreOffice, with a profile of its own, opening a workbook and saving what it calculated. Left
 * alone it would keep the cached values of a workbook; the profile tells it never to.
 */
public final class Recalculation {
    private static final String ALWAYS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
              <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
                <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
              </item>
            </oor:items>
            """;

    private Recalculation() {}

    public static Path of(byte[] workbook, Path folder) throws IOException, InterruptedException {
        Path source = Files.write(folder.resolve("forms.xlsx"), workbook);
        Path out = folder.resolve("out");
        Path user = Files.createDirectories(folder.resolve("profile").resolve("user"));
        Files.writeString(user.resolve("registrymodifications.xcu"), ALWAYS);
        Path log = folder.resolve("soffice.log");
        Process process;
        try {
            process =
                    new ProcessBuilder(
                                    List.of(
                                            "soffice",
                                            "-env:UserInstallation="
                                                    + folder.resolve("profile").toUri(),
                                            "--headless",
                                            "--convert-to",
                                            "xlsx:Calc MS Excel 2007 XML",
                                            "--outdir",
                                            out.toString(),
                                            source.toString()))
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
        } catch (IOException absent) {
            Assumptions.abort("soffice is not installed, so nothing was recalculated: " + absent);
            throw absent;
        }
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("soffice did not end within three minutes");
        }
        Path saved = out.resolve("forms.xlsx");
        if (!Files.exists(saved)) {
            throw new IOException("soffice saved nothing: " + Files.readString(log));
        }
        return saved;
    }
}
