package io.hengji.official;

import io.hengji.kernel.FindingCode;
import io.hengji.kernel.Severity;

/**
 * What the making of the official package may find. Never renumbered; a retired code keeps its
 * place.
 */
public enum OfficialCode implements FindingCode {
    UNKNOWN_FIGURE(
            "OFF-001",
            Severity.ERROR,
            "正文引用的数字不存在",
            "正文引用了“{name}”，数字目录和案卷中都没有这个数字，正文中留空。{near}",
            "改为目录中的编号或名称；用 hengji explain 可以查找。"),
    TYPED_FIGURE(
            "OFF-002",
            Severity.WARNING,
            "正文中有手工录入的数字",
            "正文直接写了“{text}”，数据更正时它不会跟着改。{candidates}",
            "改为引用；确属固定不变的数字，写成 {{=数字|理由}}。"),
    AMBIGUOUS_FIGURE(
            "OFF-003",
            Severity.ERROR,
            "正文引用的名称对应多个数字",
            "“{name}”可以指：{candidates}；不能确定是哪一个，正文中留空。",
            "改用编号引用。"),
    MALFORMED_REFERENCE(
            "OFF-004",
            Severity.ERROR,
            "引用的写法不对",
            "“{text}”不是正确的引用：{why}。",
            "写成 {{编号}}、{{编号:万元}} 或 {{编号:万元:2}}。"),
    UNIT_MISFIT(
            "OFF-005",
            Severity.ERROR,
            "引用的计量单位与数字不符",
            "“{name}”的计量单位是{own}，不能写成{unit}，正文中留空。",
            "去掉单位，或改为可以换算的单位。"),
    NO_VALUE(
            "OFF-006",
            Severity.WARNING,
            "引用的数字没有数据",
            "“{name}”没有数据，正文中留空：{why}。",
            "补齐所缺数据，或在 facts.csv 中填列报送数。"),
    LITERAL_WITHOUT_REASON(
            "OFF-007", Severity.WARNING, "固定数字没有写明理由", "固定数字“{text}”没有写明为什么不用引用。", "在竖线后写明理由。"),
    MISSING_SECTION(
            "OFF-008",
            Severity.NOTICE,
            "报告缺少一个部分",
            "报告没有“{section}”部分。",
            "按当地提纲补写；当地提纲没有这一部分的，不必处理。"),
    NO_NARRATIVE(
            "OFF-009",
            Severity.NOTICE,
            "没有报告正文",
            "案卷的 narrative 文件夹中没有文字，报告只有表格。",
            "在 narrative 文件夹中编写正文。"),
    OWN_NUMBER(
            "OFF-010",
            Severity.NOTICE,
            "标题自带序号",
            "标题“{text}”自带序号“{number}”，已去掉；序号由程序统一编排。",
            "去掉标题中的序号。"),
    LEVEL_SKIPPED(
            "OFF-011",
            Severity.NOTICE,
            "标题跳级",
            "标题“{text}”是第{level}级，它上面只有第{above}级。",
            "按一、（一）1.（1）的次序使用标题。"),
    UNSUPPORTED_MARKUP(
            "OFF-012",
            Severity.NOTICE,
            "不支持的标记",
            "“{text}”是不支持的标记，已按普通文字处理。",
            "正文只使用标题、段落、列表和引用；表格由附件生成。"),
    UNIT_REPEATED(
            "OFF-013",
            Severity.WARNING,
            "引用后重复书写计量单位",
            "引用“{name}”显示为“{shown}”，后面又写了“{unit}”。",
            "删去引用后面的计量单位。");

    private final String id;
    private final Severity severity;
    private final String title;
    private final String template;
    private final String remedy;

    OfficialCode(String id, Severity severity, String title, String template, String remedy) {
        this.id = id;
        this.severity = severity;
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
        return severity;
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
