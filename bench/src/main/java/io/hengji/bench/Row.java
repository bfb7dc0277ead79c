package io.hengji.bench;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table.
 *
 * @param line the name that {@code ./dev bench NAME} takes
 * @param work what was done
 * @param beside what else was seen: peak memory, pieces a second; empty when nothing
 * @param reference what it is compared with
 */
record Row(
        String line,
        String work,
        Samples measured,
        String beside,
        List<Goal> goals,
        @Nullable Reference reference) {

    /** Other work of the same round, done in turn with ours. */
    record Reference(String name, Samples measured) {}

    Row {
        goals = List.copyOf(goals);
    }

    static Row of(String line, String work, Samples measured) {
        return new Row(line, work, measured, "", List.of(), null);
    }

    Row seeing(String what) {
        return new Row(line, work, measured, what, goals, reference);
    }

    Row held(Goal... to) {
        return new Row(line, work, measured, beside, List.of(to), reference);
    }

    Row against(String name, Samples other) {
        return new Row(line, work, measured, beside, goals, new Reference(name, other));
    }

    /** The cells in the order of {@link Table#HEAD}. */
    List<String> cells() {
        String none = "–";
        Reference other = reference;
        String met =
                goals.stream()
                        .map(Goal::verdict)
                        .max(Comparator.naturalOrder())
                        .map(Goal.Verdict::text)
                        .orElse(none);
        return List.of(
                line,
                work,
                measured.shown() + (beside.isEmpty() ? "" : "; " + beside),
                goals.isEmpty()
                        ? none
                        : goals.stream().map(Goal::text).collect(Collectors.joining("; ")),
                other == null ? none : other.name() + ": " + other.measured().shown(),
                other == null ? none : Goal.times(measured.median() / other.measured().median()),
                met);
    }
}
