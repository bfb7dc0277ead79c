package io.hengji.office.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Reads Word 97–2003 documents, and those of WPS that are of the same kind. */
final class LegacyWord {
    /** The number formats in the order of their codes (MS-OSHARED, MSONFC). */
    private static final String[] FORMATS =
            ("decimal upperRoman lowerRoman upperLetter lowerLetter ordinal cardinalText ordinalText"
                            + " hex chicago ideographDigital japaneseCounting aiueo iroha"
                            + " decimalFullWidth decimalHalfWidth japaneseLegal"
                            + " japaneseDigitalTenThousand decimalEnclosedCircle decimalFullWidth2"
                            + " aiueoFullWidth irohaFullWidth decimalZero bullet ganada chosung"
                            + " decimalEnclosedFullstop decimalEnclosedParen"
                            + " decimalEnclosedCircleChinese ideographEnclosedCircle"
                            + " ideographTraditional ideographZodiac ideographZodiacTraditional"
                            + " taiwaneseCounting ideographLegalTraditional"
                            + " taiwaneseCountingThousand taiwaneseDigital chineseCounting"
                            + " chineseLegalSimplified chineseCountingThousand")
                    .split(" ");

    private static final int BULLET = 23;
    private static final int LEVELS = 9;
    private static final int BODY = 9;

    private final Draft draft = new Draft();
    private final Map<Integer, int[]> counters = new HashMap<>();

    private LegacyWord() {}

    static Draft read(InputStream in) throws IOException {
        LegacyWord reader = new LegacyWord();
        try (HWPFDocument document = new HWPFDocument(in)) {
            reader.story(document.getRange());
            reader.story(document.getMainTextboxRange());
            reader.story(document.getFootnoteRange());
            reader.story(document.getEndnoteRange());
        }
        return reader.draft;
    }

    private void story(Range range) {
        for (int i = 0; i < range.numParagraphs() && !draft.isCut(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                table(table);
                i += Math.max(table.numParagraphs(), 1) - 1;
            } else {
                paragraph(paragraph);
            }
        }
    }

    private void paragraph(Paragraph paragraph) {
        Prose prose = new Prose().add(text(paragraph));
        if (prose.isBlank()) {
            return;
        }
        boolean listed = paragraph.isInList();
        if (listed) {
            prose.lead(number(paragraph));
        }
        boolean plain = NumberedText.level(Draft.stripped(prose.text())) == 0;
        int outline = paragraph.getLvl();
        if (outline < BODY && prose.length() <= 80) {
            draft.heading(outline + 1, prose);
        } else if (listed && plain) {
            draft.item(prose);
        } else {
            draft.paragraph(prose);
        }
    }

    private String number(Paragraph paragraph) {
        HWPFList list = paragraph.getList();
        int level = paragraph.getIlvl();
        if (list == null || level < 0 || level >= LEVELS) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(list.getLsid(), any -> new int[LEVELS]);
        counts[level]++;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = 0;
        }
        if (list.getNumberFormat((char) level) == BULLET) {
            return "";
        }
        String pattern = list.getNumberText((char) level);
        StringBuilder label = new StringBuilder();
        for (char c : pattern == null ? new char[0] : pattern.toCharArray()) {
            if (c >= LEVELS) {
                label.append(c);
                continue;
            }
            int format = list.getNumberFormat(c);
            int number = Math.max(counts[c], 1) - 1 + list.getStartAt(c);
            label.append(
                    ListNumber.of(
                            number,
                            format >= 0 && format < FORMATS.length ? FORMATS[format] : "decimal"));
        }
        return label.toString();
    }

    /** Without what was deleted under tracked changes, hidden text and field codes. */
    private static String text(Range range) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < range.numCharacterRuns(); i++) {
            CharacterRun run = range.getCharacterRun(i);
            if (!run.isMarkedDeleted() && !run.isVanished()) {
                text.append(run.text());
            }
        }
        StringBuilder plain = new StringBuilder();
        for (char c : Range.stripFields(text.toString()).toCharArray()) {
            switch (c) {
                case '\u000b', '\r' -> plain.append('\n');
                case '\u001e' -> plain.append('-');
                default -> {
                    if (c >= ' ' || c == '\t') {
                        plain.append(c);
                    }
                }
            }
        }
        return Draft.stripped(plain.toString());
    }

    private void table(Table table) {
        TreeSet<Integer> edges = new TreeSet<>();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            for (int c = 0; c < row.numCells(); c++) {
                edges.add(row.getCell(c).getLeftEdge());
            }
        }
        List<Integer> columns = new ArrayList<>(edges);
        List<GridCell> cells = new ArrayList<>();
        Map<Integer, Integer> above = new HashMap<>();
        int heads = 0;
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            heads += row.isTableHeader() && heads == r ? 1 : 0;
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                int column = columns.indexOf(cell.getLeftEdge());
                int end =
                        c + 1 < row.numCells()
                                ? columns.indexOf(row.getCell(c + 1).getLeftEdge())
                                : columns.size();
                Integer over = above.get(column);
                boolean continued = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
                if (continued && over != null) {
                    GridCell top = cells.get(over);
                    cells.set(
                            over,
                            new GridCell(
                                    top.row(),
                                    top.column(),
                                    r - top.row() + 1,
                                    top.columnSpan(),
                                    top.prose()));
                    continue;
                }
                above.put(column, cells.size());
                int span = Math.max(1, end - column);
                cells.add(new GridCell(r, column, 1, span, new Prose().add(text(cell))));
            }
        }
        draft.table(heads > 0 ? heads : TableFrame.guessedHeadRows(cells), cells);
    }
}
