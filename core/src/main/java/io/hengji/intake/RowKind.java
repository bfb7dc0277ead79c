package io.hengji.intake;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a row below the head is, before its cells are understood. */
sealed interface RowKind {

    record Data() implements RowKind {}

    /**
     * 合计, 总计 of the whole table, or 小计 and 项目支出合计 of a part of it.
     *
     * @param label the words, as written
     */
    record Total(String label, boolean ofAll) implements RowKind {}

    /** 注：…, 填表人：… below the table. */
    record Foot(String text) implements RowKind {}

    /** 栏次 1 2 3 4 below the head. */
    record ColumnNumbers() implements RowKind {}

    /** Tells the rows of one table apart. */
    final class Teller {
        private static final Data DATA = new Data();

        private final Head head;
        private final List<Integer> identity;
        private final List<Integer> wordy;

        Teller(TableSchema schema, Head head) {
            this.head = head;
            this.identity =
                    identity(schema).stream()
                            .flatMap(column -> head.column(column.name()).stream())
                            .map(Head.Column::index)
                            .toList();
            this.wordy =
                    head.columns().stream()
                            .filter(column -> isWordy(column.schema().type()))
                            .map(Head.Column::index)
                            .toList();
        }

        RowKind of(RawRow row) {
            RawCell first = row.firstFilled(0);
            if (first == null) {
                return DATA;
            }
            if (isFoot(first.text())) {
                return new Foot(first.text());
            }
            if (row.number() <= head.dataFrom() + 1 && numbersColumns(row)) {
                return new ColumnNumbers();
            }
            Total total = total(row, first.text());
            return total == null ? DATA : total;
        }

        private @Nullable Total total(RawRow row, String firstText) {
            for (int column : identity) {
                String text = row.text(column);
                if (!DeskText.isBlank(text) && !isLabel(text)) {
                    return null;
                }
            }
            if (isLabel(firstText)) {
                return label(firstText);
            }
            for (int column : wordy) {
                String text = row.text(column);
                if (isLabel(text)) {
                    return label(text);
                }
            }
            return null;
        }

        private static boolean isWordy(ColumnType type) {
            return switch (type) {
                case TEXT, CODE, CHOICE -> true;
                case MONEY, NUMBER, UNIT, DAY, YEAR, YESNO, LIST -> false;
            };
        }

        /**
         * The columns without which a row is nothing: a total has none of them. What can be added
         * up is none of them, a total has just that.
         */
        private static List<ColumnSchema> identity(TableSchema schema) {
            List<ColumnSchema> required =
                    schema.columns().stream()
                            .filter(column -> column.need() == ColumnSchema.Need.REQUIRED)
                            .filter(column -> !column.additive())
                            .toList();
            List<ColumnSchema> keys =
                    required.stream()
                            .filter(column -> schema.key().contains(column.name()))
                            .toList();
            return keys.isEmpty() && !required.isEmpty() ? List.of(required.getFirst()) : keys;
        }
    }

    /** 注：…, 填表人：…. */
    static boolean isFoot(String text) {
        return (text.indexOf(':') >= 0 || text.indexOf('：') >= 0)
                && Words.FOOT.matcher(DeskText.compact(text)).lookingAt();
    }

    /** 合计, 小计 and their like. */
    static boolean isLabel(String text) {
        return text.length() <= Words.LONGEST_LABEL
                && (text.indexOf('计') >= 0 || text.indexOf('额') >= 0)
                && Words.PART.matcher(DeskText.compact(text)).matches();
    }

    private static Total label(String text) {
        return new Total(DeskText.strip(text), Words.ALL.matcher(DeskText.compact(text)).matches());
    }

    private static boolean numbersColumns(RawRow row) {
        int expected = 1;
        boolean named = false;
        for (Map.Entry<Integer, RawCell> cell : row.cells().entrySet()) {
            String text = DeskText.compact(cell.getValue().text());
            if (Words.COLUMN_LABEL.matcher(text).matches()) {
                named |= text.endsWith("次");
                continue;
            }
            if (!text.equals(Integer.toString(expected))) {
                return false;
            }
            expected++;
        }
        return named || expected > Words.FEWEST_NUMBERS;
    }

    /** The words; an interface has no private fields. */
    final class Words {
        static final int LONGEST_LABEL = 20;
        static final int FEWEST_NUMBERS = 4;
        static final Pattern ALL = Pattern.compile("(合计|总计|共计|总合计|合计数|总额)[:]?");
        static final Pattern PART = Pattern.compile(".*(合计|总计|共计|小计|合计数|总额)[:]?");
        static final Pattern FOOT =
                Pattern.compile(
                        "(注|说明|备注|填表说明|填表人|填报人|制表人?|审核人?|复核人?|单位负责人|负责人|财务负责人|联系电话|填报日期|填表日期)\\d*:");
        static final Pattern COLUMN_LABEL = Pattern.compile("|栏次|行次|[甲乙丙丁]|—|-");

        private Words() {}
    }
}
