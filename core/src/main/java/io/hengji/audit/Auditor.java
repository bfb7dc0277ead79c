package io.hengji.audit;

import io.hengji.intake.Document;
import io.hengji.kernel.Finding;
import java.util.List;

/** Checks one report. Safe to call from several threads; the same document gives the same result. */
public interface Auditor {

    /**
     * Finds the figures of a report and the relations between them, and judges both.
     *
     * @param reading what reading the file found; it goes before the findings of the audit
     */
    Audited audit(Document document, List<Finding> reading);
}
