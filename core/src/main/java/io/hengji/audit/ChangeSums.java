package io.hengji.audit;

import io.hengji.trail.Relation;
import io.hengji.trail.RelationKind;
import io.hengji.trail.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A change divided into changes (增减额的构成): 减少 86.4 万元，其中甲增加 12.6 万元，乙减少 99 万元. Each has its own
 * direction.
 */
final class ChangeSums implements Discovery {
    private static final int MOST = 12;

    @Override
    public void discover(Passages passages, Consumer<Link> links) {
        for (Sentence sentence : passages.sentences()) {
            List<Claim> claims = sentence.claims();
            for (int i = 0; i + 2 < claims.size(); i++) {
                if (moves(claims.get(i))) {
                    relate(sentence, i, links);
                }
            }
        }
    }

    private static void relate(Sentence sentence, int at, Consumer<Link> links) {
        List<Claim> claims = sentence.claims();
        Claim total = claims.get(at);
        List<Claim> run = new ArrayList<>();
        for (int i = at + 1; i < claims.size() && run.size() < MOST; i++) {
            Claim next = claims.get(i);
            if (next.like(total) && moves(next)) {
                run.add(next);
            } else if (next.like(total)) {
                return;
            }
        }
        if (run.size() < 2) {
            return;
        }
        String lead = sentence.between(total.end(), run.getFirst().start());
        boolean main = lead.contains("主要");
        if (!lead.contains("其中") && !main && !lead.contains("包括")) {
            return;
        }
        boolean up = rises(total);
        List<Term> plus = new ArrayList<>();
        List<Term> minus = new ArrayList<>();
        List<Claim> all = new ArrayList<>(List.of(total));
        for (Claim part : run) {
            (rises(part) == up ? plus : minus).add(part.term());
            all.add(part);
        }
        Relation relation =
                Relation.signed("", RelationKind.SUM, "增减总额等于各项增减之和", total.term(), plus, minus);
        boolean swapped =
                relation.causes().stream().anyMatch(cause -> cause.kind().equals("swapped"));
        boolean certain =
                main
                        ? swapped && run.size() >= 3
                        : Slips.explain(relation) && !sentence.isPartial();
        links.accept(new Link(AuditCode.SUM, total, all, relation, certain));
    }

    private static boolean moves(Claim claim) {
        return Sums.summable(claim) && Changes.changes(claim);
    }

    private static boolean rises(Claim claim) {
        return Changes.RISING.matcher(claim.lead().strip()).find();
    }
}
