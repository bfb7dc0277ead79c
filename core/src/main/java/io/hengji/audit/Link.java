package io.hengji.audit;

import io.hengji.trail.Relation;
import io.hengji.trail.Verdict;
import java.util.List;

/**
 * A relation that may stand between claims (候选关系).
 *
 * @param at the claim held to be wrong if it fails: the stated side
 * @param claims all that take part, {@code at} included
 * @param certain the text leaves no other reading: if it fails, that is an error; otherwise it
 *     counts only where it holds
 */
record Link(AuditCode code, Claim at, List<Claim> claims, Relation relation, boolean certain) {
    Link {
        claims = List.copyOf(claims);
    }

    boolean holds() {
        return relation.verdict() == Verdict.HOLDS || relation.verdict() == Verdict.ROUNDING;
    }

    boolean fails() {
        return relation.verdict() == Verdict.FAILS;
    }
}
