package io.hengji.watch;

import io.hengji.kernel.FindingCode;
import io.hengji.kernel.Severity;

/** What may be wrong in rules and in what is watched; leads are not findings and have no code. */
public enum WatchCode implements FindingCode {
    RULE_UNREADABLE("WAT-001", Severity.ERROR, "规则文件不能读取", "不能读取：{why}。", "检查文件的编码与权限。"),
    RULE_REPEATED(
            "WAT-002", Severity.ERROR, "规则编号重复", "规则“{rule}”已在 {other} 中定义。", "改用另一个编号，或删去一个文件。"),
    SEVERITY_UNKNOWN(
            "WAT-003",
            Severity.ERROR,
            "规则的程度不对",
            "规则“{rule}”的 severity 不是 error、warning、notice 之一。",
            "改为三者之一：只有确定无疑的才用 error。"),
    KEY_NOT_RETURNED(
            "WAT-004",
            Severity.ERROR,
            "规则没有给出所说的键",
            "规则“{rule}”的结果没有“{column}”列，不能区分各条疑点。",
            "在 SELECT 中加上该列，或更正 key。"),
    NO_RULES("WAT-005", Severity.ERROR, "没有规则", "“{folder}”中没有规则文件（*.sql）。", "检查规则文件夹。"),
    NO_POSSIBILITY(
            "WAT-006",
            Severity.WARNING,
            "没有填完成目标可能性",
            "指标“{indicator}”没有填完成目标可能性。",
            "在确定能、有可能、完全不可能中选一项。"),
    NO_CAUSE(
            "WAT-007",
            Severity.WARNING,
            "没有说明偏差原因或改进措施",
            "指标“{indicator}”填报为“{word}”，没有写齐偏差原因和改进措施。",
            "勾选偏差原因或写原因说明，并在备注中写改进措施。");

    private final String id;
    private final Severity severity;
    private final String title;
    private final String template;
    private final String remedy;

    WatchCode(String id, Severity severity, String title, String template, String remedy) {
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
