package io.hengji.cli;

import io.hengji.audit.Audited;
import io.hengji.audit.Standing;
import io.hengji.kernel.Finding;
import io.hengji.kernel.Severity;
import io.hengji.office.json.AuditJson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;

/**
 * What stays of one report once it was audited and its documents were made: counts and sentences,
 * not the report.
 *
 * @param counts by severity, then by standing
 * @param rows for the list of findings
 * @param lines the summary on the screen; empty unless it is wanted
 * @param json the report's object; empty unless it is wanted
 * @param files the documents made of it, by name
 */
record AuditOutcome(
        int order,
        String file,
        boolean read,
        List<Long> counts,
        List<List<String>> rows,
        List<String> lines,
        @SuppressWarnings("ArrayRecordComponent") byte[] json, // handed on, never compared
        SortedMap<String, byte[]> files) {

    /** The gravest first: errors, then contradicted figures, then warnings. */
    static final Comparator<AuditOutcome> BY_RISK =
            Comparator.comparing(AuditOutcome::read)
                    .thenComparingLong(outcome -> -outcome.count(Severity.ERROR))
                    .thenComparingLong(outcome -> -outcome.contradicted())
                    .thenComparingLong(outcome -> -outcome.count(Severity.WARNING))
                    .thenComparingInt(AuditOutcome::order);

    static final List<String> COUNT_HEADS = countHeads();
    static final List<String> FINDING_HEADS = List.of("文件", "程度", "代码", "疑点", "原文", "可能原因", "处理");

    static AuditOutcome of(
            int order, Audited audited, AuditWanted wanted, SortedMap<String, byte[]> files) {
        List<Long> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            counts.add(audited.count(severity));
        }
        for (Standing standing : Standing.values()) {
            counts.add(audited.count(standing));
        }
        List<List<String>> rows =
                audited.byWeight().stream()
                        .map(finding -> row(audited.document().file(), finding, audited))
                        .toList();
        return new AuditOutcome(
                order,
                audited.document().file(),
                true,
                counts,
                rows,
                wanted.lines() ? AuditWords.lines(audited) : List.of(),
                wanted.json() ? AuditJson.write(audited) : new byte[0],
                files);
    }

    static AuditOutcome unread(int order, String file, List<Finding> findings, AuditWanted wanted) {
        List<Long> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            counts.add(findings.stream().filter(f -> f.code().severity() == severity).count());
        }
        Arrays.stream(Standing.values()).forEach(any -> counts.add(0L));
        return new AuditOutcome(
                order,
                file,
                false,
                counts,
                findings.stream().map(finding -> row(file, finding, null)).toList(),
                wanted.lines() ? AuditWords.lines(file, findings) : List.of(),
                wanted.json() ? AuditJson.unreadable(file, findings) : new byte[0],
                new java.util.TreeMap<>());
    }

    private static List<String> row(
            String file, Finding finding, @org.jspecify.annotations.Nullable Audited audited) {
        return List.of(
                file,
                finding.code().severity().chinese(),
                finding.code().id(),
                finding.message(),
                AuditWords.place(finding.at(), audited == null ? null : audited.document()),
                AuditWords.causes(finding.causes()),
                finding.remedy());
    }

    /** Without the documents, which have been handed on. */
    AuditOutcome light() {
        return new AuditOutcome(
                order, file, read, counts, rows, List.of(), new byte[0], new java.util.TreeMap<>());
    }

    long count(Severity severity) {
        return counts.get(List.of(Severity.values()).indexOf(severity));
    }

    long contradicted() {
        return counts.get(
                Severity.values().length
                        + List.of(Standing.values()).indexOf(Standing.CONTRADICTED));
    }

    /** For the ranking: 读不了, 有矛盾, 有疑问, 未见疑点. */
    String state() {
        return !read
                ? "没有核对"
                : count(Severity.ERROR) > 0 ? "有错误" : count(Severity.WARNING) > 0 ? "有疑问" : "未见疑点";
    }

    private static List<String> countHeads() {
        List<String> heads = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            heads.add(severity.chinese());
        }
        for (Standing standing : Standing.values()) {
            heads.add(standing.chinese());
        }
        return heads;
    }
}
