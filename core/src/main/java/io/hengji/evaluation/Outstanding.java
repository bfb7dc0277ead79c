package io.hengji.evaluation;

import io.hengji.evidence.EvidenceCode;
import io.hengji.intake.CaseFiles;
import io.hengji.intake.CaseRow;
import io.hengji.intake.CaseTable;
import io.hengji.intake.IntakeCode;
import io.hengji.intake.TableCatalogue;
import io.hengji.intake.TableSchema;
import io.hengji.kernel.Finding;
import io.hengji.kernel.FindingCode;
import io.hengji.kernel.SourceRef;
import io.hengji.ledger.Project;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is still missing in a case (待补内容), by the section of the department that has to supply it:
 * the section of the row's own project where it names one, else the one that usually has the table.
 *
 * @param section 财务科, or 地质勘查科（P03）
 */
public record Outstanding(String section, List<Item> items) {
    private static final String FINANCE = "财务科";
    private static final String RESPONSIBLE = "责任科室";

    /** The findings that say that something is not there, not that it is wrong. */
    private static final Set<FindingCode> MISSING =
            Set.of(
                    IntakeCode.SETTING_MISSING,
                    IntakeCode.COLUMN_MISSING,
                    IntakeCode.VALUE_MISSING,
                    IntakeCode.VALUE_MISSING_WHEN,
                    IntakeCode.ERROR_CELL,
                    IntakeCode.UNCALCULATED,
                    EvaluationCode.NO_POINTS,
                    EvaluationCode.NO_TARGET,
                    EvaluationCode.NO_ACTUAL,
                    EvaluationCode.RATE_UNVERIFIABLE,
                    EvaluationCode.NO_SURVEY,
                    EvaluationCode.LOST_WITHOUT_CAUSE,
                    EvaluationCode.LOW_EXECUTION,
                    EvaluationCode.DIRECTION_MISSING,
                    EvaluationCode.QUALITATIVE_INCOMPLETE,
                    EvaluationCode.SOURCE_UNSTATED,
                    EvidenceCode.DOCUMENT_MISSING,
                    EvidenceCode.DATASET_MISSING,
                    EvidenceCode.MANIFEST_MISSING,
                    EvidenceCode.DATASET_EMPTY,
                    EvidenceCode.NOT_RECOMPUTED_LEVEL);

    public Outstanding {
        items = List.copyOf(items);
    }

    /**
     * One thing to supply.
     *
     * @param finding what was found in its place; null for a table that is not there at all
     */
    public record Item(String what, @Nullable Finding finding) {}

    /** By section, in the order in which the case comes upon them. */
    public static List<Outstanding> of(Evaluation evaluation) {
        Map<String, List<Item>> bySection = new LinkedHashMap<>();
        Case subject = evaluation.subject();
        CaseFiles files = subject.files();
        for (TableSchema table : TableCatalogue.standard().tables()) {
            if (table.expected() && files.table(table.name()).rows().isEmpty()) {
                bySection
                        .computeIfAbsent(table.suppliedBy(), section -> new ArrayList<>())
                        .add(new Item("“" + table.chinese() + "”表没有填报。", null));
            }
        }
        Suppliers suppliers = new Suppliers(subject);
        for (Finding finding : evaluation.findings()) {
            if (finding.code() == EvaluationCode.NOT_COVERED) {
                uncovered(subject, finding, bySection, suppliers);
            } else if (MISSING.contains(finding.code())) {
                bySection
                        .computeIfAbsent(suppliers.of(finding.at()), section -> new ArrayList<>())
                        .add(new Item(finding.message(), finding));
            }
        }
        return bySection.entrySet().stream()
                .map(entry -> new Outstanding(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Of the projects without indicators each asks its own section. */
    private static void uncovered(
            Case subject, Finding finding, Map<String, List<Item>> bySection, Suppliers suppliers) {
        Set<String> covered =
                subject.files().table("indicators").rows().stream()
                        .flatMap(row -> row.text("project_id").stream())
                        .collect(Collectors.toSet());
        for (Project project : subject.projects()) {
            if (!covered.contains(project.id())) {
                bySection
                        .computeIfAbsent(
                                suppliers.of(project.row().at()), section -> new ArrayList<>())
                        .add(new Item("项目“" + project.name() + "”没有填报绩效指标。", finding));
            }
        }
    }

    /** Who supplies the row that a place lies in. */
    private static final class Suppliers {
        private final Map<String, String> byRow = new LinkedHashMap<>();
        private final Map<String, String> bySheet = new LinkedHashMap<>();

        Suppliers(Case subject) {
            Map<String, String> sections = new LinkedHashMap<>();
            for (Project project : subject.projects()) {
                if (!project.section().isEmpty()) {
                    sections.putIfAbsent(project.id(), project.section());
                }
            }
            for (TableSchema schema : TableCatalogue.standard().tables()) {
                CaseTable table = subject.files().table(schema.name());
                for (CaseRow row : table.rows()) {
                    bySheet.putIfAbsent(sheet(row.at()), schema.suppliedBy());
                    byRow.putIfAbsent(key(row.at()), supplier(schema, row, sections));
                }
            }
        }

        private static String supplier(
                TableSchema schema, CaseRow row, Map<String, String> sections) {
            if (!schema.suppliedBy().equals(RESPONSIBLE)) {
                return schema.suppliedBy();
            }
            Optional<String> project = row.text("project_id");
            return row.text("section")
                    .or(() -> project.map(sections::get))
                    .orElseGet(() ->
                            RESPONSIBLE + project.map(id -> "（项目 " + id + "）").orElse("（部门整体）"));
        }

        String of(SourceRef at) {
            return switch (at) {
                case SourceRef.Cell cell -> {
                    String row = byRow.get(key(cell));
                    yield row != null ? row : bySheet.getOrDefault(sheet(cell), FINANCE);
                }
                case SourceRef.Field(String file, String sheet) ->
                        bySheet.getOrDefault(file + "\n" + sheet, FINANCE);
                case SourceRef.Whole(String file) -> bySheet.getOrDefault(file + "\n", FINANCE);
                case SourceRef.Span _, SourceRef.Row _, SourceRef.Rows _ -> FINANCE;
            };
        }

        private static String key(SourceRef.Cell cell) {
            return sheet(cell) + "\n" + cell.row();
        }

        private static String sheet(SourceRef.Cell cell) {
            return cell.file() + "\n" + (cell.sheet() == null ? "" : cell.sheet());
        }
    }
}
