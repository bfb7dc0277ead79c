package io.hengji.audit;

import io.hengji.trail.Relation;
import io.hengji.trail.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * A relation that may stand between claims (候选关系).
 *
 * @param at the claim held to be wrong if it fails: the stated side
 * @param claims all that take part, {@code at} included
 * @param definite the list is counted or closed, so that a part of it that adds up proves nothing
 * @param certain the text leaves no other reading: if it fails, that is an error; otherwise it
 *     counts only where it holds
 */
record Link(
        AuditCode code,
        Claim at,
        List<Claim> claims,
        Relation relation,
        boolean certain,
        boolean definite) {
    Link {
        claims = List.copyOf(claims);
    }

    Link(AuditCode code, Claim at, List<Claim> claims, Relation relation, boolean certain) {
        this(code, at, claims, relation, certain, false);
    }

    /**
     * A relation of a stated figure with others, which stand in the order of the text's telling.
     */
    static Link of(
            AuditCode code, Relation relation, boolean certain, Claim stated, Claim... others) {
        List<Claim> all = new ArrayList<>(List.of(stated));
        all.addAll(List.of(others));
        return new Link(code, stated, all, relation, certain);
    }

    /** The same, which counts only where it holds. */
    Link unsure() {
        return new Link(code, at, claims, relation, false, definite);
    }

    /** The same, where even a shorter run that happens to add up is no excuse. */
    Link whole() {
        return new Link(code, at, claims, relation, certain, certain);
    }

    /**
     * A sum in which a slip of the pen is plain: two digits swapped, one wrong, the point moved.
     */
    boolean division() {
        return code == AuditCode.SUM && certain && claims.size() > 2 && Slips.explain(relation);
    }

    boolean holds() {
        return relation.verdict() == Verdict.HOLDS || relation.verdict() == Verdict.ROUNDING;
    }

    boolean fails() {
        return relation.verdict() == Verdict.FAILS;
    }
}
