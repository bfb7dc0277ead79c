package io.hengji.audit;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Changes (增减): 较上年 A 增加 B，增长 C%; 由 A 降至 B，下降 C. Difference and rate are checked against the two
 * values, and against each other where only one value is given. A direction that contradicts the
 * values is a wrong sign.
 */
final class Changes implements Discovery {
    private static final String UP = "增加|增长|上升|提高|提升|净增加|净增|增产|增收|增|多出|多支出|多|上涨|高出|高|升高|扩大";
    private static final String DOWN = "减少|下降|降低|压减|节约|节省|缩减|缩短|减产|减收|减|少支出|少|下滑|压缩|低|回落";
    private static final String TAIL = ")了?(?:约)?(?:幅度)?(?:为)?$";
    private static final Pattern VERB = Pattern.compile("(" + UP + "|" + DOWN + TAIL);
    static final Pattern RISING = Pattern.compile("(?:" + UP + TAIL);
    static final Pattern WIDTH = Pattern.compile("([增升涨])幅|([降减跌])幅");
    static final Pattern COMPARED = Pattern.compile("比较|同比|相比|对比|较|比(?!例|重|率|值)");

    @Override
    public void discover(Passages passages, Consumer<Link> links) {
        for (Sentence sentence : passages.sentences()) {
            List<Claim> claims = sentence.claims();
            for (int i = 0; i < claims.size(); i++) {
                Claim verbal = claims.get(i);
                if (!verbal.hedged() && changes(verbal)) {
                    new Change(passages, sentence, i).relate(links);
                }
            }
        }
    }

    /** Whether a verb of change stands directly before it: 增加 256.5, not 增加到. */
    static boolean changes(Claim claim) {
        String lead = claim.lead().strip();
        return VERB.matcher(lead).find()
                || (claim.isRate() && WIDTH.matcher(lead).find() && lead.length() <= 8);
    }
}
