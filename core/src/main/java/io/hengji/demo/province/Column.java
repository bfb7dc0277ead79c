package io.hengji.demo.province;

import java.util.Arrays;

/** The columns of payments.csv, in their order. */
enum Column {
    VOUCHER("凭证号"),
    ITEM("明细序号"),
    PAID_ON("支付日期"),
    RECORDED_ON("记录日期"),
    UNIT("单位代码"),
    PROJECT("项目编号"),
    LINE("预算行号"),
    QUOTA("指标编号"),
    FUNCTION("功能分类"),
    ECONOMIC("部门经济分类"),
    GOVERNMENT("政府经济分类"),
    NATURE("资金性质"),
    SOURCE("资金来源"),
    VINTAGE("资金年度"),
    AMOUNT("金额(元)"),
    REFUND_OF("原凭证号"),
    PAYEE("收款人"),
    ACCOUNT("收款账号"),
    PAYEE_KIND("收款人类型"),
    ACCOUNT_KIND("付款账户类型"),
    PAYMENT_MODE("支付方式"),
    SETTLEMENT("结算方式"),
    PURPOSE("用途"),
    CONTRACT("合同号"),
    INVOICE("发票号"),
    ACCEPTED_ON("验收日期"),
    PROCUREMENT_MODE("采购方式"),
    PROCUREMENT_ITEM("采购品目"),
    THREE_PUBLIC("三公类别"),
    DIRECT("直达资金"),
    SECTION("经办科室");

    private final String head;

    Column(String head) {
        this.head = head;
    }

    static String[] heads() {
        return Arrays.stream(values()).map(column -> column.head).toArray(String[]::new);
    }
}
