package io.hengji.kernel;

import java.util.List;

/**
 * One kind of complaint, with everything about it that does not change from case to case. One enum
 * per package, with the package's prefix (EVL-012). Codes are never renumbered and never reused.
 * Texts are Chinese, for an accountant.
 */
public interface FindingCode {

    /** Stable, such as EVL-012. */
    String id();

    Severity severity();

    /** What is wrong, in a few words. */
    String title();

    /** The sentence, with {@code {name}} where an argument of the finding stands. */
    String template();

    /** How to mend it, with {@code {name}} as in the template; {@link Finding#remedy} fills it. */
    String remedy();

    default List<Clause> basis() {
        return List.of();
    }
}
