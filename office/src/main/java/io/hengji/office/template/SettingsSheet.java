package io.hengji.office.template;

import io.hengji.intake.SettingSchema;
import io.hengji.intake.TableCatalogue;
import io.hengji.office.template.Look.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The sheet 案卷: 名称 | 内容 | 说明, one setting a row. */
final class SettingsSheet {
    static final String NAME = "案卷";
    private static final int FIRST = 4;

    private final TableCatalogue catalogue;
    private final Map<String, String> values;
    private final ChoiceSheet choices;

    SettingsSheet(TableCatalogue catalogue, Map<String, String> values, ChoiceSheet choices) {
        this.catalogue = catalogue;
        this.values = values;
        this.choices = choices;
    }

    byte[] write(Look look) {
        Sheet sheet = new Sheet(look);
        sheet.begin(
                "FFF4B084",
                FIRST - 1,
                0,
                List.of(
                        new Sheet.Column(18, Face.WORDS),
                        new Sheet.Column(40, Face.CODE),
                        new Sheet.Column(60, Face.WORDS)));
        sheet.row(1, 26).words(1, 1, Face.TITLE, "案卷设置（先填这一张）").end();
        sheet.row(2, 18).words(2, 1, Face.HINT, "带*的三项必填，其余可留空；只填“内容”一列。").end();
        sheet.row(3, 22);
        sheet.words(3, 1, Face.HEAD_OPTIONAL, "名称");
        sheet.words(3, 2, Face.HEAD_OPTIONAL, "内容");
        sheet.words(3, 3, Face.HEAD_OPTIONAL, "说明").end();
        List<Runnable> lists = new ArrayList<>();
        int row = FIRST;
        for (SettingSchema setting : catalogue.settings()) {
            int at = row++;
            sheet.row(at, 20);
            sheet.words(at, 1, Face.PLAIN, (setting.required() ? "*" : "") + setting.chinese());
            String value = values.getOrDefault(setting.name(), "");
            if (!value.isEmpty()) {
                sheet.words(at, 2, Face.CODE, value);
            }
            sheet.words(at, 3, Face.HINT, setting.note()).end();
            setting.codes()
                    .flatMap(choices::range)
                    .ifPresent(range -> lists.add(() -> list(sheet, at, range)));
        }
        sheet.end();
        if (!lists.isEmpty()) {
            sheet.xml().open("dataValidations", "count", lists.size());
            lists.forEach(Runnable::run);
            sheet.xml().close();
        }
        return sheet.finish(false);
    }

    private static void list(Sheet sheet, int row, String range) {
        sheet.xml()
                .open(
                        "dataValidation",
                        "type",
                        "list",
                        "errorStyle",
                        "warning",
                        "allowBlank",
                        1,
                        "showErrorMessage",
                        1,
                        "sqref",
                        Sheet.at(row, 2));
        sheet.xml().element("formula1", range).close();
    }
}
