package io.hengji.office.reading;

import io.hengji.office.workbook.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * One story of a docx (the body, the footnotes) read forwards. What was deleted under tracked
 * changes, hidden text, field codes and earlier formatting are passed over; text boxes follow the
 * paragraph that holds them.
 */
final class DocxBody {
    private static final Set<String> PASSED_OVER =
            Set.of(
                    "del",
                    "moveFrom",
                    "Fallback",
                    "delText",
                    "instrText",
                    "delInstrText",
                    "pPrChange",
                    "rPrChange",
                    "tcPrChange",
                    "trPrChange",
                    "tblPrChange",
                    "tblPrExChange",
                    "tblGridChange",
                    "sectPrChange",
                    "sectPr",
                    "rt",
                    "annotationRef");

    private final Draft draft;
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final boolean anchoring;

    private final Deque<TableFrame> tables = new ArrayDeque<>();
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private int passedOver;
    private int elements = -1;
    private boolean inText;
    private int from;
    private boolean inRun;
    private boolean hidden;
    private int inParagraphProperties;
    private int inRowProperties;
    private boolean skippedNote;
    private long characters;
    private boolean cut;

    DocxBody(Draft draft, DocxStyles styles, DocxNumbering numbering, boolean anchoring) {
        this.draft = draft;
        this.styles = styles;
        this.numbering = numbering;
        this.anchoring = anchoring;
    }

    /** A paragraph while it is read. */
    private static final class Paragraph {
        private final Prose prose = new Prose();
        private final List<Prose> boxes = new ArrayList<>();
        private final int tablesOutside;
        private String style = "";
        private int outline = -1;
        private String list = "";
        private int level = -1;

        Paragraph(int tablesOutside) {
            this.tablesOutside = tablesOutside;
        }
    }

    void read(InputStream part) throws IOException {
        try (Xml xml = new Xml(part)) {
            Xml.Event event = xml.next();
            while (event != Xml.Event.FINISH && !cut) {
                switch (event) {
                    case START -> start(xml);
                    case END -> end(xml.name());
                    case TEXT -> text(xml);
                    case FINISH -> {}
                }
                event = xml.next();
            }
        }
    }

    /** Whether there was more than is read. */
    boolean isCut() {
        return cut;
    }

    private void start(Xml xml) {
        String name = xml.name();
        if (name.equals("t")) {
            elements++;
        }
        if (passedOver > 0) {
            passedOver++;
            return;
        }
        boolean property = inParagraphProperties > 0 || inRowProperties > 0;
        if (inRowProperties > 0 && name.equals("del")) {
            frame().deletedRow();
            return;
        }
        if (PASSED_OVER.contains(name) && !(property && name.equals("del"))) {
            passedOver = 1;
            return;
        }
        if (inParagraphProperties > 0) {
            paragraphProperty(xml, name);
            return;
        }
        switch (name) {
            case "p" -> open.push(new Paragraph(tables.size()));
            case "pPr" -> inParagraphProperties = 1;
            case "r" -> {
                inRun = true;
                hidden = false;
            }
            case "vanish" -> hidden = inRun && !xml.attribute("val").orElse("1").matches("0|false");
            case "t" -> {
                inText = !hidden;
                from = 0;
            }
            case "tab" -> said("\t");
            case "br", "cr" -> said("\n");
            case "noBreakHyphen" -> said("-");
            default -> table(xml, name);
        }
    }

    private void table(Xml xml, String name) {
        switch (name) {
            case "tbl" -> tables.push(new TableFrame());
            case "tr" -> frame().openRow();
            case "trPr" -> inRowProperties = 1;
            case "tblHeader" -> {
                if (!xml.attribute("val").orElse("1").matches("0|false")) {
                    frame().headRow();
                }
            }
            case "gridBefore" -> frame().gap(number(xml));
            case "tc" -> frame().openCell();
            case "gridSpan" -> frame().span(number(xml));
            case "vMerge" ->
                    frame().merged(xml.attribute("val").orElse("continue").equals("restart"));
            case "footnote", "endnote" ->
                    skippedNote =
                            xml.attribute("type")
                                    .orElse("normal")
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .contains("separator");
            default -> {}
        }
    }

    private void paragraphProperty(Xml xml, String name) {
        Paragraph paragraph = open.peek();
        if (paragraph == null) {
            return;
        }
        String value = xml.attribute("val").orElse("");
        switch (name) {
            case "pStyle" -> paragraph.style = value;
            case "outlineLvl" -> paragraph.outline = DocxNumbering.number(value);
            case "numId" -> paragraph.list = value;
            case "ilvl" -> paragraph.level = DocxNumbering.number(value);
            default -> {}
        }
    }

    private void end(String name) {
        if (passedOver > 0) {
            passedOver--;
            return;
        }
        switch (name) {
            case "pPr" -> inParagraphProperties = 0;
            case "trPr" -> inRowProperties = 0;
            case "t" -> inText = false;
            case "r" -> inRun = false;
            case "p" -> {
                if (!open.isEmpty()) {
                    close(open.pop());
                }
            }
            case "tc" -> frame().closeCell();
            case "tr" -> frame().closeRow();
            case "tbl" -> {
                if (!tables.isEmpty()) {
                    TableFrame table = tables.pop();
                    draft.table(table.headRows(), table.cells());
                }
            }
            default -> {}
        }
    }

    private void text(Xml xml) {
        Paragraph paragraph = open.peek();
        if (!inText || passedOver > 0 || paragraph == null) {
            return;
        }
        String text = xml.text();
        characters += text.length();
        cut |= characters > Draft.MOST_CHARACTERS;
        paragraph.prose.add(text, elements, from, anchoring && open.size() == 1);
        from += text.length();
    }

    private void said(String text) {
        Paragraph paragraph = open.peek();
        if (inRun && !hidden && paragraph != null) {
            paragraph.prose.add(text);
        }
    }

    private void close(Paragraph paragraph) {
        if (skippedNote || styles.isContents(paragraph.style)) {
            return;
        }
        boolean listed = number(paragraph);
        Paragraph around = open.peek();
        boolean inCell = tables.size() > 0 && frame().inCell();
        if (around != null && around.tablesOutside == tables.size()) {
            around.boxes.add(paragraph.prose);
        } else if (inCell) {
            Prose cell = frame().cell();
            if (cell.length() > 0 && !paragraph.prose.isBlank()) {
                cell.add("\n");
            }
            cell.addAll(paragraph.prose);
        } else {
            emit(paragraph, listed);
        }
        if (around == null) {
            paragraph.boxes.forEach(draft::paragraph);
        } else {
            around.boxes.addAll(paragraph.boxes);
        }
    }

    private void emit(Paragraph paragraph, boolean listed) {
        int outline = paragraph.outline >= 0 ? paragraph.outline : styles.outline(paragraph.style);
        boolean heading = outline < DocxStyles.BODY && shortEnough(paragraph.prose);
        boolean plain = NumberedText.level(Draft.stripped(paragraph.prose.text())) == 0;
        if (heading) {
            draft.heading(outline + 1, paragraph.prose);
        } else if (listed && plain) {
            draft.item(paragraph.prose);
        } else {
            draft.paragraph(paragraph.prose);
        }
    }

    /** An outline level on a whole passage is a slip of the template. */
    private static boolean shortEnough(Prose prose) {
        return prose.length() <= 80;
    }

    /** Puts the automatic number before the text; whether the paragraph is in a list. */
    private boolean number(Paragraph paragraph) {
        String list = paragraph.list.isEmpty() ? styles.list(paragraph.style) : paragraph.list;
        if (list.isEmpty() || list.equals("0") || paragraph.prose.isBlank()) {
            return false;
        }
        int level = paragraph.level >= 0 ? paragraph.level : styles.level(paragraph.style);
        paragraph.prose.lead(numbering.next(list, level));
        return true;
    }

    private TableFrame frame() {
        TableFrame frame = tables.peek();
        if (frame == null) {
            // Rows or cells without a table: read as one.
            frame = new TableFrame();
            tables.push(frame);
        }
        return frame;
    }

    private static int number(Xml xml) {
        return DocxNumbering.number(xml.attribute("val").orElse("0"));
    }
}
