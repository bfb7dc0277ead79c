package io.hengji.demo.province;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tables of lines, projects, contracts and receptions of a department. Amounts are in 元. */
final class CaseTables {
    private final Department department;
    private final CaseFolder folder;

    CaseTables(Department department, CaseFolder folder) {
        this.department = department;
        this.folder = folder;
    }

    void write() throws IOException {
        units();
        budget();
        quotas();
        projects();
        plan();
        contracts();
        transfers();
        receptions();
        new YearTables(department, folder).write();
    }

    private void units() throws IOException {
        RowBuffer table = folder.table("units.csv", "单位代码", "单位名称", "上级单位", "单位类型");
        for (BudgetUnit unit : department.units()) {
            String parent = unit.equals(department.head()) ? "" : department.head().code();
            table.row(unit.code(), unit.name(), parent, unit.kind().word());
        }
    }

    private void budget() throws IOException {
        RowBuffer table =
                folder.table(
                        "budget.csv",
                        "预算行号",
                        "单位",
                        "支出类别",
                        "项目编号",
                        "名称",
                        "资金来源",
                        "资金性质",
                        "资金年度",
                        "首拨年度",
                        "功能分类",
                        "部门经济分类",
                        "年初预算数(元)",
                        "上年结转(元)",
                        "追加(元)",
                        "调剂(元)",
                        "收回(元)",
                        "全年预算数(元)",
                        "执行数(元)",
                        "年末结转(元)",
                        "年末结余(元)",
                        "文号");
        for (Line line : department.lines()) {
            Line.Head head = line.head();
            boolean basic = head.project().isEmpty();
            String left = Yuan.text(line.left());
            table.row(
                    line.id(),
                    head.unit().code(),
                    head.category(),
                    head.project().map(Project::id).orElse(""),
                    head.title(),
                    head.source(),
                    head.nature(),
                    head.vintage(),
                    head.originYear(),
                    head.function(),
                    head.economic(),
                    Yuan.orBlank(line.layer("年初预算数")),
                    Yuan.orBlank(line.layer("上年结转")),
                    Yuan.orBlank(line.layer("追加")),
                    Yuan.orBlank(line.layer("调剂")),
                    Yuan.orBlank(line.layer("收回")),
                    Yuan.text(line.stated()),
                    Yuan.text(line.spent()),
                    basic ? "" : left,
                    basic ? left : "",
                    document(1));
        }
    }

    private String document(int number) {
        return String.format(Locale.ROOT, "演财预〔2025〕%s-%d号", department.code(), number);
    }

    private void quotas() throws IOException {
        RowBuffer table =
                folder.table(
                        "quotas.csv", "指标编号", "预算行号", "单位", "文号", "预算层次", "金额(元)", "日期", "记录日期");
        for (Line line : department.lines()) {
            int number = 0;
            for (Pot pot : line.pots()) {
                number++;
                quota(table, line, pot.id(), pot.layer(), pot.amount(), pot.on());
            }
            for (Cut cut : line.cuts()) {
                number++;
                // a withdrawal is subtracted where it is used, as in the budget; a transfer out is
                // negative
                long cents = cut.layer().equals("收回") ? cut.amount() : -cut.amount();
                quota(table, line, line.id() + "-" + number, cut.layer(), cents, cut.on());
            }
        }
    }

    private void quota(
            RowBuffer table, Line line, String id, String layer, long cents, LocalDate on)
            throws IOException {
        table.row(
                id,
                line.id(),
                line.head().unit().code(),
                document(on.getMonthValue()),
                layer,
                Yuan.text(cents),
                on.toString(),
                on.toString());
    }

    private void projects() throws IOException {
        RowBuffer table =
                folder.table(
                        "projects.csv",
                        "项目编号",
                        "项目代码",
                        "项目名称",
                        "单位",
                        "主管部门",
                        "实施单位",
                        "责任科室",
                        "负责人",
                        "项目类别",
                        "支出类别",
                        "项目属性",
                        "起始年",
                        "结束年",
                        "专项名称",
                        "上级专项",
                        "批复功能分类",
                        "批复经济科目",
                        "批复用途",
                        "批复金额(元)",
                        "合同额(元)",
                        "工程类",
                        "面向公众");
        for (Project project : department.projects()) {
            table.row(
                    project.id(),
                    project.code(),
                    project.name(),
                    project.unit().code(),
                    department.name(),
                    project.unit().name(),
                    "业务科室",
                    "演示员" + project.id(),
                    "特定目标类",
                    project.category(),
                    "延续",
                    "2024",
                    "2026",
                    project.earmarked() ? project.name() + "补助资金" : "",
                    project.earmarked() ? "是" : "否",
                    String.join(";", project.functions()),
                    String.join(";", project.economics()),
                    project.name() + "的勘察检测、施工、材料和劳务等支出",
                    Yuan.text(Math.max(0, project.adjusted())),
                    Yuan.orBlank(project.contracted()),
                    project.works() ? "是" : "否",
                    "否");
        }
    }

    private void plan() throws IOException {
        RowBuffer table = folder.table("plan.csv", "项目编号", "单位", "月份", "计划用款(元)");
        for (Project project : department.projects()) {
            long[] months = project.plan();
            for (int month = 1; month <= 12; month++) {
                table.row(
                        project.id(),
                        project.unit().code(),
                        Integer.toString(month),
                        Yuan.text(months[month]));
            }
        }
    }

    private void contracts() throws IOException {
        RowBuffer table =
                folder.table(
                        "contracts.csv",
                        "合同号",
                        "单位",
                        "项目编号",
                        "供应商",
                        "签订日期",
                        "合同额(元)",
                        "付款阶段",
                        "验收日期",
                        "采购方式",
                        "采购品目");
        for (Contract contract : department.contracts()) {
            List<String> stages = new ArrayList<>();
            for (Contract.Stage stage : contract.stages()) {
                stages.add(stage.share() + "% " + stage.due());
            }
            table.row(
                    contract.number(),
                    contract.project().unit().code(),
                    contract.project().id(),
                    contract.supplier(),
                    contract.signed().toString(),
                    Yuan.text(contract.amount()),
                    String.join("；", stages),
                    contract.accepted().toString(),
                    contract.mode(),
                    contract.item());
        }
    }

    private void transfers() throws IOException {
        RowBuffer table =
                folder.table(
                        "transfers.csv",
                        "单位",
                        "资金名称",
                        "文号",
                        "到达日期",
                        "金额(元)",
                        "应下达日期",
                        "下达日期",
                        "下达金额(元)",
                        "下达对象");
        for (Transfer transfer : department.transfers()) {
            table.row(
                    transfer.unit().code(),
                    transfer.fund(),
                    transfer.document(),
                    transfer.arrived().toString(),
                    Yuan.text(transfer.amount()),
                    transfer.due().toString(),
                    transfer.passed().map(LocalDate::toString).orElse(""),
                    transfer.passed().isPresent() ? Yuan.text(transfer.passedAmount()) : "",
                    transfer.to());
        }
    }

    private void receptions() throws IOException {
        RowBuffer table =
                folder.table("receptions.csv", "凭证号", "单位", "接待日期", "来宾人数", "陪同人数", "公函", "接待清单");
        for (Reception reception : department.receptions()) {
            table.row(
                    reception.voucher().number(),
                    reception.voucher().get(Column.UNIT),
                    reception.on().toString(),
                    Integer.toString(reception.guests()),
                    Integer.toString(reception.hosts()),
                    reception.letter(),
                    reception.listed() ? "是" : "否");
        }
    }
}
