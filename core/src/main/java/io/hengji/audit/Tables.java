package io.hengji.audit;

import io.hengji.intake.Block;
import io.hengji.kernel.Dimension;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Unit;
import io.hengji.numeral.Hedge;
import io.hengji.numeral.Numeral;
import io.hengji.trail.Relation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tables: totals by column (合计 row) and by row (合计 column), rates by row (执行率 = 执行 ÷ 预算). The unit
 * of a cell stands in its head or above the table (单位：万元).
 */
final class Tables {
    private static final Pattern UNIT = Pattern.compile("单位\\s*[:：]\\s*([\\u4e00-\\u9fa5㎡%]{1,4})");
    private static final Pattern IN_HEAD = Pattern.compile("[（(]\\s*([^（()）]{1,5})\\s*[）)]");
    private static final Pattern RATE = Pattern.compile("执行率|支出率|完成率|支付率");
    private static final Pattern SPENT = Pattern.compile("执行数?|支出数?|实际|完成");
    private static final Pattern BUDGET = Pattern.compile("全年预算|调整预算|预算|计划|目标");
    private static final Pattern CELL =
            Pattern.compile("([-−]?\\d[\\d,，]*(?:\\.\\d+)?)(\\s*[%％\\u4e00-\\u9fa5]{0,4})");
    private static final int ABOVE = 40;

    private final Passages passages;

    Tables(Passages passages) {
        this.passages = passages;
    }

    void discover(Consumer<Link> links) {
        for (int i = 0; i < passages.blocks().size(); i++) {
            if (passages.blocks().get(i) instanceof Block.Grid grid) {
                table(i, grid, links);
            }
        }
    }

    /** The cells of one table that are figures, by row and column, and its words. */
    private final class Sheet {
        private final TreeMap<Integer, TreeMap<Integer, Claim>> rows = new TreeMap<>();
        private final TreeMap<Integer, String> heads = new TreeMap<>();
        private final TreeMap<Integer, String> labels = new TreeMap<>();
        private final TreeMap<Integer, Unit> units = new TreeMap<>();

        Sheet(int block, Block.Grid grid) {
            Unit above = unitAbove(grid);
            for (Block.Cell cell : grid.cells()) {
                String text = passages.text().substring(cell.start(), cell.end());
                if (cell.row() >= grid.heads()
                        && heads.getOrDefault(cell.column(), "").matches("(?:计量)?单位")) {
                    Unit.of(text.strip()).ifPresent(unit -> units.put(cell.row(), unit));
                } else if (cell.row() < grid.heads()) {
                    for (int column = cell.column();
                            column < cell.column() + cell.across();
                            column++) {
                        heads.merge(column, text, (one, two) -> one + two);
                    }
                } else if (cell.column() == 0 || !labels.containsKey(cell.row())) {
                    figure(cell, text, block, above);
                    if (!text.isBlank() && !text.strip().matches("[\\d.,]+")) {
                        labels.putIfAbsent(cell.row(), text.strip());
                    }
                } else {
                    figure(cell, text, block, above);
                }
            }
        }

        private void figure(Block.Cell cell, String text, int block, Unit above) {
            String plain = text.strip();
            Matcher number = CELL.matcher(plain);
            if (!number.matches() || plain.isEmpty()) {
                return;
            }
            String head = heads.getOrDefault(cell.column(), "");
            String written = number.group(2).strip();
            Unit unit =
                    Unit.of(written)
                            .orElseGet(() -> unit(head, units.getOrDefault(cell.row(), above)));
            BigDecimal digits =
                    new BigDecimal(number.group(1).replaceAll("[,，]", "").replace('−', '-'));
            boolean whole = digits.scale() <= 0 && unit.dimension() == Dimension.COUNTED;
            int start = text.indexOf(plain);
            Numeral numeral =
                    new Numeral(
                            start,
                            start + plain.length(),
                            plain,
                            digits,
                            unit,
                            whole || unit.equals(Unit.YUAN) || unit.equals(Unit.POINT)
                                    ? Precision.EXACT
                                    : Precision.ofPrinted(digits, unit),
                            Hedge.NONE);
            Claim claim =
                    passages.cell(
                            numeral,
                            cell.start(),
                            unit,
                            labels.getOrDefault(cell.row(), ""),
                            head,
                            block);
            rows.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell.column(), claim);
        }
    }

    private void table(int block, Block.Grid grid, Consumer<Link> links) {
        Sheet sheet = new Sheet(block, grid);
        new TableTotals(sheet.rows, sheet.labels, sheet.heads).discover(links);
        new ColumnFormulas(sheet.rows, sheet.heads).discover(links);
        sheet.rows.forEach((row, cells) -> {
            rate(sheet, cells, links);
            points(sheet, cells, links);
        });
    }

    /** 得分 is not above 分值. */
    private static void points(Sheet sheet, Map<Integer, Claim> cells, Consumer<Link> links) {
        Claim points = by(sheet, cells, Pattern.compile("^(?:指标)?(?:分值|权重|满分)"), null);
        Claim score = by(sheet, cells, Pattern.compile("得分"), Pattern.compile("率|标准"));
        if (points != null && score != null && points.isScore() && score.isScore()) {
            Relation relation = Relation.bound("", "得分不超过分值", score.term(), points.term());
            links.accept(
                    new Link(
                            AuditCode.SCORE_ABOVE_POINTS,
                            score,
                            List.of(score, points),
                            relation,
                            true));
        }
    }

    private static void rate(Sheet sheet, Map<Integer, Claim> cells, Consumer<Link> links) {
        Claim rate = by(sheet, cells, RATE, null);
        Claim spent = by(sheet, cells, SPENT, RATE);
        Claim budget = budget(sheet, cells);
        if (rate == null || spent == null || budget == null || !spent.like(budget)) {
            return;
        }
        Claim percent = rate;
        Relation relation =
                Relation.rate("", "比率等于执行数除以预算数", percent.term(), spent.term(), budget.term());
        links.accept(
                new Link(AuditCode.RATE, percent, List.of(percent, spent, budget), relation, true));
    }

    /** 全年预算 before any other budget. */
    private static @Nullable Claim budget(Sheet sheet, Map<Integer, Claim> cells) {
        Claim whole = by(sheet, cells, Pattern.compile("全年预算|调整"), RATE);
        return whole == null ? by(sheet, cells, BUDGET, RATE) : whole;
    }

    private static @Nullable Claim by(
            Sheet sheet, Map<Integer, Claim> cells, Pattern wanted, @Nullable Pattern unwanted) {
        for (Map.Entry<Integer, Claim> entry : cells.entrySet()) {
            String head = sheet.heads.getOrDefault(entry.getKey(), "");
            if (wanted.matcher(head).find()
                    && (unwanted == null || !unwanted.matcher(head).find())) {
                return entry.getValue();
            }
        }
        return null;
    }

    private Unit unitAbove(Block.Grid grid) {
        int from = Math.max(0, grid.start() - ABOVE);
        Matcher matcher = UNIT.matcher(passages.text().substring(from, grid.start()));
        Optional<Unit> unit = Optional.empty();
        while (matcher.find()) {
            unit = Unit.of(matcher.group(1));
        }
        return unit.orElse(Passages.BARE);
    }

    private static Unit unit(String head, Unit above) {
        Matcher matcher = IN_HEAD.matcher(head);
        while (matcher.find()) {
            Optional<Unit> unit = Unit.of(matcher.group(1));
            if (unit.isPresent()) {
                return unit.get();
            }
        }
        if (head.contains("率") || head.contains("占比")) {
            return Unit.PERCENT;
        }
        if (head.contains("得分") || head.contains("分值") || head.contains("权重")) {
            return Unit.POINT;
        }
        return above;
    }
}
