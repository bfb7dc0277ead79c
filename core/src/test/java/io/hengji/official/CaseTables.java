package io.hengji.official;

import io.hengji.evaluation.Case;
import io.hengji.evaluation.CaseAssembly;
import io.hengji.evaluation.Evaluation;
import io.hengji.evaluation.Evaluator;
import io.hengji.evaluation.Reference;
import io.hengji.evidence.EvidenceSource;
import io.hengji.evidence.Measured;
import io.hengji.intake.CaseFiles;
import io.hengji.intake.CaseRow;
import io.hengji.intake.CaseSettings;
import io.hengji.intake.CaseTable;
import io.hengji.intake.CellValue;
import io.hengji.kernel.FiscalYear;
import io.hengji.kernel.Located;
import io.hengji.kernel.Money;
import io.hengji.kernel.Precision;
import io.hengji.kernel.SourceRef;
import io.hengji.kernel.Unit;
import io.hengji.scheme.SchemeLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A case typed into a test: tables as lines of {@code column | column}, the first line the head.
 */
final class CaseTables {
    private static final Set<String> MONEY =
            Set.of(
                    "initial",
                    "carried_in",
                    "added",
                    "transferred",
                    "withdrawn",
                    "adjusted",
                    "spent",
                    "settled",
                    "prior_settled",
                    "budget",
                    "approved_investment",
                    "actual_investment");
    private static final Set<String> NUMBERS =
            Set.of(
                    "quota",
                    "in_post",
                    "target",
                    "target_max",
                    "points",
                    "actual",
                    "score",
                    "approved_area",
                    "actual_area",
                    "value");

    private final Map<String, CaseTable> tables = new HashMap<>();

    CaseTables table(String name, String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        String[] columns = cells(lines.getFirst());
        List<CaseRow> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            rows.add(row(name + ".csv", i + 1, columns, cells(lines.get(i))));
        }
        tables.put(name, new CaseTable(name, rows, List.of()));
        return this;
    }

    /** The case under the program's own schemes. */
    Evaluation evaluate(String department, int year, String scheme) {
        CaseSettings settings =
                new CaseSettings(
                        "test",
                        department,
                        new FiscalYear(year),
                        Unit.WAN_YUAN,
                        scheme,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new SourceRef.Whole("case.yaml"));
        Case subject =
                CaseAssembly.of(
                        new CaseFiles(
                                Path.of("case"),
                                settings,
                                tables,
                                new TreeMap<>(),
                                new TreeMap<>(),
                                new TreeMap<>(),
                                List.of()));
        EvidenceSource none = (reference, at) -> new Measured.Unusable(List.of());
        Path schemes = Path.of(System.getProperty("hengji.home", "."), "schemes");
        try {
            return new Evaluator(SchemeLibrary.load(schemes), Reference.load(schemes))
                    .evaluate(subject, none)
                    .evaluation()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("the schemes of the program; in " + schemes, e);
        }
    }

    private static CaseRow row(String file, int row, String[] columns, String[] cells) {
        Map<String, Located<CellValue>> values = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                SourceRef at = new SourceRef.Cell(file, null, null, row, columns[i], cells[i]);
                values.put(columns[i], new Located<>(value(columns[i], cells[i]), at));
            }
        }
        return new CaseRow(new SourceRef.Cell(file, null, null, row, null, ""), values);
    }

    private static CellValue value(String column, String text) {
        if (MONEY.contains(column)) {
            return new CellValue.Amount(
                    Money.ofWanYuan(text),
                    Precision.ofPrinted(new BigDecimal(text), Unit.WAN_YUAN));
        }
        if (NUMBERS.contains(column)) {
            return new CellValue.Number(new BigDecimal(text));
        }
        return column.equals("unit_of_measure")
                ? new CellValue.UnitName(Unit.of(text).orElseThrow())
                : new CellValue.Words(text.replace("\\n", "\n"));
    }

    private static String[] cells(String line) {
        String[] cells = line.split("\\|", -1);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].strip();
        }
        return cells;
    }
}
