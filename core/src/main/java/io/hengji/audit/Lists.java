package io.hengji.audit;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The shape of a list of figures (并列): item after item of the same build, with nothing but a mark,
 * a share and the next name between them. Such a list under a total divides it, whatever its
 * figures are.
 */
final class Lists {
    private static final Pattern SHARE =
            Pattern.compile("[，,]?\\s*(?:约)?占(?:比|[^，。；、]{0,10}的?)?(?:为)?\\s*[0-9.]+\\s*[%％]");
    private static final Pattern ASIDE = Pattern.compile("[（(][^（()）]*[）)]");
    private static final Pattern STEP =
            Pattern.compile("\\s*(?:[、，；,;]|和|及|以及|与|，和|、以及)?\\s*[^，。；、,;]{0,18}");
    private static final Pattern NAMED = Pattern.compile(".*[\\u4e00-\\u9fa5a-zA-Z”].*");

    private Lists() {}

    /** Whether the figures stand in one list and each has its own name. */
    static boolean parallel(Sentence sentence, List<Claim> run) {
        for (int i = 0; i + 1 < run.size(); i++) {
            String between = sentence.between(run.get(i).end(), run.get(i + 1).start());
            String plain = ASIDE.matcher(SHARE.matcher(between).replaceAll("")).replaceAll("");
            if (!STEP.matcher(plain).matches() || !NAMED.matcher(plain).matches()) {
                return false;
            }
        }
        return run.stream().map(Claim::label).distinct().count() == run.size();
    }

    /** Whether nothing of the list is left behind its last figure: the clause ends there. */
    static boolean closed(Sentence sentence, Claim last) {
        String after =
                ASIDE.matcher(SHARE.matcher(sentence.after(last)).replaceAll("")).replaceAll("");
        return after.isBlank() || "。；！）)，".indexOf(after.strip().charAt(0)) >= 0;
    }

    /** Brackets opened less brackets closed. */
    static int depth(String words) {
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
        }
        return depth;
    }
}
