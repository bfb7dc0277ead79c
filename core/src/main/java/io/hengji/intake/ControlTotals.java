package io.hengji.intake;

import io.hengji.intake.FindingLog.Expectation;
import io.hengji.kernel.Decimals;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Money;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Proves the 合计 and 小计 of one column against the rows they stand for. A 合计 stands for all rows,
 * wherever it stands; a 小计 for the rows above it back to an earlier total, or for those below it.
 * Equality follows the printed precision (CONTRACTS, "When are two figures equal").
 */
final class ControlTotals {
    private static final int BLOCKS_TRIED = 20;

    private final List<ReadRow> rows;
    private final Head.Column column;
    private final Unit unit;
    private final FindingLog log;

    /** Running sums before each row, so that a block is a difference of two. */
    private final BigDecimal[] sums;

    private final int[] figures;
    private final int[] rounded;
    private final int[] unknown;
    private Precision finest = Precision.EXACT;

    ControlTotals(List<ReadRow> rows, Head.Column column, Unit unit, FindingLog log) {
        this.rows = rows;
        this.column = column;
        this.unit = unit;
        this.log = log;
        this.sums = new BigDecimal[rows.size() + 1];
        this.figures = new int[rows.size() + 1];
        this.rounded = new int[rows.size() + 1];
        this.unknown = new int[rows.size() + 1];
        sums[0] = BigDecimal.ZERO;
        for (int i = 0; i < rows.size(); i++) {
            run(i);
        }
    }

    private void run(int i) {
        Optional<Printed> printed = printed(rows.get(i).row());
        printed.map(Printed::precision).filter(step -> !step.isExact()).ifPresent(this::refine);
        Optional<Printed> term = printed.filter(figure -> isData(i));
        sums[i + 1] = term.map(figure -> sums[i].add(figure.value())).orElse(sums[i]);
        figures[i + 1] = figures[i] + (term.isPresent() ? 1 : 0);
        boolean isRounded = term.filter(figure -> !figure.precision().isExact()).isPresent();
        rounded[i + 1] = rounded[i] + (isRounded ? 1 : 0);
        boolean isUnknown =
                isData(i) && rows.get(i).notUnderstood().contains(column.schema().name());
        unknown[i + 1] = unknown[i] + (isUnknown ? 1 : 0);
    }

    void check() {
        List<Integer> totals = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!isData(i)) {
                totals.add(i);
            }
        }
        for (int nth = 0; nth < totals.size(); nth++) {
            int at = totals.get(nth);
            Optional<Printed> stated = printed(rows.get(at).row());
            if (stated.isPresent() && rows.get(at).kind() instanceof RowKind.Total total) {
                judge(stated.get(), blocks(totals, nth, total), total, rows.get(at).row());
            }
        }
    }

    /** The blocks of rows that a total may stand for, the likeliest first. */
    private List<Block> blocks(List<Integer> totals, int nth, RowKind.Total total) {
        List<Block> blocks = new ArrayList<>();
        int at = totals.get(nth);
        if (total.ofAll()) {
            blocks.add(new Block(0, rows.size()));
        }
        for (int back = 1; back <= BLOCKS_TRIED && nth - back >= -1; back++) {
            int from = nth - back < 0 ? 0 : totals.get(nth - back) + 1;
            blocks.add(new Block(from, at));
        }
        int next = nth + 1 < totals.size() ? totals.get(nth + 1) : rows.size();
        blocks.add(new Block(at + 1, next));
        blocks.removeIf(block -> figures[block.to()] == figures[block.from()]);
        return blocks;
    }

    private void judge(Printed stated, List<Block> blocks, RowKind.Total total, CaseRow row) {
        Optional<Block> nearly = Optional.empty();
        for (Block block : blocks) {
            Fraction residual = stated.fraction().minus(sum(block)).abs();
            if (residual.signum() == 0 || unknown[block.to()] > unknown[block.from()]) {
                return;
            }
            if (nearly.isEmpty() && residual.compareTo(bound(block, stated)) <= 0) {
                nearly = Optional.of(block);
            }
        }
        if (blocks.isEmpty()) {
            return;
        }
        Fraction sum = sum(nearly.orElse(blocks.getFirst()));
        IntakeCode code =
                nearly.isPresent()
                        ? IntakeCode.TOTAL_ROUNDING
                        : total.ofAll() ? IntakeCode.TOTAL_DIFFERS : IntakeCode.SUBTOTAL_DIFFERS;
        log.add(
                code,
                row.place(column.schema().name()),
                new Expectation(shown(sum), shown(stated.fraction())),
                "column",
                column.text(),
                "label",
                total.label(),
                "total",
                shown(stated.fraction()),
                "sum",
                shown(sum),
                "residual",
                shown(stated.fraction().minus(sum)));
    }

    private Fraction sum(Block block) {
        return Fraction.of(sums[block.to()].subtract(sums[block.from()]));
    }

    /** Half a unit of the finest printed precision for every term that is rounded at all. */
    private Fraction bound(Block block, Printed stated) {
        int terms = rounded[block.to()] - rounded[block.from()];
        return finest.half().times(Fraction.of(stated.precision().isExact() ? terms : terms + 1L));
    }

    private void refine(Precision step) {
        finest = finest.isExact() ? step : finest.finer(step);
    }

    private boolean isData(int i) {
        return rows.get(i).kind() instanceof RowKind.Data;
    }

    private Optional<Printed> printed(CaseRow row) {
        String name = column.schema().name();
        return switch (row.value(name)) {
            case CellValue.Amount(Money money, Precision printed) ->
                    Optional.of(new Printed(money.yuan(), printed));
            case CellValue.Number(BigDecimal value) -> Optional.of(number(value));
            case null, default -> Optional.empty();
        };
    }

    private static Printed number(BigDecimal value) {
        return new Printed(
                value,
                value.scale() <= 0
                        ? Precision.EXACT
                        : new Precision(Fraction.of(BigDecimal.ONE.movePointLeft(value.scale()))));
    }

    private String shown(Fraction value) {
        boolean money = column.schema().type() == ColumnType.MONEY;
        return (money ? value.dividedBy(unit.factor()) : Optional.of(value))
                        .flatMap(Fraction::decimal)
                        .map(Decimals::plain)
                        .orElseThrow()
                        .toPlainString()
                + (money ? unit.symbol() : "");
    }

    /** A figure in base units with its printed precision. */
    private record Printed(BigDecimal value, Precision precision) {
        Fraction fraction() {
            return Fraction.of(value);
        }
    }

    /** Rows, from inclusive to exclusive. */
    private record Block(int from, int to) {}
}
