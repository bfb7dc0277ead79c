package io.hengji.audit;

import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Unit;
import io.hengji.trail.Relation;
import io.hengji.trail.RelationKind;
import io.hengji.trail.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The shares of a whole without its parts (构成): 人员占 62.4%，公用占 11.8%，项目占 25.8% make up 100%. Only
 * where a word says that the whole is divided, or where the last share is that of the rest.
 */
final class HundredShares implements Discovery {
    private static final Pattern DIVIDED = Pattern.compile("构成|结构|分布|组成|分为|按.{1,8}分");
    private static final Pattern SHARE =
            Pattern.compile("占(?:比)?(?:总[^，。；]{0,6}的?)?(?:约|为|达)?$|比例为?$|比重为?$");
    private static final Pattern REST = Pattern.compile("^(?:其他|其余|剩余)");
    private static final Fraction WHOLE = Fraction.ONE;

    @Override
    public void discover(Passages passages, Consumer<Link> links) {
        for (Sentence sentence : passages.sentences()) {
            if (sentence.text().contains("占") || sentence.text().contains("比")) {
                relate(sentence, links);
            }
        }
    }

    private static void relate(Sentence sentence, Consumer<Link> links) {
        List<Claim> run = new ArrayList<>();
        for (Claim claim : sentence.claims()) {
            boolean share =
                    claim.isRate()
                            && !claim.isPoints()
                            && !claim.hedged()
                            && claim.value().signum() > 0
                            && SHARE.matcher(claim.lead().strip()).find();
            if (share) {
                run.add(claim);
            } else if (claim.isRate()) {
                return;
            }
        }
        if (run.size() < 3 || sentence.isPartial()) {
            return;
        }
        String before = sentence.between(sentence.start(), run.getFirst().start());
        boolean divided =
                DIVIDED.matcher(before).find() || REST.matcher(run.getLast().label()).find();
        Term hundred =
                Term.of(
                        "总体",
                        new FigureId("claim/whole-" + run.getFirst().index()),
                        null,
                        WHOLE,
                        Unit.PERCENT,
                        Precision.EXACT);
        Claim last = run.getLast();
        Relation relation =
                Relation.signed(
                        "",
                        RelationKind.SUM,
                        "各部分占比之和为百分之百",
                        last.term(),
                        List.of(hundred),
                        run.subList(0, run.size() - 1).stream().map(Claim::term).toList());
        boolean certain = divided && Slips.near(Sums.parts(run), WHOLE, 85, 118) && apart(run);
        links.accept(new Link(AuditCode.SUM, last, run, relation, certain));
    }

    /** Each has a name of its own. */
    private static boolean apart(List<Claim> run) {
        return run.stream().map(Claim::label).distinct().count() == run.size();
    }
}
