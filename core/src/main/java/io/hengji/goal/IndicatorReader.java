package io.hengji.goal;

import io.hengji.intake.CaseFiles;
import io.hengji.intake.CaseRow;
import io.hengji.intake.CellValue;
import java.util.List;

/** Interprets the tables of goals and indicators of a case. */
public final class IndicatorReader {
    private IndicatorReader() {}

    public static List<Indicator> indicators(CaseFiles files) {
        return files.table("indicators").rows().stream().map(IndicatorReader::indicator).toList();
    }

    public static List<PerformanceGoal> goals(CaseFiles files) {
        return files.table("goals").rows().stream()
                .map(row ->
                        new PerformanceGoal(
                                row.text("project_id", ""),
                                row.text("expected", ""),
                                row.text("achieved", ""),
                                row.at()))
                .toList();
    }

    private static Indicator indicator(CaseRow row) {
        String type = row.text("type", "");
        return new Indicator(
                row.text("indicator_id", "第" + row.at().row() + "行"),
                row.text("project_id", ""),
                row.text("level1", ""),
                row.text("level2", ""),
                row.text("level3", ""),
                type.isEmpty() ? null : Boolean.valueOf(type.equals("定量")),
                row.text("operator").flatMap(Direction::of).orElse(null),
                row.number("target").orElse(null),
                row.number("target_max").orElse(null),
                row.typed("unit_of_measure", CellValue.UnitName.class)
                        .map(unit -> unit.value().unit())
                        .orElse(null),
                row.text("target_text", ""),
                row.number("points").orElse(null),
                row.text("strategy", ""),
                row.number("actual").orElse(null),
                row.text("actual_text", ""),
                row.text("level").flatMap(Achievement::of).orElse(null),
                row.number("score").orElse(null),
                row.several("evidence"),
                row.text("deviation", ""),
                row.text("not_applicable", ""),
                row.number("prior_actual").orElse(null),
                row.yes("core"),
                row);
    }
}
