package io.hengji.audit;

import io.hengji.kernel.Fraction;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Unit;
import io.hengji.trail.Relation;
import io.hengji.trail.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Averages (人均, 户均, 平均每场): a total over a number of things, in any of their units. */
final class Averages {
    private static final Pattern PER_PERSON = Pattern.compile("[人生]均|每[人名]");
    private static final Pattern PERSONS = Pattern.compile("人|名|位");
    private static final Unit DAY = Unit.of("天").orElseThrow();
    private static final int FAR = 150;

    /** 生均 980 元: a total over a number, in any of their units. */
    static void relate(Passages passages, List<Claim> near, Claim average, Consumer<Link> links) {
        List<Claim> numbers = new ArrayList<>(near);
        int around = average.index();
        passages.claims().subList(Math.max(0, around - FAR), around).stream()
                .filter(one -> one.sentence() >= 0 && Sums.summable(one) && Rates.digits(one) >= 3)
                .filter(one -> near.stream().noneMatch(one::is))
                .forEach(numbers::add);
        Link slipped = null;
        for (Claim total : near.reversed()) {
            if (total.unit().dimension() != average.unit().dimension()
                    || total.value().compareTo(average.value()) == 0) {
                continue;
            }
            for (int i = 0; i < numbers.size(); i++) {
                Claim number = numbers.get(i);
                Term divisor = divisor(average, number).orElse(null);
                if (divisor == null || number.is(total) || number.is(average)) {
                    continue;
                }
                boolean slip =
                        slipped == null
                                && (i < near.size()
                                        ? slip(average, total, divisor)
                                        : inflated(average, number, total, divisor));
                if (!slip && !could(average, total.term(), divisor)) {
                    continue;
                }
                Relation relation =
                        Relation.rate("", "平均数等于总数除以个数", average.term(), total.term(), divisor);
                if (Sums.holds(relation)) {
                    links.accept(Rates.link(average, total, number, relation, false));
                    return;
                }
                if (slip) {
                    slipped = Rates.link(average, total, number, relation, true);
                }
            }
        }
        if (slipped != null) {
            links.accept(slipped);
        }
    }

    private static boolean could(Claim average, Term total, Term divisor) {
        Fraction below = divisor.value();
        return below != null
                && total.value() != null
                && Quick.quotient(
                        average,
                        total.value(),
                        total.printed().half(),
                        below,
                        divisor.printed().half());
    }

    /** 生均 980 万元 for 980 元: ten thousand times too large for the persons named elsewhere. */
    private static boolean inflated(Claim average, Claim number, Claim total, Term divisor) {
        Fraction below = divisor.value();
        boolean persons =
                PERSONS.matcher(number.unit().base()).matches()
                        && PER_PERSON.matcher(average.lead()).find()
                        && average.unit().symbol().startsWith("万");
        return persons
                && below != null
                && like(
                        total.value()
                                .dividedBy(below)
                                .flatMap(quotient -> quotient.dividedBy(average.value()))
                                .orElse(Fraction.ZERO),
                        "0.0001");
    }

    /** A wrong unit, a wrong decimal point or swapped digits: of figures that stand beside it. */
    private static boolean slip(Claim average, Claim total, Term divisor) {
        Fraction below = divisor.value();
        if (below == null || below.signum() == 0) {
            return false;
        }
        Fraction times =
                total.value()
                        .dividedBy(below)
                        .flatMap(quotient -> quotient.dividedBy(average.value()))
                        .orElse(Fraction.ZERO);
        if (like(times, "10000") || like(times, "0.0001")) {
            return true;
        }
        return Rates.digits(average) >= 3
                && (like(times, "10")
                        || like(times, "0.1")
                        || Slips.swapped(
                                Relation.rate(
                                        "", "平均数等于总数除以个数", average.term(), total.term(), divisor)));
    }

    /** Within half a hundredth of a power of ten. */
    private static boolean like(Fraction times, String power) {
        Fraction share = times.dividedBy(Fraction.of(power)).orElseThrow().minus(Fraction.ONE);
        return share.abs().compareTo(Fraction.of("0.005")) < 0;
    }

    /** What is counted: things, 亩 for 亩均, days for 日均; in its own unit. */
    private static Optional<Term> divisor(Claim average, Claim number) {
        Term term = number.term();
        Unit one =
                switch (number.unit().dimension()) {
                    case COUNTED -> Passages.BARE;
                    case AREA -> average.lead().contains("亩") ? Unit.MU : null;
                    case TIME -> average.lead().contains("日") ? DAY : null;
                    default -> null;
                };
        if (one == null) {
            return Optional.empty();
        }
        Fraction size = one.equals(Passages.BARE) ? per(average.lead()) : one.factor();
        Fraction value = number.value().dividedBy(size).orElseThrow();
        Fraction step = term.printed().step().dividedBy(size).orElseThrow();
        return Optional.of(
                new Term(
                        term.label(),
                        term.figure(),
                        null,
                        value,
                        Passages.BARE,
                        new Precision(step),
                        term.hedged(),
                        List.of()));
    }

    /** 每万人 counts ten thousands of them. */
    private static Fraction per(String lead) {
        if (lead.contains("每万")) {
            return Fraction.of(10_000);
        }
        if (lead.contains("每千")) {
            return Fraction.of(1_000);
        }
        return Fraction.of(lead.contains("每百") ? 100 : 1);
    }

    private Averages() {}
}
