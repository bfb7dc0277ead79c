package io.hengji.scheme;

import io.hengji.kernel.FindingCode;
import io.hengji.kernel.Severity;

/** What may be wrong in a scheme file. */
public enum SchemeCode implements FindingCode {
    UNKNOWN_STRATEGY("SCH-001", "没有这个评分方法", "“{strategy}”不是可用的评分方法。可用：{known}。", "改用列出的方法。"),
    WEIGHTS("SCH-002", "分值合计不等于满分", "{what}的分值合计为 {sum}，应为 {total}。", "调整分值。"),
    BANDS("SCH-003", "分档重叠或有空缺", "{what}的分档有误：{why}。", "使各档首尾相接、互不重叠。"),
    NUMBER("SCH-004", "不是数字", "“{field}”应为数字，现为“{found}”。", "改写为数字。"),
    PARAMETER("SCH-005", "评分方法没有这个参数", "评分方法“{strategy}”没有参数“{parameter}”。", "删去或更正参数名。"),
    DUPLICATE("SCH-006", "方案重复", "方案“{scheme}”已在 {other} 中定义。", "修改 id 或 version。"),
    DATE("SCH-007", "日期有误", "“{field}”应为 2024-01-01 形式的日期，且止日晚于起日，现为“{found}”。", "更正日期。"),
    UNREADABLE("SCH-008", "方案文件不能读取", "不能读取：{why}。", "检查文件的编码与权限。"),
    MISFIT("SCH-009", "评分方法用错了地方", "{what}：{why}。", "改用适合的评分方法，或更正所用数字。"),
    OUT_OF_BOUNDS("SCH-010", "数值超出范围", "“{field}”{bounds}，现为 {found}。", "更正数值。"),
    REPEATED("SCH-011", "名称重复", "{what}“{name}”出现了不止一次。", "删去或改名，使一个名称只指一项。");

    private final String id;
    private final String title;
    private final String template;
    private final String remedy;

    SchemeCode(String id, String title, String template, String remedy) {
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
