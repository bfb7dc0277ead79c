package io.hengji.office.template;

import io.hengji.intake.CaseFiles;
import io.hengji.intake.CaseSettings;
import io.hengji.intake.CaseTable;
import io.hengji.scheme.Scheme;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is written into the workbook: settings by English name, tables by name, texts of the report
 * by file name.
 */
public record CaseContent(
        Map<String, String> settings,
        Map<String, CaseTable> tables,
        SortedMap<String, String> narrative) {
    public CaseContent {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        tables = Map.copyOf(tables);
        narrative = Collections.unmodifiableSortedMap(new TreeMap<>(narrative));
    }

    /** No tables; only the settings that are known beforehand. */
    public static CaseContent blank(Map<String, String> settings) {
        return new CaseContent(settings, Map.of(), new TreeMap<>());
    }

    /** No tables but the indicators that the scheme itself prescribes. */
    public static CaseContent of(Scheme scheme, Map<String, String> settings) {
        CaseTable indicators = SchemeIndicators.of(scheme);
        return new CaseContent(
                settings,
                indicators.rows().isEmpty() ? Map.of() : Map.of("indicators", indicators),
                new TreeMap<>());
    }

    /** Everything of a case that is tables or words; evidence stays where it is. */
    public static CaseContent of(CaseFiles files) {
        return new CaseContent(settings(files.settings()), files.tables(), files.narrative());
    }

    private static Map<String, String> settings(CaseSettings from) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("id", from.id());
        settings.put("department", from.department());
        settings.put("year", Integer.toString(from.year().year()));
        settings.put("moneyUnit", from.moneyUnit().symbol());
        settings.put("scheme", from.scheme());
        from.projectScheme().ifPresent(text -> settings.put("projectScheme", text));
        from.compareTo().ifPresent(text -> settings.put("compareTo", text));
        from.prior().ifPresent(text -> settings.put("prior", text));
        from.title().ifPresent(text -> settings.put("title", text));
        from.signedBy().ifPresent(text -> settings.put("signedBy", text));
        from.dated().ifPresent(day -> settings.put("dated", day.toString()));
        from.source().ifPresent(text -> settings.put("source", text));
        settings.values().removeIf(String::isEmpty);
        return settings;
    }
}
