package io.hengji.demo.province;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * A plant or a look-alike as the truth file says it, one row a voucher, or one row when no voucher
 * takes part.
 */
final class Mark {
    static final String[] HEADS = {
        "plant_id",
        "kind",
        "name",
        "department",
        "unit",
        "voucher_no",
        "item_no",
        "line_id",
        "project_id",
        "contract_no",
        "document",
        "what",
        "amount",
        "certain",
        "as_of",
        "also"
    };

    private final Kind kind;
    private final String what;
    private String unit = "";
    private String line = "";
    private String project = "";
    private String contract = "";
    private String document = "";
    private String asOf = "2025-12-31";
    private Optional<LongSupplier> amount = Optional.empty();
    private final List<Voucher> vouchers = new ArrayList<>();
    private final List<Kind> also = new ArrayList<>();

    Mark(Kind kind, String what) {
        this.kind = kind;
        this.what = what;
    }

    Kind kind() {
        return kind;
    }

    Mark line(Line where) {
        line = where.id();
        unit = where.head().unit().code();
        where.head().project().ifPresent(owner -> project = owner.id());
        return this;
    }

    Mark project(Project where) {
        project = where.id();
        unit = where.unit().code();
        return this;
    }

    Mark unit(String code) {
        unit = code;
        return this;
    }

    Mark contract(String number) {
        contract = number;
        return this;
    }

    Mark document(String text) {
        document = text;
        return this;
    }

    /** The day on which it shows best; at the year's end where nothing else is said. */
    Mark asOf(String day) {
        asOf = day;
        return this;
    }

    Mark amount(LongSupplier cents) {
        amount = Optional.of(cents);
        return this;
    }

    Mark vouchers(Voucher... rows) {
        vouchers.addAll(Arrays.asList(rows));
        return this;
    }

    /** What the same records are by their nature, too. */
    Mark also(Kind... kinds) {
        also.addAll(Arrays.asList(kinds));
        return this;
    }

    List<String[]> rows(String id, String department) {
        if (vouchers.isEmpty()) {
            String cents = amount.map(value -> Yuan.text(value.getAsLong())).orElse("");
            return List.<String[]>of(
                    row(id, department, "", "", line, project, contract, unit, cents));
        }
        List<String[]> rows = new ArrayList<>();
        for (Voucher voucher : vouchers) {
            rows.add(
                    row(
                            id,
                            department,
                            voucher.number(),
                            voucher.get(Column.ITEM),
                            voucher.get(Column.LINE),
                            voucher.get(Column.PROJECT),
                            voucher.get(Column.CONTRACT),
                            voucher.get(Column.UNIT),
                            Yuan.text(voucher.amount())));
        }
        return rows;
    }

    private String[] row(
            String id,
            String department,
            String voucher,
            String item,
            String lineId,
            String projectId,
            String contractNo,
            String unitCode,
            String cents) {
        return new String[] {
            id,
            kind.code(),
            kind.words(),
            department,
            unitCode,
            voucher,
            item,
            lineId,
            projectId,
            contractNo,
            document,
            what,
            cents,
            kind.certain() ? "yes" : "no",
            asOf,
            String.join(";", also.stream().map(Kind::words).toList())
        };
    }
}
