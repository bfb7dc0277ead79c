package io.hengji.office.template;

import io.hengji.office.template.Choices.Choice;
import io.hengji.office.template.Look.Face;
import io.hengji.office.xlsx.Addresses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sheet 选项: every list that a drop-down offers, code beside name, so that a code can be looked
 * up as well.
 */
final class ChoiceSheet {
    static final String NAME = "选项";
    private static final int FIRST_ROW = 3;

    private static final Map<String, String> TITLES = new LinkedHashMap<>();

    static {
        TITLES.put("functional", "支出功能分类");
        TITLES.put("economic-department", "部门经济分类");
        TITLES.put("economic-government", "政府经济分类");
        TITLES.put("dimensions", "一级指标");
        TITLES.put("strategies", "评分方法");
        TITLES.put("schemes", "评价方案");
        TITLES.put("units", "计量单位");
        TITLES.put("money-units", "金额单位");
        TITLES.put("income-kinds", "收入类别");
        TITLES.put("base-items", "基础数据表项目");
    }

    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<String, List<Choice>> lists = new LinkedHashMap<>();

    ChoiceSheet(Choices choices) {
        int column = 1;
        List<String> names = new ArrayList<>(TITLES.keySet());
        choices.lists().keySet().stream()
                .sorted()
                .filter(name -> !names.contains(name))
                .forEach(names::add);
        for (String name : names) {
            Optional<List<Choice>> list = choices.list(name);
            if (list.isPresent()) {
                columns.put(name, column);
                lists.put(name, list.get());
                column += 2;
            }
        }
    }

    /** The cells of a list, for a drop-down: '选项'!$A$3:$A$90. */
    Optional<String> range(String list) {
        Integer column = columns.get(list);
        if (column == null) {
            return Optional.empty();
        }
        String letter = "$" + Addresses.column(column) + "$";
        int last = FIRST_ROW + lists.getOrDefault(list, List.of()).size() - 1;
        return Optional.of(Addresses.quoted(NAME) + "!" + letter + FIRST_ROW + ":" + letter + last);
    }

    byte[] write(Look look) {
        Sheet sheet = new Sheet(look);
        List<Sheet.Column> widths = new ArrayList<>();
        lists.values()
                .forEach(list -> {
                    boolean named = list.stream().anyMatch(choice -> !choice.name().isEmpty());
                    widths.add(new Sheet.Column(named ? 20 : 18, Face.CODE));
                    widths.add(new Sheet.Column(named ? 34 : 3, Face.CODE));
                });
        sheet.begin("FFBFBFBF", FIRST_ROW - 1, 0, widths);
        sheet.row(1, 24).words(1, 1, Face.TITLE, "各表下拉选项的来源，也可用来查编码。无须填写。").end();
        sheet.row(2, 20);
        columns.forEach((name, column) ->
                sheet.words(2, column, Face.SECTION, TITLES.getOrDefault(name, name)));
        sheet.end();
        int longest = lists.values().stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            int row = FIRST_ROW + i;
            sheet.row(row);
            for (Map.Entry<String, Integer> entry : columns.entrySet()) {
                List<Choice> list = lists.getOrDefault(entry.getKey(), List.of());
                if (i < list.size()) {
                    sheet.words(row, entry.getValue(), Face.CODE, list.get(i).code());
                    if (!list.get(i).name().isEmpty()) {
                        sheet.words(row, entry.getValue() + 1, Face.CODE, list.get(i).name());
                    }
                }
            }
            sheet.end();
        }
        sheet.end();
        // Nothing is filled in here: a slip would break the drop-downs of the other sheets.
        sheet.xml().empty("sheetProtection", "sheet", 1, "formatColumns", 0);
        return sheet.finish(true);
    }
}
