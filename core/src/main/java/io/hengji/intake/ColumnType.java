package io.hengji.intake;

import java.util.Locale;

/** What kind of value a column holds, and therefore how its cells are understood. */
public enum ColumnType {
    TEXT("文字"),
    /** 编码: text whose digits and leading zeros are kept. */
    CODE("编码"),
    MONEY("金额"),
    NUMBER("数"),
    UNIT("计量单位"),
    DAY("日期"),
    YEAR("年份"),
    YESNO("是/否"),
    CHOICE("选项"),
    /** Several texts in one cell, separated by ; or ；. */
    LIST("多项（分号隔开）");

    private final String chinese;

    ColumnType(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** As written in tables.yaml: money, yesno. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a cell merged over several rows speaks for all of them. An amount is there once. */
    boolean repeatsWhenMerged() {
        return this != MONEY && this != NUMBER;
    }
}
