package io.hengji.demo.province;

import io.hengji.demo.SplitMix;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Writes the payments of a department day by day: the planned ones, and the ordinary ones as they
 * are drawn. Nothing is held but where each stream stands.
 */
final class PaymentStream {
    private static final int NUMBER_DIGITS = 9;

    private final Department department;
    private final RowBuffer out;
    private final byte[] code;
    private long numbers;

    PaymentStream(Department department, RowBuffer out) {
        this.department = department;
        this.out = out;
        this.code = RowBuffer.encoded(department.code());
    }

    void write() throws IOException {
        List<Voucher> planned = new ArrayList<>(department.vouchers());
        planned.sort(Comparator.comparing(Voucher::on));
        List<FlowWriter> flows = new ArrayList<>();
        for (Flow flow : department.flows()) {
            SplitMix draw =
                    SplitMix.of(department.draw().next(), flow.pot().id() + flow.economic().code());
            flows.add(new FlowWriter(flow, department.code(), flows.size(), draw));
        }
        WorkCalendar calendar = department.calendar();
        int next = 0;
        for (int day = 0; day < calendar.count(); day++) {
            LocalDate on = calendar.get(day);
            while (next < planned.size() && !planned.get(next).on().isAfter(on)) {
                write(planned.get(next));
                next++;
            }
            byte[] dates = FlowWriter.dates(on);
            for (FlowWriter flow : flows) {
                long count = flow.due(calendar, day);
                for (long i = 0; i < count; i++) {
                    numbers++;
                    out.put(code);
                    out.digits(numbers, NUMBER_DIGITS);
                    flow.rest(out, dates);
                }
            }
        }
        for (; next < planned.size(); next++) {
            write(planned.get(next));
        }
    }

    private void write(Voucher voucher) throws IOException {
        if (voucher.startsNumber()) {
            numbers++;
            String digits = Long.toString(numbers);
            voucher.number(
                    department.code() + "0".repeat(NUMBER_DIGITS - digits.length()) + digits);
        }
        out.row(voucher.written());
    }
}
