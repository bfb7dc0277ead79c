package io.hengji.trail;

/**
 * The id of a rule, relation, strategy or scheme that justifies a step: {@code A3}, {@code
 * linear-capped}.
 */
public record RuleId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
