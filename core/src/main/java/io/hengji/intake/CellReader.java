package io.hengji.intake;

import io.hengji.intake.FindingLog.Expectation;
import io.hengji.kernel.Dimension;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Money;
import io.hengji.kernel.Precision;
import io.hengji.kernel.SourceRef;
import io.hengji.kernel.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Understands one cell by the type of its column. What is not understood is a finding. */
final class CellReader {
    /** DECIMAL(18,2) of 元: what a snapshot can hold. */
    private static final BigDecimal MOST_YUAN = new BigDecimal("1E16");

    /** DECIMAL(18,6): what a snapshot can hold. */
    private static final BigDecimal MOST_NUMBER = new BigDecimal("1E12");

    private final FindingLog log;
    private final Limits limits;

    /** Where a cell stands; a reference is made of it only when there is something to say. */
    record Spot(Origin origin, int row, String head) {}

    CellReader(FindingLog log, Limits limits) {
        this.log = log;
        this.limits = limits;
    }

    /**
     * The value of one cell.
     *
     * @param unit the unit that holds for the column: of its money, or of its numbers
     * @return null for a blank cell and for one that was not understood
     */
    @Nullable CellValue read(ColumnSchema column, RawCell cell, Spot at, Optional<Unit> unit) {
        Place place = new Place(column, at, cell.text());
        switch (cell.kind()) {
            case ERROR -> {
                return place.complain(IntakeCode.ERROR_CELL, "数值或文字");
            }
            case UNCALCULATED -> {
                return place.complain(IntakeCode.UNCALCULATED, "公式的结果");
            }
            case TEXT, NUMBER, DAY, BOOLEAN -> {}
        }
        if (cell.isBlank()) {
            return null;
        }
        if (cell.text().length() > limits.maxCellCharacters()) {
            log.add(
                    IntakeCode.TOO_LARGE,
                    place.at(),
                    "what",
                    "一个单元格",
                    "limit",
                    limits.maxCellCharacters() + " 个字符");
            return null;
        }
        return switch (column.type()) {
            case TEXT -> words(place);
            case CODE -> code(place);
            case LIST -> several(place);
            case MONEY -> money(place, unit.orElse(Unit.WAN_YUAN));
            case NUMBER -> number(place, unit);
            case UNIT -> unitName(place);
            case DAY ->
                    DeskDay.of(place.text)
                            .<CellValue>map(CellValue.Day::new)
                            .orElseGet(() -> place.complain(IntakeCode.DAY_INVALID, "日期"));
            case YEAR ->
                    DeskDay.year(place.text)
                            .<CellValue>map(CellValue.Year::new)
                            .orElseGet(() -> place.complain(IntakeCode.YEAR_INVALID, "年份"));
            case YESNO -> yesNo(place);
            case CHOICE -> choice(place);
        };
    }

    private CellValue words(Place place) {
        String text = DeskText.strip(place.text);
        place.withinLength(text);
        return new CellValue.Words(text);
    }

    private @Nullable CellValue code(Place place) {
        String code = DeskText.plain(place.text);
        if (DeskText.lostDigits(code)) {
            return place.complain(IntakeCode.DIGITS_LOST, "完整的编码");
        }
        if (place.column.pattern().filter(shape -> !shape.matcher(code).matches()).isPresent()) {
            log.add(
                    IntakeCode.CODE_INVALID,
                    place.at(),
                    new Expectation(place.column.shape(), DeskText.shown(code)),
                    "column",
                    place.name(),
                    "found",
                    DeskText.shown(code),
                    "shape",
                    place.column.shape());
            return null;
        }
        return place.withinLength(code) ? new CellValue.Words(code) : null;
    }

    private @Nullable CellValue several(Place place) {
        List<String> items = new ArrayList<>();
        for (String item : place.text.split("[;；\\n]", -1)) {
            if (!DeskText.isBlank(item)) {
                items.add(DeskText.strip(item));
            }
        }
        place.withinLength(place.text);
        return items.isEmpty() ? null : new CellValue.Several(items);
    }

    private @Nullable CellValue money(Place place, Unit columnUnit) {
        if (!(digits(place) instanceof DeskNumber.Read(BigDecimal digits, String behind))) {
            return null;
        }
        Unit unit = columnUnit;
        if (!behind.isEmpty()) {
            Optional<Unit> own = Unit.of(behind).or(() -> Unit.of(behind + "元"));
            if (own.isEmpty()) {
                return place.complain(IntakeCode.NUMBER_EXPECTED, "一个数");
            }
            if (own.get().dimension() != Dimension.MONEY) {
                return place.wrongUnit(behind, columnUnit.symbol());
            }
            unit = own.get();
            if (!unit.equals(columnUnit)) {
                place.complain(IntakeCode.UNIT_IN_CELL, columnUnit.symbol() + "数");
            }
        }
        BigDecimal yuan =
                unit.equals(Unit.YUAN)
                        ? digits
                        : Fraction.of(digits).times(unit.factor()).decimal().orElseThrow();
        if (!place.withinBounds(digits) || !place.below(yuan, MOST_YUAN, "元")) {
            return null;
        }
        return new CellValue.Amount(
                new Money(yuan),
                unit.equals(Unit.YUAN) ? Precision.EXACT : Precision.ofPrinted(digits, unit));
    }

    private @Nullable CellValue number(Place place, Optional<Unit> unit) {
        if (!(digits(place) instanceof DeskNumber.Read(BigDecimal digits, String behind))) {
            return null;
        }
        if (!behind.isEmpty() && !behind.equals(place.column.suffix())) {
            Optional<Unit> own = Unit.of(behind);
            if (own.isEmpty()) {
                return place.complain(IntakeCode.NUMBER_EXPECTED, "一个数");
            }
            if (unit.isEmpty()) {
                place.complain(IntakeCode.UNIT_IN_CELL, "一个数");
            } else if (!own.equals(unit)) {
                return place.wrongUnit(behind, unit.get().symbol());
            }
        }
        if (!place.withinBounds(digits) || !place.below(digits, MOST_NUMBER, "")) {
            return null;
        }
        if (place.column.whole() && digits.stripTrailingZeros().scale() > 0) {
            return place.complain(IntakeCode.WHOLE_EXPECTED, "整数");
        }
        return new CellValue.Number(digits);
    }

    private DeskNumber digits(Place place) {
        DeskNumber number = DeskNumber.of(place.text);
        switch (number) {
            case DeskNumber.DigitsLost _ -> place.complain(IntakeCode.DIGITS_LOST, "完整的数字");
            case DeskNumber.None _ -> place.complain(IntakeCode.NUMBER_EXPECTED, "一个数");
            case DeskNumber.Read _ -> {}
        }
        return number;
    }

    private @Nullable CellValue unitName(Place place) {
        return Unit.of(DeskText.plain(place.text))
                .or(() -> Unit.of(DeskText.compact(place.text)))
                .<CellValue>map(CellValue.UnitName::new)
                .orElseGet(() -> place.complain(IntakeCode.UNIT_UNKNOWN, "通用的计量单位"));
    }

    private @Nullable CellValue yesNo(Place place) {
        return switch (DeskText.compact(place.text)) {
            case "是", "y", "yes", "true", "1", "√", "✓", "有" -> new CellValue.YesNo(true);
            case "否", "n", "no", "false", "0", "×", "✗", "无" -> new CellValue.YesNo(false);
            default -> place.complain(IntakeCode.YESNO_INVALID, "是、否");
        };
    }

    private @Nullable CellValue choice(Place place) {
        String wanted = DeskText.compact(place.text);
        List<String> words = new ArrayList<>();
        for (ColumnSchema.Word word : place.column.words()) {
            if (DeskText.compact(word.word()).equals(wanted)
                    || word.aliases().stream()
                            .anyMatch(alias -> DeskText.compact(alias).equals(wanted))) {
                return new CellValue.Choice(word.word());
            }
            words.add(word.word());
        }
        return place.complain(IntakeCode.CHOICE_UNKNOWN, String.join("、", words));
    }

    /** A cell that is being read, for its complaints. */
    private final class Place {
        private final ColumnSchema column;
        private final Spot spot;
        private final String text;

        Place(ColumnSchema column, Spot spot, String text) {
            this.column = column;
            this.spot = spot;
            this.text = text;
        }

        String name() {
            return spot.head();
        }

        SourceRef.Cell at() {
            return spot.origin().cell(spot.row(), spot.head(), text);
        }

        @Nullable CellValue complain(IntakeCode code, String expected) {
            String found = DeskText.shown(text);
            log.add(code, at(), new Expectation(expected, found), "column", name(), "found", found);
            return null;
        }

        @Nullable CellValue wrongUnit(String found, String expected) {
            log.add(
                    IntakeCode.UNIT_WRONG,
                    at(),
                    new Expectation(expected, DeskText.shown(text)),
                    "column",
                    name(),
                    "found",
                    found,
                    "expected",
                    expected);
            return null;
        }

        boolean withinLength(String value) {
            if (value.length() <= column.maxLength()) {
                return true;
            }
            int length = value.codePointCount(0, value.length());
            if (length > column.maxLength()) {
                log.add(
                        IntakeCode.TOO_LONG,
                        at(),
                        new Expectation("最多 " + column.maxLength() + " 个字", length + " 个字"),
                        "column",
                        name(),
                        "length",
                        Integer.toString(length),
                        "bound",
                        Integer.toString(column.maxLength()));
                return false;
            }
            return true;
        }

        boolean withinBounds(BigDecimal value) {
            return column.min()
                            .map(min ->
                                    value.compareTo(min) >= 0
                                            || outside(
                                                    IntakeCode.BELOW_BOUND,
                                                    "不小于 ",
                                                    min.toPlainString()))
                            .orElse(true)
                    && column.max()
                            .map(max ->
                                    value.compareTo(max) <= 0
                                            || outside(
                                                    IntakeCode.ABOVE_BOUND,
                                                    "不大于 ",
                                                    max.toPlainString()))
                            .orElse(true);
        }

        boolean below(BigDecimal value, BigDecimal most, String unit) {
            return value.abs().compareTo(most) < 0
                    || outside(IntakeCode.ABOVE_BOUND, "小于 ", most.toPlainString() + unit);
        }

        private boolean outside(IntakeCode code, String words, String bound) {
            String found = DeskText.shown(text);
            log.add(
                    code,
                    at(),
                    new Expectation(words + bound, found),
                    "column",
                    name(),
                    "found",
                    found,
                    "bound",
                    bound);
            return false;
        }
    }
}
