package io.hengji.office.annotate;

import io.hengji.office.xlsx.Addresses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The part of a sheet with its marked cells coloured; missing cells and rows are put in. */
final class SheetEdit {
    /** What may stand behind the drawing of the notes. */
    private static final List<String> BEHIND =
            List.of(
                    "legacyDrawingHF",
                    "drawingHF",
                    "picture",
                    "oleObjects",
                    "controls",
                    "webPublishItems",
                    "tableParts",
                    "extLst");

    private final List<Tag> tags;
    private final Splice splice;
    private final StyleEdit styles;
    private final TreeMap<Integer, TreeMap<Integer, Mark>> open = new TreeMap<>();
    private final List<int[]> columnStyles = new ArrayList<>();
    private final String prefix;

    SheetEdit(String xml, StyleEdit styles, List<Mark> marks) {
        this.tags = Tag.of(xml);
        this.splice = new Splice(xml);
        this.styles = styles;
        this.prefix = tags.isEmpty() ? "" : tags.getFirst().prefix();
        for (Mark mark : marks) {
            open.computeIfAbsent(mark.row(), row -> new TreeMap<>()).put(mark.column(), mark);
        }
    }

    /** The relation of the drawing that the sheet has already. */
    Optional<String> drawing() {
        return tags.stream()
                .filter(tag -> tag.opens("legacyDrawing"))
                .findFirst()
                .flatMap(tag -> relation(tag));
    }

    private static Optional<String> relation(Tag tag) {
        for (String part : tag.attributes().split("\\s+", -1)) {
            if (part.matches("[\\w.-]+:id=[\"'].*[\"']")) {
                return Optional.of(part.substring(part.indexOf('=') + 2, part.length() - 1));
            }
        }
        return Optional.empty();
    }

    /** Lets the sheet have a drawing. */
    void draw(String relation) {
        int at = -1;
        for (Tag tag : tags) {
            if (tag.closes("worksheet")
                    || (at < 0 && !tag.closes() && BEHIND.contains(tag.name()))) {
                at = at < 0 ? tag.start() : at;
            }
        }
        splice.insert(
                at,
                "<"
                        + prefix
                        + "legacyDrawing xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\""
                        + relation
                        + "\"/>");
    }

    String text() {
        int row = 0;
        int column = -1;
        for (Tag tag : tags) {
            switch (tag.name()) {
                case "col" -> columnStyle(tag);
                case "row" -> {
                    if (tag.closes()) {
                        rest(row, tag.start());
                    } else {
                        int before = row;
                        row = tag.attribute("r").map(Integer::parseInt).orElse(before + 1);
                        rows(row, tag.start());
                        column = -1;
                        if (tag.empty()) {
                            full(row, tag);
                        }
                    }
                }
                case "c" -> {
                    if (!tag.closes()) {
                        int before = column;
                        column = tag.attribute("r").map(SheetEdit::column).orElse(before + 1);
                        cell(row, column, tag);
                    }
                }
                case "sheetData" -> {
                    if (tag.closes()) {
                        rows(Integer.MAX_VALUE, tag.start());
                    } else if (tag.empty()) {
                        StringBuilder rows = new StringBuilder();
                        open.forEach((number, cells) -> rows.append(row(number, cells)));
                        open.clear();
                        splice.replace(
                                tag.start(),
                                tag.end(),
                                "<" + prefix + "sheetData>" + rows + "</" + prefix + "sheetData>");
                    }
                }
                default -> {}
            }
        }
        return splice.text();
    }

    private void columnStyle(Tag tag) {
        columnStyles.add(
                new int[] {
                    tag.attribute("min").map(Integer::parseInt).orElse(1),
                    tag.attribute("max").map(Integer::parseInt).orElse(1),
                    tag.attribute("style").map(Integer::parseInt).orElse(0)
                });
    }

    /** Rows that the sheet does not have, before the one that comes. */
    private void rows(int before, int at) {
        while (!open.isEmpty() && open.firstKey() < before) {
            var first = open.pollFirstEntry();
            splice.insert(at, row(first.getKey(), first.getValue()));
        }
    }

    private String row(int number, Map<Integer, Mark> cells) {
        StringBuilder row = new StringBuilder("<" + prefix + "row r=\"" + number + "\">");
        cells.values().forEach(mark -> row.append(cell(mark)));
        return row + "</" + prefix + "row>";
    }

    /** A row that is there without cells. */
    private void full(int number, Tag tag) {
        TreeMap<Integer, Mark> cells = open.remove(number);
        if (cells != null) {
            StringBuilder row = new StringBuilder("<" + prefix + "row" + tag.attributes() + ">");
            cells.values().forEach(mark -> row.append(cell(mark)));
            splice.replace(tag.start(), tag.end(), row + "</" + prefix + "row>");
        }
    }

    private void cell(int row, int column, Tag tag) {
        TreeMap<Integer, Mark> cells = open.get(row);
        if (cells == null) {
            return;
        }
        while (!cells.isEmpty() && cells.firstKey() < column) {
            splice.insert(tag.start(), cell(cells.pollFirstEntry().getValue()));
        }
        Mark mark = cells.remove(column);
        if (mark != null) {
            int style = tag.attribute("s").map(Integer::parseInt).orElse(0);
            styles.coloured(style, mark.severity())
                    .ifPresent(coloured ->
                            splice.replace(
                                    tag.start(),
                                    tag.end(),
                                    tag.with("s", Integer.toString(coloured))));
        }
        if (cells.isEmpty()) {
            open.remove(row);
        }
    }

    private void rest(int row, int at) {
        TreeMap<Integer, Mark> cells = open.remove(row);
        if (cells != null) {
            cells.values().forEach(mark -> splice.insert(at, cell(mark)));
        }
    }

    /** A cell that is not there yet: in the style of its column, coloured. */
    private String cell(Mark mark) {
        int base =
                columnStyles.stream()
                        .filter(range ->
                                mark.column() + 1 >= range[0] && mark.column() + 1 <= range[1])
                        .mapToInt(range -> range[2])
                        .findFirst()
                        .orElse(0);
        return "<"
                + prefix
                + "c r=\""
                + Addresses.column(mark.column() + 1)
                + mark.row()
                + "\""
                + styles.coloured(base, mark.severity())
                        .map(style -> " s=\"" + style + "\"")
                        .orElse("")
                + "/>";
    }

    private static int column(String reference) {
        int index = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            index = index * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return index - 1;
    }
}
