package io.hengji.office.annotate;

import io.hengji.office.xlsx.Addresses;
import io.hengji.office.xlsx.NotesPart;
import io.hengji.office.xlsx.NotesPart.CellNote;
import io.hengji.office.xlsx.SheetXml;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notes added to those that a sheet has: their texts, and the shapes that show them. */
final class NoteEdit {
    private static final Pattern SHAPE = Pattern.compile("_x0000_s(\\d{1,9})");
    private static final int FIRST_SHAPE = 60_000;

    private NoteEdit() {}

    /** The comments with more; a cell that has a comment keeps it, and the new text follows. */
    static String comments(String xml, List<CellNote> notes) {
        List<Tag> tags = Tag.of(xml);
        Splice splice = new Splice(xml);
        int authors = 0;
        int open = 0;
        boolean inRun = false;
        List<CellNote> fresh = new ArrayList<>(notes);
        Optional<CellNote> here = Optional.empty();
        for (Tag tag : tags) {
            if (tag.opens("author")) {
                authors++;
            } else if (tag.closes("authors")) {
                splice.insert(tag.start(), element(tag.prefix(), "author", "衡绩"));
            } else if (tag.opens("comment")) {
                here = at(notes, tag.attribute("ref").orElse(""));
                here.ifPresent(fresh::remove);
            } else if (tag.name().equals("r")) {
                inRun = !tag.closes();
            } else if (tag.name().equals("t") && here.isPresent() && !inRun && !tag.empty()) {
                // A text without runs becomes one, so that another can follow.
                String mark = "<" + (tag.closes() ? "/" : "") + tag.prefix() + "r>";
                splice.insert(tag.closes() ? tag.end() : tag.start(), mark);
            } else if (tag.closes("text") && here.isPresent()) {
                splice.insert(tag.start(), run(tag.prefix(), "\n" + here.get().text()));
                here = Optional.empty();
            } else if (tag.closes("commentList")) {
                open = tag.start();
            }
        }
        String prefix = tags.isEmpty() ? "" : tags.getFirst().prefix();
        SheetXml added = new SheetXml().open("list");
        NotesPart.comments(added, authors, fresh);
        splice.insert(open, inner(added, "list", prefix));
        return splice.text();
    }

    /** The drawing with a shape for each note whose cell has none yet. */
    static String drawing(String vml, List<CellNote> notes) {
        int last = FIRST_SHAPE;
        Matcher shapes = SHAPE.matcher(vml);
        while (shapes.find()) {
            last = Math.max(last, Integer.parseInt(shapes.group(1)));
        }
        SheetXml added = new SheetXml().open("list");
        NotesPart.shapes(added, last + 1, notes);
        String text = inner(added, "list", "");
        if (vml.contains("id=\"_x0000_t202\"")) {
            // The type of a note is there already, and an id may occur once.
            text = text.substring(text.indexOf("</v:shapetype>") + "</v:shapetype>".length());
        }
        int end = vml.lastIndexOf("</xml>");
        return vml.substring(0, end) + text + vml.substring(end);
    }

    /** The notes for whose cells the comments have none. */
    static List<CellNote> withoutComment(String comments, List<CellNote> notes) {
        List<String> there =
                Tag.of(comments).stream()
                        .filter(tag -> tag.opens("comment"))
                        .flatMap(tag -> tag.attribute("ref").stream())
                        .toList();
        return notes.stream().filter(note -> !there.contains(reference(note))).toList();
    }

    private static Optional<CellNote> at(List<CellNote> notes, String reference) {
        return notes.stream().filter(note -> reference(note).equals(reference)).findFirst();
    }

    private static String reference(CellNote note) {
        return Addresses.column(note.column()) + note.row();
    }

    private static String run(String prefix, String text) {
        SheetXml xml = new SheetXml().open("list").open("r").words(text).close();
        return inner(xml, "list", prefix);
    }

    private static String element(String prefix, String name, String text) {
        return "<" + prefix + name + ">" + text + "</" + prefix + name + ">";
    }

    /** The content of an element, its tags with the prefix of the part they go into. */
    private static String inner(SheetXml xml, String element, String prefix) {
        String text = new String(xml.close().bytes(), StandardCharsets.UTF_8);
        int from = text.indexOf("<" + element + ">") + element.length() + 2;
        String content = text.substring(from, text.lastIndexOf("</" + element + ">"));
        return prefix.isEmpty() || content.contains("<v:")
                ? content
                : content.replaceAll("<(/?)(?=\\w)", "<$1" + prefix);
    }
}
