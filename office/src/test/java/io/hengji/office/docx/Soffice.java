package io.hengji.office.docx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice with a profile of its own, for tests that measure the printed page. */
final class Soffice {
    private Soffice() {}

    static byte[] pdf(byte[] docx, Path folder) throws IOException, InterruptedException {
        Path source = Files.write(folder.resolve("report.docx"), docx);
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
                                            "pdf",
                                            "--outdir",
                                            folder.toString(),
                                            source.toString()))
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
        } catch (IOException absent) {
            Assumptions.abort("soffice is not installed, so no page was measured: " + absent);
            throw absent;
        }
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("soffice did not end within three minutes");
        }
        Path pdf = folder.resolve("report.pdf");
        if (!Files.exists(pdf)) {
            throw new IOException("soffice made no pdf: " + Files.readString(log));
        }
        return Files.readAllBytes(pdf);
    }
}
