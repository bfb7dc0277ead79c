package io.hengji.demo.province;

import io.hengji.demo.SplitMix;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes the payments of one flow; the cells that do not change are encoded once. */
final class FlowWriter {
    private static final String INVOICE = "25431";
    private static final int INVOICE_DIGITS = 9;
    private static final int NEVER_A_POOL = 7919;

    private final Flow flow;
    private final SplitMix draw;
    private final long phase;
    private final byte[] before;
    private final List<byte[]> suffixes = new ArrayList<>();
    private final int[] salts;
    private final byte[] between;
    private final List<byte[]> uses = new ArrayList<>();
    private final byte[] invoice;
    private final byte[] after;
    private final int pool;
    private final int base;
    private long done;
    private long left;

    FlowWriter(Flow flow, String department, int number, SplitMix draw) {
        this.flow = flow;
        this.draw = draw;
        this.phase = draw.next() >>> 1;
        this.left = flow.sum();
        Economic economic = flow.economic();
        Cells cells = Department.cells(flow.pot(), economic.code());
        if (economic.person()) {
            cells.set(Column.PAYEE_KIND, "个人");
        }
        this.before = cells.encoded(Column.UNIT, Column.VINTAGE);
        this.salts = new int[Math.max(1, economic.suffixes().size())];
        for (String suffix : economic.suffixes()) {
            salts[suffixes.size()] = suffix.hashCode();
            suffixes.add(RowBuffer.encoded(suffix));
        }
        this.between = cells.encoded(Column.PAYEE_KIND, Column.SETTLEMENT);
        String project = flow.pot().line().head().project().map(Project::name).orElse("");
        economic.uses().forEach(use -> uses.add(RowBuffer.encoded(project + use)));
        boolean bought = !economic.person();
        this.invoice =
                bought
                        ? RowBuffer.encoded(INVOICE + department + threeDigits(number))
                        : new byte[0];
        this.after = cells.encoded(Column.ACCEPTED_ON, Column.SECTION);
        int wanted = (int) Math.min(Payees.MOST / 2, Math.max(48, flow.rows() / 5));
        this.pool = wanted % NEVER_A_POOL == 0 ? wanted + 1 : wanted;
        this.base = draw.between(0, Payees.MOST / 2 - 1);
    }

    private static String threeDigits(int number) {
        String digits = Integer.toString(number);
        return "0".repeat(3 - digits.length()) + digits;
    }

    /** 明细序号, 支付日期 and 记录日期 with their commas. */
    static byte[] dates(LocalDate on) {
        LocalDate recorded = Department.recorded(on);
        return (",1," + on + "," + recorded + ",")
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }

    /** How many are to be paid on this working day. */
    long due(WorkCalendar calendar, int day) {
        return flow.upTo(calendar, day, phase) - done;
    }

    /** The cells from 明细序号 on. */
    void rest(RowBuffer row, byte[] dates) throws IOException {
        long bits = draw.next();
        long rest = flow.rows() - done;
        long cents = left;
        if (rest > 1) {
            cents = (left / rest * (512 + (bits & 1023))) >> 10;
        }
        left -= cents;
        row.put(dates);
        row.put(before);
        row.comma();
        row.cents(cents);
        row.comma();
        row.comma();
        int id = base + (int) (done * NEVER_A_POOL % pool);
        int suffix = suffixes.isEmpty() ? 0 : id % suffixes.size();
        if (suffixes.isEmpty()) {
            Payees.putPerson(row, id);
        } else {
            Payees.putCompany(row, id, suffixes.get(suffix));
        }
        row.comma();
        row.digits(Payees.account(id, salts[suffix]), 19);
        row.comma();
        row.put(between);
        row.comma();
        row.put(uses.get((int) ((bits >>> 20) % uses.size())));
        row.comma();
        row.comma();
        if (invoice.length > 0) {
            row.put(invoice);
            row.digits(done + 1, INVOICE_DIGITS);
        }
        row.comma();
        row.put(after);
        row.endRow();
        done++;
    }
}
