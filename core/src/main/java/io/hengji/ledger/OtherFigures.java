package io.hengji.ledger;

import io.hengji.intake.CellValue;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Located;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Quantity;
import io.hengji.kernel.Scalar;
import io.hengji.kernel.SourceRef;
import io.hengji.kernel.Unit;
import io.hengji.trail.Expr;
import io.hengji.trail.FigureBook;
import io.hengji.trail.FigureBook.Part;
import io.hengji.trail.Grounds;
import io.hengji.trail.Outcome;
import io.hengji.trail.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Income, staff and the rows of 附件1. */
final class OtherFigures {
    private static final Map<String, String> NATURES =
            Map.of(
                    "一般公共预算", "general",
                    "政府性基金", "fund",
                    "国有资本经营", "stateCapital",
                    "财政专户", "fiscalAccount",
                    "单位资金", "unit");

    /** Where the figures of last year's case stand, if there is one. */
    private static final String PRIOR_CASE = "prior/";

    private final Ledger ledger;
    private final FigureBook book;

    OtherFigures(Ledger ledger, FigureBook book) {
        this.ledger = ledger;
        this.book = book;
    }

    void derive() {
        income("settled", Income::settled);
        income("adjusted", Income::adjusted);
        income("initial", Income::initial);
        staff();
        base("prior", BaseRow::priorSettled);
        base("budget", BaseRow::budget);
        base("spent", BaseRow::settled);
    }

    private void income(
            String moment, Function<Income, @Nullable Located<CellValue.Amount>> column) {
        List<Part> all = new ArrayList<>();
        Map<String, List<Part>> groups = new LinkedHashMap<>();
        for (Income income : ledger.incomes()) {
            Located<CellValue.Amount> amount = column.apply(income);
            if (amount == null) {
                continue;
            }
            String name = income.kind().isEmpty() ? income.nature() : income.kind();
            Step step = read("income/" + income.row().at().row() + "." + moment, amount);
            IncomeKind kind = IncomeKind.of(income.kind());
            if (kind.ofThisYear()) {
                all.add(new Part(name, step));
                String nature = NATURES.get(income.nature());
                if (nature != null) {
                    groups.computeIfAbsent(nature, key -> new ArrayList<>())
                            .add(new Part(name, step));
                }
            }
            groups.computeIfAbsent(kind.key(), key -> new ArrayList<>()).add(new Part(name, step));
        }
        groups.forEach((key, parts) ->
                book.total("dept.income." + moment + "." + key, parts, Grounds.NONE));
        if (!all.isEmpty()) {
            book.total("dept.income." + moment, all, Grounds.of("A2"));
        }
    }

    private void staff() {
        count("inPost", StaffRow::inPost, row -> !row.kind().equals("离退休"));
        count("quota", StaffRow::quota, row -> !row.kind().equals("离退休"));
        count("retired", StaffRow::inPost, row -> row.kind().equals("离退休"));
    }

    private void count(
            String name,
            Function<StaffRow, @Nullable Located<BigDecimal>> column,
            Predicate<StaffRow> chosen) {
        List<Part> parts = new ArrayList<>();
        int rows = 0;
        for (StaffRow row : ledger.staff()) {
            Located<BigDecimal> number = column.apply(row);
            if (!chosen.test(row)) {
                continue;
            }
            rows++;
            if (number != null) {
                Step step =
                        book.read(
                                "staff/" + row.row().at().row() + "." + name,
                                number.at(),
                                new Quantity(number.value(), Unit.PERSON),
                                Precision.EXACT);
                parts.add(new Part(row.kind(), step));
            }
        }
        if (rows > 0 && parts.size() == rows) {
            Expr formula =
                    new Expr.Add(
                            FigureBook.inputs(parts).stream()
                                    .<Expr>map(in -> Expr.ref(in.role()))
                                    .toList());
            Function<Fraction, Scalar> people =
                    value -> new Quantity(value.round(0, RoundingMode.UNNECESSARY), Unit.PERSON);
            book.calc(
                    "dept.staff." + name,
                    formula,
                    FigureBook.inputs(parts),
                    people,
                    Grounds.of("D1"));
        } else {
            String head = name.equals("quota") ? "编制数" : "在职人数";
            book.absent(
                    "dept.staff." + name,
                    new SourceRef.Whole("staff.csv"),
                    LedgerCode.NOT_ENTERED.id(),
                    List.of("staff.csv的“" + head + "”"));
        }
    }

    /**
     * A row of 附件1 is a stated figure ({@code base/<item>.<column>}). It becomes the department's
     * figure of that name where nothing else derives it; the total of 三公 is derived from its parts
     * where they are given.
     */
    private void base(String column, Function<BaseRow, @Nullable Located<CellValue.Amount>> cell) {
        List<Part> threePublic = new ArrayList<>();
        List<Part> vehicles = new ArrayList<>();
        for (BaseRow row : ledger.base()) {
            Optional<BaseItem> item = BaseItem.of(row.item());
            Located<CellValue.Amount> amount = cell.apply(row);
            if (item.isEmpty() || amount == null) {
                continue;
            }
            read("base/" + item.get().name() + "." + column, amount);
            String figure = item.get().figure(column);
            if (book.of(PRIOR_CASE + item.get().figure("spent")).isPresent()
                    && column.equals("prior")) {
                continue; // last year's case itself says it; relations compare the two
            }
            if (item.get().threePublicPart()) {
                Part part = new Part(item.get().chinese(), read(figure, amount));
                threePublic.add(part);
                if (item.get() == BaseItem.VEHICLE_PURCHASE
                        || item.get() == BaseItem.VEHICLE_RUNNING) {
                    vehicles.add(part);
                }
            } else if (book.of(figure)
                    .filter(step -> step.outcome() instanceof Outcome.Value)
                    .isEmpty()) {
                read(figure, amount);
            }
        }
        if (!vehicles.isEmpty()) {
            book.total("dept.threePublic." + column + ".vehicles", vehicles, Grounds.of("C1"));
        }
        if (!threePublic.isEmpty()) {
            book.total("dept.threePublic." + column, threePublic, Grounds.of("C1"));
        }
    }

    private Step read(String figure, Located<CellValue.Amount> amount) {
        return book.read(figure, amount.at(), amount.value().money(), amount.value().printed());
    }
}
