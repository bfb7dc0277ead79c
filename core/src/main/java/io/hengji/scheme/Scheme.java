package io.hengji.scheme;

import io.hengji.kernel.Clause;
import io.hengji.kernel.Period;
import io.hengji.kernel.SourceRef;
import io.hengji.trail.Criterion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An evaluation scheme (评价方案): who issued it, for which years, how the points are spread and how
 * they are scored. Always data, never code.
 *
 * @param project true for 项目支出, false for 部门整体支出: different forms, different rules
 * @param total the points in all: 100, or 90 when targets are declared
 * @param grades 优良中差, lower bounds inclusive
 */
public record Scheme(
        String id,
        int version,
        String name,
        boolean project,
        Clause basis,
        Period period,
        BigDecimal total,
        List<Dimension> dimensions,
        Criterion grades,
        Options options,
        SourceRef at) {
    public Scheme {
        dimensions = List.copyOf(dimensions);
    }

    /** {@code hengyang-dept-2024@1}. */
    public String ref() {
        return id + "@" + version;
    }

    /** The dimension that a case calls by this name. */
    public Optional<Dimension> dimension(String level1) {
        return dimensions.stream()
                .filter(dimension -> dimension.isCalled(level1.strip()))
                .findFirst();
    }

    public Optional<Dimension> byKey(String key) {
        return dimensions.stream().filter(dimension -> dimension.key().equals(key)).findFirst();
    }
}
