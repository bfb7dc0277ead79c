package io.hengji.official;

import io.hengji.official.Form.Content;
import io.hengji.official.Form.Position;
import io.hengji.official.FormValues.Summand;
import java.util.ArrayList;
import java.util.List;

/** 附件1 部门整体支出绩效评价基础数据表, as published by the province's units (2023 edition). */
final class BaseDataForm {
    private static final String KEY = "form1";

    /**
     * One row of block B: its printed name, the tail of its figure names, and whether its parts
     * follow.
     */
    private record Item(String label, String group, String part, List<Integer> parts) {}

    private static final List<Item> ITEMS =
            List.of(
                    new Item("三公经费", "dept.threePublic.", "", List.of(1, 4, 5)),
                    new Item("　1、公务用车购置和维护经费", "dept.threePublic.", ".vehicles", List.of(2, 3)),
                    new Item("　　其中：公车购置", "dept.threePublic.", ".vehiclePurchase", List.of()),
                    new Item("　　　　　公车运行维护", "dept.threePublic.", ".vehicleRunning", List.of()),
                    new Item("　2、出国经费", "dept.threePublic.", ".abroad", List.of()),
                    new Item("　3、公务接待", "dept.threePublic.", ".reception", List.of()),
                    new Item("项目支出", "dept.", ".project", List.of(7, 8, 9, 10)),
                    new Item("　1、业务工作经费", "dept.", ".business", List.of()),
                    new Item("　2、运行维护经费", "dept.", ".maintenance", List.of()),
                    new Item("　3、省级专项资金", "dept.", ".provincial", List.of()),
                    new Item("　4、其他项目支出", "dept.", ".other", List.of()),
                    new Item("公用经费", "dept.", ".public", List.of()),
                    new Item("　其中：办公经费", "dept.", ".public.office", List.of()),
                    new Item("　　　　水费、电费、差旅费", "dept.", ".public.utilitiesTravel", List.of()),
                    new Item("　　　　会议费、培训费", "dept.", ".public.meetingsTraining", List.of()),
                    new Item("政府采购金额", "dept.procurement.", "", List.of()),
                    new Item("部门基本支出预算调整", "dept.", ".basicAdjustment", List.of()));
    private static final List<String> COLUMNS = List.of("prior", "budget", "spent");
    private static final int FIRST_ITEM = 4;

    private final FormValues values;
    private final int year;
    private final FormDraft draft = new FormDraft(KEY, 28, 12, 12, 12, 12, 12, 12);

    BaseDataForm(FormValues values, int year) {
        this.values = values;
        this.year = year;
    }

    Form form(String department) {
        staff();
        money();
        int row = FIRST_ITEM + ITEMS.size();
        buildings(row);
        draft.head(row + 2, 1, 1, 1, "厉行节约保障措施").text(row + 2, 2, 1, 6, "");
        return draft.form(
                "部门整体支出绩效评价基础数据表",
                "附件1基础数据表",
                year + "年度部门整体支出绩效评价基础数据表",
                List.of("填报单位：" + department, "单位：万元"),
                List.of(
                        "说明：“项目支出”为基本支出以外的全部支出；“公用经费”为基本支出中的一般商品和服务支出。",
                        "填表人：　　　　　　填报日期：　　　　　　联系电话：　　　　　　单位负责人：　　　　　　"));
    }

    private void staff() {
        draft.head(1, 1, 2, 1, "财政供养人员情况（人）");
        draft.head(1, 2, 1, 2, "编制数").head(1, 4, 1, 2, year + "年实际在职人数").head(1, 6, 1, 2, "控制率");
        draft.value(2, 2, 2, values.figure("dept.staff.quota"));
        draft.value(2, 4, 2, values.figure("dept.staff.inPost"));
        Content rate =
                values.rate(
                        "dept.rate.staffControl",
                        "dept.staff.inPost",
                        draft.at(2, 4),
                        "dept.staff.quota",
                        draft.at(2, 2));
        draft.value(2, 6, 2, rate);
    }

    private void money() {
        draft.head(3, 1, "经费控制情况（万元）");
        draft.head(3, 2, 1, 2, (year - 1) + "年决算数")
                .head(3, 4, 1, 2, year + "年预算数")
                .head(3, 6, 1, 2, year + "年决算数");
        for (int i = 0; i < ITEMS.size(); i++) {
            Item item = ITEMS.get(i);
            draft.label(FIRST_ITEM + i, 1, 1, item.label());
            for (int column = 0; column < COLUMNS.size(); column++) {
                draft.value(FIRST_ITEM + i, 2 + 2 * column, 2, content(item, column));
            }
        }
    }

    /**
     * A total is live over the parts that are known; without known parts it is the stated amount.
     */
    private Content content(Item item, int column) {
        String id = id(item, column);
        List<Summand> known = new ArrayList<>();
        for (int part : item.parts()) {
            Content content = content(ITEMS.get(part), column);
            if (FormValues.value(content).isPresent()) {
                Position at = draft.at(FIRST_ITEM + part, 2 + 2 * column);
                known.add(new Summand(at, content));
            }
        }
        Content stated = values.figure(id);
        if (known.isEmpty() || FormValues.value(stated).isEmpty()) {
            return stated;
        }
        return FormValues.sum(id, known, false);
    }

    private static String id(Item item, int column) {
        return item.group() + COLUMNS.get(column) + item.part();
    }

    private void buildings(int row) {
        draft.head(row, 1, 2, 1, "楼堂馆所控制情况（" + year + "年完工项目）");
        List<String> heads =
                List.of("批复规模（㎡）", "实际规模（㎡）", "规模控制率", "预算投资（万元）", "实际投资（万元）", "投资概算控制率");
        for (int i = 0; i < heads.size(); i++) {
            draft.head(row, 2 + i, heads.get(i));
            draft.value(row + 1, 2 + i, 1, new Form.Blank());
        }
    }
}
