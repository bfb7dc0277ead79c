package io.hengji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hengji.intake.CaseFiles;
import io.hengji.intake.CaseReader;
import io.hengji.intake.Limits;
import io.hengji.kernel.Checked;
import io.hengji.lake.DuckDbEngine;
import io.hengji.office.workbook.DeskWorkbookReader;
import io.hengji.record.QueryEngine;
import io.hengji.watch.Monitoring;
import io.hengji.watch.RuleBook;
import io.hengji.watch.RuleRun;
import io.hengji.watch.Watch;
import io.hengji.watch.Watcher;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All rules over the complete demo case: which leads there are, and that no rule fails. */
class DemoLeadsTest {
    private static final Path HOME = Path.of(System.getProperty("hengji.home"));

    @Test
    void inJuly() {
        check(
                LocalDate.of(2025, 7, 31),
                List.of(
                        // P07 was postponed, as its own problems say: 69.28 of 140.00 万元.
                        "B02[P07]",
                        // L10 was added on 15 May and paid from in February and March.
                        "F01E[L10]"));
    }

    @Test
    void atTheYearEnd() {
        check(
                LocalDate.of(2025, 12, 31),
                List.of(
                        "F01E[L10]",
                        // The demo hangs all payments of a line on its first quota, additions too.
                        "F01F[Z-L01-1]",
                        "F01F[Z-L03-1]"));
    }

    private static void check(LocalDate asOf, List<String> due) {
        CaseFiles files =
                ((Checked.Ok<CaseFiles>)
                                CaseReader.read(
                                        HOME.resolve("examples/demo-2025"),
                                        new DeskWorkbookReader(),
                                        Limits.standard()))
                        .value();
        RuleBook book = RuleBook.read(List.of(HOME.resolve("rules/ledger")));
        try (QueryEngine engine = new DuckDbEngine()) {
            Watch watch =
                    Watcher.watch(
                            files, asOf, Monitoring.of(book.rules()), engine, System::nanoTime);
            assertEquals(
                    List.of(),
                    watch.rules().stream()
                            .filter(run -> run.state() == RuleRun.State.FAILED)
                            .map(run -> run.rule().id() + run.missing())
                            .toList());
            assertEquals(
                    due,
                    watch.leads()
                            .map(lead -> lead.rule().id() + lead.key().values())
                            .sorted()
                            .toList());
        }
    }
}
