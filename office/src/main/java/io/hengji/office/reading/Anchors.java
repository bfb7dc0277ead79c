package io.hengji.office.reading;

import io.hengji.intake.DocumentText;
import io.hengji.intake.Limits;
import io.hengji.intake.ReportFile;
import io.hengji.kernel.Checked;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Where the characters of a docx's text stand in its body part: for a place in the text, the number
 * of the text element (of any name space) and the place in its content.
 */
public final class Anchors {
    private final DocumentText text;
    private final List<Prose.Source> sources;

    private Anchors(Draft draft) {
        this.text = new DocumentText(draft.text().toString());
        this.sources = draft.sources();
    }

    /** A stretch of text: from an element and a char in its content, to another, exclusive. */
    public record Stretch(int element, int from, int lastElement, int to) {}

    /** Reads the anchors of a docx in the same way as its text was read. */
    public static Anchors of(Path docx, Limits limits) throws IOException {
        return new Anchors(DocxText.read(docx, limits));
    }

    /** Hands over a report as a file and its bytes; a member of a zip is unpacked for that time. */
    public static <T> Checked<T> with(
            ReportFile file, Limits limits, BiFunction<Path, byte[], Checked<T>> body) {
        return DocumentFiles.with(file, limits, body);
    }

    /** The text, to compare with the one that was audited. */
    public DocumentText text() {
        return text;
    }

    /** Empty where a stretch lies in a text box, a footnote or an automatic number. */
    public Optional<Stretch> of(int start, int end) {
        int first = text.charAt(start);
        int last = text.charAt(end) - 1;
        List<Prose.Source> ends = new ArrayList<>();
        for (int at : new int[] {first, last}) {
            int index = index(at);
            if (index < 0 || !sources.get(index).anchored()) {
                return Optional.empty();
            }
            ends.add(sources.get(index));
        }
        Prose.Source from = ends.getFirst();
        Prose.Source to = ends.getLast();
        return Optional.of(
                new Stretch(
                        from.element(),
                        from.from() + first - from.at(),
                        to.element(),
                        to.from() + last + 1 - to.at()));
    }

    /** The source that holds the char; they stand in the order of the text. */
    private int index(int at) {
        int low = 0;
        int high = sources.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Prose.Source source = sources.get(middle);
            if (at < source.at()) {
                high = middle - 1;
            } else if (at >= source.at() + source.length()) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }
}
