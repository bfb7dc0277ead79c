package io.hengji.demo.province;

/** 单位类型: decides the 政府经济分类 of what a unit pays. */
enum UnitKind {
    OFFICE("机关", "行政"),
    CIVIL_SERVICE_LIKE("参公", "参公"),
    PUBLIC("事业", "全额事业");

    private final String word;
    private final String post;

    UnitKind(String word, String post) {
        this.word = word;
        this.post = post;
    }

    String word() {
        return word;
    }

    /** 人员类别 of its staff. */
    String post() {
        return post;
    }
}
