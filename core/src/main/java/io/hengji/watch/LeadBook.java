package io.hengji.watch;

import java.util.List;
import java.util.Optional;

/**
 * The leads that were found and what people decided about them (疑点台账): a file now, a database in
 * the console. Both only grow. Two cases may have a lead of the same id, since the id tells the
 * rule and its key alone: what is decided about the one says nothing about the other.
 */
public interface LeadBook {

    /** Keeps the leads of a run; one that is known with the same rows is not kept again. */
    void found(List<KnownLead> leads);

    /** Keeps a decision. */
    void decided(Disposition disposition);

    /** Every lead of every case as it was found last, in the order of first finding. */
    List<KnownLead> leads();

    /** The decisions about a lead of a case, the first one first. */
    List<Disposition> dispositions(String source, String lead);

    /** How a lead with these rows stands: by the last decision about exactly these rows. */
    default LeadState state(String source, String lead, String content) {
        List<Disposition> all = dispositions(source, lead);
        Optional<Disposition> about =
                all.stream().filter(one -> one.content().equals(content)).reduce((_, last) -> last);
        if (about.isPresent()) {
            return new LeadState(LeadState.Standing.CLOSED, about);
        }
        return all.isEmpty()
                ? new LeadState(LeadState.Standing.OPEN, Optional.empty())
                : new LeadState(LeadState.Standing.REOPENED, Optional.of(all.getLast()));
    }

    /** How a lead that is known stands. */
    default LeadState state(KnownLead lead) {
        return state(lead.source(), lead.id(), lead.content());
    }
}
