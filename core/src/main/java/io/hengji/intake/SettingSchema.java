package io.hengji.intake;

import java.util.List;

/** One key of case.yaml, or one line of the sheet 案卷. */
public record SettingSchema(
        String name,
        String chinese,
        List<String> aliases,
        ColumnType type,
        boolean required,
        String note) {
    public SettingSchema {
        aliases = List.copyOf(aliases);
    }
}
