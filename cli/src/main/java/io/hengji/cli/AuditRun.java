package io.hengji.cli;

import io.hengji.audit.Audited;
import io.hengji.audit.Auditor;
import io.hengji.audit.FactTies;
import io.hengji.intake.Document;
import io.hengji.intake.DocumentReader;
import io.hengji.intake.Limits;
import io.hengji.intake.ReportFile;
import io.hengji.kernel.Checked;
import io.hengji.kernel.Finding;
import io.hengji.kernel.SourceRef;
import io.hengji.office.annotate.DocxAnnotator;
import io.hengji.office.html.AuditHtml;
import io.hengji.trail.Relation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Audits reports side by side, one a thread, and hands the outcomes on in the order of the reports.
 * Only as many are under way as keep the threads busy: memory does not grow with their number.
 */
final class AuditRun {
    private static final int AHEAD = 4;

    private final DocumentReader reader;
    private final AuditWanted wanted;
    private final FactTies ties = new FactTies();

    AuditRun(DocumentReader reader, AuditWanted wanted) {
        this.reader = reader;
        this.wanted = wanted;
    }

    FactTies ties() {
        return ties;
    }

    void each(List<ReportFile> files, Consumer<AuditOutcome> outcomes) {
        int threads =
                Math.max(1, Math.min(files.size(), Runtime.getRuntime().availableProcessors()));
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            Deque<Future<AuditOutcome>> under = new ArrayDeque<>();
            for (int i = 0; i < files.size(); i++) {
                int order = i;
                under.add(pool.submit(() -> one(order, files.get(order))));
                if (under.size() >= threads * AHEAD) {
                    outcomes.accept(done(under.remove()));
                }
            }
            while (!under.isEmpty()) {
                outcomes.accept(done(under.remove()));
            }
        }
    }

    private static AuditOutcome done(Future<AuditOutcome> future) {
        try {
            return future.get();
        } catch (ExecutionException bug) {
            throw new IllegalStateException(bug.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private AuditOutcome one(int order, ReportFile file) {
        return switch (reader.read(file, Limits.standard())) {
            case Checked.Rejected<Document>(List<Finding> findings) ->
                    AuditOutcome.unread(order, file.name(), findings, wanted);
            case Checked.Ok<Document>(Document document, List<Finding> reading) -> {
                Audited audited = Audited.of(Auditor.audit(document), reading);
                if (wanted.set()) {
                    ties.add(order, audited.facts());
                }
                yield AuditOutcome.of(order, audited, wanted, documents(file, audited));
            }
        };
    }

    private SortedMap<String, byte[]> documents(ReportFile file, Audited audited) {
        TreeMap<String, byte[]> made = new TreeMap<>();
        String name = file.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        if (wanted.html()) {
            made.put(name + ".核对.html", AuditHtml.render(audited, AuditWords.coverage(audited)));
        }
        if (wanted.annotate()
                && name.toLowerCase(java.util.Locale.ROOT).matches(".*\\.do[ct][xm]")) {
            Checked<DocxAnnotator.Annotated> annotated =
                    DocxAnnotator.annotate(
                            file, audited.document().text(), comments(audited), Limits.standard());
            if (annotated
                    instanceof
                    Checked.Ok<DocxAnnotator.Annotated>(
                            DocxAnnotator.Annotated copy,
                            List<Finding> _)) {
                made.put(name.substring(0, name.length() - 5) + ".批注.docx", copy.docx());
            }
        }
        return made;
    }

    /** One comment a figure, and one for each phrase that a finding is about. */
    private static List<DocxAnnotator.Comment> comments(Audited audited) {
        Map<String, Relation> relations = new HashMap<>();
        audited.relations().forEach(j -> relations.put(j.id(), j.relation()));
        Map<Integer, List<Finding>> about = new HashMap<>();
        for (Finding finding : audited.findings()) {
            if (finding.at() instanceof SourceRef.Span span && span.end() > span.start()) {
                about.computeIfAbsent(span.start(), any -> new ArrayList<>()).add(finding);
            }
        }
        List<DocxAnnotator.Comment> comments = new ArrayList<>();
        Set<Integer> begun = new HashSet<>();
        for (Audited.Figure figure : audited.figures()) {
            begun.add(figure.start());
            List<Relation> own =
                    figure.relations().stream()
                            .filter(relations::containsKey)
                            .map(relations::get)
                            .toList();
            List<Finding> findings = about.getOrDefault(figure.start(), List.of());
            comments.add(
                    new DocxAnnotator.Comment(
                            figure.start(),
                            figure.end(),
                            AuditWords.comment(figure.standing(), own, findings)));
        }
        about.forEach((start, findings) -> {
            if (!begun.contains(start) && findings.getFirst().at() instanceof SourceRef.Span span) {
                String text =
                        findings.stream()
                                .map(f -> f.code().severity().chinese() + "：" + f.message())
                                .reduce((a, b) -> a + "\n" + b)
                                .orElse("");
                comments.add(new DocxAnnotator.Comment(start, span.end(), text));
            }
        });
        comments.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return comments;
    }
}
