package io.hengji.audit;

import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Unit;
import io.hengji.trail.Relation;
import io.hengji.trail.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Points taken off (扣分): 甲扣 0.4 分，乙扣 1 分，合计扣 1.4 分; and a hundred less all of them is the score.
 */
final class Deductions implements Discovery {
    private static final Pattern TAKEN = Pattern.compile("扣(?:除|减|掉|去|了|分)*(?:为)?$");
    private static final Pattern ALL =
            Pattern.compile("(?:共|合计|累计|总计|总)(?:计)?扣(?:除|减|掉|去|了|分)*(?:为)?$");
    private static final Pattern SCORE =
            Pattern.compile("(?:最终|自评|综合|实际|总)(?:自评)?(?:得分|评分|总分|得)?(?:为|是)?$");
    private static final Fraction HUNDRED = Fraction.of(100);
    private static final Fraction LEAST = Fraction.of(50);

    @Override
    public void discover(Passages passages, Consumer<Link> links) {
        for (Sentence sentence : passages.sentences()) {
            List<Claim> taken = new ArrayList<>();
            Claim all = null;
            for (Claim claim : sentence.claims()) {
                String lead = claim.lead().strip();
                if (!claim.isScore() || claim.hedged()) {
                    continue;
                }
                if (ALL.matcher(lead).find()) {
                    all = all == null ? claim : all;
                } else if (TAKEN.matcher(lead).find()) {
                    taken.add(claim);
                }
            }
            if (all != null && taken.size() >= 2 && all.start() > taken.getLast().start()) {
                links.accept(Sums.link(all, taken, Sums.sum(all, taken), !sentence.isPartial()));
            }
            if (all != null) {
                rest(sentence, all, links);
            }
        }
    }

    private static void rest(Sentence sentence, Claim all, Consumer<Link> links) {
        for (Claim score : sentence.claims()) {
            boolean stated =
                    score.isScore()
                            && !score.hedged()
                            && !score.is(all)
                            && score.value().compareTo(LEAST) > 0
                            && score.value().compareTo(HUNDRED) < 0
                            && SCORE.matcher(score.lead().strip()).find();
            if (stated) {
                Term hundred =
                        Term.of(
                                "满分",
                                new FigureId("claim/full-" + score.index()),
                                null,
                                HUNDRED,
                                Unit.POINT,
                                Precision.EXACT);
                Relation relation =
                        Relation.difference("", "得分等于满分减扣分", score.term(), hundred, all.term());
                boolean certain = !sentence.isPartial();
                links.accept(Link.of(AuditCode.SCORE_TOTAL, relation, certain, score, all));
                return;
            }
        }
    }
}
