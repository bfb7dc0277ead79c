package io.hengji.ledger;

import io.hengji.kernel.Clause;
import io.hengji.kernel.FiscalYear;
import io.hengji.kernel.Period;
import io.hengji.kernel.SourceRef;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A list of budget codes (科目), each with the years in which it is in force. Codes are text: gaps
 * are real and no zero is lost.
 *
 * @param id economic-department, economic-government, functional
 */
public record CodeList(String id, String name, Clause basis, List<Entry> entries) {
    public CodeList {
        entries = List.copyOf(entries);
    }

    /**
     * One code.
     *
     * @param verified whether code and name have been read, not remembered
     * @param threePublic the part of 三公经费 that it is, or null
     */
    public record Entry(
            String code,
            String name,
            Period period,
            boolean verified,
            @Nullable ThreePublic threePublic,
            String note,
            SourceRef at) {}

    /** The code as it is in force in all of that year. */
    public Optional<Entry> entry(String code, FiscalYear year) {
        return entries.stream()
                .filter(entry ->
                        entry.code().equals(code) && entry.period().contains(year.period()))
                .findFirst();
    }

    public Optional<String> name(String code, FiscalYear year) {
        return entry(code, year).map(Entry::name);
    }

    public Optional<ThreePublic> threePublic(String code, FiscalYear year) {
        return entry(code, year).flatMap(entry -> Optional.ofNullable(entry.threePublic()));
    }
}
