package io.hengji.evidence;

import io.hengji.intake.CaseFiles;
import io.hengji.intake.DataSheet;
import io.hengji.intake.Limits;
import io.hengji.intake.WorkbookReader;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import io.hengji.kernel.FindingCode;
import io.hengji.kernel.FiscalYear;
import io.hengji.kernel.SourceRef;
import io.hengji.record.Dataset;
import io.hengji.record.Datum;
import io.hengji.record.QueryEngine;
import io.hengji.record.QueryOutcome;
import io.hengji.record.SqlBinding;
import io.hengji.record.SqlFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of one case: datasets {@code evidence/<name>.csv}, workbooks of that name or sheets
 * of the case's own, with their manifests; measures {@code evidence/<measure>.sql} or shared ones,
 * and documents in the same folder. The engine is asked for with the first measure and not before;
 * files are read once. For one thread.
 */
public final class CaseEvidence implements EvidenceSource, AutoCloseable {
    private static final Pattern MEASURE = Pattern.compile("([a-z][a-z0-9_]*)#([a-z][a-z0-9_]*)");

    private static final Limits LIMITS = limits();

    private final EvidenceFolder folder;
    private final Datasets datasets;
    private final Supplier<QueryEngine> engines;
    private final Map<String, Datum> params;
    private final Map<String, Checked<EvidenceTable>> tables = new HashMap<>();
    private final Map<String, Checked<SqlFile>> measures = new HashMap<>();
    private @Nullable QueryEngine engine;

    /**
     * The evidence of a case that was read.
     *
     * @param sharedMeasures the program's {@code rules/measures}; a measure of the case goes first
     * @param engines gives the engine, at most once
     */
    public CaseEvidence(
            CaseFiles files,
            Path sharedMeasures,
            WorkbookReader workbooks,
            Supplier<QueryEngine> engines) {
        this(
                files.folder(),
                files.settings().year(),
                sharedMeasures,
                files.datasets(),
                workbooks,
                engines);
    }

    /**
     * The evidence in a folder.
     *
     * @param caseFolder the folder with case.yaml or with the workbook of the case
     * @param year gives every measure that declares them the days {@code year_begin} and {@code
     *     year_end}
     * @param datasets the sheets of the case's workbook that hold one, by its name
     */
    public CaseEvidence(
            Path caseFolder,
            FiscalYear year,
            Path sharedMeasures,
            SortedMap<String, DataSheet> datasets,
            WorkbookReader workbooks,
            Supplier<QueryEngine> engines) {
        this.folder = new EvidenceFolder(caseFolder, sharedMeasures);
        this.datasets = new Datasets(folder, datasets, workbooks, LIMITS);
        this.engines = engines;
        this.params =
                Map.of(
                        "year_begin",
                        new Datum.Day(LocalDate.of(year.year(), 1, 1)),
                        "year_end",
                        new Datum.Day(LocalDate.of(year.year(), 12, 31)));
    }

    /** A dataset may be longer than a table that people fill in. */
    private static Limits limits() {
        Limits table = Limits.standard();
        return new Limits(
                256 << 20,
                table.maxEvidenceBytes(),
                table.maxFiles(),
                10_000_000,
                16_384,
                table.maxCellCharacters(),
                table.maxUncompressedBytes(),
                table.maxCompressionRatio());
    }

    @Override
    public Measured measure(String reference, SourceRef at) {
        String wanted = reference.strip();
        if (!wanted.contains("#")) {
            return folder.document(wanted, at);
        }
        Matcher parts = MEASURE.matcher(wanted);
        if (!parts.matches()) {
            return unusable(
                    EvidenceCode.REFERENCE_UNUSABLE, at, Map.of("reference", wanted), List.of());
        }
        String measure = parts.group(2);
        return switch (measures.computeIfAbsent(measure, name -> folder.measure(name, at))) {
            case Checked.Rejected<SqlFile>(List<Finding> findings) ->
                    new Measured.Unusable(findings);
            case Checked.Ok<SqlFile>(SqlFile sql, List<Finding> findings) ->
                    measured(wanted, "evidence." + parts.group(1), sql, findings, at);
        };
    }

    /** Closes the engine, if there was one. */
    @Override
    public void close() {
        QueryEngine open = engine;
        engine = null;
        if (open != null) {
            open.close();
        }
    }

    private Measured measured(
            String reference, String subject, SqlFile sql, List<Finding> noticed, SourceRef at) {
        List<String> needed = sql.head().tables().toList();
        if (!needed.contains(subject)) {
            Map<String, String> args =
                    Map.of(
                            "reference", reference,
                            "measure", sql.head().id(),
                            "tables", String.join("、", needed));
            return unusable(EvidenceCode.DATASET_NOT_READ, at, args, noticed);
        }
        List<Finding> findings = new ArrayList<>(noticed);
        List<EvidenceTable> read = new ArrayList<>();
        boolean complete = true;
        for (String table : needed) {
            Checked<EvidenceTable> checked =
                    tables.computeIfAbsent(table, name -> datasets.read(name, at));
            findings.addAll(checked.findings());
            if (checked instanceof Checked.Ok<EvidenceTable>(EvidenceTable value, var ignored)) {
                read.add(value);
            } else {
                complete = false;
            }
        }
        return complete ? run(sql, subject, read, findings, at) : new Measured.Unusable(findings);
    }

    private Measured run(
            SqlFile sql,
            String subject,
            List<EvidenceTable> read,
            List<Finding> findings,
            SourceRef at) {
        List<Dataset> over = read.stream().map(EvidenceTable::dataset).toList();
        SqlBinding binding = SqlBinding.of(sql, params, over);
        if (!binding.findings().isEmpty()) {
            findings.addAll(binding.findings());
            return new Measured.Unusable(findings);
        }
        return switch (engine().run(sql, params, over)) {
            case QueryOutcome.Failed(List<Finding> reasons) -> {
                findings.addAll(reasons);
                yield new Measured.Unusable(findings);
            }
            case QueryOutcome.Rows(var result) -> {
                List<String> missing = missing(read);
                if (!missing.isEmpty()) {
                    Map<String, String> args =
                            Map.of(
                                    "dataset",
                                    read.stream()
                                            .filter(table -> !table.missing().isEmpty())
                                            .map(table -> table.dataset().name())
                                            .collect(Collectors.joining("、")),
                                    "missing",
                                    String.join("、", missing));
                    findings.add(Finding.of(EvidenceCode.NOT_RECOMPUTED_LEVEL, at, args));
                }
                yield new MeasuredRows(sql, binding.params(), over, subject, result)
                        .value(missing, findings);
            }
        };
    }

    /** A measure is proven as well as the least proven of its datasets. */
    private static List<String> missing(List<EvidenceTable> read) {
        return read.stream().flatMap(table -> table.missing().stream()).distinct().toList();
    }

    private QueryEngine engine() {
        QueryEngine open = engine;
        if (open == null) {
            open = engines.get();
            engine = open;
        }
        return open;
    }

    static Measured unusable(
            FindingCode code, SourceRef at, Map<String, String> args, List<Finding> before) {
        List<Finding> findings = new ArrayList<>(before);
        findings.add(Finding.of(code, at, args));
        return new Measured.Unusable(findings);
    }
}
