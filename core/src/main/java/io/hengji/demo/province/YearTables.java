package io.hengji.demo.province;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a department says about its year as a whole: staff, 三公经费, income. Amounts are in 元. */
final class YearTables {
    private final Department department;
    private final CaseFolder folder;

    YearTables(Department department, CaseFolder folder) {
        this.department = department;
        this.folder = folder;
    }

    void write() throws IOException {
        staff();
        base();
        income();
    }

    private void staff() throws IOException {
        RowBuffer table = folder.table("staff.csv", "单位", "人员类别", "编制数", "在职人数");
        for (BudgetUnit unit : department.units()) {
            String inPost = Integer.toString(unit.staff());
            table.row(unit.code(), unit.kind().post(), Integer.toString(unit.staff() + 3), inPost);
        }
    }

    private void base() throws IOException {
        RowBuffer table =
                folder.table("base.csv", "单位", "项目编码", "上年决算数(元)", "本年预算数(元)", "本年决算数(元)");
        String head = department.head().code();
        long[] total = new long[3];
        Map<String, long[]> rows = new TreeMap<>();
        for (ThreePublic.Item item : ThreePublic.Item.values()) {
            long settled =
                    department.vouchers().stream()
                            .filter(paid -> paid.get(Column.THREE_PUBLIC).equals(item.mark()))
                            .mapToLong(Voucher::amount)
                            .sum();
            ThreePublic rule = department.threePublic();
            long[] row = {rule.prior(item, settled), rule.budget(item, settled), settled};
            rows.put(item.row(), row);
            for (int i = 0; i < 3; i++) {
                total[i] += row[i];
            }
        }
        rows.put("三公经费", total);
        for (Map.Entry<String, long[]> row : rows.entrySet()) {
            long[] cents = row.getValue();
            table.row(
                    head,
                    row.getKey(),
                    Yuan.text(cents[0]),
                    Yuan.text(cents[1]),
                    Yuan.text(cents[2]));
        }
    }

    /** What came in is the budget of the year; fees are handed in whole. */
    private void income() throws IOException {
        RowBuffer table =
                folder.table("income.csv", "单位", "资金性质", "收入类别", "年初预算数(元)", "全年预算数(元)", "决算数(元)");
        String head = department.head().code();
        for (String nature : List.of("一般公共预算", "单位资金")) {
            long initial = 0;
            long adjusted = 0;
            for (Line line : department.lines()) {
                if (line.head().nature().equals(nature)) {
                    initial += line.layer("年初预算数");
                    adjusted += line.adjusted() - line.layer("上年结转");
                }
            }
            String kind = nature.equals("单位资金") ? "其他收入" : "财政拨款";
            String cents = Yuan.text(adjusted);
            table.row(head, nature, kind, Yuan.text(initial), cents, cents);
        }
        String fees = Yuan.text(86_000_000);
        table.row(head, "一般公共预算", "非税收入上缴", fees, fees, fees);
        if (department.feesReturned()) {
            String part = Yuan.text(34_500_000);
            table.row(head, "一般公共预算", "非税收入返还", part, part, part);
        }
    }
}
