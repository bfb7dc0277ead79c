package io.hengji.office.workbook;

import io.hengji.intake.Limits;
import io.hengji.office.xlsx.Addresses;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns that are hidden on the sheets of an xlsx, as letters: they are read all the same. */
final class HiddenColumns {
    private HiddenColumns() {}

    static Map<String, List<String>> of(Path file, Limits limits) throws IOException {
        Map<String, List<String>> hidden = new LinkedHashMap<>();
        try (ZippedParts parts = ZippedParts.open(file, limits)) {
            for (Outline.Sheet sheet : Outline.read(parts).sheets()) {
                Optional<InputStream> part = parts.part(sheet.part());
                if (part.isPresent()) {
                    hidden.put(sheet.name(), columns(part.get(), limits.maxColumns()));
                }
            }
        }
        hidden.values().removeIf(List::isEmpty);
        return hidden;
    }

    /** The columns are described before the rows: no more than that is read. */
    private static List<String> columns(InputStream part, int most) throws IOException {
        List<String> letters = new ArrayList<>();
        try (Xml xml = new Xml(part)) {
            for (Xml.Event event = xml.next(); event != Xml.Event.FINISH; event = xml.next()) {
                if (event == Xml.Event.START && xml.name().equals("sheetData")) {
                    break;
                }
                if (event == Xml.Event.START && xml.name().equals("col") && xml.flag("hidden")) {
                    int last = Math.min(number(xml, "max"), most);
                    for (int column = number(xml, "min"); column <= last; column++) {
                        letters.add(Addresses.column(column));
                    }
                }
            }
        }
        return letters;
    }

    private static int number(Xml xml, String attribute) {
        try {
            return Integer.parseInt(xml.attribute(attribute).orElse("1"));
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
