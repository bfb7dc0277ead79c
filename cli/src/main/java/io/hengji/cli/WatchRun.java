package io.hengji.cli;

import io.hengji.intake.CaseFiles;
import io.hengji.intake.CaseReader;
import io.hengji.intake.CaseRow;
import io.hengji.intake.Limits;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import io.hengji.lake.DuckDbEngine;
import io.hengji.office.workbook.DeskWorkbookReader;
import io.hengji.record.QueryEngine;
import io.hengji.watch.Monitoring;
import io.hengji.watch.Watch;
import io.hengji.watch.Watcher;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One case watched: what {@code watch} prints and {@code explain} explains.
 *
 * @param complaints what was wrong with rules and limits
 */
record WatchRun(Watch watch, List<Finding> complaints) {
    WatchRun {
        complaints = List.copyOf(complaints);
    }

    /** Why a case was not watched. */
    sealed interface Outcome {
        record Watched(WatchRun run) implements Outcome {}

        record Unreadable(List<Finding> findings) implements Outcome {
            public Unreadable {
                findings = List.copyOf(findings);
            }
        }

        /** No cut-off day was given, and no payment tells one. */
        record NoDay() implements Outcome {}
    }

    /**
     * Reads and watches.
     *
     * @param asOf the cut-off day; null for the day of the last payment
     * @param local folders with rules of the locality
     */
    static Outcome of(Path path, @Nullable LocalDate asOf, List<Path> local) {
        return switch (CaseReader.read(path, new DeskWorkbookReader(), Limits.standard())) {
            case Checked.Rejected<CaseFiles>(List<Finding> findings) ->
                    new Outcome.Unreadable(findings);
            case Checked.Ok<CaseFiles>(CaseFiles files, List<Finding> _) ->
                    Optional.ofNullable(asOf)
                            .or(() -> lastPayment(files))
                            .map(day -> watched(files, day, local))
                            .orElseGet(Outcome.NoDay::new);
        };
    }

    private static Outcome watched(CaseFiles files, LocalDate day, List<Path> local) {
        Monitoring monitoring = Monitoring.read(Home.find().root(), local);
        try (QueryEngine engine = new DuckDbEngine()) {
            Watch watch = Watcher.watch(files, day, monitoring, engine, System::nanoTime);
            return new Outcome.Watched(new WatchRun(watch, monitoring.findings()));
        }
    }

    private static Optional<LocalDate> lastPayment(CaseFiles files) {
        return files.table("payments").rows().stream()
                .flatMap((CaseRow row) -> row.day("paid_on").stream())
                .max(Comparator.naturalOrder());
    }
}
