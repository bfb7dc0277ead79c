package io.hengji.demo;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A complete case of a bureau that does not exist (云岭县自然资源局): relative path to content. The same
 * seed and scale give the same bytes.
 */
public final class DemoCase {
    public static final long SEED = 2025;
    static final int YEAR = 2025;

    private DemoCase() {}

    /**
     * All files of the case.
     *
     * @param scale 1 for the example; larger for more records of each dataset and more payments
     */
    public static SortedMap<String, String> files(long seed, int scale) {
        if (scale < 1 || scale > 1000) {
            throw new IllegalArgumentException("scale is from 1 to 1000: " + scale);
        }
        SortedMap<String, String> files = new TreeMap<>();
        new DemoLedger(seed, YEAR, scale).write(files);
        new DemoEvidence(seed, YEAR, scale, files).write();
        new DemoTargets(YEAR, scale).write(files);
        DemoTexts.write(files, YEAR);
        return files;
    }
}
