package io.hengji.watch;

import java.util.List;
import java.util.Optional;

/**
 * The leads that were found and what people decided about them (疑点台账): a file now, a database in
 * the console. Both only grow.
 */
public interface LeadBook {

    /** Keeps the leads of a run; one that is known with the same rows is not kept again. */
    void found(List<KnownLead> leads);

    /** Keeps a decision. */
    void decided(Disposition disposition);

    /** Every lead as it was found last, in the order of first finding. */
    List<KnownLead> leads();

    /** The decisions about a lead, the first one first. */
    List<Disposition> dispositions(String lead);

    /** How a lead with these rows stands. */
    default LeadState state(String lead, String content) {
        List<Disposition> all = dispositions(lead);
        if (all.isEmpty()) {
            return new LeadState(LeadState.Standing.OPEN, Optional.empty());
        }
        Disposition last = all.getLast();
        LeadState.Standing standing =
                last.content().equals(content)
                        ? LeadState.Standing.CLOSED
                        : LeadState.Standing.REOPENED;
        return new LeadState(standing, Optional.of(last));
    }
}
