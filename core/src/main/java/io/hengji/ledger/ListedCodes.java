package io.hengji.ledger;

import io.hengji.intake.CaseRow;
import io.hengji.intake.CaseTable;
import io.hengji.record.Column;
import io.hengji.record.ColumnType;
import io.hengji.record.Dataset;
import io.hengji.record.Datum;
import io.hengji.record.Table;
import java.util.List;

/**
 * The codes that one cell of a project lists (批复经济科目、批复功能分类), a row each: SQL joins rows and takes
 * no cell apart. A project whose cell is blank has no row.
 */
final class ListedCodes {
    private static final List<Column> COLUMNS =
            List.of(
                    new Column("project_id", ColumnType.VARCHAR),
                    new Column("code", ColumnType.VARCHAR),
                    // The code with the sign for "any digits behind it", for LIKE.
                    new Column("code_begins", ColumnType.VARCHAR));

    private ListedCodes() {}

    static Dataset dataset(String name, CaseTable projects, String column) {
        Table.Builder rows = Table.builder(COLUMNS);
        for (CaseRow row : projects.rows()) {
            String project = row.text("project_id", "");
            for (String item : row.several(column)) {
                String code = item.strip().split("[^0-9]", 2)[0];
                if (!code.isEmpty() && !project.isEmpty()) {
                    rows.add(new Datum.Words(project))
                            .add(new Datum.Words(code))
                            .add(new Datum.Words(code + "%"))
                            .end();
                }
            }
        }
        return new Dataset(name, rows.build(), LedgerDatasets.digest(projects));
    }
}
