package io.hengji.audit;

import java.util.regex.Pattern;

/** Whether the two figures of a rate are of one thing: 基本支出执行 beside 全年预算 are not. */
final class RateSubject {
    private static final Pattern PART_OF_ALL = Pattern.compile("基本|项目|人员|公用|专项|公务|其中");

    private RateSubject() {}

    /** 基本支出执行 beside 全年预算 are figures of two things. */
    static boolean same(Claim above, Claim below, Claim rate) {
        String subject = subject(above.label());
        boolean unnamed = subject(below.label()).length() < 2;
        boolean beside =
                unnamed
                        && below.sentence() == above.sentence()
                        && !PART_OF_ALL.matcher(subject).find();
        return subject.length() < 2
                || beside
                || shares(subject, below.label())
                || shares(subject, rate.lead());
    }

    /** What is left of a name without the words for money and its stages. */
    private static String subject(String label) {
        return label.replaceAll(
                "全年|本年度?|年度|年初|调整后?|实际|累计|共|已|财政|预算|决算|支出|支付|执行|使用|拨付|资金|经费|完成|计划|应|实|数|额|总|为|了|的|合计|截至.*?[日底末]|20\\d\\d年|收回|回收|发放|问卷|有效|调查|满意|其中|按期|按时|办结",
                "");
    }

    private static boolean shares(String subject, String words) {
        for (int i = 0; i + 2 <= subject.length(); i++) {
            if (words.contains(subject.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }
}
