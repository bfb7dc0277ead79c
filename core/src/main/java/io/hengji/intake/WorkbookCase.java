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
import java.util.TreeMap;

/** A case in one workbook. */
final class WorkbookCase {
    private static final Set<String> SETTINGS_SHEETS = Set.of("案卷", "案卷设置", "case");

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
        Optional<Digest> digest = inputs.digest(file, limits.maxFileBytes());
        Optional<List<RawSheet>> read = digest.flatMap(known -> tables.sheets(file, name));
        if (read.isEmpty()) {
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
        Origin origin = new Origin(name, digest.get(), name(first.get()));
        Optional<CaseSettings> settings =
                new SettingsReader(catalogue, log)
                        .read(settings(first.get(), origin), origin.whole());
        Unit moneyUnit = settings.map(CaseSettings::moneyUnit).orElse(Unit.WAN_YUAN);
        tables.workbook(sheets, name, digest.get(), Optional.empty(), moneyUnit);
        var checked = tables.checked();
        if (settings.isEmpty()) {
            return new Checked.Rejected<>(log.all());
        }
        return new Checked.Ok<>(
                new CaseFiles(
                        file,
                        settings.get(),
                        checked,
                        new TreeMap<>(),
                        inputs.digests(),
                        log.all()),
                log.all());
    }

    /** The first two filled cells of a row: name and content. */
    private static List<Setting> settings(RawSheet sheet, Origin origin) {
        List<Setting> settings = new ArrayList<>();
        for (RawRow row : sheet.rows()) {
            List<String> filled =
                    row.cells().values().stream()
                            .map(RawCell::text)
                            .filter(text -> !DeskText.strip(text).isEmpty())
                            .toList();
            // A single cell is a title; 名称 | 内容 is the head that a template may have.
            if (filled.size() >= 2 && !DeskText.compact(filled.getFirst()).equals("名称")) {
                String key = HeadText.of(filled.getFirst()).whole();
                settings.add(
                        new Setting(
                                key,
                                filled.get(1),
                                origin.cell(row.number(), null, filled.get(1))));
            }
        }
        return settings;
    }

    private static String name(RawSheet sheet) {
        return Objects.requireNonNullElse(sheet.name(), "");
    }
}
