package io.hengji.kernel;

import java.util.List;
import java.util.function.Function;

/**
 * The result of reading what a user gave: usable, with what was noticed on the way, or not usable,
 * with every reason.
 */
public sealed interface Checked<T> {

    List<Finding> findings();

    record Ok<T>(T value, List<Finding> findings) implements Checked<T> {
        public Ok {
            findings = List.copyOf(findings);
        }
    }

    record Rejected<T>(List<Finding> findings) implements Checked<T> {
        public Rejected {
            findings = List.copyOf(findings);
            if (findings.isEmpty()) {
                throw new IllegalArgumentException("a rejection names its reasons");
            }
        }
    }

    static <T> Checked<T> ok(T value) {
        return new Ok<>(value, List.of());
    }

    default <R> Checked<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Ok<T>(T value, List<Finding> findings) -> new Ok<>(change.apply(value), findings);
            case Rejected<T>(List<Finding> findings) -> new Rejected<>(findings);
        };
    }
}
