package io.hengji.office.reading;

import io.hengji.intake.IntakeCode;
import io.hengji.office.reading.PdfPage.Glyph;
import io.hengji.office.reading.PdfPage.Line;
import io.hengji.office.workbook.UnusableFile;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * The text of a pdf: lines joined to paragraphs, ruled tables cell by cell, tables without lines by
 * the alignment of their columns; page numbers and running heads left out.
 */
final class PdfText {
    private static final int MOST_PAGES = 1_000;

    private final Draft draft = new Draft();
    private final PdfParagraphs paragraphs = new PdfParagraphs(draft);
    private @Nullable PdfGrid openGrid;
    private List<GridCell> openCells = new ArrayList<>();

    /**
     * What was read.
     *
     * @param pages of the file
     * @param withoutText the pages without a character
     */
    record Result(Draft draft, int pages, List<Integer> withoutText) {}

    private PdfText() {}

    static Result read(File file) throws IOException {
        List<PdfPage> pages = new ArrayList<>();
        int count;
        try (PDDocument document = Loader.loadPDF(file, IOUtils.createMemoryOnlyStreamCache())) {
            count = document.getNumberOfPages();
            PdfEffort effort = new PdfEffort();
            PdfGlyphs glyphs = new PdfGlyphs(effort);
            int characters = 0;
            for (int i = 0; i < Math.min(count, MOST_PAGES); i++) {
                PDPage page = document.getPage(i);
                for (Iterator<PDStream> all = page.getContentStreams(); all.hasNext(); ) {
                    effort.unpacked(all.next());
                }
                List<Glyph> found = glyphs.of(document, i + 1);
                characters += found.size();
                if (characters > Draft.MOST_CHARACTERS) {
                    break;
                }
                pages.add(
                        new PdfPage(
                                i + 1,
                                page.getCropBox().getWidth(),
                                page.getCropBox().getHeight(),
                                found,
                                PdfRules.of(page, effort)));
            }
        } catch (InvalidPasswordException locked) {
            throw new UnusableFile(IntakeCode.DOCUMENT_LOCKED, "有打开密码");
        }
        PdfText reader = new PdfText();
        reader.draft.cutIf(pages.size() < count);
        PdfMargins margins = new PdfMargins(pages);
        pages.forEach(page -> reader.page(page, margins.body(page)));
        reader.paragraphs.flush();
        reader.closeGrid();
        return new Result(
                reader.draft,
                count,
                pages.stream()
                        .filter(page -> page.glyphs().isEmpty())
                        .map(PdfPage::number)
                        .toList());
    }

    private void page(PdfPage page, List<Glyph> body) {
        List<Glyph> prose = new ArrayList<>(body);
        List<PdfGrid> grids = PdfGrid.of(page.rules());
        List<List<GridCell>> tables = new ArrayList<>();
        for (PdfGrid grid : grids) {
            List<Glyph> inside = prose.stream().filter(grid::holds).toList();
            prose.removeIf(grid::holds);
            tables.add(inside.isEmpty() ? List.of() : grid.cells(inside));
        }
        List<Line> lines = PdfLines.of(prose);
        paragraphs.page(lines);
        int next = 0;
        for (int i = 0; i < grids.size(); i++) {
            int until = next;
            while (until < lines.size() && lines.get(until).y() < grids.get(i).top() + 4) {
                until++;
            }
            prose(lines.subList(next, until));
            next = until;
            table(grids.get(i), tables.get(i));
        }
        prose(lines.subList(next, lines.size()));
    }

    private void prose(List<Line> lines) {
        if (!lines.isEmpty()) {
            closeGrid();
        }
        int at = 0;
        while (at < lines.size()) {
            int rows = AlignedTable.rows(lines, at);
            Optional<List<GridCell>> table =
                    rows > 0 ? AlignedTable.of(lines.subList(at, at + rows)) : Optional.empty();
            if (table.isPresent()) {
                paragraphs.flush();
                draft.table(TableFrame.guessedHeadRows(table.get()), table.get());
                at += rows;
            } else {
                for (Line line : lines.subList(at, at + Math.max(rows, 1))) {
                    paragraphs.add(line);
                }
                at += Math.max(rows, 1);
            }
        }
    }

    /** A table whose columns are those of the open one goes on from the page before. */
    private void table(PdfGrid grid, List<GridCell> cells) {
        if (cells.isEmpty()) {
            return;
        }
        paragraphs.flush();
        PdfGrid open = openGrid;
        if (open == null || !open.sameColumns(grid)) {
            closeGrid();
            openGrid = grid;
            openCells = new ArrayList<>(cells);
            return;
        }
        int above = rows(openCells);
        int repeated = repeatedHead(openCells, cells);
        for (GridCell cell : cells) {
            if (cell.row() >= repeated) {
                openCells.add(
                        new GridCell(
                                above + cell.row() - repeated,
                                cell.column(),
                                cell.rowSpan(),
                                cell.columnSpan(),
                                cell.prose()));
            }
        }
    }

    private void closeGrid() {
        if (openGrid != null) {
            draft.table(TableFrame.guessedHeadRows(openCells), openCells);
            openGrid = null;
            openCells = new ArrayList<>();
        }
    }

    private static int rows(List<GridCell> cells) {
        return cells.stream().mapToInt(cell -> cell.row() + cell.rowSpan()).max().orElse(0);
    }

    /** How many rows of the head stand again at the top of the next page. */
    private static int repeatedHead(List<GridCell> first, List<GridCell> next) {
        int heads = TableFrame.guessedHeadRows(first);
        return heads > 0 && texts(first, heads).equals(texts(next, heads)) ? heads : 0;
    }

    private static List<String> texts(List<GridCell> cells, int rows) {
        return cells.stream()
                .filter(cell -> cell.row() < rows)
                .map(cell -> cell.row() + ":" + cell.column() + " " + cell.prose().text())
                .toList();
    }
}
