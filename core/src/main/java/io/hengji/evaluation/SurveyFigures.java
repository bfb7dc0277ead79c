package io.hengji.evaluation;

import io.hengji.evidence.EvidenceLevel;
import io.hengji.intake.CaseRow;
import io.hengji.intake.CaseTable;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Quantity;
import io.hengji.kernel.Unit;
import io.hengji.trail.Expr;
import io.hengji.trail.FigureBook;
import io.hengji.trail.FigureBook.Part;
import io.hengji.trail.Grounds;
import io.hengji.trail.Step;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 满意度 = 满意份数 ÷ 回收份数, from survey.csv, for the department and for each project. L2 needs all of it:
 * sent, returned, satisfied, method and date (CONTRACTS, evidence).
 */
final class SurveyFigures {
    private final Map<String, Step> rates = new LinkedHashMap<>();
    private final Map<String, EvidenceLevel> levels = new LinkedHashMap<>();

    SurveyFigures(CaseTable survey, FigureBook book) {
        Map<String, List<CaseRow>> bySubject = new LinkedHashMap<>();
        for (CaseRow row : survey.rows()) {
            bySubject.computeIfAbsent(row.text("project_id", ""), id -> new ArrayList<>()).add(row);
        }
        bySubject.forEach((project, rows) -> {
            Optional<Step> satisfied = total(book, project, rows, "satisfied", "满意份数");
            Optional<Step> returned = total(book, project, rows, "returned", "回收份数");
            if (satisfied.isPresent() && returned.isPresent()) {
                String subject = project.isEmpty() ? "dept" : "project/" + project;
                rates.put(
                        project,
                        book.rate(
                                subject + ".rate.satisfaction",
                                new Part("满意份数", satisfied.get()),
                                new Part("回收份数", returned.get()),
                                Grounds.of("E5")));
                boolean complete =
                        rows.stream()
                                .allMatch(row ->
                                        row.has("sent")
                                                && row.has("method")
                                                && row.has("surveyed_on"));
                levels.put(project, complete ? EvidenceLevel.L2 : EvidenceLevel.L0);
            }
        });
    }

    boolean any() {
        return !rates.isEmpty();
    }

    Optional<Step> rate(String project) {
        return Optional.ofNullable(rates.get(project));
    }

    EvidenceLevel level(String project) {
        return levels.getOrDefault(project, EvidenceLevel.L0);
    }

    private static Optional<Step> total(
            FigureBook book, String project, List<CaseRow> rows, String column, String chinese) {
        List<Part> parts = new ArrayList<>();
        for (CaseRow row : rows) {
            row.number(column)
                    .ifPresent(number ->
                            parts.add(
                                    new Part(
                                            chinese,
                                            book.read(
                                                    "survey/" + row.at().row() + "." + column,
                                                    number.at(),
                                                    new Quantity(number.value(), COPIES),
                                                    Precision.EXACT))));
        }
        if (parts.size() != rows.size()) {
            return Optional.empty();
        }
        Expr sum =
                new Expr.Add(
                        FigureBook.inputs(parts).stream()
                                .<Expr>map(input -> Expr.ref(input.role()))
                                .toList());
        String subject = project.isEmpty() ? "dept" : "project/" + project;
        return Optional.of(
                book.calc(
                        subject + ".survey." + column,
                        sum,
                        FigureBook.inputs(parts),
                        (Fraction number) ->
                                new Quantity(number.round(0, RoundingMode.HALF_UP), COPIES),
                        Grounds.NONE));
    }

    private static final Unit COPIES = Unit.of("份").orElseThrow();
}
