package io.hengji.evaluation;

import io.hengji.goal.IndicatorReader;
import io.hengji.intake.CaseFiles;
import io.hengji.intake.CaseRow;
import io.hengji.intake.CellValue;
import io.hengji.ledger.LedgerReader;
import java.util.Optional;

/** Interprets a case that was read: from tables to ledger, projects, indicators and facts. */
public final class CaseAssembly {
    private CaseAssembly() {}

    public static Case of(CaseFiles files) {
        return new Case(
                files,
                LedgerReader.read(files),
                LedgerReader.projects(files),
                IndicatorReader.indicators(files),
                IndicatorReader.goals(files),
                files.table("facts").rows().stream().map(CaseAssembly::fact).toList(),
                Optional.empty());
    }

    private static Fact fact(CaseRow row) {
        return new Fact(
                row.text("fact_id", "第" + row.at().row() + "行"),
                row.text("label", ""),
                row.number("value").orElse(null),
                row.typed("unit", CellValue.UnitName.class)
                        .map(unit -> unit.value().unit())
                        .orElse(null),
                row.text("scope", ""),
                row.text("kind", ""),
                row.text("period", ""),
                row.text("claims", ""),
                row.text("where", ""));
    }
}
