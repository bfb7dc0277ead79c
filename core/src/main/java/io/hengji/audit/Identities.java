package io.hengji.audit;

import io.hengji.trail.Relation;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What every report of a department's whole expenditure must satisfy between its sections: 基本 + 项目
 * = 支出 (or 收入), 人员 + 公用 = 基本. It proves figures; whether a failing one is wrong, its own sentence
 * says.
 */
final class Identities implements Discovery {

    private record Identity(Pattern whole, List<Pattern> parts, boolean certain) {}

    private static final List<Identity> ALL =
            List.of(
                    new Identity(
                            Pattern.compile("(?:支出合计|总支出|支出总计|支出共计|支出决算数?|实际支出|全年支出)(?:为|共)?$"),
                            List.of(named("基本支出"), named("项目支出")),
                            true),
                    new Identity(
                            Pattern.compile("(?:预算收入|收入合计|总收入|收入总计)(?:为|共)?$"),
                            List.of(named("基本支出"), named("项目支出")),
                            false),
                    new Identity(
                            named("基本支出"),
                            List.of(
                                    Pattern.compile("人员经费(?:支出)?$"),
                                    Pattern.compile("公用经费(?:支出)?$")),
                            true));

    private static Pattern named(String name) {
        return Pattern.compile(name + "(?:合计|决算数?|为|共)?$");
    }

    @Override
    public void discover(Passages passages, Consumer<Link> links) {
        for (Identity identity : ALL) {
            Optional<Claim> whole = first(passages, identity.whole());
            List<Claim> parts =
                    identity.parts().stream()
                            .flatMap(part -> first(passages, part).stream())
                            .toList();
            boolean complete = whole.isPresent() && parts.size() == identity.parts().size();
            if (complete && parts.stream().allMatch(whole.get()::like)) {
                Relation relation = Sums.sum(whole.get(), parts);
                boolean swapped =
                        identity.certain()
                                && relation.causes().stream()
                                        .anyMatch(cause -> cause.kind().equals("swapped"));
                boolean beside =
                        identity.certain()
                                && parts.stream()
                                        .allMatch(part ->
                                                part.sentence() == whole.get().sentence()
                                                        && part.start() > whole.get().start())
                                && (Slips.explain(relation)
                                        || Slips.near(
                                                Sums.parts(parts), whole.get().value(), 90, 111));
                if (swapped || beside || Sums.holds(relation)) {
                    links.accept(Sums.link(whole.get(), parts, relation, swapped || beside));
                }
            }
        }
    }

    private static Optional<Claim> first(Passages passages, Pattern name) {
        return passages.claims().stream()
                .filter(claim -> claim.sentence() >= 0 && Sums.summable(claim))
                .filter(claim -> name.matcher(claim.label()).find())
                .findFirst();
    }
}
