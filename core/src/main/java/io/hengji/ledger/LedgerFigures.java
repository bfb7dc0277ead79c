package io.hengji.ledger;

import io.hengji.kernel.SourceRef;
import io.hengji.trail.FigureBook;
import io.hengji.trail.FigureBook.Part;
import io.hengji.trail.Grounds;
import io.hengji.trail.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Derives the figures of the ledger under their catalogue names: lines, projects, categories, the
 * department, income, staff, 三公 and the rates, each with its step on the trail.
 */
public final class LedgerFigures {
    private final Ledger ledger;
    private final FigureBook book;
    private final LineFigures lines;

    private LedgerFigures(Ledger ledger, FigureBook book, PaymentsByLine payments) {
        this.ledger = ledger;
        this.book = book;
        this.lines = new LineFigures(book, payments);
    }

    /** Derives everything the ledger can say; the order of projects is that of the case. */
    public static void derive(
            Ledger ledger, List<Project> projects, PaymentsByLine payments, FigureBook book) {
        new LedgerFigures(ledger, book, payments).derive(projects);
    }

    private void derive(List<Project> projects) {
        ledger.lines().forEach(lines::state);
        Map<String, List<BudgetLine>> ofProject = new LinkedHashMap<>();
        projects.forEach(project -> ofProject.put(project.id(), new ArrayList<>()));
        for (BudgetLine line : ledger.lines()) {
            ofProject.computeIfAbsent(line.projectId(), id -> new ArrayList<>()).add(line);
        }
        ofProject.remove("");
        ofProject.forEach((id, own) -> {
            subject("project/" + id, own);
            vintages("project/" + id, own);
        });
        for (Category category : Category.values()) {
            List<BudgetLine> chosen = among(ledger.lines(), line -> line.category() == category);
            if (!chosen.isEmpty()) {
                sum("dept.spent." + category.key(), chosen, line -> lines.spent(line.id()));
                sumLayer("dept.budget." + category.key(), chosen, BudgetLayer.INITIAL);
            }
        }
        group("basic", "基本支出", Category::basic);
        group("project", "项目支出", category -> !category.basic());
        subject("dept", ledger.lines());
        vintages("dept", ledger.lines());
        new OtherFigures(ledger, book).derive();
        new BuildingFigures(ledger, book).derive();
        new RateFigures(book).derive();
    }

    /** 基本支出 and 项目支出 as sums of their categories. */
    private void group(String key, String chinese, Predicate<Category> member) {
        for (String side : List.of("spent", "budget")) {
            List<Part> parts = new ArrayList<>();
            for (Category category : Category.values()) {
                if (member.test(category)) {
                    book.of("dept." + side + "." + category.key())
                            .ifPresent(step -> parts.add(new Part(category.chinese(), step)));
                }
            }
            if (!parts.isEmpty()) {
                book.total(
                        "dept." + side + "." + key,
                        parts,
                        Grounds.of(key.equals("basic") ? "A4" : "B2"));
            } else if (side.equals("spent")) {
                book.absent(
                        "dept.spent." + key,
                        new SourceRef.Whole("budget.csv"),
                        LedgerCode.NOT_ENTERED.id(),
                        List.of(chinese + "的预算行"));
            }
        }
    }

    private void subject(String subject, List<BudgetLine> chosen) {
        for (BudgetLayer layer : BudgetLayer.values()) {
            sumLayer(subject + ".budget." + camel(layer.column()), chosen, layer);
        }
        sum(subject + ".budget.adjusted", chosen, line -> lines.adjusted(line.id()));
        sum(subject + ".spent", chosen, line -> lines.spent(line.id()));
    }

    /** The three rows of a form's funds block: 当年财政拨款, 上年结转资金, 其他资金. */
    private void vintages(String subject, List<BudgetLine> chosen) {
        for (Funds funds : Funds.values()) {
            List<BudgetLine> row = among(chosen, line -> Funds.of(line) == funds);
            if (!row.isEmpty()) {
                String of = subject + "." + funds.key();
                sumLayer(of + ".initial", row, BudgetLayer.INITIAL);
                sum(of + ".adjusted", row, line -> lines.adjusted(line.id()));
                sum(of + ".spent", row, line -> lines.spent(line.id()));
            }
        }
    }

    private static List<BudgetLine> among(List<BudgetLine> lines, Predicate<BudgetLine> chosen) {
        return lines.stream().filter(chosen).toList();
    }

    private void sumLayer(String figure, List<BudgetLine> chosen, BudgetLayer layer) {
        List<Part> parts = new ArrayList<>();
        for (BudgetLine line : chosen) {
            Step step = lines.layer(line.id(), layer);
            if (step != null) {
                parts.add(new Part(name(line), step));
            }
        }
        total(figure, parts, !chosen.isEmpty());
    }

    private void sum(String figure, List<BudgetLine> chosen, Function<BudgetLine, Step> step) {
        List<Part> parts = new ArrayList<>();
        for (BudgetLine line : chosen) {
            parts.add(new Part(name(line), step.apply(line)));
        }
        total(figure, parts, !parts.isEmpty());
    }

    private void total(String figure, List<Part> parts, boolean any) {
        if (any) {
            book.total(figure, parts, Grounds.NONE);
        } else {
            book.absent(
                    figure,
                    new SourceRef.Whole("budget.csv"),
                    LedgerCode.NO_ROWS.id(),
                    List.of("budget.csv 的预算行"));
        }
    }

    private static String name(BudgetLine line) {
        return line.title().isEmpty() ? line.id() : line.title();
    }

    /** carried_in becomes carriedIn: columns of tables are snake case, figure names are not. */
    static String camel(String column) {
        StringBuilder name = new StringBuilder();
        for (String word : column.split("_", -1)) {
            name.append(
                    name.isEmpty()
                            ? word
                            : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    /** A quotient over a figure that may not have been stated at all. */
    static Step stated(FigureBook book, String figure, String missing) {
        return book.of(figure)
                .orElseGet(() ->
                        book.absent(
                                figure,
                                new SourceRef.Whole("case.yaml"),
                                LedgerCode.NO_ROWS.id(),
                                List.of(missing)));
    }
}
