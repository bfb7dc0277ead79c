package io.hengji.cli;

import io.hengji.audit.Audited;
import io.hengji.audit.Standing;
import io.hengji.intake.Document;
import io.hengji.kernel.Cause;
import io.hengji.kernel.Clause;
import io.hengji.kernel.Finding;
import io.hengji.kernel.Severity;
import io.hengji.kernel.SourceRef;
import io.hengji.trail.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the audit says, in the reviewer's words. */
final class AuditWords {
    private static final int AROUND = 14;

    private AuditWords() {}

    /** 82 个数字：51 个得到印证，3 个相互矛盾，… */
    static String coverage(Audited audited) {
        List<String> parts = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            parts.add(audited.count(standing) + " 个" + standing.chinese());
        }
        return audited.figures().size() + " 个数字：" + String.join("，", parts);
    }

    /** The lines of one report: coverage, then findings by weight, each with its place. */
    static List<String> lines(Audited audited) {
        List<String> lines = new ArrayList<>();
        lines.add(audited.document().file());
        lines.add("  " + coverage(audited));
        if (audited.findings().isEmpty()) {
            lines.add("  没有发现疑点。");
        }
        findings(lines, audited.byWeight(), audited.document());
        return lines;
    }

    static List<String> lines(String file, List<Finding> findings) {
        List<String> lines = new ArrayList<>(List.of(file, "  没有核对"));
        findings(lines, findings, null);
        return lines;
    }

    static void findings(List<String> lines, List<Finding> findings, @Nullable Document document) {
        for (Severity severity : Severity.values()) {
            List<Finding> those =
                    findings.stream().filter(f -> f.code().severity() == severity).toList();
            if (!those.isEmpty()) {
                lines.add("  " + severity.chinese() + " " + those.size() + " 条");
            }
            for (Finding finding : those) {
                lines.add("    " + finding.code().id() + " " + finding.message());
                if (!finding.causes().isEmpty()) {
                    lines.add("      可能原因：" + causes(finding.causes()));
                }
                lines.add("      位置：" + place(finding.at(), document));
                lines.add("      处理：" + finding.remedy() + basis(finding));
            }
        }
    }

    private static String basis(Finding finding) {
        String basis =
                finding.code().basis().stream().map(Clause::shown).collect(Collectors.joining("；"));
        return basis.isEmpty() ? "" : "　依据：" + basis;
    }

    static String causes(List<Cause> causes) {
        return causes.stream().map(Cause::text).collect(Collectors.joining("；或"));
    }

    /** A figure alone could stand anywhere: with what stands around it. */
    static String place(SourceRef at, @Nullable Document document) {
        if (at instanceof SourceRef.Span span && document != null) {
            int from = Math.max(0, span.start() - AROUND);
            int to =
                    Math.min(
                            document.text().codePointCount(0, document.text().length()),
                            span.end() + AROUND);
            return tail(document.cut(from, span.start()))
                    + "【"
                    + span.text()
                    + "】"
                    + head(document.cut(span.end(), to));
        }
        return at.shown();
    }

    private static String tail(String text) {
        int line = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
        return text.substring(line + 1).replace('\t', ' ').stripLeading();
    }

    private static String head(String text) {
        return text.lines().findFirst().orElse("").replace('\t', ' ').stripTrailing();
    }

    /** What a comment on a figure says: its standing, its relations, the findings about it. */
    static String comment(Standing standing, List<Relation> relations, List<Finding> findings) {
        List<String> lines = new ArrayList<>(List.of(standing.chinese()));
        for (Relation relation : relations) {
            lines.add(
                    relation.verdict().chinese()
                            + "："
                            + relation.title()
                            + "　"
                            + relation.equation());
        }
        for (Finding finding : findings) {
            lines.add(finding.code().severity().chinese() + "：" + finding.message());
        }
        return String.join("\n", lines);
    }
}
