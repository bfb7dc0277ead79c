package io.hengji.watch;

import io.hengji.goal.Indicator;
import io.hengji.goal.IndicatorReader;
import io.hengji.intake.CaseFiles;
import io.hengji.intake.CaseRow;
import io.hengji.kernel.Finding;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What the units reported about their indicators during the year (绩效监控填报). */
public final class Progress {
    private static final String SURE = "确定能";
    private static final List<String> CAUSES =
            List.of(
                    "cause_funding",
                    "cause_system",
                    "cause_staff",
                    "cause_hardware",
                    "cause_other",
                    "explanation");

    private Progress() {}

    /** The last report about an indicator that was there on the day. */
    public static Optional<CaseRow> latest(CaseFiles files, String indicator, LocalDate asOf) {
        return files.table("progress").rows().stream()
                .filter(row -> row.text("indicator_id", "").equals(indicator))
                .filter(row -> row.day("as_of").filter(day -> !day.isAfter(asOf)).isPresent())
                .max(Comparator.comparing(row -> row.day("as_of").orElseThrow()));
    }

    /**
     * One of the three possibilities must be chosen, and one that is not 确定能 needs its cause and,
     * in 备注, what is done about it.
     */
    static void check(CaseFiles files, LocalDate asOf, Consumer<Finding> sink) {
        for (Indicator indicator : IndicatorReader.indicators(files)) {
            latest(files, indicator.id(), asOf).ifPresent(row -> check(indicator, row, sink));
        }
    }

    private static void check(Indicator indicator, CaseRow row, Consumer<Finding> sink) {
        Optional<String> possibility = row.text("possibility");
        Map<String, String> args =
                Map.of("indicator", indicator.name(), "word", possibility.orElse(""));
        if (possibility.isEmpty()) {
            sink.accept(Finding.of(WatchCode.NO_POSSIBILITY, row.place("possibility"), args));
            return;
        }
        boolean explained = CAUSES.stream().anyMatch(row::has);
        if (!possibility.get().equals(SURE) && !(explained && row.has("note"))) {
            String blank = explained ? "note" : "explanation";
            sink.accept(Finding.of(WatchCode.NO_CAUSE, row.place(blank), args));
        }
    }
}
