package io.hengji.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads a sheet below heads that are known by their words alone. */
final class DataTableReader {
    private final Set<String> known;
    private final Limits limits;
    private final FindingLog log;

    DataTableReader(Collection<String> heads, Limits limits, FindingLog log) {
        this.known = heads.stream().map(DeskText::compact).collect(Collectors.toSet());
        this.limits = limits;
        this.log = log;
    }

    DataTable read(RawSheet whole, Origin origin) {
        if (whole.hidden()) {
            log.add(IntakeCode.HIDDEN, origin.whole(), "what", "工作表“" + whole.name() + "”");
        }
        RawSheet sheet = new PivotBlocks(log).without(whole, origin);
        Grid grid = new Grid(sheet);
        int headRow = headRow(grid);
        SortedMap<Integer, String> heads = heads(grid, headRow);
        int bottom =
                heads.keySet().stream()
                        .mapToInt(column -> grid.headBottom(headRow, column))
                        .max()
                        .orElse(headRow);
        List<DataTable.Row> rows = new ArrayList<>();
        RowNotices notices = new RowNotices(origin, log);
        int width = 0;
        for (RawRow raw : sheet.rows()) {
            if (raw.number() == headRow) {
                width = raw.endColumn();
            }
            if (raw.number() <= bottom || raw.isBlank() || repeats(heads, raw)) {
                continue;
            }
            if (rows.size() >= limits.maxRows()) {
                notices.tooMany(raw, origin.shown(), limits.maxRows());
                break;
            }
            notices.see(raw);
            DataTable.Row row = new DataTable.Row(grid, raw);
            if (RowKind.isFoot(row.first())) {
                notices.foot(raw, row.first());
            } else {
                rows.add(row);
            }
        }
        notices.tellHidden();
        return new DataTable(headRow, heads, width, rows, log.all());
    }

    /** How many different known heads stand in the best row; for choosing a separator. */
    int strength(Grid grid) {
        return known(grid, headRow(grid));
    }

    /** The first of the best rows near the top; the first row when no head is known at all. */
    private int headRow(Grid grid) {
        int best = grid.rows().isEmpty() ? 1 : grid.rows().getFirst().number();
        int most = 0;
        for (RawRow row : grid.rows()) {
            if (row.number() > HeadFinder.SEARCHED_ROWS) {
                break;
            }
            int found = known(grid, row.number());
            if (found > most) {
                best = row.number();
                most = found;
            }
        }
        return best;
    }

    private int known(Grid grid, int row) {
        return (int)
                heads(grid, row).values().stream()
                        .map(DeskText::compact)
                        .filter(known::contains)
                        .distinct()
                        .count();
    }

    private static SortedMap<Integer, String> heads(Grid grid, int row) {
        SortedMap<Integer, String> heads = new TreeMap<>();
        for (RawRow above : grid.rows()) {
            if (above.number() > row) {
                break;
            }
            for (int column = above.firstColumn(); column < above.endColumn(); column++) {
                String text = DeskText.strip(grid.headText(row, column));
                if (!text.isEmpty()) {
                    heads.put(column, text);
                }
            }
        }
        return heads;
    }

    /** The head printed again on a new page: every cell says what its head says. */
    private static boolean repeats(SortedMap<Integer, String> heads, RawRow row) {
        int same = 0;
        for (int column = row.firstColumn(); column < row.endColumn(); column++) {
            String text = DeskText.strip(row.text(column));
            if (!text.isEmpty()) {
                if (!text.equals(heads.get(column))) {
                    return false;
                }
                same++;
            }
        }
        return same >= 2;
    }
}
