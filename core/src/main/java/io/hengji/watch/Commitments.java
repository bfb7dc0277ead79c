package io.hengji.watch;

import io.hengji.kernel.Fraction;
import io.hengji.record.Dataset;
import io.hengji.record.Datum;
import io.hengji.record.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the contracts of projects make due (合同到期应付), by the days of their stages. A stage without a
 * day, at acceptance for instance, foretells nothing and is left out.
 */
final class Commitments {
    private static final Fraction HUNDRED = Fraction.of(100);

    private final int year;
    private final List<Stage> stages;

    private Commitments(int year, List<Stage> stages) {
        this.year = year;
        this.stages = stages;
    }

    /**
     * A stage of a contract.
     *
     * @param signed null where the contract does not say; then it counts as always known
     */
    private record Stage(
            String project, @Nullable LocalDate signed, LocalDate due, Fraction amount) {}

    private record Contract(String project, @Nullable LocalDate signed, Fraction amount) {}

    /** What falls due after the end of one month up to the end of another. */
    interface Due {
        Fraction between(int from, int to);
    }

    /** From the datasets contract and contract_stage; none where they were not handed in. */
    static Commitments of(int year, List<Dataset> datasets) {
        Map<String, Contract> contracts = new HashMap<>();
        table(datasets, "contract")
                .ifPresent(table -> {
                    for (int row = 0; row < table.size(); row++) {
                        if (cell(table, row, "amount")
                                instanceof Datum.Decimal(BigDecimal amount)) {
                            contracts.put(
                                    text(table, row, "contract_no"),
                                    new Contract(
                                            text(table, row, "project_id"),
                                            day(table, row, "signed_on"),
                                            Fraction.of(amount)));
                        }
                    }
                });
        List<Stage> stages = new ArrayList<>();
        table(datasets, "contract_stage")
                .ifPresent(table -> {
                    for (int row = 0; row < table.size(); row++) {
                        Contract contract = contracts.get(text(table, row, "contract_no"));
                        LocalDate due = day(table, row, "due_on");
                        if (contract != null
                                && due != null
                                && cell(table, row, "share_percent")
                                        instanceof Datum.Decimal(BigDecimal percent)) {
                            stages.add(
                                    new Stage(
                                            contract.project(),
                                            contract.signed(),
                                            due,
                                            share(contract.amount(), percent)));
                        }
                    }
                });
        return new Commitments(year, List.copyOf(stages));
    }

    /** Of these projects; empty where no stage of theirs has a day. */
    Optional<Due> of(Predicate<String> projects) {
        List<Stage> own = stages.stream().filter(one -> projects.test(one.project())).toList();
        return own.isEmpty() ? Optional.empty() : Optional.of((from, to) -> sum(own, from, to));
    }

    /** As known at the end of the first month: contracts signed later are not. */
    private Fraction sum(List<Stage> own, int from, int to) {
        LocalDate known = YearMonth.of(year, from).atEndOfMonth();
        LocalDate end = YearMonth.of(year, to).atEndOfMonth();
        return own.stream()
                .filter(one -> one.signed() == null || !one.signed().isAfter(known))
                .filter(one -> one.due().isAfter(known) && !one.due().isAfter(end))
                .map(Stage::amount)
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Fraction share(Fraction amount, BigDecimal percent) {
        return amount.times(Fraction.of(percent)).dividedBy(HUNDRED).orElseThrow();
    }

    private static Optional<Table> table(List<Dataset> datasets, String name) {
        return datasets.stream()
                .filter(one -> one.name().equals(name))
                .map(Dataset::table)
                .findFirst();
    }

    private static @Nullable Datum cell(Table table, int row, String column) {
        int at = table.indexOf(column);
        return at < 0 ? null : table.cell(row, at);
    }

    private static String text(Table table, int row, String column) {
        return cell(table, row, column) instanceof Datum.Words(String text) ? text : "";
    }

    private static @Nullable LocalDate day(Table table, int row, String column) {
        return cell(table, row, column) instanceof Datum.Day(LocalDate day) ? day : null;
    }
}
