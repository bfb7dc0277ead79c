package io.hengji.intake;

import io.hengji.intake.FindingLog.Expectation;
import io.hengji.kernel.Dimension;
import io.hengji.kernel.FiscalYear;
import io.hengji.kernel.SourceRef;
import io.hengji.kernel.Unit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Understands the settings of a case, whichever file they were written in. */
final class SettingsReader {
    private final TableCatalogue catalogue;
    private final FindingLog log;
    private final Map<String, Setting> byName = new HashMap<>();

    SettingsReader(TableCatalogue catalogue, FindingLog log) {
        this.catalogue = catalogue;
        this.log = log;
    }

    /** The settings, or empty (with findings) when one without which nothing works is missing. */
    Optional<CaseSettings> read(List<Setting> settings, SourceRef at) {
        settings.forEach(this::take);
        for (SettingSchema schema : catalogue.settings()) {
            if (schema.required() && text(schema.name()).isEmpty()) {
                log.add(
                        IntakeCode.SETTING_MISSING,
                        at,
                        new Expectation(schema.note(), "没有"),
                        "key",
                        schema.chinese(),
                        "english",
                        schema.name());
            }
        }
        Optional<Integer> year = typed("year", "年份，如 2025", DeskDay::year);
        Optional<LocalDate> dated = typed("dated", "日期，如 2025-02-21", DeskDay::of);
        Unit moneyUnit =
                typed(
                                "moneyUnit",
                                "元、万元等",
                                (String word) ->
                                        Unit.of(DeskText.plain(word))
                                                .filter(unit ->
                                                        unit.dimension() == Dimension.MONEY))
                        .orElse(Unit.WAN_YUAN);
        Optional<String> id = text("id");
        Optional<String> department = text("department");
        if (year.isEmpty() || id.isEmpty() || department.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new CaseSettings(
                        id.get(),
                        department.get(),
                        new FiscalYear(year.get()),
                        moneyUnit,
                        text("scheme").orElse(""),
                        text("projectScheme"),
                        text("compareTo"),
                        text("prior"),
                        text("title"),
                        text("signedBy"),
                        dated,
                        text("source"),
                        at));
    }

    private void take(Setting setting) {
        Optional<SettingSchema> schema = catalogue.setting(setting.key());
        if (schema.isEmpty()) {
            log.add(IntakeCode.SETTING_UNKNOWN, setting.at(), "key", DeskText.shown(setting.key()));
        } else if (byName.putIfAbsent(schema.get().name(), setting) != null) {
            invalid(setting, "这一项只写一次");
        }
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(byName.get(name))
                .map(setting -> DeskText.strip(setting.value()))
                .filter(value -> !DeskText.isBlank(value));
    }

    private <T> Optional<T> typed(
            String name, String expected, Function<String, Optional<T>> read) {
        Optional<String> text = text(name);
        Optional<T> value = text.flatMap(read);
        if (text.isPresent() && value.isEmpty()) {
            Setting setting = byName.get(name);
            if (setting != null) {
                invalid(setting, expected);
            }
        }
        return value;
    }

    private void invalid(Setting setting, String expected) {
        log.add(
                IntakeCode.SETTING_INVALID,
                setting.at(),
                new Expectation(expected, DeskText.shown(setting.value())),
                "key",
                setting.key(),
                "value",
                DeskText.shown(setting.value()));
    }
}
