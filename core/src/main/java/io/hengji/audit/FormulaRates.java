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
 * Quotients of sums that the report writes out: （36.2+1925.8－48.5）/（36.2+1925.8）×100%=97.5%. Both
 * sides of the stroke are figures joined by plus and minus, and nothing else.
 */
final class FormulaRates implements Discovery {
    private static final int MOST = 12;
    private static final String SUM = "[\\d,，.+＋\\-－—−万亿元人个\\s]{1,160}";
    private static final Pattern QUOTIENT =
            Pattern.compile(
                    "[（(]("
                            + SUM
                            + ")[）)]\\s*[/÷／]\\s*(?:[（(]("
                            + SUM
                            + ")[）)]|([\\d,，.]{1,20}(?:[万亿]?元)?))\\s*(?:[×xX*]\\s*100\\s*[%％])?\\s*[=＝]\\s*(?=[\\-－−]?\\d)");

    @Override
    public void discover(Passages passages, Consumer<Link> links) {
        for (Sentence sentence : passages.sentences()) {
            if (sentence.text().indexOf('=') >= 0 || sentence.text().indexOf('＝') >= 0) {
                Matcher matcher = QUOTIENT.matcher(sentence.text());
                while (matcher.find()) {
                    relate(sentence, matcher, links);
                }
            }
        }
    }

    private static void relate(Sentence sentence, Matcher matcher, Consumer<Link> links) {
        int group = matcher.group(2) != null ? 2 : 3;
        List<Claim> top = within(sentence, matcher.start(1), matcher.end(1));
        List<Claim> bottom = within(sentence, matcher.start(group), matcher.end(group));
        Optional<Claim> rate =
                sentence.claims().stream()
                        .filter(claim -> claim.start() - sentence.start() >= matcher.end())
                        .findFirst()
                        .filter(claim -> claim.start() - sentence.start() == matcher.end())
                        .filter(claim -> claim.isRate() && !claim.isPoints() && !claim.hedged());
        if (rate.isEmpty() || top.size() < 2 || top.size() > MOST || bottom.isEmpty()) {
            return;
        }
        Term above = sum(sentence, top);
        Term below = sum(sentence, bottom);
        Fraction divisor = below.value();
        boolean like =
                top.stream().allMatch(bottom.getFirst()::like)
                        && bottom.stream().allMatch(top.getFirst()::like);
        if (!like || divisor == null || divisor.signum() <= 0) {
            return;
        }
        List<Claim> all = new ArrayList<>(List.of(rate.get()));
        all.addAll(top);
        all.addAll(bottom);
        Relation relation = Relation.rate("", "算式的结果等于分子除以分母", rate.get().term(), above, below);
        links.accept(new Link(AuditCode.RATE, rate.get(), all, relation, true).whole());
    }

    private static List<Claim> within(Sentence sentence, int from, int to) {
        return sentence.claims().stream()
                .filter(claim -> claim.start() >= sentence.start() + from)
                .filter(claim -> claim.end() <= sentence.start() + to)
                .toList();
    }

    /** The figures with their signs, as one term: its rounding is that of all. */
    private static Term sum(Sentence sentence, List<Claim> claims) {
        Fraction value = Fraction.ZERO;
        Fraction step = Fraction.ZERO;
        for (Claim claim : claims) {
            String before = sentence.before(claim).strip();
            char mark = before.isEmpty() ? '+' : before.charAt(before.length() - 1);
            boolean minus = "-－—−".indexOf(mark) >= 0;
            value = minus ? value.minus(claim.value()) : value.plus(claim.value());
            step = step.plus(claim.term().printed().step());
        }
        Claim first = claims.getFirst();
        return new Term(
                "算式",
                new FigureId("claim/sum-" + first.index()),
                null,
                value,
                first.unit(),
                claims.size() == 1 ? first.numeral().printed() : new Precision(step),
                false,
                List.of());
    }
}
