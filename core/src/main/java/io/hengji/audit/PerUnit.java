package io.hengji.audit;

import io.hengji.kernel.Dimension;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Unit;
import io.hengji.trail.Relation;
import io.hengji.trail.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * So much for each of so many makes so much (单价乘数量): 每亩 150 元，2.4 万亩，共 360 万元; 单价 3.5 万元/台，20 台，合计
 * 70 万元; 人均 520 元. Where a clause holds just these three, what is each must be the total over the
 * number.
 */
final class PerUnit implements Discovery {
    private static final Pattern EACH =
            Pattern.compile(
                    "(?:每([\\u4e00-\\u9fa5]{1,10})|([人户亩生场期台件套日天企校村车例])均[^，。；]{0,8}|(单价)[^，。；]{0,8})$");
    private static final Pattern SLASH = Pattern.compile("^\\s*[/／]\\s*([\\u4e00-\\u9fa5]{1,2})");
    private static final Pattern OTHER = Pattern.compile("较|比|同比|增|减|其中|上年|去年|最高|最低|不超过|以内|上限|等");

    /** What counts the things of 企均, 日均. */
    private static final Map<String, String> COUNTERS =
            Map.of("企", "家户个", "日", "天", "校", "所", "村", "个", "车", "辆台");

    @Override
    public void discover(Passages passages, Consumer<Link> links) {
        for (Sentence sentence : passages.sentences()) {
            for (List<Claim> clause : clauses(sentence)) {
                if (clause.size() == 3) {
                    relate(sentence, clause, links);
                }
            }
        }
    }

    /** The figures of a sentence, divided at its semicolons. */
    private static List<List<Claim>> clauses(Sentence sentence) {
        List<List<Claim>> clauses = new ArrayList<>();
        List<Claim> clause = new ArrayList<>();
        int from = sentence.start();
        for (Claim claim : sentence.claims()) {
            if (sentence.between(from, claim.start()).contains("；")) {
                clauses.add(List.copyOf(clause));
                clause.clear();
            }
            clause.add(claim);
            from = claim.end();
        }
        clauses.add(List.copyOf(clause));
        return clauses;
    }

    private static void relate(Sentence sentence, List<Claim> clause, Consumer<Link> links) {
        int from = clause.getFirst().start() - clause.getFirst().lead().length();
        String words = sentence.between(from, clause.getLast().end());
        if (OTHER.matcher(words).find() || !clause.stream().allMatch(Sums::summable)) {
            return;
        }
        for (Claim each : clause) {
            Optional<String> thing = thing(sentence, each);
            if (thing.isEmpty()) {
                continue;
            }
            List<Claim> others = clause.stream().filter(one -> !one.is(each)).toList();
            for (Claim number : others) {
                Claim total = others.getFirst().is(number) ? others.getLast() : others.getFirst();
                if (counts(number, thing.get()) && fits(total, each, number)) {
                    links.accept(link(each, total, number, thing.get()));
                    return;
                }
            }
        }
    }

    /** The total is in the unit of what each is, and larger. */
    private static boolean fits(Claim total, Claim each, Claim number) {
        Unit unit = unit(each);
        boolean persons = isPersons(total.unit()) && isPersons(unit);
        return total.unit().dimension() == unit.dimension()
                && (total.unit().dimension() != Dimension.COUNTED
                        || persons
                        || total.unit().convertsTo(unit))
                && !total.like(number)
                && total.value().compareTo(value(each)) > 0;
    }

    private static boolean isPersons(Unit unit) {
        return unit.symbol().matches("万?(?:[人名位]|人次)");
    }

    /** 万元 of 万元/台. */
    private static Unit unit(Claim each) {
        String symbol = each.unit().symbol();
        int divided = symbol.indexOf('/');
        return divided < 0
                ? each.unit()
                : Unit.of(symbol.substring(0, divided)).orElse(each.unit());
    }

    private static Fraction value(Claim each) {
        return Fraction.of(each.numeral().digits()).times(unit(each).factor());
    }

    private static Term each(Claim claim) {
        Term term = claim.term();
        return new Term(
                term.label(),
                term.figure(),
                null,
                value(claim),
                unit(claim),
                term.printed(),
                term.hedged(),
                List.of());
    }

    /** 亩 of 每亩; empty words for 单价; absent when the figure is not of each. */
    private static Optional<String> thing(Sentence sentence, Claim claim) {
        int divided = claim.unit().symbol().indexOf('/');
        if (divided > 0) {
            return Optional.of(claim.unit().symbol().substring(divided + 1));
        }
        Matcher slash = SLASH.matcher(sentence.after(claim));
        if (slash.find()) {
            return Optional.of(slash.group(1));
        }
        Matcher each = EACH.matcher(claim.lead().strip());
        if (!each.find() || claim.lead().matches(".*均.*标准.*")) {
            return Optional.empty();
        }
        return Optional.of(
                each.group(1) != null ? each.group(1) : each.group(2) != null ? each.group(2) : "");
    }

    private static boolean counts(Claim number, String thing) {
        String unit = number.unit().symbol();
        if (thing.isEmpty()) {
            return number.unit().dimension() == Dimension.COUNTED;
        }
        boolean person = "人名位生".indexOf(thing.charAt(0)) >= 0;
        String counter = COUNTERS.getOrDefault(thing, "");
        if (!counter.isEmpty()) {
            return counter.contains(unit);
        }
        return isOf(unit, thing) || (person && unit.matches("万?(?:[人名位]|人次)"));
    }

    /** Whether the words behind 每 begin with the unit: 每公里造价 and 公里. */
    private static boolean isOf(String unit, String thing) {
        String base = unit.replaceFirst("^[万亿千百]", "");
        return thing.startsWith(base);
    }

    private static Link link(Claim each, Claim total, Claim number, String thing) {
        Relation relation =
                Relation.rate("", "单位数等于总数除以个数", each(each), total.term(), number(number, thing));
        Fraction times =
                total.value()
                        .dividedBy(value(each))
                        .flatMap(one -> one.dividedBy(counted(number, thing)))
                        .orElse(Fraction.ZERO);
        boolean near =
                Slips.near(times, Fraction.ONE, 30, 330)
                        || Slips.near(times, Fraction.of(10_000), 99, 101)
                        || Slips.near(times, Fraction.of("0.0001"), 99, 101);
        return new Link(AuditCode.RATE, each, List.of(each, total, number), relation, near);
    }

    /** 2.4 万亩 are 24,000 of 亩: in the thing that each is of. */
    private static Fraction counted(Claim number, String thing) {
        Fraction one =
                isOf(number.unit().symbol(), thing)
                        ? Unit.of(number.unit().symbol().replaceFirst("^[万亿千百]", ""))
                                .filter(unit -> unit.convertsTo(number.unit()))
                                .map(Unit::factor)
                                .orElse(Fraction.ONE)
                        : Fraction.ONE;
        return number.value().dividedBy(one).orElseThrow();
    }

    private static Term number(Claim number, String thing) {
        Term term = number.term();
        Fraction value = counted(number, thing);
        Fraction scale = number.value().dividedBy(value).orElse(Fraction.ONE);
        return new Term(
                term.label(),
                new FigureId("claim/" + number.index()),
                null,
                value,
                Passages.BARE,
                new Precision(term.printed().step().dividedBy(scale).orElseThrow()),
                term.hedged(),
                List.of());
    }
}
