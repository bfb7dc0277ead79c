package io.hengji.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The demonstration case: a wholly synthetic county bureau of natural resources in 2025, with its
 * ledger, its evidence and its report. The same seed and scale give the same bytes.
 */
public final class DemoCase {
    /** The seed of {@code examples/demo-2025}. */
    public static final long SEED = 2025;

    /** More rows than this no single case is made of. */
    public static final int MAX_SCALE = 1000;

    private static final List<String> TEXTS =
            List.of(
                    "README.md",
                    "case.yaml",
                    "units.csv",
                    "staff.csv",
                    "projects.csv",
                    "goals.csv",
                    "duties.csv",
                    "evidence/制度清单.txt",
                    "narrative/01-overview.md",
                    "narrative/02-spending.md",
                    "narrative/03-performance.md",
                    "narrative/04-problems.md",
                    "narrative/05-remedies.md",
                    "narrative/06-other.md");

    private DemoCase() {}

    /**
     * The files of the case by their path inside its folder.
     *
     * @param scale how many times as many payments and evidence records; projects stay the same
     * @throws IllegalArgumentException when scale is not from 1 to {@link #MAX_SCALE}
     */
    public static SortedMap<String, String> files(long seed, int scale) {
        if (scale < 1 || scale > MAX_SCALE) {
            throw new IllegalArgumentException("scale " + scale);
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        TEXTS.forEach(name -> files.put(name, DemoText.bytes("case/" + name)));
        DemoLedger ledger = new DemoLedger(seed, scale);
        new DemoTables(ledger).all().forEach((name, table) -> files.put(name, table.bytes()));
        DemoRecords records = new DemoRecords(seed, scale, ledger);
        files.putAll(records.files());
        DemoIndicators indicators = new DemoIndicators(seed, scale, records);
        files.put("indicators.csv", indicators.table().bytes());
        files.put("progress.csv", indicators.progress().bytes());
        files.put("survey.csv", indicators.survey().bytes());
        DemoPrior.write(files);
        SortedMap<String, String> texts = new TreeMap<>();
        files.forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }
}
