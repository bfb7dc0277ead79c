package io.hengji.ledger;

import io.hengji.kernel.FindingCode;
import io.hengji.kernel.Severity;

/**
 * What may be wrong in the code lists (科目表) that the ledger reads, and why one of its figures has
 * no value. The last two are reasons on the trail, not findings of their own: a blank cell is no
 * mistake by itself.
 */
public enum LedgerCode implements FindingCode {
    CODE_REPEATED("LED-001", "科目重复", "科目“{code}”在同一时期出现了不止一次。", "删去一条，或使两条的起止日期相接。"),
    LIST_REPEATED("LED-002", "科目表重复", "科目表“{list}”已在 {other} 中定义。", "只保留一个文件。"),
    LIST_UNREADABLE("LED-003", "科目表不能读取", "不能读取：{why}。", "检查文件的编码与权限。"),
    MAPPING_UNKNOWN("LED-004", "对应关系中的科目不存在", "科目“{code}”不在{list}中。", "更正编码，或先在科目表中列出。"),
    NOT_ENTERED("LED-005", "没有填写", "“{what}”没有填写，由它得出的数字无法核验。", "填写所列的数字。"),
    NO_ROWS("LED-006", "没有可以汇总的行", "没有“{what}”的行，由它得出的数字无法核验。", "补充所列的表或行。"),
    TOO_FINE("LED-007", "小数位太多", "数值的小数超过 {decimals} 位，监控不能采用。", "按分（两位小数）填写金额，其他数至多六位小数。"),
    STAGE_UNREADABLE("LED-008", "付款阶段不能识别", "付款阶段中有一项没有比例或日期不对，该合同的分期没有检查。", "按“比例 日期”填写，分号隔开。");

    private final String id;
    private final String title;
    private final String template;
    private final String remedy;

    LedgerCode(String id, String title, String template, String remedy) {
        this.id = id;
        this.title = title;
        this.template = template;
        this.remedy = remedy;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String template() {
        return template;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
