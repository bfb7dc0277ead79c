package io.hengji.intake;

import io.hengji.kernel.Checked;
import io.hengji.kernel.Digest;
import io.hengji.kernel.Unit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** A case in one workbook. */
final class WorkbookCase {
    private static final Set<String> SETTINGS_SHEETS = Set.of("案卷", "案卷设置", "case");
    private static final Set<String> NARRATIVE_SHEETS = Set.of("报告正文", "正文", "narrative");

    private final Path file;
    private final TableCatalogue catalogue;
    private final Limits limits;
    private final FindingLog log;
    private final CaseInputs inputs;
    private final CaseTables tables;

    WorkbookCase(
            Path file,
            TableCatalogue catalogue,
            WorkbookReader workbooks,
            Limits limits,
            FindingLog log) {
        this.file = file.toAbsolutePath();
        this.catalogue = catalogue;
        this.limits = limits;
        this.log = log;
        this.inputs = new CaseInputs(Objects.requireNonNull(this.file.getParent()), limits, log);
        this.tables = new CaseTables(catalogue, workbooks, limits, log);
    }

    Checked<CaseFiles> read() {
        String name = inputs.shown(file);
        Optional<Supplier<Optional<Digest>>> aside =
                inputs.digestAside(file, limits.maxFileBytes());
        Optional<List<RawSheet>> read = aside.flatMap(known -> tables.sheets(file, name));
        Optional<Digest> digest = aside.flatMap(Supplier::get);
        if (read.isEmpty() || digest.isEmpty()) {
            return new Checked.Rejected<>(log.all());
        }
        List<RawSheet> sheets = new ArrayList<>(read.get());
        Optional<RawSheet> first =
                sheets.stream()
                        .filter(sheet -> SETTINGS_SHEETS.contains(DeskText.compact(name(sheet))))
                        .findFirst();
        if (first.isEmpty()) {
            log.add(
                    IntakeCode.CASE_MISSING,
                    inputs.at(file),
                    "where",
                    "工作簿 " + name,
                    "what",
                    "工作表“案卷”");
            return new Checked.Rejected<>(log.all());
        }
        sheets.remove(first.get());
        SortedMap<String, String> narrative = new TreeMap<>();
        sheets.removeIf(sheet -> isNarrative(sheet, narrative));
        Origin origin = new Origin(name, digest.get(), name(first.get()));
        Optional<CaseSettings> settings =
                new SettingsReader(catalogue, log)
                        .read(settings(first.get(), origin), origin.whole());
        Unit moneyUnit = settings.map(CaseSettings::moneyUnit).orElse(Unit.WAN_YUAN);
        tables.workbook(sheets, name, digest.get(), Optional.empty(), moneyUnit);
        // The sheets of a template are all there; most cases need a few of them.
        log.combine(IntakeCode.TABLE_EMPTY, inputs.at(file), "table");
        var checked = tables.checked();
        checked.values().removeIf(table -> table.rows().isEmpty() && table.totals().isEmpty());
        if (settings.isEmpty()) {
            return new Checked.Rejected<>(log.all());
        }
        return new Checked.Ok<>(
                new CaseFiles(
                        file,
                        settings.get(),
                        checked,
                        tables.datasets(),
                        narrative,
                        inputs.digests(),
                        log.all()),
                log.all());
    }

    /**
     * Name and content in a row: below a head 名称 | 内容 the cells of these columns, otherwise the
     * first two that are filled.
     */
    private static List<Setting> settings(RawSheet sheet, Origin origin) {
        List<Setting> settings = new ArrayList<>();
        Optional<Integer> nameColumn = Optional.empty();
        for (RawRow row : sheet.rows()) {
            List<Integer> filled =
                    row.cells().keySet().stream()
                            .filter(column -> !DeskText.strip(row.text(column)).isEmpty())
                            .toList();
            if (filled.size() < 2) {
                // A single cell is a title, or a setting that was not filled in.
                continue;
            }
            int first = nameColumn.orElse(filled.getFirst());
            if (DeskText.compact(row.text(first)).equals("名称")) {
                nameColumn = Optional.of(first);
                continue;
            }
            int second = nameColumn.isPresent() ? first + 1 : filled.get(1);
            String value = row.text(second);
            if (!DeskText.strip(value).isEmpty()) {
                String key = HeadText.of(row.text(first)).whole();
                settings.add(new Setting(key, value, origin.cell(row.number(), null, value)));
            }
        }
        return settings;
    }

    /**
     * The texts of the report, 文件 | 正文 in a row; a long one goes on in the next row under the same
     * name.
     */
    private static boolean isNarrative(RawSheet sheet, SortedMap<String, String> narrative) {
        if (!NARRATIVE_SHEETS.contains(DeskText.compact(name(sheet)))) {
            return false;
        }
        for (RawRow row : sheet.rows()) {
            String file = DeskText.strip(row.text(0));
            String text = row.text(1);
            if (!file.isEmpty() && !text.isEmpty() && !DeskText.compact(file).equals("文件")) {
                narrative.merge(file.endsWith(".md") ? file : file + ".md", text, String::concat);
            }
        }
        return true;
    }

    private static String name(RawSheet sheet) {
        return Objects.requireNonNullElse(sheet.name(), "");
    }
}
