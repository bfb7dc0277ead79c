package io.hengji.audit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a kind of rate divides, by the words before 率.
 *
 * @param dueFirst 应参保人数 is due though 参保 stands in it: the first word says; otherwise the later one
 *     does, as in 预算执行数
 */
record RateKind(Pattern name, Pattern above, Pattern below, boolean dueFirst) {
    private static final String MONEY_DUE = "预算|指标|下达|到位|安排|批复|投资|资金总额|拨款|可用|合同";
    private static final List<RateKind> KINDS =
            List.of(
                    kind(
                            "执行|支出|支付|使用|拨付",
                            "(?:支出|支付|执行|使用|拨付|列支|报账)[^，；]{0,6}$",
                            "(?:" + MONEY_DUE + ")[^，；]{0,6}$|^(?:资金|经费|[^，；]{2,8}资金)$"),
                    kind("到位", "到位", "计划|应|批复|下达|总投资|安排|预算"),
                    kind("回收|有效回收", "收回|回收|有效", "发放|发出|下发|派发|投放"),
                    kind("满意|[^，；]{0,6}满意", "满意", "收回|回收|有效|调查|受访|走访|回访|样本|发放|访问|抽样|抽取"),
                    kind("收缴|征收|征缴|清缴|收费", "实收|收缴|实缴|征收到|已收|实际", "应收|应缴|应征"),
                    kind("参保|参合|缴费", "实际|参保|参合|实参|已|缴费", "应参|应|目标|总"),
                    kind("兑付|发放|兑现", "已|兑付|实际|实发|发放|兑现", "应|计划|总|需"),
                    kind(
                            "合格|达标|优良|优质|通过|验收合格|抽检合格|一次合格|入户|成活",
                            "合格|达标|优良|优质|通过|入户|成活",
                            "抽查|抽检|检测|检验|检查|监测|考核|共|样品|应|验收|申报|总|全部|栽植|植"),
                    kind("控制|在职人员控制|人员控制|编制", "实有|在职|在编|在岗|实际|支出|决算", "编制|核定|定编|预算|计划"),
                    kind("节约|节支|节资|资金节约", "节约|节省|节支|核减", "预算|控制价|概算|送审|限价"));

    static Optional<RateKind> of(String stem) {
        return KINDS.stream().filter(one -> one.name().matcher(stem).find()).findFirst();
    }

    private static RateKind kind(String name, String above, String below) {
        return new RateKind(
                Pattern.compile("(?:" + name + ")$"),
                Pattern.compile(above),
                Pattern.compile(below),
                below.contains("应"));
    }

    boolean isAbove(Claim claim) {
        return dueFirst
                ? above.matcher(claim.label()).find() && !isBelow(claim)
                : later(claim, above, below);
    }

    boolean isBelow(Claim claim) {
        if (!dueFirst) {
            return later(claim, below, above);
        }
        Matcher due = below.matcher(claim.label());
        Matcher done = above.matcher(claim.label());
        return due.find() && (!done.find() || due.start() <= done.start());
    }

    /** 预算执行数 is what was spent, 执行预算 what was due: the later word says. */
    private static boolean later(Claim claim, Pattern wanted, Pattern unwanted) {
        int at = end(claim.label(), wanted);
        return at >= 0 && at > end(claim.label(), unwanted);
    }

    private static int end(String label, Pattern pattern) {
        Matcher matcher = pattern.matcher(label);
        int last = -1;
        while (matcher.find()) {
            last = matcher.start();
        }
        return last;
    }
}
