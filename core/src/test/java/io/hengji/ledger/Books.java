package io.hengji.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hengji.intake.CaseFiles;
import io.hengji.intake.CaseReader;
import io.hengji.intake.Limits;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import io.hengji.kernel.Money;
import io.hengji.kernel.Quantity;
import io.hengji.kernel.Rate;
import io.hengji.kernel.Scalar;
import io.hengji.trail.FigureBook;
import io.hengji.trail.Outcome;
import io.hengji.trail.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A case of csv tables that a test writes, its ledger and the figures derived from it. */
final class Books {
    private static final String SETTINGS = "id: demo\ndepartment: 某市某局\nyear: 2025\n";
    private static final String BUDGET =
            "预算行号,支出类别,项目编号,名称,资金来源,资金性质,资金年度,年初预算数(万元),上年结转(万元),"
                    + "追加(万元),调剂(万元),收回(万元),全年预算数(万元),执行数(万元)\n";

    private final Map<String, String> tables = new LinkedHashMap<>();
    private final Path folder;

    Books(Path folder) {
        this.folder = folder;
        tables.put("case.yaml", SETTINGS);
    }

    /** Lines below the usual head of budget.csv. */
    Books budget(String lines) {
        return with("budget.csv", BUDGET + lines);
    }

    Books with(String file, String text) {
        tables.put(file, text);
        return this;
    }

    CaseFiles files() {
        try {
            for (Map.Entry<String, String> table : tables.entrySet()) {
                Files.writeString(folder.resolve(table.getKey()), table.getValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Checked<CaseFiles> read =
                CaseReader.read(
                        folder,
                        (file, shownAs, limits) -> {
                            throw new AssertionError("no workbook was written: " + shownAs);
                        },
                        Limits.standard());
        if (read instanceof Checked.Ok<CaseFiles>(CaseFiles files, List<Finding> ignored)) {
            return files;
        }
        throw new AssertionError(read.findings().stream().map(Finding::message).toList());
    }

    FigureBook figures() {
        CaseFiles files = files();
        Ledger ledger = LedgerReader.read(files);
        FigureBook book = new FigureBook();
        LedgerFigures.derive(
                ledger,
                LedgerReader.projects(files),
                new PaymentsByLine(ledger, files.table("payments")),
                book);
        return book;
    }

    PaymentsByLine payments() {
        CaseFiles files = files();
        return new PaymentsByLine(LedgerReader.read(files), files.table("payments"));
    }

    /** Figures in turn with their values: 万元 for money, % for rates, “？” and what is missing. */
    static void says(FigureBook book, String... figuresAndValues) {
        Map<String, String> expected = new LinkedHashMap<>();
        Map<String, String> found = new LinkedHashMap<>();
        for (int i = 0; i < figuresAndValues.length; i += 2) {
            expected.put(figuresAndValues[i], figuresAndValues[i + 1]);
            found.put(
                    figuresAndValues[i],
                    book.of(figuresAndValues[i]).map(Books::value).orElse("none"));
        }
        assertEquals(expected, found);
    }

    private static String value(Step step) {
        return switch (step.outcome()) {
            case Outcome.Value(Scalar value, var printed) ->
                    switch (value) {
                        case Money money -> money.wanYuan().toPlainString();
                        case Rate.Exact rate -> rate.shown();
                        case Rate.Undefined undefined -> undefined.shown();
                        case Quantity quantity -> quantity.shown();
                        default -> value.shown();
                    };
            case Outcome.Unverifiable(String why, List<String> missing) ->
                    "？" + why + " " + String.join("、", missing);
            case Outcome.Judged ignored -> "judged";
            case Outcome.NotApplicable ignored -> "notApplicable";
        };
    }
}
