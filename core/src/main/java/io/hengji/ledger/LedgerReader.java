package io.hengji.ledger;

import io.hengji.intake.CaseFiles;
import io.hengji.intake.CaseRow;
import io.hengji.intake.CellValue;
import io.hengji.kernel.Located;
import io.hengji.kernel.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Interprets the tables of money of a case. Cells that were not understood are findings of the
 * reading already.
 */
public final class LedgerReader {
    private LedgerReader() {}

    public static Ledger read(CaseFiles files) {
        List<BudgetLine> lines = new ArrayList<>();
        for (CaseRow row : files.table("budget").rows()) {
            line(row).ifPresent(lines::add);
        }
        return new Ledger(
                withDatedEntries(lines, files.table("quotas").rows()),
                files.table("payments").rows().stream()
                        .flatMap(row -> payment(row).stream())
                        .toList(),
                files.table("income").rows().stream().map(LedgerReader::income).toList(),
                files.table("staff").rows().stream().map(LedgerReader::staff).toList(),
                files.table("base").rows().stream().map(LedgerReader::base).toList(),
                files.table("contracts"),
                files.table("transfers"),
                files.table("receptions"));
    }

    public static List<Project> projects(CaseFiles files) {
        return files.table("projects").rows().stream()
                .flatMap(row -> project(row).stream())
                .toList();
    }

    private static Optional<BudgetLine> line(CaseRow row) {
        Optional<Category> category = row.text("category").flatMap(Category::of);
        Optional<String> id = row.text("line_id");
        if (category.isEmpty() || id.isEmpty()) {
            return Optional.empty();
        }
        List<BudgetEntry> entries = new ArrayList<>();
        for (BudgetLayer layer : BudgetLayer.values()) {
            row.amount(layer.column())
                    .ifPresent(amount ->
                            entries.add(new BudgetEntry(id.get(), layer, amount, null, null)));
        }
        return Optional.of(
                new BudgetLine(
                        id.get(),
                        row.text("unit", ""),
                        category.get(),
                        row.text("project_id", ""),
                        row.text("title", ""),
                        row.text("source").orElse(null),
                        row.text("nature").orElse(null),
                        row.text("vintage", "当年"),
                        row.text("function_code", ""),
                        row.text("economic_code", ""),
                        entries,
                        amount(row, "adjusted"),
                        amount(row, "spent"),
                        amount(row, "carried_out"),
                        amount(row, "surplus"),
                        row.text("document", ""),
                        row.text("note", ""),
                        row));
    }

    /**
     * Dated entries of quotas.csv stand in for the wide row's cell of the same layer only where
     * that cell is blank.
     */
    private static List<BudgetLine> withDatedEntries(List<BudgetLine> lines, List<CaseRow> quotas) {
        if (quotas.isEmpty()) {
            return lines;
        }
        List<BudgetLine> merged = new ArrayList<>();
        for (BudgetLine line : lines) {
            List<BudgetEntry> entries = new ArrayList<>(line.entries());
            for (CaseRow row : quotas) {
                if (row.text("line_id", "").equals(line.id())) {
                    dated(line, row).ifPresent(entries::add);
                }
            }
            merged.add(line.with(entries));
        }
        return merged;
    }

    private static Optional<BudgetEntry> dated(BudgetLine line, CaseRow row) {
        Optional<BudgetLayer> layer =
                row.text("layer")
                        .flatMap(BudgetLayer::of)
                        .filter(wanted -> line.entry(wanted).isEmpty());
        return layer.flatMap(found ->
                row.amount("amount")
                        .map(amount ->
                                new BudgetEntry(
                                        line.id(),
                                        found,
                                        amount,
                                        row.day("date").orElse(null),
                                        row.text("document").orElse(null))));
    }

    private static Optional<Payment> payment(CaseRow row) {
        return row.amount("amount")
                .map(amount ->
                        new Payment(
                                row.text("voucher_no", ""),
                                row.text("item_no", ""),
                                row.day("paid_on").orElse(null),
                                row.text("project_id", ""),
                                row.text("line_id", ""),
                                row.text("economic_code", ""),
                                amount,
                                row.text("refund_of", ""),
                                row.text("three_public", ""),
                                row));
    }

    private static Income income(CaseRow row) {
        return new Income(
                row.text("nature", ""),
                row.text("kind", ""),
                amount(row, "initial"),
                amount(row, "adjusted"),
                amount(row, "settled"),
                row);
    }

    private static StaffRow staff(CaseRow row) {
        return new StaffRow(
                row.text("unit", ""),
                row.text("kind", ""),
                row.number("quota").orElse(null),
                row.number("in_post").orElse(null),
                row);
    }

    private static BaseRow base(CaseRow row) {
        return new BaseRow(
                row.text("item_id", ""),
                amount(row, "prior_settled"),
                amount(row, "budget"),
                amount(row, "settled"),
                row);
    }

    private static Optional<Project> project(CaseRow row) {
        return row.text("project_id")
                .map(id ->
                        new Project(
                                id,
                                row.text("project_code", ""),
                                row.text("name", id),
                                row.text("unit", ""),
                                row.text("department", ""),
                                row.text("implementer", ""),
                                row.text("section", ""),
                                row.text("owner", ""),
                                row.text("category").flatMap(Category::of).orElse(Category.OTHER),
                                year(row, "from"),
                                year(row, "to"),
                                row.text("fund_name", ""),
                                row.yes("earmarked"),
                                row.several("approved_function"),
                                row.several("approved_economic"),
                                row.text("approved_use", ""),
                                money(row, "approved_amount"),
                                money(row, "contract_amount"),
                                row.yes("works"),
                                row.yes("public_service"),
                                row.text("scheme", ""),
                                row.text("problems", ""),
                                row.text("remedies", ""),
                                row));
    }

    private static @Nullable Located<CellValue.Amount> amount(CaseRow row, String column) {
        return row.amount(column).orElse(null);
    }

    private static @Nullable Money money(CaseRow row, String column) {
        return row.amount(column).map(amount -> amount.value().money()).orElse(null);
    }

    private static @Nullable Integer year(CaseRow row, String column) {
        return row.typed(column, CellValue.Year.class)
                .map(year -> year.value().year())
                .orElse(null);
    }
}
