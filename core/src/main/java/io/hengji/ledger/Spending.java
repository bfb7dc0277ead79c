package io.hengji.ledger;

import io.hengji.record.Column;
import io.hengji.record.ColumnType;
import io.hengji.record.Dataset;
import io.hengji.record.Datum;
import io.hengji.record.Table;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The dataset {@code spending} (支出): every payment that is not a refund, with what other tables say
 * of it, so that each rule need not join them again. It has the columns of {@code payment} and
 *
 * <ul>
 *   <li>{@code line_id}: as handed in, else the line of the payment's quota;
 *   <li>{@code line_known}: the line stands in the budget;
 *   <li>{@code given_project}, {@code line_project}: the project that the payment names and the one
 *       that its line is for, both by project_id although ledgers also write the code of 21
 *       characters; {@code project_id} is the first that is not blank;
 *   <li>{@code is_project}: paid from project money; false when its line is 人员经费 or 公用经费;
 *   <li>{@code returned}, {@code net}: what refunds that name its voucher took back, and the rest;
 *   <li>{@code own_payee}: paid to the unit itself or a related one, by 收款人类型 or by name.
 * </ul>
 *
 * All of it is joins and sums; {@code rules/derived/spending.sql} says the same in SQL.
 */
final class Spending {
    private static final List<String> LEFT_OUT =
            List.of(
                    "refund_of",
                    "recorded_on",
                    "recorded_year",
                    "recorded_month",
                    "recorded_day",
                    "note");
    private static final Set<String> BASIC = Set.of("人员经费", "公用经费");

    private final Map<String, Table> tables = new HashMap<>();
    private final Map<String, String> projects = new HashMap<>();
    private final Map<String, String> lineOfQuota;
    private final Map<String, String> projectOfLine;
    private final Map<String, String> categoryOfLine;
    private final Set<String> lines;
    private final Set<String> ownNames = new HashSet<>();
    private final Map<String, BigDecimal> paidByVoucher = new HashMap<>();
    private final Map<String, BigDecimal> returnedByVoucher = new HashMap<>();
    private final Set<String> exactRefunds = new HashSet<>();

    private Spending(List<Dataset> datasets, String department) {
        datasets.forEach(dataset -> tables.put(dataset.name(), dataset.table()));
        words("project", "project_code", "project_id").forEach(projects::put);
        words("project", "project_id", "project_id").forEach(projects::put);
        lineOfQuota = words("quota", "quota_id", "line_id");
        projectOfLine = words("budget", "line_id", "project_id");
        categoryOfLine = words("budget", "line_id", "category");
        lines = words("budget", "line_id", "line_id").keySet();
        ownNames.addAll(words("unit", "name", "name").keySet());
        ownNames.add(department);
        refunds();
    }

    /** Made of the datasets that there are; nothing without payments. */
    static Optional<Dataset> of(List<Dataset> datasets, String department) {
        return datasets.stream()
                .filter(dataset -> dataset.name().equals("payment"))
                .findFirst()
                .map(payment ->
                        new Dataset(
                                "spending",
                                new Spending(datasets, department).rows(payment.table()),
                                payment.source()));
    }

    /** The columns, in their order. */
    static List<Column> columns(List<Column> payment) {
        return Stream.concat(
                        payment.stream().filter(column -> !LEFT_OUT.contains(column.name())),
                        Stream.of(
                                new Column("line_known", ColumnType.BOOLEAN),
                                new Column("given_project", ColumnType.VARCHAR),
                                new Column("line_project", ColumnType.VARCHAR),
                                new Column("is_project", ColumnType.BOOLEAN),
                                new Column("returned", ColumnType.DECIMAL_2),
                                new Column("net", ColumnType.DECIMAL_2),
                                new Column("own_payee", ColumnType.BOOLEAN)))
                .toList();
    }

    private Table rows(Table payment) {
        Table.Builder rows = Table.builder(columns(payment.columns()));
        for (int row = 0; row < payment.size(); row++) {
            BigDecimal amount = amount(payment, row);
            if (amount != null && amount.signum() > 0) {
                add(rows, payment, row, amount);
            }
        }
        return rows.build();
    }

    private void add(Table.Builder rows, Table payment, int row, BigDecimal amount) {
        String given = project(text(payment, row, "project_id"));
        String line = text(payment, row, "line_id");
        if (line == null) {
            line = lineOfQuota.get(orBlank(text(payment, row, "quota_id")));
        }
        String ofLine = line == null ? null : project(projectOfLine.get(line));
        String category = line == null ? null : categoryOfLine.get(line);
        for (int at = 0; at < payment.columns().size(); at++) {
            String name = payment.columns().get(at).name();
            if (name.equals("project_id")) {
                rows.add(words(given != null ? given : ofLine));
            } else if (name.equals("line_id")) {
                rows.add(words(line));
            } else if (!LEFT_OUT.contains(name)) {
                rows.add(payment.cell(row, at));
            }
        }
        BigDecimal returned = returned(orBlank(text(payment, row, "voucher_no")), amount);
        boolean project =
                category == null ? given != null || ofLine != null : !BASIC.contains(category);
        rows.add(new Datum.Yes(line != null && lines.contains(line)))
                .add(words(given))
                .add(words(ofLine))
                .add(new Datum.Yes(project))
                .add(new Datum.Decimal(returned))
                .add(new Datum.Decimal(amount.subtract(returned)))
                .add(new Datum.Yes(isOwn(payment, row)))
                .end();
    }

    private void refunds() {
        Table payment = tables.get("payment");
        if (payment == null) {
            return;
        }
        for (int row = 0; row < payment.size(); row++) {
            BigDecimal amount = amount(payment, row);
            String refundOf = text(payment, row, "refund_of");
            if (amount != null && amount.signum() > 0) {
                String voucher = orBlank(text(payment, row, "voucher_no"));
                paidByVoucher.merge(voucher, amount, BigDecimal::add);
            } else if (amount != null && refundOf != null) {
                returnedByVoucher.merge(refundOf, amount.negate(), BigDecimal::add);
                exactRefunds.add(refundOf + "\t" + amount.negate());
            }
        }
    }

    /**
     * All of it when the voucher or exactly this amount came back; what came back when the voucher
     * has one line.
     */
    private BigDecimal returned(String voucher, BigDecimal amount) {
        BigDecimal back = returnedByVoucher.getOrDefault(voucher, BigDecimal.ZERO);
        BigDecimal paid = paidByVoucher.getOrDefault(voucher, amount);
        if (back.compareTo(paid) >= 0 || exactRefunds.contains(voucher + "\t" + amount)) {
            return amount;
        }
        return paid.compareTo(amount) == 0 ? back : BigDecimal.ZERO.setScale(2);
    }

    private boolean isOwn(Table payment, int row) {
        String kind = orBlank(text(payment, row, "payee_kind"));
        String payee = orBlank(text(payment, row, "payee"));
        return kind.equals("本单位")
                || kind.equals("关联")
                || ownNames.contains(payee)
                || ownNames.stream()
                        .anyMatch(name ->
                                payee.startsWith(name + "（")
                                        || payee.startsWith(name + "(")
                                        || (payee.startsWith(name) && payee.endsWith("户")));
    }

    private @Nullable String project(@Nullable String written) {
        return written == null ? null : projects.getOrDefault(written, written);
    }

    private Map<String, String> words(String table, String from, String to) {
        Map<String, String> words = new HashMap<>();
        Table rows = tables.get(table);
        for (int row = 0; rows != null && row < rows.size(); row++) {
            String key = text(rows, row, from);
            String value = text(rows, row, to);
            if (key != null && value != null) {
                words.putIfAbsent(key, value);
            }
        }
        return words;
    }

    private static @Nullable BigDecimal amount(Table table, int row) {
        return table.cell(row, table.indexOf("amount")) instanceof Datum.Decimal(BigDecimal value)
                ? value
                : null;
    }

    private static @Nullable String text(Table table, int row, String column) {
        Datum datum = table.cell(row, table.indexOf(column));
        return datum == null ? null : datum.text();
    }

    private static @Nullable Datum words(@Nullable String text) {
        return text == null ? null : new Datum.Words(text);
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
