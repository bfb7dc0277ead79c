package io.hengji.evidence;

import io.hengji.kernel.Finding;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.SourceRef;
import io.hengji.trail.Op;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a 佐证 entry of an indicator turned out to be. */
public sealed interface Measured {

    List<Finding> findings();

    /**
     * A value recomputed from the rows of a dataset. SQL never divides: a rate comes as numerator
     * and denominator and is divided exactly in the trail.
     *
     * @param denominator null when the measure is a plain number
     * @param unit as the measure writes it: of the sum, or of the quotient
     * @param query the SQL, its parameters and the rows it gave
     * @param level L2 when the dataset names its system of record, exporter, time and a control
     *     total that agrees; else L0
     * @param missing what the dataset lacks for L2
     */
    record Value(
            Fraction numerator,
            @Nullable Fraction denominator,
            String unit,
            Op.Query query,
            SourceRef.Rows rows,
            EvidenceLevel level,
            List<String> missing,
            List<Finding> findings)
            implements Measured {
        public Value {
            missing = List.copyOf(missing);
            findings = List.copyOf(findings);
        }
    }

    /** A document that exists in the case: L1. */
    record Document(SourceRef.Whole file) implements Measured {
        @Override
        public List<Finding> findings() {
            return List.of();
        }
    }

    /** Named but not there, or not usable: with the reasons. */
    record Unusable(List<Finding> findings) implements Measured {
        public Unusable {
            findings = List.copyOf(findings);
        }
    }
}
