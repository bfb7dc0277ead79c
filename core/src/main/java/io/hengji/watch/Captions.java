package io.hengji.watch;

import io.hengji.record.Column;
import io.hengji.record.ColumnType;
import io.hengji.record.DatasetSchema;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** What a person calls the tables and columns of rules, and how their cells are printed. */
public final class Captions {
    /** Datasets made of another one, which is what a person handed in. */
    private static final Map<String, String> MADE_OF =
            Map.of(
                    "spending", "payment",
                    "project_economic", "project",
                    "project_function", "project",
                    "contract_stage", "contract");

    private Captions() {}

    private static String made(String dataset) {
        return MADE_OF.getOrDefault(dataset, dataset);
    }

    /** The head of a column of a rule's result. */
    public static String of(Rule rule, String column) {
        String own = rule.sql().head().captions().get(column);
        return own != null
                ? own
                : rule.sql()
                        .head()
                        .tables()
                        .flatMap(table -> DatasetSchema.of(made(table)).stream())
                        .flatMap(schema -> schema.head(column).stream())
                        .findFirst()
                        .orElse(column);
    }

    /** {@code payment.contract_no} as 支付明细“合同号”. */
    static String ofNeed(String need) {
        int dot = need.indexOf('.');
        Optional<DatasetSchema> schema =
                dot < 0 ? Optional.empty() : DatasetSchema.of(made(need.substring(0, dot)));
        return schema.map(known ->
                        known.table().chinese()
                                + known.head(need.substring(dot + 1))
                                        .map(head -> "“" + head + "”")
                                        .orElse(""))
                .orElse(need);
    }

    /** A cell as it is printed: amounts with thousands separators, 元. */
    public static String shown(Column column, String text) {
        return column.type() == ColumnType.DECIMAL_2 && !text.isEmpty()
                ? "%,.2f".formatted(new BigDecimal(text))
                : text;
    }
}
