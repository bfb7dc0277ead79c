package io.hengji.office.template;

import io.hengji.intake.CaseTable;
import io.hengji.intake.TableCatalogue;
import io.hengji.intake.TableSchema;
import io.hengji.kernel.Unit;
import io.hengji.office.ooxml.Parts;
import io.hengji.office.xlsx.NotesPart.CellNote;
import io.hengji.office.xlsx.WorkbookFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the workbook of a case (填报工作簿): an explanation, the settings, a sheet for every table of
 * the catalogue, the texts of the report, the lists behind the drop-downs. Everything comes from
 * the catalogue: a new column needs no line here. The same content gives the same bytes.
 */
public final class CaseWorkbook {
    private final TableCatalogue catalogue;
    private final ChoiceSheet choices;
    private final Look look = new Look();
    private final Parts parts = new Parts();
    private final List<WorkbookFrame.Sheet> sheets = new ArrayList<>();
    private final List<byte[]> contents = new ArrayList<>();
    private final List<List<CellNote>> notes = new ArrayList<>();

    private CaseWorkbook(TableCatalogue catalogue, Choices choices) {
        this.catalogue = catalogue;
        this.choices = new ChoiceSheet(choices);
    }

    /** The bytes of the workbook. */
    public static byte[] render(TableCatalogue catalogue, Choices choices, CaseContent content) {
        return new CaseWorkbook(catalogue, choices).render(content);
    }

    private byte[] render(CaseContent content) {
        Unit moneyUnit =
                Optional.ofNullable(content.settings().get("moneyUnit"))
                        .flatMap(Unit::of)
                        .orElse(Unit.WAN_YUAN);
        add(GuideSheet.NAME, new GuideSheet(catalogue).write(look), List.of());
        SettingsSheet settings = new SettingsSheet(catalogue, content.settings(), choices);
        add(SettingsSheet.NAME, settings.write(look), List.of());
        for (TableSchema schema : catalogue.tables()) {
            CaseTable table =
                    content.tables().getOrDefault(schema.name(), CaseTable.empty(schema.name()));
            TableSheet sheet = new TableSheet(schema, table, moneyUnit, choices, look);
            add(schema.chinese(), sheet.write(), sheet.notes());
        }
        add(NarrativeSheet.NAME, NarrativeSheet.write(content.narrative(), look), List.of());
        add(ChoiceSheet.NAME, choices.write(look), List.of());
        WorkbookFrame.put(parts, "绩效自评填报", sheets);
        for (int i = 0; i < contents.size(); i++) {
            parts.put("xl/worksheets/sheet" + (i + 1) + ".xml", contents.get(i));
            WorkbookFrame.putNotes(parts, i + 1, notes.get(i));
        }
        parts.put("xl/styles.xml", look.xml());
        return parts.zipped();
    }

    private void add(String name, byte[] content, List<CellNote> cellNotes) {
        sheets.add(new WorkbookFrame.Sheet(name, false, !cellNotes.isEmpty(), Map.of()));
        contents.add(content);
        notes.add(cellNotes);
    }
}
