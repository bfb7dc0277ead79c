package io.hengji.audit;

import io.hengji.trail.Relation;
import io.hengji.trail.Term;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Rates of what was taken off (审减率、节约率、下浮率): of two figures, before and after, the difference over
 * the first.
 */
final class SavedRates implements Discovery {
    private static final Pattern NAME =
            Pattern.compile("(?:审减|核减|节约|节支|节资|资金节约|下浮|压减|审定核减|降本)(?:率|比例|幅度)(?:为|达到|达|是)?$");
    private static final Pattern WHOLE = Pattern.compile("送审|控制价|限价|概算|估算|预算|报审|申报|原价|上年");
    private static final Pattern AFTER = Pattern.compile("审定|中标|成交|合同|实际|决算|结算|支出|采购金额");

    @Override
    public void discover(Passages passages, Consumer<Link> links) {
        for (Sentence sentence : passages.sentences()) {
            for (Claim rate : sentence.claims()) {
                boolean named =
                        rate.isRate()
                                && !rate.isPoints()
                                && !rate.hedged()
                                && NAME.matcher(rate.lead().strip()).find();
                if (named) {
                    relate(sentence, rate, links);
                }
            }
        }
    }

    private static void relate(Sentence sentence, Claim rate, Consumer<Link> links) {
        List<Claim> before =
                sentence.claims().stream()
                        .filter(one -> one.end() <= rate.start() && Sums.measured(one))
                        .toList();
        for (int i = before.size() - 1; i > 0; i--) {
            Claim after = before.get(i);
            Claim whole = before.get(i - 1);
            boolean pair =
                    after.like(whole)
                            && AFTER.matcher(after.label()).find()
                            && WHOLE.matcher(whole.label()).find()
                            && !AFTER.matcher(whole.label()).find()
                            && whole.value().compareTo(after.value()) > 0;
            if (pair) {
                Term gap =
                        ChangeRelations.gap(
                                whole.term(), after.term(), whole.index(), after.index());
                Relation relation =
                        Relation.rate("", "节减比例等于节减额除以基数", rate.term(), gap, whole.term());
                links.accept(Link.of(AuditCode.RATE, relation, true, rate, whole, after));
                return;
            }
        }
    }
}
