package io.hengji.intake;

import java.util.List;

/**
 * A table of a case as it was read.
 *
 * @param name the closed name of CONTRACTS: budget, projects, indicators …
 * @param rows data rows in file order
 * @param totals 合计 and 小计 rows: control totals, never data
 */
public record CaseTable(String name, List<CaseRow> rows, List<CaseRow> totals) {
    public CaseTable {
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    public static CaseTable empty(String name) {
        return new CaseTable(name, List.of(), List.of());
    }
}
