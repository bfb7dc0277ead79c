package io.hengji.intake;

import java.util.List;
import java.util.function.ToIntFunction;

/** Makes a sheet of a csv file: character set, separator, records. */
final class CsvReader {
    private static final char[] SEPARATORS = {',', '\t', ';', '，', '；'};
    private static final int SAMPLE_ROWS = 20;

    /** Title rows, feet and one row too many, so that the row limit is noticed by who counts. */
    private static final int ROWS_BEYOND = 100;

    private final Limits limits;
    private final FindingLog log;

    CsvReader(Limits limits, FindingLog log) {
        this.limits = limits;
        this.log = log;
    }

    /**
     * Reads the records.
     *
     * @param strength how many known heads the first rows of a sheet have
     */
    RawSheet read(DecodedText decoded, ToIntFunction<Grid> strength, Origin origin) {
        String text = Decoding.text(decoded, origin, log);
        char separator = separator(text, strength);
        CsvText csv =
                CsvText.parse(text, separator, limits.maxRows() + ROWS_BEYOND, limits.maxColumns());
        csv.openQuoteRow()
                .ifPresent(row ->
                        log.add(
                                IntakeCode.QUOTE_OPEN,
                                origin.row(row),
                                "row",
                                Integer.toString(row)));
        if (csv.columnsCut()) {
            log.add(
                    IntakeCode.TOO_LARGE,
                    origin.whole(),
                    "what",
                    "列数",
                    "limit",
                    limits.maxColumns() + " 列");
        }
        return new RawSheet(null, false, csv.rows(), List.of());
    }

    /** The separator under which most known heads appear; the comma when that says nothing. */
    private char separator(String text, ToIntFunction<Grid> strength) {
        char best = SEPARATORS[0];
        int most = 0;
        for (char separator : SEPARATORS) {
            CsvText sample = CsvText.parse(text, separator, SAMPLE_ROWS, limits.maxColumns());
            int known =
                    strength.applyAsInt(
                            new Grid(new RawSheet(null, false, sample.rows(), List.of())));
            if (known > most) {
                best = separator;
                most = known;
            }
        }
        return best;
    }
}
