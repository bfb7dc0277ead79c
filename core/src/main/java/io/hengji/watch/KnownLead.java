package io.hengji.watch;

import java.time.LocalDate;

/**
 * A lead as monitoring found it, kept so that a person can decide about it later.
 *
 * @param source the id of the case it was found in
 * @param content the digest of its rows
 */
public record KnownLead(
        String id,
        String source,
        LocalDate asOf,
        String title,
        String severity,
        String message,
        long rows,
        String content) {

    public static KnownLead of(String source, LocalDate asOf, Lead lead) {
        return new KnownLead(
                lead.id(),
                source,
                asOf,
                lead.rule().title(),
                lead.rule().severity().chinese(),
                lead.message(),
                lead.rows().size(),
                lead.content().hex());
    }
}
