package io.hengji.audit;

import io.hengji.kernel.Fraction;
import io.hengji.trail.Relation;
import io.hengji.trail.RelationKind;
import io.hengji.trail.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Arithmetic that the report writes out (算式): （198/205）×100%=96.59%, 3250+120-45=3325. The reader
 * is shown the terms and the result, so that nothing is left to interpret.
 */
final class Formulas implements Discovery {
    private static final String NUMBER = "([0-9][0-9,，]*(?:\\.[0-9]+)?)";
    private static final String UNIT = "\\s*(?:[万亿]?元|[人个名件份户家亩台套分]|公里|万亩)?\\s*";
    private static final String EQUALS = "\\s*[=＝]\\s*";
    private static final Pattern QUOTIENT =
            Pattern.compile(
                    NUMBER
                            + UNIT
                            + "[)）]?\\s*[/÷／]\\s*[(（]?[\\u4e00-\\u9fa5]{0,14}"
                            + NUMBER
                            + UNIT
                            + "[)）]?\\s*(?:[×xX*]\\s*100\\s*[%％])?"
                            + EQUALS
                            + "([0-9]+(?:\\.[0-9]+)?)\\s*[%％]");
    private static final Pattern SIGNED =
            Pattern.compile(
                    "("
                            + NUMBER
                            + UNIT
                            + "(?:[+＋\\-－—]\\s*"
                            + NUMBER
                            + UNIT
                            + ")+)"
                            + EQUALS
                            + NUMBER);
    private static final Pattern SIGN = Pattern.compile("[+＋\\-－—]");
    private static final Pattern FIGURE = Pattern.compile(NUMBER);

    @Override
    public void discover(Passages passages, Consumer<Link> links) {
        for (Sentence sentence : passages.sentences()) {
            quotients(sentence, links);
            signed(sentence, links);
        }
    }

    private static void quotients(Sentence sentence, Consumer<Link> links) {
        Matcher matcher = QUOTIENT.matcher(sentence.text());
        while (matcher.find()) {
            Optional<Claim> above = at(sentence, matcher.start(1));
            Optional<Claim> below = at(sentence, matcher.start(2));
            Optional<Claim> rate = at(sentence, matcher.start(3));
            if (above.isPresent()
                    && below.isPresent()
                    && rate.isPresent()
                    && below.get().value().signum() > 0) {
                Relation relation =
                        Relation.rate(
                                "",
                                "比率等于分子除以分母",
                                rate.get().term(),
                                above.get().term(),
                                below.get().term());
                links.accept(
                        Rates.link(rate.get(), above.get(), below.get(), relation, true).whole());
            }
        }
    }

    private static void signed(Sentence sentence, Consumer<Link> links) {
        Matcher matcher = SIGNED.matcher(sentence.text());
        while (matcher.find()) {
            Optional<Claim> result = at(sentence, matcher.start(matcher.groupCount()));
            List<Claim> plus = new ArrayList<>();
            List<Claim> minus = new ArrayList<>();
            int from = matcher.start(1);
            Matcher figure = FIGURE.matcher(sentence.text()).region(from, matcher.end(1));
            boolean complete = result.isPresent();
            int last = from;
            while (complete && figure.find()) {
                Matcher sign = SIGN.matcher(sentence.text()).region(last, figure.start());
                boolean negative = sign.find() && "+＋".indexOf(sign.group().charAt(0)) < 0;
                Optional<Claim> term = at(sentence, figure.start());
                complete = term.isPresent() && term.get().like(result.get());
                term.ifPresent((negative ? minus : plus)::add);
                last = figure.end();
            }
            if (complete && plus.size() + minus.size() >= 2) {
                links.accept(link(result.get(), plus, minus));
            }
        }
    }

    private static Link link(Claim result, List<Claim> plus, List<Claim> minus) {
        Relation relation =
                Relation.signed(
                        "", RelationKind.SUM, "算式两边相等", result.term(), terms(plus), terms(minus));
        List<Claim> all = new ArrayList<>(List.of(result));
        all.addAll(plus);
        all.addAll(minus);
        return new Link(AuditCode.SUM, result, all, relation, true).whole();
    }

    private static List<Term> terms(List<Claim> claims) {
        return claims.stream().map(Claim::term).toList();
    }

    /** The claim that begins at this place of the sentence. */
    private static Optional<Claim> at(Sentence sentence, int place) {
        return sentence.claims().stream()
                .filter(claim -> claim.start() == sentence.start() + place)
                .filter(claim -> claim.value().compareTo(Fraction.ZERO) >= 0 && !claim.hedged())
                .findFirst();
    }
}
