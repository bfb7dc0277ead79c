package io.hengji.official;

import io.hengji.official.Form.Align;
import io.hengji.official.Form.Content;
import io.hengji.official.Form.Position;
import java.util.ArrayList;
import java.util.List;

/** A form in the making: cells are put where they are printed, 1-based. */
final class FormDraft {
    private final String key;
    private final List<Integer> widths;
    private final List<Form.Cell> cells = new ArrayList<>();

    FormDraft(String key, Integer... widths) {
        this.key = key;
        this.widths = List.of(widths);
    }

    int columns() {
        return widths.size();
    }

    Position at(int row, int column) {
        return new Position(key, row, column);
    }

    FormDraft head(int row, int column, String text) {
        return head(row, column, 1, 1, text);
    }

    FormDraft head(int row, int column, int rowSpan, int columnSpan, String text) {
        return put(row, column, rowSpan, columnSpan, Align.CENTRE, true, new Form.Words(text));
    }

    FormDraft label(int row, int column, int columnSpan, String text) {
        return put(row, column, 1, columnSpan, Align.LEFT, false, new Form.Words(text));
    }

    FormDraft text(int row, int column, int rowSpan, int columnSpan, String text) {
        Content content = text.isEmpty() ? new Form.Blank() : new Form.Words(text);
        return put(row, column, rowSpan, columnSpan, Align.LEFT, false, content);
    }

    FormDraft centred(int row, int column, int rowSpan, String text) {
        Content content = text.isEmpty() ? new Form.Blank() : new Form.Words(text);
        return put(row, column, rowSpan, 1, Align.CENTRE, false, content);
    }

    FormDraft value(int row, int column, int columnSpan, Content content) {
        return put(
                row,
                column,
                1,
                columnSpan,
                content instanceof Form.Dash ? Align.CENTRE : Align.RIGHT,
                false,
                content);
    }

    private FormDraft put(
            int row,
            int column,
            int rowSpan,
            int columnSpan,
            Align align,
            boolean head,
            Content content) {
        cells.add(new Form.Cell(row, column, rowSpan, columnSpan, align, head, content));
        return this;
    }

    Form form(String annex, String sheet, String title, List<String> above, List<String> below) {
        return new Form(key, annex, sheet, title, above, widths, cells, below);
    }
}
