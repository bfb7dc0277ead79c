package io.hengji.evaluation;

import io.hengji.kernel.Clause;
import io.hengji.kernel.FindingCode;
import io.hengji.kernel.Severity;
import java.util.List;

/** What an evaluation may find. Never renumbered; a retired code keeps its place. */
public enum EvaluationCode implements FindingCode {
    TOTAL_DIFFERS(
            "EVL-001",
            Severity.ERROR,
            "总分与各一级指标得分之和不符",
            "自评总分为 {total} 分，各一级指标得分之和为 {sum} 分，相差 {residual} 分。{place}",
            "核对各一级指标得分与总分；扣分的，写明扣在哪一项及原因。",
            self("第十六条")),
    WEIGHTS_DIFFER_FROM_TOTAL(
            "EVL-002",
            Severity.ERROR,
            "分值合计不等于满分",
            "{subject}各项分值合计为 {sum} 分，应为 {total} 分。",
            "调整指标分值，使合计等于满分。",
            self("第十三条")),
    SCORE_UNVERIFIABLE(
            "EVL-003",
            Severity.NOTICE,
            "得分无法复算",
            "{subject}的得分无法由所附材料复算：{missing}。",
            "补充所列内容后重新评价。"),
    NO_INDICATORS(
            "EVL-004",
            Severity.NOTICE,
            "一级指标下没有三级指标",
            "{dimension}有分值 {points} 分，但没有可以评分的三级指标。",
            "按申报的绩效目标列出三级指标、指标值、实际完成值和分值。"),
    NO_POINTS("EVL-005", Severity.NOTICE, "三级指标没有分值", "指标“{indicator}”没有分值，得分无法复算。", "填写该指标的分值。"),
    NO_TARGET(
            "EVL-006",
            Severity.WARNING,
            "三级指标没有指标值",
            "指标“{indicator}”没有年度指标值，完成情况无从比较。",
            "填写年度指标值，或注明以何为依据。"),
    NO_ACTUAL(
            "EVL-007", Severity.WARNING, "三级指标没有实际完成值", "指标“{indicator}”没有实际完成值。", "填写实际完成值并附佐证。"),
    UNKNOWN_STRATEGY(
            "EVL-008",
            Severity.ERROR,
            "评分方法无法使用",
            "指标“{indicator}”的评分方法“{strategy}”不能用于{why}。",
            "改用方案中列明的评分方法。"),
    RELATION_FAILS(
            "EVL-010",
            Severity.ERROR,
            "勾稽关系不成立",
            "{title}：{equation}，相差 {residual}。{cause}",
            "核对式中各数；确有原因的，在报告中说明。"),
    RELATION_ROUNDING(
            "EVL-011",
            Severity.NOTICE,
            "勾稽关系有尾差",
            "{title}：{equation}，差 {residual}，在四舍五入范围以内。",
            "可以不改；正式文本宜使各数相加恰等于合计。"),
    RATE_UNVERIFIABLE(
            "EVL-012",
            Severity.WARNING,
            "比率无法核验",
            "报告载明{rate}为 {shown}，但无法复算：缺少{missing}。补齐后即可核验。",
            "补充分子、分母所用的数字，并写明计算口径。"),
    CARRIED_WITHOUT_OPENING(
            "EVL-013",
            Severity.WARNING,
            "有上年结转资金而无年初结转数",
            "“{title}”使用上年结转资金 {amount}，但收入中没有年初结转；本年收入 {income} 与本年支出 {spent} 已经相等。",
            "补列年初结转结余，或更正该项资金的年度属性。",
            new Clause("全国人大常委会", "《中华人民共和国预算法》", "第四十二条", false)),
    OTHER_INCOME_UNUSED(
            "EVL-014",
            Severity.WARNING,
            "其他收入没有对应的支出",
            "其他收入 {amount} 没有任何一行支出以其为资金来源。",
            "注明其他收入用于哪些支出，逐项写明资金来源。"),
    INCOME_AS_COST(
            "EVL-015",
            Severity.WARNING,
            "以收入作为成本指标的佐证",
            "成本指标下的“{indicator}”说的是“{word}”一类的收入或成交情况，不能说明成本。",
            "改用预算控制数、单位成本等成本数据。",
            cost()),
    NO_SURVEY(
            "EVL-016",
            Severity.WARNING,
            "满意度没有调查数据",
            "{dimension}{claim}，但没有满意度调查（发放、回收、满意份数、方法和日期）。",
            "开展或补充满意度调查，填写 survey.csv。",
            cost()),
    WEIGHT_DIFFERS(
            "EVL-017",
            Severity.WARNING,
            "分值与参照方案不同",
            "{dimension}分值为 {points} 分，参照方案“{scheme}”为 {reference} 分。",
            "说明分值的依据；以当地财政部门当年通知为准。"),
    NOT_COVERED(
            "EVL-018",
            Severity.WARNING,
            "自评未全覆盖",
            "应自评项目 {all} 个，有绩效指标、可以生成自评表的 {covered} 个（{covered}/{all}）。",
            "为每个项目填报绩效目标、指标和完成情况。",
            self("第七条")),
    FEE_RETURN(
            "EVL-019",
            Severity.WARNING,
            "以收费返还作为资金来源（疑点）",
            "“{title}”的资金来源写作“{word}”，支出与收费挂钩，可能不符合收支两条线。",
            "核对该项资金是否已缴入国库、由预算安排；写明预算文号。",
            new Clause("全国人大常委会", "《中华人民共和国预算法》", "第五十七条", false)),
    FULL_SCORE_WITH_PROBLEMS(
            "EVL-020",
            Severity.WARNING,
            "自评满分而报告另有问题",
            "{dimensions}自评均为满分，但报告“{heading}”部分承认存在问题。",
            "说明这些问题是否影响有关指标的得分。"),
    TARGET_DERIVED(
            "EVL-021",
            Severity.NOTICE,
            "指标值系倒推",
            "指标“{indicator}”未填指标值；由实际完成值 {actual} 减超出数 {excess} 推得 {target}。",
            "填写申报时批复的指标值及其依据。"),
    LOST_WITHOUT_CAUSE(
            "EVL-022",
            Severity.WARNING,
            "扣分没有写明原因",
            "指标“{indicator}”分值 {points} 分，得分 {score} 分，没有填写偏差原因及改进措施。",
            "填写偏差原因及改进措施。",
            self("第十一条")),
    SCORE_ABOVE_POINTS(
            "EVL-023",
            Severity.ERROR,
            "得分超过分值",
            "{subject}得分 {score} 分，超过分值 {points} 分。",
            "更正得分或分值。"),
    SCORE_DIFFERS(
            "EVL-024",
            Severity.ERROR,
            "自评得分与复算得分不符",
            "{subject}自评 {claimed} 分，按方案复算为 {computed} 分。",
            "核对实际完成值、指标值和评分方法。",
            self("第十六条")),
    OUTSIDE_BAND(
            "EVL-025",
            Severity.ERROR,
            "定性指标得分不在等级区间",
            "指标“{indicator}”评为“{level}”，得分应在 {low} 至 {high} 分之间，现为 {score} 分。",
            "更正等级或得分。",
            self("第十六条")),
    OVER_ACHIEVED(
            "EVL-026",
            Severity.WARNING,
            "完成值远高于指标值",
            "指标“{indicator}”完成率为 {completion}，没有说明原因；指标值可能定得过低。",
            "说明原因；指标值偏低的，按偏离程度调减得分。",
            self("第十六条")),
    UNKNOWN_FIGURE(
            "EVL-028",
            Severity.WARNING,
            "对应指标不存在",
            "“{label}”的“对应指标”写作“{figure}”，目录中没有这个数字。{candidates}",
            "从数字目录中选取，或留空。"),
    UNKNOWN_PROJECT(
            "EVL-029", Severity.ERROR, "项目编号不存在", "项目编号“{project}”不在项目表中。", "在项目表中补列，或更正编号。"),
    UNKNOWN_SCHEME(
            "EVL-030",
            Severity.ERROR,
            "评价方案不存在",
            "没有名为“{scheme}”的评价方案。可用：{known}。",
            "更正 case.yaml 的 scheme。"),
    UNKNOWN_DIMENSION(
            "EVL-031",
            Severity.ERROR,
            "一级指标不在方案中",
            "“{dimension}”不是方案“{scheme}”的一级指标。",
            "改用方案的一级指标名称：{known}。"),
    COST_MISSING(
            "EVL-032",
            Severity.WARNING,
            "工程类项目没有成本指标",
            "项目“{project}”属于工程类，没有成本指标。",
            "增设成本指标。",
            cost()),
    SATISFACTION_MISSING(
            "EVL-033",
            Severity.WARNING,
            "面向公众的项目没有满意度指标",
            "项目“{project}”面向公众，没有满意度指标。",
            "增设满意度指标。",
            cost()),
    TRANSFERS_UNBALANCED(
            "EVL-034",
            Severity.WARNING,
            "部门内调剂不平衡",
            "各预算行调剂合计为 {sum}，应为 0。",
            "核对调剂的调出与调入；跨部门调剂的，注明文号。"),
    LOW_EXECUTION(
            "EVL-035",
            Severity.WARNING,
            "预算执行率偏低且未说明",
            "{subject}预算执行率为 {rate}，低于 90%，没有说明原因。",
            "说明执行率偏低的原因。"),
    MEASURE_DIFFERS(
            "EVL-036",
            Severity.ERROR,
            "填报值与数据集复算值不符",
            "指标“{indicator}”填报 {typed}，由数据集复算为 {measured}。",
            "以数据集为准，或更正数据集。"),
    PAYMENTS_UNASSIGNED(
            "EVL-037",
            Severity.WARNING,
            "支付无法对应预算行",
            "{count} 笔支付没有预算行号，且不能由项目编号唯一确定预算行。",
            "补填预算行号。"),
    DIRECTION_MISSING(
            "EVL-038",
            Severity.WARNING,
            "定量指标没有方向",
            "指标“{indicator}”是定量指标，没有填写方向（≥、≤、＝、区间）。",
            "填写方向。"),
    QUALITATIVE_INCOMPLETE(
            "EVL-039",
            Severity.WARNING,
            "定性指标缺少等级或得分",
            "指标“{indicator}”是定性指标，缺少{missing}。",
            "由评价人选定等级，并在等级区间内给出得分。"),
    SOURCE_UNSTATED(
            "EVL-040",
            Severity.NOTICE,
            "支出没有注明资金来源",
            "{count} 行支出没有注明资金来源，按来源的汇总无法核验。",
            "填写资金来源和资金性质。"),
    RATE_IMPOSSIBLE(
            "EVL-041",
            Severity.WARNING,
            "比率超出公式可能的范围",
            "{rate}按公式不会超过 100%，报告写作 {shown}；可能用了别的分母（如只用年初预算数）。",
            "写明计算公式和所用数字。"),
    NOT_PRESCRIBED(
            "EVL-042",
            Severity.WARNING,
            "三级指标不在方案中",
            "方案“{scheme}”规定了三级指标，其中没有“{indicator}”，这一行没有计分。",
            "改用方案所列的三级指标名称，或另选方案。"),
    PRIOR_UNUSABLE(
            "EVL-043",
            Severity.WARNING,
            "上年案卷不能使用",
            "“{prior}”不能作为上年案卷：{why}。",
            "在 case.yaml 的 prior 中写上年案卷的文件夹或工作簿（相对本案卷），或删去。"),
    TARGET_BELOW_PRIOR(
            "EVL-044",
            Severity.WARNING,
            "指标值低于上年已经达到的水平",
            "指标“{indicator}”上年实际完成 {prior}，本年指标值只定为 {target}。",
            "说明指标值为何低于上年实际水平，或调整指标值。",
            new Clause("财政部", "财预〔2015〕88号", "", false)),
    CODE_UNKNOWN(
            "EVL-045",
            Severity.WARNING,
            "科目编码不在科目表中",
            "{count} 行的{head}写作“{code}”，{year}年的{list}中没有这个科目。",
            "核对科目编码；当年科目表有此科目的，在 schemes/codes 中补列。"),
    CODES_DISAGREE(
            "EVL-046",
            Severity.WARNING,
            "两套经济分类不对应",
            "{count} 行支付的部门经济分类为“{department}”、政府经济分类为“{government}”；按{kind}单位应为“{expected}”。",
            "核对两套经济分类科目。"),
    QUOTAS_DIFFER(
            "EVL-047",
            Severity.ERROR,
            "指标明细与预算行不符",
            "“{title}”的{layer}在预算表中为 {wide}，指标明细合计为 {dated}。",
            "核对指标文件与预算表，使两处一致。"),
    INDICATOR_POINTS_EXCEED(
            "EVL-048",
            Severity.ERROR,
            "三级指标分值超过一级指标分值",
            "{subject}“{dimension}”分值为 {points} 分，其三级指标分值合计为 {sum} 分。",
            "调整三级指标分值，使合计等于一级指标分值。",
            self("第十三条")),
    LIMIT_EXCEEDED(
            "EVL-049",
            Severity.WARNING,
            "超过上限",
            "未能满足“{title}”：{equation}，超出 {residual}。{cause}",
            "核对两数；确实超出的，说明原因和依据。"),
    DUTY_WITHOUT_TARGET(
            "EVL-050",
            Severity.NOTICE,
            "职责没有绩效目标",
            "职责“{duty}”没有对应的指标值，履职情况无从评价。",
            "为该项职责设定指标和指标值，或在职责表中写明对应的指标。"),
    MEASURE_UNIT_UNLIKE(
            "EVL-051",
            Severity.ERROR,
            "算法的单位与指标的单位不能换算",
            "指标“{indicator}”的计量单位是“{unit}”，算法“{measure}”的结果以“{found}”计，不能换算，实际完成值无法核验。",
            "更正指标的计量单位，或更正算法文件头的 unit。");

    private final String id;
    private final Severity severity;
    private final String title;
    private final String template;
    private final String remedy;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<Clause> basis;

    EvaluationCode(
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

    /** The rules of self-evaluation; article numbers are from memory and therefore 待核. */
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
