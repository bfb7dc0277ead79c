package io.hengji.evaluation;

import io.hengji.evidence.EvidenceLevel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * How many points rest on which level of evidence. The denominator of the L2 share is all points,
 * unallocated and 无法核验 included.
 */
public record EvidenceShare(Map<EvidenceLevel, BigDecimal> points, BigDecimal total) {
    private static final int SHARE_DECIMALS = 4;

    public EvidenceShare {
        points = Map.copyOf(points);
    }

    public BigDecimal of(EvidenceLevel level) {
        return points.getOrDefault(level, BigDecimal.ZERO);
    }

    /** The share of points on L2 or better; 0 when there are no points at all. */
    public BigDecimal l2Share() {
        BigDecimal good = of(EvidenceLevel.L2).add(of(EvidenceLevel.L3));
        return total.signum() == 0
                ? BigDecimal.ZERO.setScale(SHARE_DECIMALS)
                : good.divide(total, SHARE_DECIMALS, RoundingMode.HALF_UP);
    }
}
