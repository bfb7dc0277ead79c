package io.hengji.office.annotate;

import io.hengji.intake.HeadColumns;
import io.hengji.intake.RawCell;
import io.hengji.intake.RawRow;
import io.hengji.intake.RawSheet;
import io.hengji.intake.TableCatalogue;
import io.hengji.kernel.Finding;
import io.hengji.kernel.SourceRef;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** From findings to cells: which cell of which sheet a finding speaks of. */
final class Places {
    private static final Comparator<int[]> BY_ROW =
            Comparator.<int[]>comparingInt(cell -> cell[0]).thenComparingInt(cell -> cell[1]);

    private final Map<String, RawSheet> sheets = new LinkedHashMap<>();
    private final Map<String, HeadColumns> heads = new LinkedHashMap<>();

    Places(List<RawSheet> read, TableCatalogue catalogue) {
        for (RawSheet sheet : read) {
            String name = sheet.name() == null ? "" : sheet.name();
            sheets.putIfAbsent(name, sheet);
            heads.putIfAbsent(name, HeadColumns.of(sheet, catalogue));
        }
    }

    /**
     * The marks of each sheet, by row and column; what concerns no cell of this file is not there.
     */
    Map<String, List<Mark>> marks(String file, List<Finding> findings) {
        Map<String, Map<int[], Mark>> marks = new LinkedHashMap<>();
        for (Finding finding : findings) {
            switch (finding.at()) {
                case SourceRef.Cell cell -> {
                    String sheet = cell.sheet();
                    if (cell.file().equals(file) && sheet != null && sheets.containsKey(sheet)) {
                        int column = column(cell, sheet);
                        add(marks, sheet, mark(Math.max(1, cell.row()), column, finding));
                    }
                }
                case SourceRef.Field(String form, String sheet) -> {
                    if (form.equals(file) && sheets.containsKey(sheet)) {
                        add(marks, sheet, mark(1, 0, finding));
                    }
                }
                case SourceRef.Span _, SourceRef.Row _, SourceRef.Rows _, SourceRef.Whole _ -> {}
            }
        }
        Map<String, List<Mark>> lists = new LinkedHashMap<>();
        marks.forEach((sheet, cells) -> lists.put(sheet, List.copyOf(cells.values())));
        return lists;
    }

    private static void add(Map<String, Map<int[], Mark>> marks, String sheet, Mark mark) {
        marks.computeIfAbsent(sheet, each -> new TreeMap<>(BY_ROW))
                .merge(new int[] {mark.row(), mark.column()}, mark, Mark::and);
    }

    private static Mark mark(int row, int column, Finding finding) {
        return new Mark(
                row,
                column,
                finding.code().severity(),
                "【"
                        + finding.code().severity().chinese()
                        + " "
                        + finding.code().id()
                        + "】"
                        + finding.message()
                        + "处理："
                        + finding.remedy());
    }

    /** By its head; else the cell that has the text; else the first of the row. */
    private int column(SourceRef.Cell cell, String sheet) {
        String head = cell.column();
        HeadColumns columns = heads.get(sheet);
        if (head != null && columns != null) {
            Optional<Integer> index = columns.index(head);
            if (index.isPresent()) {
                return index.get();
            }
        }
        RawSheet raw = sheets.get(sheet);
        Optional<RawRow> row =
                raw == null
                        ? Optional.empty()
                        : raw.rows().stream().filter(r -> r.number() == cell.row()).findFirst();
        if (row.isEmpty()) {
            return 0;
        }
        Map<Integer, RawCell> cells = row.get().cells();
        return cells.entrySet().stream()
                .filter(each ->
                        !cell.text().isEmpty() && each.getValue().text().equals(cell.text()))
                .findFirst()
                .or(() -> cells.entrySet().stream().findFirst())
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
