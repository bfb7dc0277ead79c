package io.hengji.cli;

import io.hengji.cli.AuditAnswer.Found;
import io.hengji.cli.LabelledReport.Label;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How an audit did on labelled reports. A finding hits a label when it points, with {@code at} or
 * {@code related}, at the label's span or at one that is acceptable too; a notice hits nothing.
 *
 * <p>Precision counts an error finding as right when it hits any planted fault: an alarm there is
 * no false alarm, even where the label is only a warning. Such differences of severity are counted
 * apart. Recall of errors asks for an error finding, recall of all for any that is not a notice.
 */
final class AuditScore {

    private final List<String> falseAlarms = new ArrayList<>();
    private final List<String> misses = new ArrayList<>();
    private final Map<String, int[]> byKind = new TreeMap<>();
    private int errorFindings;
    private int severer;
    private int errorLabels;
    private int errorsFound;
    private int allLabels;
    private int allFound;
    private int cleanReports;
    private int cleanWithError;
    private int cleanWithWarning;

    void add(LabelledReport report, AuditAnswer answer) {
        List<Found> errors = answer.findings().stream().filter(Found::error).toList();
        List<Found> raised =
                answer.findings().stream().filter(f -> !f.severity().equals("notice")).toList();
        for (Found error : errors) {
            judge(report, error);
        }
        for (Label label : report.labels()) {
            search(report, label, errors, raised);
        }
        if (report.clean()) {
            cleanReports++;
            cleanWithError += errors.isEmpty() ? 0 : 1;
            cleanWithWarning += raised.size() > errors.size() ? 1 : 0;
        }
    }

    private void judge(LabelledReport report, Found error) {
        errorFindings++;
        List<Label> hit =
                report.labels().stream()
                        .filter(label -> error.spans().stream().anyMatch(label::hitBy))
                        .toList();
        if (hit.isEmpty()) {
            falseAlarms.add(report.name() + " " + error.code() + " " + shown(report, error));
        } else if (hit.stream().noneMatch(Label::error)) {
            severer++;
        }
    }

    private void search(
            LabelledReport report, Label label, List<Found> errors, List<Found> raised) {
        boolean byError = hit(label, errors);
        boolean byAny = hit(label, raised);
        boolean found = label.error() ? byError : byAny;
        int[] counts = byKind.computeIfAbsent(label.kind(), kind -> new int[2]);
        counts[0] += found ? 1 : 0;
        counts[1]++;
        allLabels++;
        allFound += byAny ? 1 : 0;
        if (label.error()) {
            errorLabels++;
            errorsFound += byError ? 1 : 0;
        }
        if (!found) {
            misses.add(
                    report.name()
                            + " "
                            + label.kind()
                            + " 「"
                            + label.span().in(report.text())
                            + "」 "
                            + label.why()
                            + (byAny ? " [found, but not as an error]" : ""));
        }
    }

    private static boolean hit(Label label, List<Found> findings) {
        return findings.stream().anyMatch(f -> f.spans().stream().anyMatch(label::hitBy));
    }

    private static String shown(LabelledReport report, Found finding) {
        String at = finding.spans().isEmpty() ? "" : finding.spans().getFirst().in(report.text());
        return "「" + at + "」 " + finding.message();
    }

    /** Of all error findings, those that point at a planted fault; 1 when there is none. */
    BigDecimal precision() {
        return share(errorFindings - falseAlarms.size(), errorFindings);
    }

    BigDecimal errorRecall() {
        return share(errorsFound, errorLabels);
    }

    BigDecimal recall() {
        return share(allFound, allLabels);
    }

    int cleanReportsWithError() {
        return cleanWithError;
    }

    private static BigDecimal share(int part, int whole) {
        return whole == 0
                ? BigDecimal.ONE
                : BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }

    /** Every false alarm and miss, too: for the half on which the audit is worked on. */
    String inFull(String title) {
        StringBuilder out = new StringBuilder(summary(title));
        falseAlarms.forEach(alarm -> out.append("  false alarm: ").append(alarm).append('\n'));
        misses.forEach(miss -> out.append("  missed: ").append(miss).append('\n'));
        return out.toString();
    }

    /** The figures of quality, and what was found of each class. */
    String summary(String title) {
        StringBuilder out = new StringBuilder();
        out.append(title).append('\n');
        line(out, "precision of error findings", precision(), errorFindings);
        line(out, "recall of errors", errorRecall(), errorLabels);
        line(out, "recall of errors and warnings", recall(), allLabels);
        out.append("  clean reports with an error finding: ")
                .append(cleanWithError)
                .append(" of ")
                .append(cleanReports)
                .append("; with a warning: ")
                .append(cleanWithWarning)
                .append("; error findings where a warning is labelled: ")
                .append(severer)
                .append('\n');
        byKind.forEach((kind, n) -> out.append("  %-30s %d of %d%n".formatted(kind, n[0], n[1])));
        return out.toString();
    }

    private static void line(StringBuilder out, String name, BigDecimal share, int of) {
        out.append("  ").append(name).append(": ").append(share.toPlainString());
        out.append(" of ").append(of).append('\n');
    }
}
