package io.hengji.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pivot summaries (透视表) that lie beside or below a table on the same sheet: told by the words that
 * spreadsheets put over them, taken out before the table is read.
 */
final class PivotBlocks {
    private static final Pattern MARK =
            Pattern.compile(
                    "行标签|列标签|(求和项|计数项|平均值项|最大值项|最小值项|乘积项):.+"
                            + "|rowlabels|columnlabels|(sumof|countof|averageof).+");

    /** How the marks begin: a look at two characters is enough for nearly every cell. */
    private static final Set<Integer> OPENINGS =
            Stream.of("行标", "列标", "求和", "计数", "平均", "最大", "最小", "乘积", "ro", "co", "su", "av")
                    .map(DeskText::opening)
                    .collect(Collectors.toUnmodifiableSet());

    private static final int MOST_BLOCKS = 20;

    private final FindingLog log;

    PivotBlocks(FindingLog log) {
        this.log = log;
    }

    /** A place on a sheet: row 1-based, columns 0-based and inclusive. */
    private record Block(int top, int bottom, int left, int right) {
        boolean covers(int row, int column) {
            return row >= top && row <= bottom && column >= left && column <= right;
        }
    }

    /** The sheet without them, with a finding for each. */
    RawSheet without(RawSheet sheet, Origin origin) {
        RawSheet rest = sheet;
        for (int i = 0; i < MOST_BLOCKS; i++) {
            Optional<Block> found = find(rest);
            if (found.isEmpty()) {
                break;
            }
            Block block = found.get();
            int rows = block.bottom() - block.top() + 1;
            log.add(
                    IntakeCode.PIVOT_SKIPPED,
                    origin.row(block.top()),
                    "where",
                    "第 " + block.top() + " 行",
                    "rows",
                    Integer.toString(rows));
            rest = cut(rest, block);
        }
        return rest;
    }

    private static Optional<Block> find(RawSheet sheet) {
        for (int i = 0; i < sheet.rows().size(); i++) {
            RawRow row = sheet.rows().get(i);
            for (int column = row.firstColumn(); column < row.endColumn(); column++) {
                RawCell cell = row.cell(column);
                if (cell != null && cell.kind() == RawCell.Kind.TEXT && isMark(cell.text())) {
                    return Optional.of(block(sheet, i, column));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isMark(String text) {
        return text.length() >= 3
                && text.length() < 60
                && OPENINGS.contains(DeskText.opening(text))
                && MARK.matcher(DeskText.compact(text)).matches();
    }

    private static Block block(RawSheet sheet, int index, int left) {
        List<RawRow> rows = sheet.rows().subList(index, sheet.rows().size());
        int top = rows.getFirst().number();
        int right = left;
        while (filled(rows.getFirst(), right + 1)
                || (rows.size() > 1
                        && rows.get(1).number() == top + 1
                        && filled(rows.get(1), right + 1))) {
            right++;
        }
        int bottom = top;
        for (RawRow row : rows) {
            boolean any = false;
            for (int column = left; column <= right; column++) {
                any |= filled(row, column);
            }
            if (row.number() > bottom + 1 || !any) {
                break;
            }
            bottom = row.number();
        }
        return new Block(top, bottom, left, right);
    }

    private static boolean filled(RawRow row, int column) {
        return !DeskText.strip(row.text(column)).isEmpty();
    }

    private static RawSheet cut(RawSheet sheet, Block block) {
        List<RawRow> rows = new ArrayList<>();
        for (RawRow row : sheet.rows()) {
            SortedMap<Integer, RawCell> cells = new TreeMap<>(row.cells());
            cells.keySet().removeIf(column -> block.covers(row.number(), column));
            if (!cells.isEmpty()) {
                rows.add(new RawRow(row.number(), row.hidden(), cells));
            }
        }
        return new RawSheet(sheet.name(), sheet.hidden(), rows, sheet.merged());
    }
}
