package io.hengji.intake;

import io.hengji.kernel.Dimension;
import io.hengji.kernel.SourceRef;
import io.hengji.kernel.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the head of a table below its title rows: the row of the first twenty in which most known
 * heads stand. Heads may be merged over two rows, with the unit in the upper one.
 */
final class HeadFinder {
    static final int SEARCHED_ROWS = 20;

    private final TableCatalogue catalogue;
    private final TableSchema schema;
    private final Map<String, ColumnSchema> byHead = new HashMap<>();

    /** Heads of other systems, with the system. */
    private final Map<String, String> foreign = new HashMap<>();

    /** How the heads begin: nearly every cell of the data begins otherwise. */
    private final Set<Integer> openings = new HashSet<>();

    HeadFinder(TableCatalogue catalogue, TableSchema schema) {
        this.catalogue = catalogue;
        this.schema = schema;
        for (ColumnSchema column : schema.columns()) {
            byHead.put(DeskText.compact(column.name()), column);
            byHead.put(DeskText.compact(column.chinese()), column);
            column.aliases().forEach(alias -> byHead.put(DeskText.compact(alias), column));
        }
        for (HeadMapping mapping : catalogue.foreign()) {
            mapping.heads()
                    .getOrDefault(schema.name(), Map.of())
                    .forEach((head, name) -> foreign(mapping, HeadText.of(head).whole(), name));
        }
        byHead.keySet().forEach(head -> openings.add(DeskText.opening(head)));
    }

    /**
     * Whether the text of a cell may be a head at all; one of a single character counts as such.
     */
    private boolean mayBeHead(RawCell cell) {
        String text = cell.text();
        int start = 0;
        while (start < text.length()
                && (DeskText.isSpace(text.charAt(start)) || isMark(text.charAt(start)))) {
            start++;
        }
        int opening = DeskText.opening(text, start);
        return openings.contains(opening)
                || openings.contains(opening >>> Character.SIZE << Character.SIZE);
    }

    private static boolean isMark(char c) {
        return c == '*' || c == '★' || c == '●' || c == '＊';
    }

    /** The catalogue's own heads come first. */
    private void foreign(HeadMapping mapping, String head, String name) {
        schema.column(name)
                .filter(column -> byHead.putIfAbsent(head, column) == null)
                .ifPresent(column -> foreign.put(head, mapping.source()));
    }

    /** The head, or empty (with a finding) when no row looks like one. */
    Optional<Head> find(Grid grid, Origin origin, FindingLog log) {
        int best = bestRow(grid);
        if (best == 0) {
            log.add(
                    IntakeCode.HEAD_MISSING,
                    origin.whole(),
                    new FindingLog.Expectation(heads(), "没有表头"),
                    "table",
                    schema.chinese());
            return Optional.empty();
        }
        return Optional.of(head(grid, best, origin, log));
    }

    /** How many different known heads stand in the best row; for choosing a separator. */
    int strength(Grid grid) {
        int best = bestRow(grid);
        return best == 0 ? 0 : known(grid, best).size();
    }

    /** Whether a data row is in truth the head printed again, or its English twin. */
    boolean repeatsHead(Head head, RawRow row) {
        // Nearly every row is data: a look at its first cells decides for most of them.
        if (!isHead(row.firstFilled(0)) && !isHead(secondFilled(row))) {
            return false;
        }
        int matches = 0;
        int filled = 0;
        for (Map.Entry<Integer, RawCell> cell : row.cells().entrySet()) {
            if (!cell.getValue().isBlank()) {
                filled++;
                Optional<ColumnSchema> here = schemaOf(HeadText.of(cell.getValue().text()));
                if (here.isPresent()
                        && head.columns().stream()
                                .anyMatch(column ->
                                        column.index() == cell.getKey()
                                                && column.schema().equals(here.get()))) {
                    matches++;
                }
            }
        }
        return matches >= 2 && matches * 2 >= filled;
    }

    private static @Nullable RawCell secondFilled(RawRow row) {
        for (int column = row.firstColumn(); column < row.endColumn(); column++) {
            RawCell cell = row.cell(column);
            if (cell != null && !cell.isBlank()) {
                return row.firstFilled(column + 1);
            }
        }
        return null;
    }

    private boolean isHead(@Nullable RawCell cell) {
        return cell != null && mayBeHead(cell) && schemaOf(HeadText.of(cell.text())).isPresent();
    }

    private int bestRow(Grid grid) {
        int best = 0;
        int most = 0;
        for (RawRow row : grid.rows()) {
            if (row.number() > SEARCHED_ROWS) {
                break;
            }
            int known = known(grid, row.number()).size();
            long filled = row.cells().values().stream().filter(cell -> !cell.isBlank()).count();
            if (known > most && (known >= 2 || filled <= 2)) {
                best = row.number();
                most = known;
            }
        }
        return best;
    }

    private Set<ColumnSchema> known(Grid grid, int row) {
        Set<ColumnSchema> known = new HashSet<>();
        for (int column : columns(grid, row)) {
            schemaOf(HeadText.of(grid.headText(row, column))).ifPresent(known::add);
        }
        return known;
    }

    private static Set<Integer> columns(Grid grid, int upTo) {
        Set<Integer> columns = new TreeSet<>();
        for (RawRow row : grid.rows()) {
            if (row.number() > upTo) {
                break;
            }
            columns.addAll(row.cells().keySet());
        }
        return columns;
    }

    private Head head(Grid grid, int row, Origin origin, FindingLog log) {
        List<Head.Column> columns = new ArrayList<>();
        Set<ColumnSchema> seen = new LinkedHashSet<>();
        int bottom = row;
        int last = 0;
        for (int index : columns(grid, row)) {
            String written = grid.headText(row, index);
            HeadText text = HeadText.of(written);
            if (text.whole().isEmpty()) {
                continue;
            }
            last = Math.max(last, index);
            Optional<ColumnSchema> column = schemaOf(text);
            if (column.isEmpty()) {
                if (!catalogue.ignores(written)) {
                    log.add(
                            IntakeCode.COLUMN_UNKNOWN,
                            origin.cell(row, DeskText.strip(written), ""),
                            "column",
                            DeskText.shown(written));
                }
            } else if (!seen.add(column.get())) {
                log.add(
                        IntakeCode.COLUMN_TWICE,
                        origin.cell(row, DeskText.strip(written), ""),
                        "column",
                        DeskText.shown(written));
            } else {
                bottom = Math.max(bottom, grid.headBottom(row, index));
                mapped(text, column.get(), origin.cell(row, DeskText.strip(written), ""), log);
                Optional<Unit> unit = text.unit().or(() -> unitAbove(grid, row, index));
                columns.add(new Head.Column(index, column.get(), DeskText.strip(written), unit));
            }
        }
        return new Head(row, bottom + 1, last, columns, announced(grid, row));
    }

    /** A column that is read by what another system calls it is said. */
    private void mapped(HeadText text, ColumnSchema column, SourceRef.Cell at, FindingLog log) {
        String source = foreign.getOrDefault(text.whole(), foreign.get(text.name()));
        if (source != null) {
            log.add(
                    IntakeCode.COLUMN_MAPPED,
                    at,
                    "table",
                    schema.chinese(),
                    "column",
                    DeskText.shown(String.valueOf(at.column())),
                    "meaning",
                    column.chinese(),
                    "source",
                    source);
        }
    }

    /** 资金（万元） merged above 年初预算数 | 全年预算数. */
    private static Optional<Unit> unitAbove(Grid grid, int row, int column) {
        for (int above = row - 1; above >= 1; above--) {
            Optional<Unit> unit =
                    HeadText.of(grid.headText(above, column))
                            .unit()
                            .filter(found -> found.dimension() == Dimension.MONEY);
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }

    private static Optional<Unit> announced(Grid grid, int headRow) {
        Optional<Unit> found = Optional.empty();
        for (RawRow row : grid.rows()) {
            if (row.number() >= headRow) {
                break;
            }
            for (RawCell cell : row.cells().values()) {
                Optional<Unit> unit = HeadText.announced(cell.text());
                found = unit.isPresent() ? unit : found;
            }
        }
        return found;
    }

    private Optional<ColumnSchema> schemaOf(HeadText text) {
        ColumnSchema whole = byHead.get(text.whole());
        return Optional.ofNullable(whole != null ? whole : byHead.get(text.name()));
    }

    private String heads() {
        List<String> required = new ArrayList<>();
        for (ColumnSchema column : schema.columns()) {
            if (column.need() == ColumnSchema.Need.REQUIRED) {
                required.add(column.chinese());
            }
        }
        return "有“" + String.join("”“", required) + "”等列名的一行";
    }
}
