package io.hengji.watch;

import io.hengji.intake.CaseFiles;
import io.hengji.kernel.Finding;
import io.hengji.ledger.LedgerDatasets;
import io.hengji.record.Dataset;
import io.hengji.record.Datum;
import io.hengji.record.QueryEngine;
import io.hengji.trail.TrailBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** In-year monitoring of one case as of a day. */
public final class Watcher {
    private Watcher() {}

    /**
     * Runs every rule over what was known on the day.
     *
     * @param asOf the cut-off day (截至日), of the case's year or later
     * @param nanos a clock for how long a rule took
     */
    public static Watch watch(
            CaseFiles files,
            LocalDate asOf,
            Monitoring monitoring,
            QueryEngine engine,
            LongSupplier nanos) {
        List<Finding> findings = new ArrayList<>();
        List<Dataset> datasets = LedgerDatasets.of(files, asOf, findings::add);
        TrailBuilder trail = new TrailBuilder();
        Map<String, Datum> params = params(files.settings().year().year(), asOf);
        RuleRunner runner = new RuleRunner(engine, datasets, params, trail, nanos);
        List<RuleRun> runs = monitoring.rules().stream().map(runner::run).toList();
        runs.forEach(run -> findings.addAll(run.findings()));
        Progress.check(files, asOf, findings::add);
        List<Light> lights =
                monitoring
                        .payments()
                        .flatMap(sql -> MonthlyPayments.ask(sql, engine, params, datasets, trail))
                        .flatMap(paid ->
                                monitoring
                                        .criteria()
                                        .map(criteria ->
                                                new Lights(
                                                                files,
                                                                asOf,
                                                                paid,
                                                                Commitments.of(
                                                                        files.settings()
                                                                                .year()
                                                                                .year(),
                                                                        datasets),
                                                                criteria,
                                                                trail)
                                                        .all()))
                        .orElse(List.of());
        return new Watch(files, asOf, lights, runs, findings, trail.build());
    }

    /** The days of a run, which every rule may declare as parameters without a default. */
    static Map<String, Datum> params(int year, LocalDate asOf) {
        return Map.of(
                "as_of", new Datum.Day(asOf),
                "as_of_month", new Datum.Whole(month(year, asOf)),
                "as_of_day", new Datum.Whole(asOf.toEpochDay()),
                "budget_year", new Datum.Whole(year),
                "year_begin", new Datum.Day(LocalDate.of(year, 1, 1)),
                "year_end", new Datum.Day(LocalDate.of(year, 12, 31)),
                "year_end_day", new Datum.Whole(LocalDate.of(year, 12, 31).toEpochDay()));
    }

    /** The months of the year that are over or begun: 12 once the year is over. */
    private static int month(int year, LocalDate asOf) {
        return asOf.getYear() > year ? 12 : asOf.getYear() < year ? 0 : asOf.getMonthValue();
    }
}
