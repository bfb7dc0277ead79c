package io.hengji.ledger;

import java.util.Optional;

/** 支出类别 of 附件1: two categories of basic and four of project expenditure. */
public enum Category {
    PERSONNEL("personnel", "人员经费", true),
    PUBLIC("public", "公用经费", true),
    BUSINESS("business", "业务工作", false),
    MAINTENANCE("maintenance", "运行维护", false),
    PROVINCIAL("provincial", "省级专项", false),
    OTHER("other", "其他项目", false);

    private final String key;
    private final String chinese;
    private final boolean basic;

    Category(String key, String chinese, boolean basic) {
        this.key = key;
        this.chinese = chinese;
        this.basic = basic;
    }

    public String key() {
        return key;
    }

    public String chinese() {
        return chinese;
    }

    /** 基本支出, as against 项目支出. */
    public boolean basic() {
        return basic;
    }

    public static Optional<Category> of(String chinese) {
        for (Category category : values()) {
            if (category.chinese.equals(chinese)) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }
}
