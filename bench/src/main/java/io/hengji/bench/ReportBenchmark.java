package io.hengji.bench;

import io.hengji.audit.Audited;
import io.hengji.audit.Auditor;
import io.hengji.intake.Document;
import io.hengji.intake.Limits;
import io.hengji.intake.ReportFile;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import io.hengji.office.reading.DocumentFiles;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One report after another in a process that stays: docx to findings. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class ReportBenchmark {
    /** The root of the checkout; the report was written into its target folder before. */
    @Param("")
    public String home = "";

    /** Opened, read and audited. */
    @Benchmark
    public Audited audit() {
        return switch (read()) {
            case Checked.Ok<Document>(Document document, List<Finding> reading) ->
                    Audited.of(Auditor.audit(document), reading);
            case Checked.Rejected<Document> rejected ->
                    throw new IllegalStateException(rejected.toString());
        };
    }

    /** The reference: only opened and read. */
    @Benchmark
    public Checked<Document> read() {
        Path report = Path.of(home, "target", "bench", "report", "package", "自评报告.docx");
        return new DocumentFiles()
                .read(new ReportFile("自评报告.docx", report, null), Limits.standard());
    }
}
