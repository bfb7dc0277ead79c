package io.hengji.ledger;

import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Located;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Quantity;
import io.hengji.kernel.SourceRef;
import io.hengji.kernel.Unit;
import io.hengji.trail.Expr;
import io.hengji.trail.FigureBook;
import io.hengji.trail.FigureBook.Part;
import io.hengji.trail.Grounds;
import io.hengji.trail.Input;
import io.hengji.trail.Op;
import io.hengji.trail.Outcome;
import io.hengji.trail.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * 楼堂馆所 completed in the year, from the rows of base.csv that name them: areas and investments,
 * approved and actual, and their two rates. A row without any number says that there was none, and
 * the rates do not apply; no row says nothing, and the rates are unverifiable.
 */
final class BuildingFigures {
    static final String ITEM = "楼堂馆所";
    private static final String NONE = "当年没有完工的楼堂馆所项目";

    private final List<BaseRow> rows;
    private final FigureBook book;

    BuildingFigures(Ledger ledger, FigureBook book) {
        this.rows = ledger.base().stream().filter(row -> row.item().contains(ITEM)).toList();
        this.book = book;
    }

    void derive() {
        if (!rows.isEmpty() && rows.stream().noneMatch(BuildingFigures::saysANumber)) {
            none("dept.rate.buildingArea");
            none("dept.rate.buildingCost");
            return;
        }
        area("approvedArea", "approved_area", "批复规模");
        area("actualArea", "actual_area", "实际规模");
        money("approvedInvestment", "approved_investment", "预算投资");
        money("actualInvestment", "actual_investment", "实际投资");
        rate("dept.rate.buildingArea", "actualArea", "实际规模", "approvedArea", "批复规模");
        rate("dept.rate.buildingCost", "actualInvestment", "实际投资", "approvedInvestment", "预算投资");
    }

    private static boolean saysANumber(BaseRow row) {
        return List.of("approved_area", "actual_area", "approved_investment", "actual_investment")
                .stream()
                .anyMatch(row.row()::has);
    }

    private void none(String figure) {
        book.record(
                book.trail()
                        .add(
                                new FigureId(figure),
                                new Op.Read(rows.getFirst().row().at()),
                                List.of(),
                                new Outcome.NotApplicable(NONE),
                                Grounds.NONE));
    }

    private void area(String name, String column, String chinese) {
        List<Part> parts = new ArrayList<>();
        for (BaseRow row : rows) {
            row.row()
                    .number(column)
                    .ifPresent(cell -> parts.add(new Part(chinese, read(row, name, cell))));
        }
        if (complete(name, chinese, parts)) {
            List<Input> inputs = FigureBook.inputs(parts);
            book.calc(
                    "dept.building." + name,
                    Expr.sum(inputs.stream().map(Input::role).toList()),
                    inputs,
                    BuildingFigures::squareMetres,
                    Grounds.NONE);
        }
    }

    private void money(String name, String column, String chinese) {
        List<Part> parts = new ArrayList<>();
        for (BaseRow row : rows) {
            row.row()
                    .amount(column)
                    .ifPresent(cell ->
                            parts.add(
                                    new Part(
                                            chinese,
                                            book.read(
                                                    figure(row, name),
                                                    cell.at(),
                                                    cell.value().money(),
                                                    cell.value().printed()))));
        }
        if (complete(name, chinese, parts)) {
            book.total("dept.building." + name, parts, Grounds.NONE);
        }
    }

    /** Unverifiable as soon as one building does not say it. */
    private boolean complete(String name, String chinese, List<Part> parts) {
        boolean complete = !rows.isEmpty() && parts.size() == rows.size();
        if (!complete) {
            book.absent(
                    "dept.building." + name,
                    rows.isEmpty() ? new SourceRef.Whole("base.csv") : rows.getFirst().row().at(),
                    LedgerCode.NOT_ENTERED.id(),
                    List.of("base.csv“" + ITEM + "”的“" + chinese + "”"));
        }
        return complete;
    }

    private Step read(BaseRow row, String name, Located<BigDecimal> cell) {
        return book.read(
                figure(row, name),
                cell.at(),
                new Quantity(cell.value(), Unit.SQUARE_METRE),
                Precision.ofPrinted(cell.value(), Unit.SQUARE_METRE));
    }

    private static String figure(BaseRow row, String name) {
        return "base/" + row.row().at().row() + "." + name;
    }

    private static Quantity squareMetres(Fraction sum) {
        return new Quantity(sum.decimal().orElseThrow(), Unit.SQUARE_METRE);
    }

    private void rate(String figure, String above, String aboveName, String below, String name) {
        book.rate(
                figure,
                new Part(
                        aboveName, LedgerFigures.stated(book, "dept.building." + above, aboveName)),
                new Part(name, LedgerFigures.stated(book, "dept.building." + below, name)),
                Grounds.of("E2"));
    }
}
