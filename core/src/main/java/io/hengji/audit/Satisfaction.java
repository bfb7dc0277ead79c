package io.hengji.audit;

import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Precision;
import io.hengji.trail.Relation;
import io.hengji.trail.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 满意率: those who were satisfied over those who answered. 非常满意, 满意 and 基本满意 may be counted one by
 * one or together; only a rate that none of these readings gives is wrong.
 */
final class Satisfaction {
    private static final Pattern NAME = Pattern.compile("满意(?:率|度)[^，。；]{0,14}$");
    private static final Pattern SATISFIED = Pattern.compile("(?<!不)(?<!不够)(?<!不太)满意");
    private static final Pattern ASKED =
            Pattern.compile("收回|回收|有效|调查|抽查|测评|受访|走访|回访|样本|发放|访问|抽样|抽取|测评|答卷|评价|问卷|随访|采集");
    private static final Pattern TARGET = Pattern.compile("目标|指标值|要求|以上|不低于|较|比上年|提高");

    private Satisfaction() {}

    /** Whether the rate is one of satisfaction with its figures near by, and was related. */
    static boolean relate(Sentence sentence, List<Claim> near, Claim rate, Consumer<Link> links) {
        String lead = rate.lead().strip();
        if (!NAME.matcher(lead).find() || TARGET.matcher(lead).find()) {
            return false;
        }
        List<Claim> satisfied = new ArrayList<>();
        Claim asked = null;
        for (Claim claim : near) {
            boolean before = claim.block() == rate.block() && claim.end() <= rate.start();
            if (before && isSatisfied(claim.label())) {
                satisfied.add(claim);
            } else if (before && ASKED.matcher(claim.lead()).find()) {
                asked = claim;
                satisfied.clear();
            }
        }
        Optional<Claim> bracketed = bracketed(sentence, rate);
        if (satisfied.isEmpty() && bracketed.isPresent() && asked != null) {
            satisfied.add(bracketed.get());
        }
        if (asked == null || satisfied.isEmpty() || !satisfied.stream().allMatch(asked::like)) {
            return false;
        }
        links.accept(best(rate, satisfied, asked));
        return true;
    }

    /** 满意度测评 63 家 were asked: the later word says. */
    private static boolean isSatisfied(String label) {
        return last(label, SATISFIED) > last(label, ASKED);
    }

    private static int last(String label, Pattern pattern) {
        Matcher matcher = pattern.matcher(label);
        int last = -1;
        while (matcher.find()) {
            last = matcher.start();
        }
        return last;
    }

    /** 满意率 92%（322 人）. */
    private static Optional<Claim> bracketed(Sentence sentence, Claim rate) {
        String after = sentence.after(rate);
        return sentence.claims().stream()
                .filter(claim -> claim.start() == rate.end() + 1)
                .filter(claim -> after.startsWith("（") || after.startsWith("("))
                .filter(Sums::summable)
                .findFirst();
    }

    /** The first reading that holds; else that of all who were satisfied. */
    private static Link best(Claim rate, List<Claim> satisfied, Claim asked) {
        Link last = null;
        for (Claim one : satisfied) {
            last = link(rate, List.of(one), asked);
            if (last.holds()) {
                return last;
            }
        }
        for (int count = 2; count <= satisfied.size(); count++) {
            last = link(rate, satisfied.subList(0, count), asked);
            if (last.holds()) {
                return last;
            }
        }
        return last == null ? link(rate, satisfied, asked) : last;
    }

    private static Link link(Claim rate, List<Claim> parts, Claim asked) {
        List<Claim> all = new ArrayList<>(List.of(rate));
        all.addAll(parts);
        all.add(asked);
        Relation relation =
                Relation.rate("", "满意率等于满意数除以调查数", rate.term(), sum(parts), asked.term());
        return new Link(AuditCode.RATE, rate, all, relation, true);
    }

    private static Term sum(List<Claim> parts) {
        if (parts.size() == 1) {
            return parts.getFirst().term();
        }
        Term first = parts.getFirst().term();
        Fraction step = Fraction.ZERO;
        for (Claim part : parts) {
            step = step.plus(part.term().printed().step());
        }
        return new Term(
                first.label() + "等",
                new FigureId("claim/" + parts.getFirst().index() + "+" + parts.getLast().index()),
                null,
                Sums.parts(parts),
                first.unit(),
                new Precision(step),
                false,
                List.of());
    }
}
