package io.hengji.demo.province;

/**
 * What is planted: the code of the domain and a short name. Certain: the records alone prove it;
 * the others are tendencies or wordings on which people may differ.
 */
enum Kind {
    NO_LINE("F01", "支付未填预算行", true),
    UNKNOWN_LINE("F01", "预算行不存在", true),
    UNKNOWN_QUOTA("F01", "指标不存在", true),
    OVER_QUOTA("F01", "超指标余额支付", true),
    OVER_LINE("F02", "预算行超支", true),
    OVER_PROJECT("F02", "项目超支", true),
    RECEPTION_STANDARD("F03", "接待人均费用过高", false),
    TOO_MANY_HOSTS("F03", "陪同人数超规定", true),
    WAGES_ON_PROJECT("F04", "项目资金发放工资", true),
    DAILY_ON_PROJECT("F04", "项目资金列支日常公用", true),
    OTHER_FUNCTION("F05", "功能分类与项目不符", true),
    OTHER_PURPOSE("F05", "用途与项目不符", false),
    CLASS_NOT_APPROVED("F05", "经济科目未批复", true),
    LINE_OF_ANOTHER("F05", "预算行属于其他项目", true),
    EARMARKED_ELSEWHERE("F05", "上级专项用于其他项目", true),
    PASSED_LATE("F06", "超期下达", true),
    NOT_PASSED("F06", "到期未下达", true),
    PASSED_SHORT("F06", "少下达", true),
    OWN_UNIT("F07", "支付给本单位", true),
    RELATED("F07", "支付给关联单位", true),
    NOTHING_BEHIND("F07", "大额支出无合同发票验收", true),
    REFUND_NEXT_YEAR("F07", "次年退回", true),
    TO_OWN_ACCOUNT("F07", "年末以拨作支", true),
    RUSH_OF_PROJECT("F08", "项目年底突击花钱", false),
    RUSH_OF_UNIT("F08", "单位年底突击花钱", false),
    SAME_PAYEE_AT_END("F08", "年末集中支付同一收款人", false),
    OLD_CARRY_OVER("F09", "结转超两年", true),
    SPLITTING("F10", "化整为零采购", true),
    OVER_THREE_PUBLIC("F11", "三公超预算", true),
    NO_LETTER("F11", "接待无公函", true),
    NO_LIST("F11", "接待无清单", true),
    VEHICLE_OUTLIER("F11", "单车费用畸高", false),
    THREE_PUBLIC_GROWN("F11", "三公比上年增加", true),
    HIDDEN_RECEPTION("F11", "接待费列入会议培训等科目", true),
    THREE_PUBLIC_PAYEE("F12", "餐饮住宿单位列入其他科目", false),
    VEHICLE_ELSEWHERE("F12", "公车费用列入其他交通费用", true),
    SAME_INVOICE("F13", "同一发票重复支付", true),
    SAME_PAYMENT("F13", "同一收款人同额同用途重复支付", true),
    OVER_CONTRACT("F14", "超合同额支付", true),
    OVER_STAGE("F14", "超进度支付", true),
    BEFORE_ACCEPTANCE("F14", "验收前支付尾款", true),
    FEES_RETURNED("F15", "收费返还列作资金来源", true),
    PERSON_FOR_GOODS("F16", "向个人支付货款", true),
    CASH("F16", "现金支付", true),
    AHEAD_OF_PLAN("B", "支付超计划进度", false),
    BEHIND_PLAN("B", "支付落后计划进度", false),
    NO_PAYMENT("B", "多月无支付", true),
    PLAN_NOT_BUDGET("B", "用款计划与预算不符", true),
    LAYERS_NOT_BUDGET("B", "全年预算数与各层次不符", true),
    NEGATIVE_BALANCE("B", "指标余额为负", true);

    private final String code;
    private final String words;
    private final boolean certain;

    Kind(String code, String words, boolean certain) {
        this.code = code;
        this.words = words;
        this.certain = certain;
    }

    String code() {
        return code;
    }

    String words() {
        return words;
    }

    boolean certain() {
        return certain;
    }
}
