package io.hengji.audit;

import io.hengji.kernel.Dimension;
import io.hengji.kernel.Fraction;
import io.hengji.trail.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What is left of one figure after another (余额、未完成): 可用资金 A，兑付 B，余额 C; 应收 A，实收 B，欠收 C; 立项 A，结题 B，尚有
 * C 未结题. The two figures stand directly before the third, or the one before and the other in the
 * sentence before.
 */
final class Leftovers implements Discovery {
    private static final String MONEY = "(?:资金|经费|金额|预算|投资|额|数|部分)?";
    private static final Pattern LEFT =
            Pattern.compile(
                    "(?:结余|余额|结存|结转|剩余|节余|结转结余|结转和结余|差额|尚余|仅剩|余|节约|节省|节支|核减|审减|减少投资|下浮|欠收|欠缴|欠拨|欠付|少支出|结转下年|年末结转结余|收支结余|当期结余|缺口)"
                            + MONEY
                            + "(?:使用|支出)?(?:为|了|达|约|共|计)*$");
    private static final Pattern UNDONE =
            Pattern.compile("^(?:尚|还|仍)?(?:有)?未[\\u4e00-\\u9fa5]{1,6}" + MONEY + "(?:为|的)?$");
    private static final Pattern STILL =
            Pattern.compile("(?:尚|还|仍)(?:有|剩|余|欠)(?:[^，。；]{0,6})$|^其余$");
    private static final Pattern UNDONE_BEHIND =
            Pattern.compile("^[^，。；\\d]{0,8}(?:未|正在|待|没有|没)[^，。；]{1,8}.*", Pattern.DOTALL);
    private static final Pattern USED =
            Pattern.compile(
                    "支出|支付|使用|执行|完成|到位|兑付|发放|审定|中标|成交|实际|实收|已|结题|办结|整改|解决|投入|销号|拨付|列支|决算|征收|治理|验收|开工|落实|处置|脱贫|还");
    private static final Pattern OPENING = Pattern.compile("上年|年初结|期初|追加|调整|核减预算|其中");

    @Override
    public void discover(Passages passages, Consumer<Link> links) {
        for (Sentence sentence : passages.sentences()) {
            for (Claim rest : sentence.claims()) {
                if (Sums.measured(rest) && isLeft(sentence, rest)) {
                    relate(passages, sentence, rest, links);
                }
            }
        }
    }

    private static boolean isLeft(Sentence sentence, Claim rest) {
        String lead = rest.lead().strip();
        if (lead.indexOf('较') >= 0 || lead.indexOf('比') >= 0) {
            return false; // a change, and no rest
        }
        boolean still =
                STILL.matcher(lead).find() && UNDONE_BEHIND.matcher(sentence.after(rest)).matches();
        return LEFT.matcher(rest.label()).find() || UNDONE.matcher(rest.label()).find() || still;
    }

    private static void relate(
            Passages passages, Sentence sentence, Claim rest, Consumer<Link> links) {
        List<Claim> before = new ArrayList<>();
        if (sentence.number() > 0) {
            Sentence earlier = passages.sentences().get(sentence.number() - 1);
            if (earlier.block() == sentence.block()) {
                before.addAll(likes(earlier, rest));
            }
        }
        int own = before.size();
        before.addAll(likes(sentence, rest));
        own = before.size() - own;
        if (own < 1 || before.size() < 2) {
            return;
        }
        Claim used = before.getLast();
        Claim whole =
                own == 1
                        ? before.subList(0, before.size() - 1).stream()
                                .reduce((one, other) ->
                                        one.value().compareTo(other.value()) >= 0 ? one : other)
                                .orElseThrow()
                        : before.get(before.size() - 2);
        String words =
                passages.text().substring(own == 1 ? sentence.start() : whole.end(), rest.start());
        boolean named =
                USED.matcher(used.label()).find()
                        && !isLeft(sentence, used)
                        && whole.value().compareTo(used.value()) > 0
                        && !Words.PARTIAL.matcher(words).find()
                        && !OPENING.matcher(words).find()
                        && !Words.CHANGE.matcher(whole.lead()).find();
        if (!named) {
            return;
        }
        Relation relation =
                Relation.difference("", "余额等于两数之差", rest.term(), whole.term(), used.term());
        boolean third = third(sentence, rest, relation);
        boolean more =
                sentence.claims().stream()
                        .filter(one -> one.start() > rest.start() && one.like(rest))
                        .anyMatch(one -> isLeft(sentence, one) || one.label().contains("收回"));
        boolean certain = !third && !more && (Slips.explain(relation) || small(rest, own));
        links.accept(Link.of(AuditCode.DIFFERENCE, relation, certain, rest, whole, used));
    }

    /** What is lacking stands in the sentence as a figure of its own: 另有 20 万元收回. */
    static boolean third(Sentence sentence, Claim rest, Relation relation) {
        Fraction residual = relation.residual();
        if (residual == null) {
            return false;
        }
        Fraction lacking = residual.times(rest.unit().factor()).abs();
        return sentence.claims().stream()
                .filter(one -> one.like(rest) && !one.is(rest))
                .anyMatch(one -> one.value().equals(lacking));
    }

    /** Things counted one by one, all three in one sentence. */
    private static boolean small(Claim rest, int own) {
        return own == 2
                && rest.unit().dimension() == Dimension.COUNTED
                && (UNDONE.matcher(rest.label()).find()
                        || STILL.matcher(rest.lead().strip()).find());
    }

    /** The like figures directly before it that are no parts of one another. */
    private static List<Claim> likes(Sentence sentence, Claim rest) {
        return sentence.claims().stream()
                .filter(one -> one.end() <= rest.start() && one.like(rest) && Sums.measured(one))
                .filter(one -> !Changes.changes(one))
                .toList();
    }
}
