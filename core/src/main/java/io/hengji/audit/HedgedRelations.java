package io.hengji.audit;

import io.hengji.numeral.Hedge;
import io.hengji.numeral.Numeral;
import io.hengji.trail.Relation;
import io.hengji.trail.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Relations in which a hedged figure takes part (约 97%, 近 600 元, 1200 余人次): looked for as if it
 * were printed firmly. One that holds then, holds; any other cannot be decided (无法核验), and is
 * listed as such. Bounds and ranges (不低于、以上、3 至 5) state no figure that could take part.
 */
final class HedgedRelations {
    private static final List<Discovery> DISCOVERIES =
            List.of(
                    new Sums(),
                    new Changes(),
                    new Margins(),
                    new Leftovers(),
                    new Rates(),
                    new PerUnit());

    private HedgedRelations() {}

    static void discover(Passages passages, Consumer<Link> links) {
        Set<Integer> blocks = new HashSet<>();
        for (Claim claim : passages.claims()) {
            if (near(claim)) {
                blocks.add(claim.block());
            }
        }
        if (blocks.isEmpty()) {
            return;
        }
        Passages firm = passages.firm(blocks);
        Set<Integer> stated = new HashSet<>();
        List<Link> found = new ArrayList<>();
        DISCOVERIES.forEach(one -> one.discover(firm, found::add));
        for (boolean holding : new boolean[] {true, false}) {
            for (Link link : found) {
                List<Claim> own =
                        link.claims().stream()
                                .map(claim -> passages.claims().get(claim.index()))
                                .toList();
                boolean hedged = own.stream().anyMatch(HedgedRelations::near);
                boolean wanted = holding ? link.holds() : link.fails() && link.certain();
                if (hedged && wanted && stated.add(link.at().index())) {
                    Claim at = passages.claims().get(link.at().index());
                    links.accept(new Link(link.code(), at, own, judged(link, own), false));
                }
            }
        }
    }

    private static boolean near(Claim claim) {
        Hedge hedge = claim.numeral().hedge();
        return claim.sentence() >= 0
                && (hedge == Hedge.ABOUT || hedge == Hedge.OVER || hedge == Hedge.UNDER);
    }

    /** The figure as if no word stood beside it. */
    static Claim firm(Claim claim) {
        if (!near(claim)) {
            return claim;
        }
        Numeral numeral = claim.numeral();
        Numeral plain =
                new Numeral(
                        numeral.start(),
                        numeral.end(),
                        numeral.text(),
                        numeral.digits(),
                        numeral.unit(),
                        numeral.printed(),
                        Hedge.NONE);
        return new Claim(
                claim.index(),
                claim.start(),
                claim.end(),
                plain,
                claim.unit(),
                claim.label(),
                claim.lead(),
                claim.sentence(),
                claim.block());
    }

    private static Relation judged(Link link, List<Claim> claims) {
        Relation relation = link.relation();
        if (link.holds()) {
            return relation;
        }
        List<String> missing =
                claims.stream()
                        .filter(Claim::hedged)
                        .map(claim -> claim.term().label() + "的准确数")
                        .toList();
        return new Relation(
                relation.id(),
                relation.kind(),
                relation.title(),
                relation.terms(),
                Verdict.UNVERIFIABLE,
                null,
                null,
                relation.equation(),
                List.of(),
                missing);
    }
}
