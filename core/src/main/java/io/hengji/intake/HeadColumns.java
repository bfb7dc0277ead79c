package io.hengji.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the columns of a sheet stand, by their heads as findings name them: for going back from a
 * finding to its cell.
 */
public final class HeadColumns {
    private final Map<String, Integer> byHead = new LinkedHashMap<>();
    private int row;

    private HeadColumns() {}

    /** The heads of a sheet; none when it is no table or has no head. */
    public static HeadColumns of(RawSheet sheet, TableCatalogue catalogue) {
        HeadColumns heads = new HeadColumns();
        String name = sheet.name() == null ? "" : sheet.name();
        Optional<TableSchema> schema = catalogue.table(name);
        if (schema.isPresent()) {
            Grid grid = new Grid(sheet);
            new HeadFinder(catalogue, schema.get())
                    .find(grid, new Origin("", null, name), new FindingLog())
                    .ifPresent(head -> heads.add(sheet, grid, head));
        }
        return heads;
    }

    private void add(RawSheet sheet, Grid grid, Head head) {
        row = head.row();
        for (Head.Column column : head.columns()) {
            byHead.putIfAbsent(column.text(), column.index());
            byHead.putIfAbsent(column.schema().chinese(), column.index());
        }
        int last =
                sheet.rows().stream()
                        .filter(each -> !each.cells().isEmpty())
                        .mapToInt(each -> each.cells().lastKey())
                        .max()
                        .orElse(-1);
        for (int index = 0; index <= last; index++) {
            String written = DeskText.strip(grid.headText(row, index));
            if (!written.isEmpty()) {
                byHead.putIfAbsent(written, index);
            }
        }
    }

    /** The 0-based column of a head, as written or by its usual name. */
    public Optional<Integer> index(String head) {
        return Optional.ofNullable(byHead.get(head));
    }

    /** The 1-based row of the head; 0 when there is none. */
    public int row() {
        return row;
    }
}
