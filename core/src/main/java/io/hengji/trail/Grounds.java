package io.hengji.trail;

import io.hengji.kernel.Clause;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a step may be taken: the rule, its version and its legal basis.
 *
 * @param rule null for a plain reading
 */
public record Grounds(@Nullable RuleId rule, int version, List<Clause> basis) {

    /** A reading or a plain sum needs no rule. */
    public static final Grounds NONE = new Grounds(null, 0, List.of());

    public Grounds {
        basis = List.copyOf(basis);
    }

    public static Grounds of(String rule, int version, List<Clause> basis) {
        return new Grounds(new RuleId(rule), version, basis);
    }

    public static Grounds of(String rule) {
        return of(rule, 1, List.of());
    }

    /** {@code A3@1}, or empty where no rule is needed. */
    public String shown() {
        return rule == null ? "" : rule + "@" + version;
    }
}
