package io.hengji.office.docx;

import io.hengji.office.ooxml.Markup;
import java.util.ArrayList;
import java.util.List;

/**
 * The part word/comments.xml. What the reader must know of a figure stands here and never in the
 * prose. Without a date: the same report gives the same bytes.
 */
final class Comments {
    static final String AUTHOR = "衡绩";

    private final List<String> texts = new ArrayList<>();

    /** Opens a comment and anchors it around what {@code anchored} writes. */
    void around(Markup xml, String text, Runnable anchored) {
        String id = String.valueOf(texts.size());
        texts.add(text);
        xml.empty("w:commentRangeStart", "w:id", id);
        anchored.run();
        xml.empty("w:commentRangeEnd", "w:id", id);
        xml.open("w:r").empty("w:commentReference", "w:id", id).close();
    }

    byte[] part() {
        Markup xml = Markup.part().open("w:comments", "xmlns:w", Names.WORD);
        for (int id = 0; id < texts.size(); id++) {
            xml.open(
                    "w:comment",
                    "w:id",
                    String.valueOf(id),
                    "w:author",
                    AUTHOR,
                    "w:initials",
                    AUTHOR.substring(0, 1));
            Paragraphs.open(xml, Styles.COMMENT);
            Paragraphs.run(xml, texts.get(id));
            xml.close().close();
        }
        return xml.close().bytes();
    }
}
