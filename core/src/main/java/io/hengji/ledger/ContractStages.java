package io.hengji.ledger;

import io.hengji.intake.CaseRow;
import io.hengji.intake.CaseTable;
import io.hengji.kernel.Finding;
import io.hengji.record.Column;
import io.hengji.record.ColumnType;
import io.hengji.record.Dataset;
import io.hengji.record.Datum;
import io.hengji.record.Table;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The stages of payment of contracts (付款阶段), a row each: the share of the contract in percent, the
 * shares up to and with it, and the day from which it is due. Written as {@code 30% 2025-05-31；50%
 * 2025-08-31；20% 验收后}; a share may be a fraction of 1 (0.3) when all of the contract's are. A stage
 * without a day is due at acceptance when its words say so (验收、竣工), at once when they say nothing.
 */
final class ContractStages {
    private static final List<Column> COLUMNS =
            List.of(
                    new Column("contract_no", ColumnType.VARCHAR),
                    new Column("stage_no", ColumnType.INTEGER),
                    new Column("share_percent", ColumnType.DECIMAL_6),
                    new Column("share_to_date", ColumnType.DECIMAL_6),
                    new Column("due_on", ColumnType.DATE),
                    new Column("due_day", ColumnType.INTEGER),
                    new Column("is_due", ColumnType.BOOLEAN));
    private static final Pattern SHARE = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)\\s*([%％])?");
    private static final Pattern DAY =
            Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?");
    private static final Pattern AT_ACCEPTANCE = Pattern.compile("验收|竣工|完工|交付");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Table.Builder rows = Table.builder(COLUMNS);
    private final LocalDate asOf;
    private final Consumer<Finding> sink;

    private ContractStages(LocalDate asOf, Consumer<Finding> sink) {
        this.asOf = asOf;
        this.sink = sink;
    }

    private record Stage(BigDecimal share, boolean percent, @Nullable LocalDate due, String text) {}

    static Dataset dataset(CaseTable contracts, LocalDate asOf, Consumer<Finding> sink) {
        ContractStages stages = new ContractStages(asOf, sink);
        contracts.rows().forEach(stages::add);
        return new Dataset("contract_stage", stages.rows.build(), LedgerDatasets.digest(contracts));
    }

    private void add(CaseRow contract) {
        List<Stage> stages = new ArrayList<>();
        for (String item : contract.several("stages")) {
            Stage stage = stage(item);
            if (stage == null) {
                sink.accept(
                        Finding.of(LedgerCode.STAGE_UNREADABLE, contract.place("stages"), Map.of())
                                .expecting("30% 2025-05-31", item));
                return;
            }
            stages.add(stage);
        }
        boolean fractions =
                stages.stream()
                        .noneMatch(s -> s.percent() || s.share().compareTo(BigDecimal.ONE) > 0);
        BigDecimal sum = BigDecimal.ZERO;
        int number = 0;
        for (Stage stage : stages) {
            BigDecimal share = fractions ? stage.share().multiply(HUNDRED) : stage.share();
            sum = sum.add(share);
            number++;
            rows.add(new Datum.Words(contract.text("contract_no", "")))
                    .add(new Datum.Whole(number))
                    .add(new Datum.Decimal(share))
                    .add(new Datum.Decimal(sum))
                    .add(stage.due() == null ? null : new Datum.Day(stage.due()))
                    .add(stage.due() == null ? null : new Datum.Whole(stage.due().toEpochDay()))
                    .add(new Datum.Yes(isDue(stage, contract)))
                    .end();
        }
    }

    private boolean isDue(Stage stage, CaseRow contract) {
        if (stage.due() != null) {
            return !stage.due().isAfter(asOf);
        }
        return !AT_ACCEPTANCE.matcher(stage.text()).find()
                || contract.day("accepted_on").filter(day -> !day.isAfter(asOf)).isPresent();
    }

    private static @Nullable Stage stage(String item) {
        Matcher day = DAY.matcher(item);
        LocalDate due = null;
        String rest = item;
        if (day.find()) {
            try {
                due =
                        LocalDate.of(
                                Integer.parseInt(day.group(1)),
                                Integer.parseInt(day.group(2)),
                                Integer.parseInt(day.group(3)));
            } catch (DateTimeException notADay) {
                return null;
            }
            rest = item.substring(0, day.start()) + item.substring(day.end());
        }
        Matcher share = SHARE.matcher(rest);
        return share.find()
                ? new Stage(new BigDecimal(share.group(1)), share.group(2) != null, due, item)
                : null;
    }
}
