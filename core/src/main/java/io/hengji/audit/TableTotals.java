package io.hengji.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is summed in a table, by row and by column: a 合计 line over the lines beside it, 其中 rows
 * under the row before them. Which lines belong to a total the table itself says: the reading that
 * holds in most of its cells is meant in all.
 */
final class TableTotals {
    static final Pattern TOTAL =
            Pattern.compile("\\s*(合\\s*计|总\\s*计|总\\s*分|小\\s*计|共\\s*计|总得分)\\s*(?:[（(].*)?");
    private static final Pattern NOT_ADDED = Pattern.compile("率|均|单价|标准|序号|比重|占比|增长|幅|级别|编码|年份|排名");
    private static final int MOST_RUN = 16;
    private static final int MOST_TOTALS = 12;

    /** Lines of the table in one direction, and the cells that cross them in the other. */
    private record Lines(
            Map<Integer, String> names,
            SortedMap<Integer, ? extends SortedMap<Integer, Claim>> cells,
            Map<Integer, String> crossing) {

        String name(Integer line) {
            return names.getOrDefault(line, "");
        }

        boolean isTotal(Integer line) {
            return TOTAL.matcher(name(line)).matches();
        }

        List<Claim> at(List<Integer> parts, Integer cross, Claim total) {
            List<Claim> found = new ArrayList<>();
            for (Integer part : parts) {
                Claim cell = cell(part, cross);
                if (cell != null && cell.like(total)) {
                    found.add(cell);
                }
            }
            return found;
        }

        @Nullable Claim cell(Integer line, Integer cross) {
            SortedMap<Integer, Claim> own = cells.get(line);
            return own == null ? null : own.get(cross);
        }
    }

    /** A stated total in one cell, and the cells that may be its parts. */
    private record Stated(Claim total, List<Claim> parts) {
        /**
         * 0 + 5 = 5 is true of anything; so are figures of few digits where nothing names a total.
         */
        boolean tells(boolean strict) {
            long filled = parts.stream().filter(part -> part.value().signum() != 0).count();
            int digits = total.numeral().digits().stripTrailingZeros().precision();
            return total.value().signum() != 0 && filled >= 2 && (!strict || digits >= 3);
        }
    }

    /** One reading of a total: its parts, where it holds and where not. */
    private record Reading(List<Integer> parts, List<Link> held, List<Link> failed, int telling) {}

    private final Lines rows;
    private final Lines columns;

    TableTotals(
            SortedMap<Integer, ? extends SortedMap<Integer, Claim>> rows,
            Map<Integer, String> labels,
            Map<Integer, String> heads) {
        SortedMap<Integer, TreeMap<Integer, Claim>> turned = new TreeMap<>();
        rows.forEach((row, cells) ->
                cells.forEach((column, claim) ->
                        turned.computeIfAbsent(column, any -> new TreeMap<>()).put(row, claim)));
        this.rows = new Lines(labels, rows, heads);
        this.columns = new Lines(heads, turned, labels);
    }

    void discover(Consumer<Link> links) {
        Set<Integer> children = nested(links);
        totals(rows, children, links);
        totals(columns, Set.of(), links);
    }

    /** Rows whose figures make up the row before them: 基本支出, 其中：人员经费, 公用经费. */
    private Set<Integer> nested(Consumer<Link> links) {
        List<Integer> numbers = new ArrayList<>(rows.cells().keySet());
        Set<Integer> children = new HashSet<>();
        for (int at = 0; at + 1 < numbers.size(); at++) {
            Integer parent = numbers.get(at);
            boolean named = rows.name(numbers.get(at + 1)).startsWith("其中");
            Reading best = null;
            List<Integer> run = new ArrayList<>();
            for (int k = at + 1; k < numbers.size() && run.size() < MOST_RUN; k++) {
                if (rows.isTotal(numbers.get(k))
                        || (run.size() > 0 && rows.name(numbers.get(k)).startsWith("其中"))) {
                    break;
                }
                run.add(numbers.get(k));
                if (run.size() >= 2) {
                    int least = best == null ? named ? 1 : 2 : best.telling() + 1;
                    Optional<Reading> reading = read(rows, parent, run, true, least);
                    best =
                            reading.filter(one -> one.held().size() > one.failed().size())
                                    .orElse(best);
                }
            }
            if (best != null && !rows.isTotal(parent)) {
                best.held().forEach(links);
                best.failed().forEach(links);
                children.addAll(best.parts());
            } else if (named) {
                children.add(numbers.get(at + 1));
            }
        }
        return children;
    }

    /** The lines headed 合计, 小计. */
    private static void totals(Lines lines, Set<Integer> children, Consumer<Link> links) {
        List<Integer> all = new ArrayList<>(lines.cells().keySet());
        List<Integer> totals = all.stream().filter(lines::isTotal).toList();
        int done = 0;
        for (Integer total : totals) {
            boolean far = done++ >= MOST_TOTALS && !total.equals(totals.getLast());
            List<List<Integer>> ways =
                    far ? near(lines, all, total) : ways(lines, all, total, children);
            Reading best = null;
            for (List<Integer> parts : ways) {
                int least = best == null ? 0 : best.telling() + 1;
                best = read(lines, total, parts, false, least).orElse(best);
            }
            if (best == null) {
                continue;
            }
            boolean unsure = !children.isEmpty() || ways.size() > 1;
            boolean shown =
                    best.telling() >= 2 || (best.telling() == 1 && best.failed().size() <= 1);
            best.held().forEach(links);
            for (Link link : best.failed()) {
                links.accept(shown || !unsure ? link : link.unsure());
            }
        }
    }

    /** The ways in which lines may be the parts of a total, the usual first. */
    private static List<List<Integer>> ways(
            Lines lines, List<Integer> all, Integer total, Set<Integer> children) {
        Set<List<Integer>> ways = new LinkedHashSet<>();
        List<Integer> plain = new ArrayList<>();
        List<Integer> subtotals = new ArrayList<>();
        for (Integer line : all) {
            if (line.equals(total) || lines.name(line).contains("序号")) {
                continue;
            }
            (lines.isTotal(line) ? subtotals : plain).add(line);
        }
        List<Integer> own = plain.stream().filter(line -> !children.contains(line)).toList();
        for (List<Integer> parts : List.of(own, plain)) {
            ways.add(parts.stream().filter(line -> line < total).toList());
            ways.add(parts.stream().filter(line -> line > total).toList());
        }
        near(lines, all, total).forEach(ways::add);
        ways.add(subtotals);
        ways.removeIf(parts -> parts.size() < 2);
        return new ArrayList<>(ways);
    }

    /** The lines between the total and the one before it, or the one behind. */
    private static List<List<Integer>> near(Lines lines, List<Integer> all, Integer total) {
        int at = all.indexOf(total);
        int from = at;
        while (from > 0 && !lines.isTotal(all.get(from - 1)) && at - from < MOST_RUN * 4) {
            from--;
        }
        int to = at + 1;
        while (to < all.size() && !lines.isTotal(all.get(to)) && to - at < MOST_RUN * 4) {
            to++;
        }
        List<List<Integer>> near = new ArrayList<>();
        near.add(List.copyOf(all.subList(from, at)));
        near.add(List.copyOf(all.subList(at + 1, to)));
        near.removeIf(parts -> parts.size() < 2);
        return near;
    }

    /**
     * The reading, where it tells in at least so many cells. Most do not, and a relation with its
     * diagnosis is dear: whether the cells could add up is asked first.
     */
    private static Optional<Reading> read(
            Lines lines, Integer total, List<Integer> parts, boolean everyPart, int least) {
        List<Stated> stated = stated(lines, total, parts, everyPart);
        long most =
                stated.stream()
                        .filter(one -> one.tells(everyPart) && Quick.sum(one.total(), one.parts()))
                        .count();
        if (most < least) {
            return Optional.empty();
        }
        List<Link> held = new ArrayList<>();
        List<Link> failed = new ArrayList<>();
        int telling = 0;
        for (Stated one : stated) {
            Link link =
                    Sums.link(one.total(), one.parts(), Sums.sum(one.total(), one.parts()), true);
            if (link.holds()) {
                held.add(link);
                telling += one.tells(everyPart) ? 1 : 0;
            } else {
                failed.add(link);
            }
        }
        return telling < least
                ? Optional.empty()
                : Optional.of(new Reading(List.copyOf(parts), held, failed, telling));
    }

    private static List<Stated> stated(
            Lines lines, Integer total, List<Integer> parts, boolean everyPart) {
        List<Stated> stated = new ArrayList<>();
        SortedMap<Integer, Claim> own = lines.cells().get(total);
        if (own == null || NOT_ADDED.matcher(lines.name(total)).find()) {
            return stated;
        }
        own.forEach((cross, claim) -> {
            boolean added =
                    !claim.isRate()
                            && !NOT_ADDED.matcher(lines.crossing().getOrDefault(cross, "")).find()
                            && !(everyPart && claim.isScore());
            List<Claim> cells = added ? lines.at(parts, cross, claim) : List.of();
            if (cells.size() >= (everyPart ? Math.max(2, parts.size()) : 2)) {
                stated.add(new Stated(claim, cells));
            }
        });
        return stated;
    }
}
