package io.hengji.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A report of the audit corpus and what is known of it (cli/src/test/corpus/audit/README.md).
 *
 * @param file the txt
 */
record LabelledReport(
        Path file, String text, boolean clean, List<Label> labels, List<Mutation> mutations) {

    /** A planted fault: where it stands, where else a checker may point, and what is wrong. */
    record Label(String kind, boolean error, TextSpan span, List<TextSpan> acceptable, String why) {

        boolean hitBy(TextSpan found) {
            return span.overlaps(found) || acceptable.stream().anyMatch(found::overlaps);
        }
    }

    /** One digit of a figure changed; {@code breaks}: beyond the rounding of some relation. */
    record Mutation(TextSpan span, String to, boolean breaks, List<TextSpan> partners) {

        String appliedTo(String text) {
            return text.substring(0, text.offsetByCodePoints(0, span.start()))
                    + to
                    + text.substring(text.offsetByCodePoints(0, span.end()));
        }
    }

    static List<LabelledReport> tuning() {
        return half("tuning");
    }

    static List<LabelledReport> heldOut() {
        return half("held-out");
    }

    private static List<LabelledReport> half(String name) {
        Path home = Path.of(Objects.requireNonNull(System.getProperty("hengji.home")));
        Path folder = home.resolve("cli/src/test/corpus/audit").resolve(name);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(LabelledReport::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledReport read(Path file) {
        JsonTree labels = JsonTree.parse(contentOf(sibling(file, ".labels.json")));
        String text = contentOf(file);
        for (JsonTree label : labels.items("errors")) {
            if (!span(label).in(text).equals(label.at("text").text())) {
                throw new IllegalStateException(file + ": a label is off its text, build anew");
            }
        }
        return new LabelledReport(
                file,
                text,
                Boolean.parseBoolean(labels.at("clean").text()),
                labels.items("errors").stream().map(LabelledReport::label).toList(),
                labels.items("mutations").stream().map(LabelledReport::mutation).toList());
    }

    private static Label label(JsonTree label) {
        return new Label(
                label.at("class").text(),
                label.at("severity").text().equals("error"),
                span(label),
                label.items("alsoAcceptable").stream().map(TextSpan::of).toList(),
                label.at("why").text());
    }

    private static Mutation mutation(JsonTree mutation) {
        return new Mutation(
                span(mutation),
                mutation.at("to").text(),
                mutation.at("expected").text().equals("error"),
                mutation.items("partners").stream().map(TextSpan::of).toList());
    }

    private static TextSpan span(JsonTree holder) {
        return new TextSpan(holder.at("start").number(), holder.at("end").number());
    }

    private static Path sibling(Path file, String ending) {
        return file.resolveSibling(file.getFileName().toString().replace(".txt", ending));
    }

    private static String contentOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return file.getFileName().toString().replace(".txt", "");
    }

    /** The same report as docx or pdf, as far as it exists. */
    List<Path> documents() {
        return Stream.of(".docx", ".pdf")
                .map(ending -> sibling(file, ending))
                .filter(Files::exists)
                .toList();
    }

    /**
     * The same labels over the text that was drawn from a document: each span is found again by its
     * surroundings, blanks and table rules left out.
     */
    LabelledReport over(Path document, String extracted) {
        CarriedSpans carried = new CarriedSpans(text, extracted);
        return new LabelledReport(
                document,
                extracted,
                clean,
                labels.stream()
                        .map(label ->
                                new Label(
                                        label.kind(),
                                        label.error(),
                                        carried.carry(label.span()),
                                        label.acceptable().stream().map(carried::carry).toList(),
                                        label.why()))
                        .toList(),
                List.of());
    }
}
