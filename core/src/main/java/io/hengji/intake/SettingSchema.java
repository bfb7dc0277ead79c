package io.hengji.intake;

import java.util.List;
import java.util.Optional;

/** One key of case.yaml, or one line of the sheet 案卷. */
public record SettingSchema(
        String name,
        String chinese,
        List<String> aliases,
        ColumnType type,
        boolean required,
        Optional<String> codes,
        String note) {
    public SettingSchema {
        aliases = List.copyOf(aliases);
    }
}
