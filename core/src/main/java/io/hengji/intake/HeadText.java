package io.hengji.intake;

import io.hengji.kernel.Dimension;
import io.hengji.kernel.Unit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a head without what people put behind them: 执行数（万元） names 执行数 and 万元.
 *
 * @param name compact, without marks and brackets
 * @param whole compact, with everything
 */
record HeadText(String name, String whole, Optional<Unit> unit) {
    private static final Pattern BRACKETED =
            Pattern.compile("(.+?)[(\\[{【〔]([^()\\[\\]{}【】〔〕]*)[)\\]}】〕]");
    private static final Pattern BEHIND = Pattern.compile("(.+?)[/,:、]([^/,:、]+)");
    private static final Pattern ABOVE = Pattern.compile("单位[:是为]*([^),;。]+)");
    private static final Pattern MARKS = Pattern.compile("^[*★●]+|[*★●:]+$");

    static HeadText of(String text) {
        String whole = MARKS.matcher(DeskText.compact(text)).replaceAll("");
        Matcher bracketed = BRACKETED.matcher(whole);
        if (bracketed.matches()) {
            return new HeadText(bracketed.group(1), whole, unit(bracketed.group(2)));
        }
        Matcher behind = BEHIND.matcher(whole);
        Optional<Unit> unit = behind.matches() ? unit(behind.group(2)) : Optional.empty();
        return new HeadText(unit.isPresent() ? behind.group(1) : whole, whole, unit);
    }

    /** The unit of money that a line above the table announces (单位：万元). */
    static Optional<Unit> announced(String text) {
        Matcher above = ABOVE.matcher(DeskText.compact(text));
        return above.find()
                ? Unit.of(above.group(1)).filter(unit -> unit.dimension() == Dimension.MONEY)
                : Optional.empty();
    }

    private static Optional<Unit> unit(String text) {
        return Unit.of(text.replaceFirst("^(金额)?单位[:]?", ""));
    }
}
