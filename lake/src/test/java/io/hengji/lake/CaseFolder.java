package io.hengji.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a small case with one dataset of three wells. */
final class CaseFolder {
    static final String WELLS =
            """
            井号,应在线天数,在线天数
            W01,366,350
            W02,366,360
            W03,366,341
            """;

    static final String MANIFEST =
            """
            system: 地下水监测平台
            exporter: 张三
            exportedAt: 2025-01-06T09:30
            rowId: [well_id]
            columns:
              well_id: {type: VARCHAR, chinese: 井号}
              days_due: {type: INTEGER, chinese: 应在线天数}
              days_online: {type: INTEGER, chinese: 在线天数}
            controlTotals:
              - {count: 3}
              - {column: days_online, value: 1051}
            """;

    static final String MEASURE =
            """
            /*---
            id: online_days
            version: 1
            title: 在线率
            unit: "%"
            needs:
              - evidence.wells.well_id
              - evidence.wells.days_due
              - evidence.wells.days_online
            row: 一口井
            ---*/
            SELECT
                w.well_id AS row_id,
                w.days_online AS numerator,
                w.days_due AS denominator
            FROM evidence.wells w
            """;

    private final Path root;

    CaseFolder(Path root) {
        this.root = root;
        write("wells.csv", WELLS);
        write("wells.yaml", MANIFEST);
        write("online_days.sql", MEASURE);
    }

    Path root() {
        return root;
    }

    CaseFolder write(String name, String text) {
        try {
            Path file = root.resolve("evidence").resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
