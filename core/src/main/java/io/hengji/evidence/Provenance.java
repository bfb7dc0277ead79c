package io.hengji.evidence;

import io.hengji.kernel.Finding;
import io.hengji.kernel.SourceRef;
import io.hengji.record.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What a dataset needs to prove a value (L2): a named system of record, exporter and time, row ids
 * that tell rows apart, all of its cells, and totals that the system confirms.
 *
 * @param at the file or sheet with the rows
 * @param rowIdsFaulty a row id is blank or stands twice
 * @param incomplete a cell, a row or a column could not be read
 */
record Provenance(Manifest manifest, SourceRef at, boolean rowIdsFaulty, boolean incomplete) {

    /** What is missing, in the user's words; a total that disagrees is also a finding. */
    List<String> missing(Table table, Consumer<Finding> sink) {
        List<String> missing = new ArrayList<>();
        if (manifest.system().isEmpty()) {
            missing.add("业务系统名称（system）");
        }
        if (manifest.exporter().isEmpty()) {
            missing.add("导出人（exporter）");
        }
        if (manifest.exportedAt().isEmpty()) {
            missing.add("导出时间（exportedAt）");
        }
        if (manifest.rowId().isEmpty()) {
            missing.add("行标识（rowId）");
        } else if (rowIdsFaulty) {
            missing.add("不空也不重复的行标识");
        }
        boolean agree = true;
        for (Manifest.ControlTotal total : manifest.totals()) {
            agree &= agrees(total, table, sink);
        }
        if (manifest.totals().isEmpty() || !agree) {
            missing.add(agree ? "控制总数（controlTotals）" : "与业务系统一致的控制总数");
        }
        if (incomplete) {
            missing.add("完整可读的数据");
        }
        return missing;
    }

    private boolean agrees(Manifest.ControlTotal total, Table table, Consumer<Finding> sink) {
        BigDecimal found = BigDecimal.valueOf(table.size());
        String shown = "行数";
        if (total.column().isPresent()) {
            int column = table.indexOf(total.column().get());
            found = BigDecimal.ZERO;
            for (int row = 0; row < table.size(); row++) {
                found = found.add(EvidenceTable.number(table.cell(row, column)));
            }
            shown = "“" + manifest.fields().get(column).shown() + "”合计";
        }
        if (found.compareTo(total.value()) == 0) {
            return true;
        }
        Map<String, String> args =
                Map.of(
                        "total", shown,
                        "expected", total.value().toPlainString(),
                        "found", found.toPlainString(),
                        "residual", found.subtract(total.value()).toPlainString());
        sink.accept(
                Finding.of(EvidenceCode.CONTROL_TOTAL_DIFFERS, total.at(), args)
                        .expecting(total.value().toPlainString(), found.toPlainString())
                        .relating(null, List.of(at), List.of()));
        return false;
    }
}
