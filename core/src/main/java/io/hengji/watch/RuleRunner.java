package io.hengji.watch;

import io.hengji.kernel.Digest;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Finding;
import io.hengji.record.Dataset;
import io.hengji.record.Datum;
import io.hengji.record.FrontMatter;
import io.hengji.record.QueryEngine;
import io.hengji.record.QueryOutcome;
import io.hengji.record.RecordCode;
import io.hengji.record.SqlBinding;
import io.hengji.record.Table;
import io.hengji.trail.Criterion;
import io.hengji.trail.Grounds;
import io.hengji.trail.Input;
import io.hengji.trail.Level;
import io.hengji.trail.Op;
import io.hengji.trail.Outcome;
import io.hengji.trail.RowSet;
import io.hengji.trail.Step;
import io.hengji.trail.TrailBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/** Runs rules over datasets and gathers their rows into leads, each with its trail. */
public final class RuleRunner {
    private static final int ID_DIGITS = 10;

    private final QueryEngine engine;
    private final List<Dataset> over;
    private final Map<String, Datum> params;
    private final TrailBuilder trail;
    private final LongSupplier nanos;

    /**
     * A runner for one case and day.
     *
     * @param params values for all rules that declare a parameter of the name: the days of the run
     * @param nanos a clock for how long a rule took
     */
    public RuleRunner(
            QueryEngine engine,
            List<Dataset> over,
            Map<String, Datum> params,
            TrailBuilder trail,
            LongSupplier nanos) {
        this.engine = engine;
        this.over = List.copyOf(over);
        this.params = Map.copyOf(params);
        this.trail = trail;
        this.nanos = nanos;
    }

    public RuleRun run(Rule rule) {
        SqlBinding binding = SqlBinding.of(rule.sql(), params, over);
        if (!binding.findings().isEmpty()) {
            return notRun(rule, binding.findings(), Duration.ZERO);
        }
        long begin = nanos.getAsLong();
        QueryOutcome outcome = engine.run(rule.sql(), params, over);
        Duration took = Duration.ofNanos(nanos.getAsLong() - begin);
        return switch (outcome) {
            case QueryOutcome.Failed(List<Finding> findings) -> notRun(rule, findings, took);
            case QueryOutcome.Rows(var result) -> {
                Optional<Finding> keyless = withoutKey(rule, result.table());
                yield keyless.isPresent()
                        ? notRun(rule, List.of(keyless.get()), took)
                        : new RuleRun(
                                rule,
                                RuleRun.State.RUN,
                                List.of(),
                                result.count(),
                                leads(rule, result.table(), binding.params()),
                                List.of(),
                                took);
            }
        };
    }

    private static RuleRun notRun(Rule rule, List<Finding> findings, Duration took) {
        boolean missing = findings.stream().allMatch(RuleRunner::isMissing);
        return new RuleRun(
                rule,
                missing ? RuleRun.State.NOT_CHECKED : RuleRun.State.FAILED,
                findings.stream().map(RuleRunner::words).distinct().toList(),
                0,
                List.of(),
                missing ? List.of() : findings,
                took);
    }

    private static boolean isMissing(Finding finding) {
        return finding.code() == RecordCode.DATA_MISSING
                || finding.code() == RecordCode.COLUMN_MOSTLY_BLANK
                || finding.code() == RecordCode.PARAMETER_UNUSABLE;
    }

    private static String words(Finding finding) {
        return switch (finding.code()) {
            case RecordCode.DATA_MISSING ->
                    Captions.ofNeed(finding.args().getOrDefault("missing", ""));
            case RecordCode.COLUMN_MOSTLY_BLANK ->
                    "%s（%s 行中 %s 行空白）"
                            .formatted(
                                    Captions.ofNeed(finding.args().getOrDefault("column", "")),
                                    finding.args().get("rows"),
                                    finding.args().get("blank"));
            default -> finding.message();
        };
    }

    private static Optional<Finding> withoutKey(Rule rule, Table table) {
        return rule.sql().head().key().stream()
                .filter(column -> table.indexOf(column) < 0)
                .findFirst()
                .map(column ->
                        Finding.of(
                                WatchCode.KEY_NOT_RETURNED,
                                rule.sql().at(),
                                Map.of("rule", rule.id(), "column", column)));
    }

    private List<Lead> leads(Rule rule, Table table, SortedMap<String, String> used) {
        Map<List<String>, List<Integer>> byKey = new LinkedHashMap<>();
        int[] key = rule.sql().head().key().stream().mapToInt(table::indexOf).toArray();
        for (int row = 0; row < table.size(); row++) {
            List<String> values = new ArrayList<>();
            for (int column : key) {
                values.add(table.text(row, column));
            }
            byKey.computeIfAbsent(values, _ -> new ArrayList<>()).add(row);
        }
        List<Lead> leads = new ArrayList<>();
        byKey.forEach((values, rows) -> leads.add(lead(rule, values, table.rows(rows), used)));
        return leads;
    }

    private Lead lead(Rule rule, List<String> values, Table rows, SortedMap<String, String> used) {
        SortedMap<String, String> key = new TreeMap<>();
        List<String> names = rule.sql().head().key();
        for (int at = 0; at < names.size(); at++) {
            key.put(names.get(at), values.get(at));
        }
        String hash = Digest.of(key.toString()).hex().substring(0, ID_DIGITS);
        String id = rule.id() + "/" + hash;
        FigureId figure = new FigureId("lead/" + id);
        Digest content = rows.digest();
        Grounds grounds = Grounds.of(rule.id(), rule.version(), rule.basis());
        Step query =
                trail.add(
                        figure,
                        new Op.Query(
                                rule.sql().name(),
                                rule.sql().digest(),
                                used,
                                snapshots(rule),
                                new RowSet(rows.size(), names, content, shown(rule, rows, id))),
                        List.of(),
                        new Outcome.Value(
                                new io.hengji.kernel.Count(rows.size()),
                                io.hengji.kernel.Precision.EXACT),
                        grounds);
        String message = LeadMessage.of(rule, rows, false);
        Level level =
                new Level(
                        rule.severity().name().toLowerCase(Locale.ROOT), rule.severity().chinese());
        Step grade =
                trail.add(
                        figure,
                        new Op.Grade(Criterion.immediate("疑点程度", List.of()), Optional.empty()),
                        List.of(new Input("命中的行", query.id())),
                        new Outcome.Judged(level, message),
                        grounds);
        return new Lead(id, rule, key, rows, snapshots(rule), content, message, grade.id());
    }

    private List<String> snapshots(Rule rule) {
        List<String> tables = rule.sql().head().tables().toList();
        return over.stream()
                .filter(dataset -> tables.contains(dataset.name()))
                .map(Dataset::snapshot)
                .toList();
    }

    private static List<RowSet.RowRef> shown(Rule rule, Table rows, String id) {
        int at = rows.indexOf("row_no");
        String table =
                rule.sql().head().needs().stream()
                        .map(FrontMatter.Need::table)
                        .findFirst()
                        .orElse(id);
        List<RowSet.RowRef> shown = new ArrayList<>();
        for (int row = 0; row < Math.min(rows.size(), RowSet.SHOWN); row++) {
            shown.add(
                    new RowSet.RowRef(
                            table,
                            at < 0 ? Integer.toString(row + 1) : rows.text(row, at),
                            cells(rows, row)));
        }
        return shown;
    }

    /** Masked: the trail goes wherever the leads go; its digest covers the rows as they are. */
    private static SortedMap<String, String> cells(Table rows, int row) {
        SortedMap<String, String> cells = new TreeMap<>();
        for (int column = 0; column < rows.columns().size(); column++) {
            cells.put(rows.columns().get(column).name(), Masked.cell(rows, row, column));
        }
        return cells;
    }
}
