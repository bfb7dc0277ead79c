package io.hengji.ledger;

import java.util.Optional;

/** 单位性质: it decides which government code (政府预算经济分类) a department code belongs to. */
public enum UnitKind {
    AGENCY("机关"),
    TREATED_AS_AGENCY("参公"),
    INSTITUTION("事业");

    private final String chinese;

    UnitKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    public static Optional<UnitKind> of(String chinese) {
        for (UnitKind kind : values()) {
            if (kind.chinese.equals(chinese)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
