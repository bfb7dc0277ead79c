package io.hengji.audit;

import io.hengji.kernel.Clause;
import io.hengji.kernel.FindingCode;
import io.hengji.kernel.Severity;
import java.util.List;

/** What an audit may find in a report. Never renumbered. */
public enum AuditCode implements FindingCode {
    SUM("AUD-001", Severity.ERROR, "合计与各项之和不符", "{equation}，相差 {residual}。{cause}", "请单位核对各项与合计。"),
    DIFFERENCE(
            "AUD-002",
            Severity.ERROR,
            "增减额不符",
            "{equation}，相差 {residual}。{cause}",
            "请单位核对两年的数与增减额。"),
    CHANGE_RATE(
            "AUD-003",
            Severity.ERROR,
            "增减幅度不符",
            "{equation}，相差 {residual}。{cause}",
            "请单位核对基数与增减幅度。"),
    RATE(
            "AUD-004",
            Severity.ERROR,
            "比率与所列数字不符",
            "{equation}，相差 {residual}。{cause}",
            "请单位核对比率的分子、分母。"),
    REPEAT(
            "AUD-005",
            Severity.ERROR,
            "同一数字前后不一致",
            "“{label}”一处为 {found}，另一处为 {expected}。{cause}",
            "请单位核对并统一。"),
    COUNT("AUD-006", Severity.ERROR, "个数与所列不符", "写明 {found}，所列为 {expected}。", "请单位核对个数与所列内容。"),
    SCORE_TOTAL(
            "AUD-007",
            Severity.ERROR,
            "总分与各项得分之和不符",
            "{equation}，相差 {residual}。{cause}",
            "请单位核对各项得分与总分；扣分的写明扣在哪一项。",
            self("第十六条")),
    SCORE_ABOVE_POINTS(
            "AUD-008", Severity.ERROR, "得分超过分值", "得分 {found} 分，分值只有 {expected} 分。", "请单位更正得分或分值。"),
    GRADE(
            "AUD-009",
            Severity.ERROR,
            "等级与得分不符",
            "得分 {score} 分，等级应为“{expected}”，报告写作“{found}”。",
            "请单位更正等级；当地另有等级划分的，附上依据。",
            self("第十八条")),
    NUMBERING(
            "AUD-020",
            Severity.WARNING,
            "编号不连续或重复",
            "编号“{found}”处应为“{expected}”。",
            "请单位补正编号，并确认没有漏写内容。"),
    SATISFACTION_WITHOUT_SURVEY(
            "AUD-021",
            Severity.WARNING,
            "满意度得分没有调查依据",
            "满意度得 {found} 分，全文没有调查的份数、方式和满意率。",
            "请单位提供满意度调查资料。",
            cost()),
    FULL_SCORE_WITH_PROBLEM(
            "AUD-022",
            Severity.WARNING,
            "满分而自认存在问题",
            "“{label}”得满分，报告又说“{found}”。",
            "请单位说明这一问题是否影响得分。"),
    INCOME_AS_COST(
            "AUD-023",
            Severity.WARNING,
            "以收入说明成本",
            "成本指标下所说的是“{found}”一类的收入，不能说明成本。",
            "请单位提供预算控制数、单位成本等资料。",
            cost()),
    RATE_WITHOUT_DENOMINATOR(
            "AUD-024",
            Severity.WARNING,
            "比率无法核验",
            "“{label}”为 {found}，报告没有交代计算所用的数字。{cause}",
            "请单位提供分子、分母和计算口径。"),
    THREE_PUBLIC_OVER_BUDGET(
            "AUD-025",
            Severity.WARNING,
            "“三公”经费超过预算",
            "“三公”经费支出 {found}，预算为 {expected}。",
            "请单位说明超出预算的原因。"),
    SPENT_OVER_AVAILABLE(
            "AUD-026",
            Severity.WARNING,
            "支出大于可用资金",
            "支出 {found}，可用资金为 {expected}。",
            "请单位说明超出部分的资金来源。"),
    MISSING_SECTION("AUD-027", Severity.WARNING, "缺少应有的部分", "报告没有“{expected}”部分。", "请单位按规定提纲补充。"),
    REPEATED_PASSAGE(
            "AUD-028",
            Severity.WARNING,
            "两处文字雷同",
            "两个项目的说明使用了同一段文字：“{found}”。",
            "请单位分别说明各项目的内容与成效。"),
    TARGET_WITHOUT_VALUE(
            "AUD-029", Severity.WARNING, "目标没有数值", "“{found}”没有数值，完成与否无从判断。", "请单位补充目标值。"),
    EXECUTION_SCORE(
            "AUD-030",
            Severity.WARNING,
            "预算执行得分与执行率不相称",
            "执行率 {rate}，按 {points} 分计应得 {expected} 分，报告得 {found} 分。",
            "请单位说明预算执行得分的计算办法。",
            self("第十三条")),
    THREE_PUBLIC_RISING(
            "AUD-031",
            Severity.WARNING,
            "“三公”经费上升",
            "“三公”经费 {found}，上年为 {expected}。",
            "请单位说明上升的原因。"),
    ROUNDING("AUD-040", Severity.NOTICE, "尾差", "{equation}，差 {residual}，在四舍五入范围以内。", "可以不改。");

    private final String id;
    private final Severity severity;
    private final String title;
    private final String template;
    private final String remedy;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<Clause> basis;

    AuditCode(
            String id,
            Severity severity,
            String title,
            String template,
            String remedy,
            Clause... basis) {
        this.id = id;
        this.severity = severity;
        this.title = title;
        this.template = template;
        this.remedy = remedy;
        this.basis = List.of(basis);
    }

    /** From memory and therefore 待核. */
    private static Clause self(String article) {
        return new Clause("财政部", "财预〔2020〕10号", article, false);
    }

    private static Clause cost() {
        return new Clause("财政部", "财预〔2021〕101号", "", false);
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

    @Override
    public List<Clause> basis() {
        return basis;
    }
}
