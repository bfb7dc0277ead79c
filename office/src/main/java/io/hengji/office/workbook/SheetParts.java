package io.hengji.office.workbook;

import io.hengji.intake.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which parts of a workbook hold its sheets and its styles.
 *
 * @param sheets the part of each sheet, by name, in order
 * @param styles the part of the styles, whether it is there or not
 */
public record SheetParts(Map<String, String> sheets, String styles) {
    public SheetParts {
        sheets = new LinkedHashMap<>(sheets);
    }

    /**
     * The parts of a workbook.
     *
     * @throws IOException if it is none, or is damaged
     */
    public static SheetParts of(Path file, Limits limits) throws IOException {
        try (ZippedParts parts = ZippedParts.open(file, limits)) {
            Outline outline = Outline.read(parts);
            Map<String, String> sheets = new LinkedHashMap<>();
            outline.sheets().forEach(sheet -> sheets.putIfAbsent(sheet.name(), sheet.part()));
            return new SheetParts(sheets, outline.styles());
        }
    }
}
