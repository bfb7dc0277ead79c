package io.hengji.kernel;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something a person should look at (疑点/问题): a lead, not a verdict. It says where, what was found,
 * what was expected and how to mend it, and points at one step of the trail. Built with {@link
 * #of}.
 *
 * @param args values for the template of the code
 * @param relation the id of the relation that failed, or null
 * @param occurrence 1, or which one it is of several that differ in nothing but their place in a
 *     text; see {@link Occurrences}
 */
public record Finding(
        FindingCode code,
        SourceRef at,
        Map<String, String> args,
        @Nullable String expected,
        @Nullable String found,
        List<SourceRef> related,
        List<FigureId> figures,
        @Nullable String relation,
        List<Cause> causes,
        @Nullable StepId trail,
        int occurrence) {

    private static final Pattern HOLE = Pattern.compile("\\{([a-zA-Z]+)\\}");
    private static final int ID_DIGITS = 10;

    public Finding {
        args = Map.copyOf(args);
        related = List.copyOf(related);
        figures = List.copyOf(figures);
        causes = List.copyOf(causes);
    }

    public static Finding of(FindingCode code, SourceRef at, Map<String, String> args) {
        return new Finding(
                code, at, args, null, null, List.of(), List.of(), null, List.of(), null, 1);
    }

    public Finding expecting(@Nullable String expectedText, @Nullable String foundText) {
        return new Finding(
                code,
                at,
                args,
                expectedText,
                foundText,
                related,
                figures,
                relation,
                causes,
                trail,
                occurrence);
    }

    public Finding about(List<FigureId> concerned, @Nullable StepId step) {
        return new Finding(
                code,
                at,
                args,
                expected,
                found,
                related,
                concerned,
                relation,
                causes,
                step,
                occurrence);
    }

    public Finding relating(
            @Nullable String relationId, List<SourceRef> others, List<Cause> likely) {
        return new Finding(
                code,
                at,
                args,
                expected,
                found,
                others,
                figures,
                relationId,
                likely,
                trail,
                occurrence);
    }

    /** The same finding as the nth of its kind. */
    Finding occurring(int nth) {
        return new Finding(
                code, at, args, expected, found, related, figures, relation, causes, trail, nth);
    }

    /**
     * The sentence, with its arguments in place; an argument that was not given stays visible as
     * its hole.
     */
    public String message() {
        return filled(code.template());
    }

    /** How to mend it, with its arguments in place. */
    public String remedy() {
        return filled(code.remedy());
    }

    private String filled(String template) {
        Matcher holes = HOLE.matcher(template);
        return holes.replaceAll(
                hole -> Matcher.quoteReplacement(args.getOrDefault(hole.group(1), hole.group())));
    }

    /**
     * The same finding in the same place has the same id in every run: {@code EVL-012/9f31c0aa21}.
     * The text found and the step do not take part, so that a disposition survives a corrected
     * neighbour; nor does the position in a text, so that it survives a sentence inserted above.
     * What stands on equal text is counted instead, from the second on.
     */
    public String id() {
        String nth = occurrence == 1 ? "" : "\n" + occurrence;
        return code.id() + "/" + Digest.of(identity() + nth).hex().substring(0, ID_DIGITS);
    }

    /** What the id is made of, but for the occurrence. */
    String identity() {
        return code.id()
                + '\n'
                + at.shown()
                + '\n'
                + figures
                + '\n'
                + relation
                + '\n'
                + new TreeMap<>(args);
    }
}
