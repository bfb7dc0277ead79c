package io.hengji.evidence;

import io.hengji.kernel.SourceRef;

/**
 * Where the evidence of a case is looked up: {@code wells#online_days} is a measure of a dataset,
 * anything else a file.
 */
public interface EvidenceSource {

    /**
     * What one entry turns out to be; never an exception for what a person wrote.
     *
     * @param reference one entry of the column 佐证
     * @param at the cell it stands in, for findings
     */
    Measured measure(String reference, SourceRef at);
}
