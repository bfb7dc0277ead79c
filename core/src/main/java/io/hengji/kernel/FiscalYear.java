package io.hengji.kernel;

import java.time.LocalDate;

/** A budget year (预算年度): 1 January to 31 December (预算法 第十八条). */
public record FiscalYear(int year) implements Comparable<FiscalYear> {
    public FiscalYear {
        if (year < 1950 || year > 2200) {
            throw new IllegalArgumentException("not a budget year: " + year);
        }
    }

    public Period period() {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    public FiscalYear previous() {
        return new FiscalYear(year - 1);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }
}
