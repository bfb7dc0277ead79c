package io.hengji.evaluation;

import io.hengji.kernel.Located;
import io.hengji.kernel.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A published or handed-in figure (facts.csv), kept apart from the derived figure of the same name;
 * relations compare the two.
 *
 * @param claims the figure id it claims to be; empty for a figure without partner
 * @param scope 全市、市本级、某项目: figures of unlike scopes are never compared
 */
public record Fact(
        String id,
        String label,
        @Nullable Located<BigDecimal> value,
        @Nullable Unit unit,
        String scope,
        String kind,
        String period,
        String claims,
        String where) {}
