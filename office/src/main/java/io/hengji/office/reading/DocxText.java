package io.hengji.office.reading;

import io.hengji.intake.IntakeCode;
import io.hengji.intake.Limits;
import io.hengji.office.workbook.UnusableFile;
import io.hengji.office.workbook.Xml;
import io.hengji.office.workbook.ZippedParts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads the text of a docx: its body, then its footnotes and endnotes. */
final class DocxText {
    static final String DEFAULT_BODY = "word/document.xml";

    private DocxText() {}

    /** The draft, whose sources point into the part {@link #body}. */
    static Draft read(Path file, Limits limits) throws IOException {
        try (ZippedParts parts = ZippedParts.open(file, limits)) {
            String body = body(parts);
            Optional<InputStream> part = parts.part(body);
            if (part.isEmpty()) {
                throw new UnusableFile(IntakeCode.DOCUMENT_DAMAGED, "压缩包里没有 Word 正文");
            }
            String folder = body.substring(0, body.lastIndexOf('/') + 1);
            DocxStyles styles = DocxStyles.read(parts.part(folder + "styles.xml"));
            DocxNumbering numbering = DocxNumbering.read(parts.part(folder + "numbering.xml"));
            Draft draft = new Draft();
            DocxBody reader = new DocxBody(draft, styles, numbering, true);
            reader.read(part.get());
            draft.cutIf(reader.isCut());
            for (String notes : List.of("footnotes.xml", "endnotes.xml")) {
                Optional<InputStream> story = parts.part(folder + notes);
                if (story.isPresent()) {
                    DocxBody notesReader = new DocxBody(draft, styles, numbering, false);
                    notesReader.read(story.get());
                    draft.cutIf(notesReader.isCut());
                }
            }
            return draft;
        }
    }

    static boolean hasMacro(ZippedParts parts) {
        return parts.has("word/vbaProject.bin") || parts.has("xl/vbaProject.bin");
    }

    /** The part that the package names as its document; almost always word/document.xml. */
    static String body(ZippedParts parts) throws IOException {
        Optional<InputStream> relations = parts.part("_rels/.rels");
        if (relations.isPresent()) {
            try (Xml xml = new Xml(relations.get())) {
                for (Xml.Event event = xml.next(); event != Xml.Event.FINISH; event = xml.next()) {
                    if (event == Xml.Event.START
                            && xml.attribute("Type").orElse("").endsWith("/officeDocument")) {
                        String target = xml.attribute("Target").orElse(DEFAULT_BODY);
                        return target.startsWith("/") ? target.substring(1) : target;
                    }
                }
            }
        }
        return DEFAULT_BODY;
    }
}
