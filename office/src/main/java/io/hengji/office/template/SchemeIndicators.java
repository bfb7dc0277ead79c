package io.hengji.office.template;

import io.hengji.intake.CaseRow;
import io.hengji.intake.CaseTable;
import io.hengji.intake.CellValue;
import io.hengji.kernel.Located;
import io.hengji.kernel.SourceRef;
import io.hengji.scheme.Dimension;
import io.hengji.scheme.FixedIndicator;
import io.hengji.scheme.Scheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The indicators that a scheme prescribes, as the first rows of a blank table. */
final class SchemeIndicators {
    private SchemeIndicators() {}

    static CaseTable of(Scheme scheme) {
        List<CaseRow> rows = new ArrayList<>();
        for (Dimension dimension : scheme.dimensions()) {
            for (FixedIndicator indicator : dimension.indicators()) {
                SourceRef.Cell at =
                        new SourceRef.Cell(scheme.id(), null, null, rows.size() + 1, null, "");
                Map<String, Located<CellValue>> cells = new LinkedHashMap<>();
                words(cells, "indicator_id", indicator.key(), at);
                words(cells, "level1", dimension.name(), at);
                words(cells, "level2", indicator.level2(), at);
                words(cells, "level3", indicator.level3(), at);
                cells.put("points", new Located<>(new CellValue.Number(indicator.points()), at));
                rows.add(new CaseRow(at, cells));
            }
        }
        return new CaseTable("indicators", rows, List.of());
    }

    private static void words(
            Map<String, Located<CellValue>> cells, String column, String text, SourceRef.Cell at) {
        if (!text.isEmpty()) {
            cells.put(column, new Located<>(new CellValue.Words(text), at));
        }
    }
}
