package io.hengji.audit;

import io.hengji.kernel.Fraction;
import io.hengji.trail.Relation;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sums whose parts stand in the sentence behind that of their total: 全年支出 100 万元。其中：…. */
final class ContinuedSums {
    private static final Pattern CONTINUES =
            Pattern.compile(
                    "^\\s*(?:其中|包括|[^，。：\\d]{0,8}(?:支出|收入|资金|经费|投资|预算)中|20\\d\\d年度?(?:支出|收入|资金|预算)中|按[^，。]{1,8}分|主要用于|用于|[^，。：\\d]{2,8}：)");
    private static final Pattern DIVIDES =
            Pattern.compile(
                    "其中|包括|用于|[^，。\\d]{0,8}(?:支出|收入|资金|经费|投资|预算)中|20\\d\\d年度?(?:支出|收入|资金|预算)中|按");

    private ContinuedSums() {}

    /** 全年支出 100 万元，执行率 98%。其中：… : the parts stand in a sentence of their own. */
    static void relate(Sentence before, Sentence sentence, Consumer<Link> links) {
        boolean cued =
                sentence.block() == before.block()
                        && !before.claims().isEmpty()
                        && (CONTINUES.matcher(sentence.text()).find() || items(sentence));
        if (!cued) {
            return;
        }
        Link best = null;
        for (Claim total : before.claims().reversed()) {
            boolean change = Words.CHANGE.matcher(total.lead()).find();
            List<Claim> run =
                    Sums.measured(total) && !change ? Sums.run(sentence, -1, total) : List.of();
            if (run.size() < 2) {
                continue;
            }
            Quick.Running running = new Quick.Running(total);
            running.add(run.getFirst());
            for (int k = 2; k <= run.size(); k++) {
                boolean could = running.add(run.get(k - 1));
                Relation relation = could ? Sums.sum(total, run.subList(0, k)) : null;
                if (relation != null && Sums.holds(relation)) {
                    links.accept(Sums.link(total, run.subList(0, k), relation, false));
                    return;
                }
            }
            Link link = divided(sentence, total, run);
            if (link != null && (best == null || nearer(link, best))) {
                best = link;
            }
        }
        if (best != null) {
            links.accept(best);
        }
    }

    /** 出国费 0 万元；购置费 0 万元；接待费 4.85 万元: a list of nothing but sister names. */
    private static boolean items(Sentence sentence) {
        List<Claim> claims = sentence.claims();
        boolean list =
                claims.size() >= 2
                        && claims.getFirst().start() - sentence.start() <= 18
                        && sentence.text().contains("；");
        for (int i = 1; list && i < claims.size(); i++) {
            list = sentence.between(claims.get(i - 1).end(), claims.get(i).start()).startsWith("；");
        }
        return list && SisterNames.are(claims);
    }

    /** The parts of a total that stands in the sentence before, where the words say so. */
    private static @Nullable Link divided(Sentence sentence, Claim total, List<Claim> run) {
        Relation relation = Sums.sum(total, run);
        boolean open =
                sentence.isPartial()
                        || SumCues.OVERLAPPING.matcher(sentence.text()).find()
                        || SumCues.mixed(total, run);
        boolean items = items(sentence);
        boolean divided = items || DIVIDES.matcher(sentence.text().strip()).lookingAt();
        boolean whole =
                divided
                        && Lists.parallel(sentence, run)
                        && Sums.parts(run).compareTo(total.value()) > 0
                        && Slips.near(Sums.parts(run), total.value(), 100, 200);
        boolean near =
                divided
                        ? whole
                                || Slips.explain(relation)
                                || Slips.near(Sums.parts(run), total.value(), 85, 120)
                        : run.size() >= 3
                                && relation.causes().stream()
                                        .anyMatch(cause -> cause.kind().equals("swapped"));
        return !open && (divided || near) ? Sums.link(total, run, relation, near) : null;
    }

    private static boolean nearer(Link one, Link other) {
        return gap(one).compareTo(gap(other)) < 0;
    }

    private static Fraction gap(Link link) {
        Fraction residual = link.relation().residual();
        return residual == null ? Fraction.ZERO : residual.abs();
    }
}
