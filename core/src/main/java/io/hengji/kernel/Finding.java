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
        @Nullable StepId trail) {

    private static final Pattern HOLE = Pattern.compile("\\{([a-zA-Z]+)\\}");
    private static final int ID_DIGITS = 10;

    public Finding {
        args = Map.copyOf(args);
        related = List.copyOf(related);
        figures = List.copyOf(figures);
        causes = List.copyOf(causes);
    }

    public static Finding of(FindingCode code, SourceRef at, Map<String, String> args) {
        return new Finding(code, at, args, null, null, List.of(), List.of(), null, List.of(), null);
    }

    public Finding expecting(@Nullable String expectedText, @Nullable String foundText) {
        return new Finding(
                code, at, args, expectedText, foundText, related, figures, relation, causes, trail);
    }

    public Finding about(List<FigureId> concerned, @Nullable StepId step) {
        return new Finding(
                code, at, args, expected, found, related, concerned, relation, causes, step);
    }

    public Finding relating(
            @Nullable String relationId, List<SourceRef> others, List<Cause> likely) {
        return new Finding(
                code, at, args, expected, found, others, figures, relationId, likely, trail);
    }

    /**
     * The sentence, with its arguments in place; an argument that was not given stays visible as
     * its hole.
     */
    public String message() {
        Matcher holes = HOLE.matcher(code.template());
        return holes.replaceAll(
                hole -> Matcher.quoteReplacement(args.getOrDefault(hole.group(1), hole.group())));
    }

    /**
     * The same finding in the same place has the same id in every run: {@code EVL-012/9f31c0aa21}.
     * The text found and the step do not take part, so that a disposition survives a corrected
     * neighbour.
     */
    public String id() {
        String identity =
                code.id()
                        + '\n'
                        + at.shown()
                        + '\n'
                        + figures
                        + '\n'
                        + relation
                        + '\n'
                        + new TreeMap<>(args);
        return code.id() + "/" + Digest.of(identity).hex().substring(0, ID_DIGITS);
    }
}
