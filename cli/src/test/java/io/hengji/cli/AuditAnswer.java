package io.hengji.cli;

import io.hengji.audit.Audit;
import io.hengji.audit.Auditor;
import io.hengji.intake.PlainTextDocument;
import io.hengji.kernel.Digest;
import io.hengji.kernel.Finding;
import io.hengji.kernel.SourceRef;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the audit says of one report, as far as the corpus asks: of a text straight from the domain,
 * of a docx or pdf from {@code hengji audit FILE --format json}, called as a user calls it.
 */
record AuditAnswer(List<Found> findings, Coverage coverage) {

    /**
     * @param severity error, warning or notice
     * @param spans where it points: first {@code at}, then {@code related}
     */
    record Found(String code, String severity, List<TextSpan> spans, String message) {

        boolean error() {
            return severity.equals("error");
        }

        boolean hits(TextSpan span) {
            return spans.stream().anyMatch(span::overlaps);
        }
    }

    record Coverage(int figures, int proven, int contradicted, int unverifiable, int unpartnered) {}

    /** Whether this build has the command, which reads docx and pdf. */
    static boolean hasCommand() {
        StringWriter help = new StringWriter();
        Main.run(new PrintWriter(help), new PrintWriter(new StringWriter()), "--help");
        return help.toString().lines().anyMatch(line -> line.matches("\\s+audit\\b.*"));
    }

    static AuditAnswer ofText(String name, String text) {
        Digest digest = Digest.of(text.getBytes(StandardCharsets.UTF_8));
        Audit audit = Auditor.audit(PlainTextDocument.of(name, digest, text));
        Audit.Coverage counts = audit.coverage();
        return new AuditAnswer(
                audit.findings().stream().map(AuditAnswer::found).toList(),
                new Coverage(
                        counts.figures(),
                        counts.proven(),
                        counts.contradicted(),
                        counts.unverifiable(),
                        counts.unpartnered()));
    }

    private static Found found(Finding finding) {
        return new Found(
                finding.code().id(),
                finding.code().severity().name().toLowerCase(Locale.ROOT),
                Stream.concat(Stream.of(finding.at()), finding.related().stream())
                        .filter(SourceRef.Span.class::isInstance)
                        .map(SourceRef.Span.class::cast)
                        .map(span -> new TextSpan(span.start(), span.end()))
                        .toList(),
                finding.message());
    }

    static AuditAnswer ofFile(Path file) {
        return parse(run(file.toString(), "--format", "json"));
    }

    /** The text that spans count in: for docx and pdf what was drawn from it. */
    static String textOf(Path document, Path scratch) {
        Path text = scratch.resolve(document.getFileName() + ".extracted.txt");
        run(document.toString(), "--format", "json", "--text", text.toString());
        try {
            return Files.readString(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] all =
                Stream.concat(Stream.of("audit"), Stream.of(arguments)).toArray(String[]::new);
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), all);
        if (code != ExitCode.OK && code != 1) {
            throw new IllegalStateException("exit " + code + " of " + List.of(all) + "\n" + err);
        }
        return out.toString();
    }

    static AuditAnswer parse(String json) {
        JsonTree root = JsonTree.parse(json);
        JsonTree one = root.has("files") ? root.items("files").getFirst() : root;
        return new AuditAnswer(
                one.items("findings").stream().map(AuditAnswer::found).toList(),
                one.has("coverage") ? coverage(one.at("coverage")) : new Coverage(0, 0, 0, 0, 0));
    }

    private static Found found(JsonTree finding) {
        Stream<JsonTree> at = finding.has("at") ? Stream.of(finding.at("at")) : Stream.empty();
        return new Found(
                finding.at("code").text(),
                finding.at("severity").text(),
                Stream.concat(at, finding.items("related").stream())
                        .filter(place -> place.has("start") && place.has("end"))
                        .map(p -> new TextSpan(p.at("start").number(), p.at("end").number()))
                        .toList(),
                finding.at("message").text());
    }

    private static Coverage coverage(JsonTree counts) {
        return new Coverage(
                counts.at("figures").number(),
                counts.at("proven").number(),
                counts.at("contradicted").number(),
                counts.at("unverifiable").number(),
                counts.at("unpartnered").number());
    }
}
