package io.hengji.record;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The closed list of column types (列类型): what every engine reads, counts and sums alike. A moment
 * is a BIGINT of epoch milliseconds in a column named {@code …_ms}.
 */
public enum ColumnType {
    VARCHAR("VARCHAR", "文字"),
    BOOLEAN("BOOLEAN", "是或否"),
    INTEGER("INTEGER", "整数"),
    BIGINT("BIGINT", "整数"),
    DECIMAL_2("DECIMAL(18,2)", "至多两位小数的数"),
    DECIMAL_6("DECIMAL(18,6)", "至多六位小数的数"),
    DATE("DATE", "日期，如 2024-12-31");

    private static final int DIGITS = 18;
    private static final Set<String> BLANKS = Set.of("", "-", "－", "—", "/", "／");
    private static final Set<String> TRUE = Set.of("是", "true", "1");
    private static final Set<String> FALSE = Set.of("否", "false", "0");
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,18}");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");
    private static final Pattern GROUPED =
            Pattern.compile("[+-]?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");
    private static final Pattern DAY =
            Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?");
    private static final Pattern COMPACT_DAY = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");

    private final String sql;
    private final String chinese;

    ColumnType(String sql, String chinese) {
        this.sql = sql;
        this.chinese = chinese;
    }

    /** As written in SQL and in manifests. */
    public String sql() {
        return sql;
    }

    /** What a cell of this type holds, for messages. */
    public String chinese() {
        return chinese;
    }

    /** The type of that name, in any case and with any spaces; empty when it is not in the list. */
    public static Optional<ColumnType> of(String name) {
        String wanted = name.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(type -> type.sql.equals(wanted)).findFirst();
    }

    /** All names, for messages. */
    public static String names() {
        return Arrays.stream(values()).map(ColumnType::sql).collect(Collectors.joining("、"));
    }

    /** Whether the cell counts as not filled in. */
    public boolean isBlank(String cell) {
        return this == VARCHAR ? cell.isBlank() : BLANKS.contains(cell.strip());
    }

    /** Whether its values can be added up. */
    public boolean isNumber() {
        return switch (this) {
            case INTEGER, BIGINT, DECIMAL_2, DECIMAL_6 -> true;
            case VARCHAR, BOOLEAN, DATE -> false;
        };
    }

    /** The number of decimals that a value of this type keeps. */
    public int scale() {
        return switch (this) {
            case DECIMAL_2 -> 2;
            case DECIMAL_6 -> 6;
            case VARCHAR, BOOLEAN, INTEGER, BIGINT, DATE -> 0;
        };
    }

    /** The value of a cell that is not blank; empty when it is not of this type. Never rounds. */
    public Optional<Datum> read(String cell) {
        if (this == VARCHAR) {
            return Optional.of(new Datum.Words(cell.strip()));
        }
        String plain = Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
        return switch (this) {
            case BOOLEAN -> yes(plain.toLowerCase(Locale.ROOT));
            case INTEGER ->
                    whole(plain).filter(whole -> whole.value() == (int) whole.value()).map(w -> w);
            case BIGINT -> whole(plain).map(whole -> whole);
            case DATE -> day(plain);
            case DECIMAL_2, DECIMAL_6 -> decimal(plain);
            case VARCHAR -> Optional.empty();
        };
    }

    private static Optional<Datum> yes(String word) {
        return TRUE.contains(word)
                ? Optional.of(new Datum.Yes(true))
                : FALSE.contains(word) ? Optional.of(new Datum.Yes(false)) : Optional.empty();
    }

    private static Optional<Datum.Whole> whole(String digits) {
        String plain = ungrouped(digits);
        return WHOLE.matcher(plain).matches()
                ? Optional.of(new Datum.Whole(Long.parseLong(plain)))
                : Optional.empty();
    }

    private Optional<Datum> decimal(String digits) {
        String plain = ungrouped(digits);
        if (!NUMBER.matcher(plain).matches() || plain.length() > 2 * DIGITS) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(plain).stripTrailingZeros();
        boolean fits =
                value.scale() <= scale() && value.precision() - value.scale() <= DIGITS - scale();
        return fits ? Optional.of(new Datum.Decimal(value)) : Optional.empty();
    }

    private static String ungrouped(String digits) {
        return GROUPED.matcher(digits).matches() ? digits.replace(",", "") : digits;
    }

    private static Optional<Datum> day(String text) {
        Matcher day = DAY.matcher(text);
        Matcher found = day.matches() ? day : COMPACT_DAY.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Datum.Day(
                            LocalDate.of(
                                    Integer.parseInt(found.group(1)),
                                    Integer.parseInt(found.group(2)),
                                    Integer.parseInt(found.group(3)))));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
