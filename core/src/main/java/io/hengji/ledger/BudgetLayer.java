package io.hengji.ledger;

import java.util.Optional;

/**
 * The layers a budget line is made of (预算层次), with their sign in 全年预算数 = 年初 + 上年结转 + 追加 + 调剂 − 收回.
 */
public enum BudgetLayer {
    INITIAL("initial", "年初预算数", 1),
    CARRIED_IN("carried_in", "上年结转", 1),
    ADDED("added", "追加", 1),
    TRANSFERRED("transferred", "调剂", 1),
    WITHDRAWN("withdrawn", "收回", -1);

    private final String column;
    private final String chinese;
    private final int sign;

    BudgetLayer(String column, String chinese, int sign) {
        this.column = column;
        this.chinese = chinese;
        this.sign = sign;
    }

    public static Optional<BudgetLayer> of(String chinese) {
        for (BudgetLayer layer : values()) {
            if (layer.chinese.equals(chinese) || layer.chinese.equals(chinese + "预算数")) {
                return Optional.of(layer);
            }
        }
        return Optional.empty();
    }

    public String column() {
        return column;
    }

    public String chinese() {
        return chinese;
    }

    public int sign() {
        return sign;
    }
}
