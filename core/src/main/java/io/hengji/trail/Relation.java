package io.hengji.trail;

import io.hengji.kernel.Cause;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A relation between figures (勾稽关系), judged by the equality rule of CONTRACTS: terms of the same
 * unit share the finest printed precision among them; the residual r is compared with the sum b of
 * half a unit of those precisions. r = 0 holds, |r| ≤ b is 尾差, |r| > b fails. An unknown or hedged
 * term makes it 无法核验.
 *
 * @param terms the stated side first
 * @param residual stated minus recomputed, in the unit of the first term; null when unverifiable
 * @param missing what would make an unverifiable relation checkable
 */
public record Relation(
        String id,
        RelationKind kind,
        String title,
        List<Term> terms,
        Verdict verdict,
        @Nullable Fraction residual,
        @Nullable Fraction bound,
        String equation,
        List<Cause> causes,
        List<String> missing) {

    public Relation {
        terms = List.copyOf(terms);
        causes = List.copyOf(causes);
        missing = List.copyOf(missing);
    }

    /** stated = Σ parts. */
    public static Relation sum(String id, String title, Term stated, List<Term> parts) {
        return signed(id, RelationKind.SUM, title, stated, parts, List.of());
    }

    /** stated = from − less. */
    public static Relation difference(String id, String title, Term stated, Term from, Term less) {
        return signed(id, RelationKind.DIFFERENCE, title, stated, List.of(from), List.of(less));
    }

    /** Σ plus − Σ minus = stated. */
    public static Relation signed(
            String id,
            RelationKind kind,
            String title,
            Term stated,
            List<Term> plus,
            List<Term> minus) {
        List<Term> terms = new ArrayList<>(List.of(stated));
        terms.addAll(plus);
        terms.addAll(minus);
        Function<Term, String> shown = shown(terms);
        String equation =
                plus.stream().map(shown).collect(Collectors.joining(" + "))
                        + minus.stream()
                                .map(term -> " − " + shown.apply(term))
                                .collect(Collectors.joining())
                        + " = "
                        + shown.apply(stated);
        return judge(id, kind, title, terms, equation, new Signed(plus.size()));
    }

    /** The same fact stated twice. */
    public static Relation repeat(String id, String title, Term stated, Term other) {
        Function<Term, String> shown = shown(List.of(stated, other));
        return judge(
                id,
                RelationKind.REPEAT,
                title,
                List.of(stated, other),
                shown.apply(stated) + " = " + shown.apply(other),
                new Signed(1));
    }

    /** A stated number of things against the things themselves. */
    public static Relation count(String id, String title, Term stated, Term counted) {
        Function<Term, String> shown = shown(List.of(stated, counted));
        return judge(
                id,
                RelationKind.COUNT,
                title,
                List.of(stated, counted),
                shown.apply(stated) + " = " + shown.apply(counted),
                new Signed(1));
    }

    /**
     * printed = numerator ÷ denominator; a denominator of 0 leaves the rate undefined and the
     * relation unverifiable.
     */
    public static Relation rate(
            String id, String title, Term printed, Term numerator, Term denominator) {
        String equation =
                numerator.shown()
                        + " ÷ "
                        + denominator.shown()
                        + " = "
                        + printed.shown()
                        + printed.unit().symbol();
        return judge(
                id,
                RelationKind.RATE,
                title,
                List.of(printed, numerator, denominator),
                equation,
                new Quotient());
    }

    /** value ≤ limit. The residual is the excess, 0 when there is none. */
    public static Relation bound(String id, String title, Term value, Term limit) {
        Function<Term, String> shown = shown(List.of(value, limit));
        return judge(
                id,
                RelationKind.BOUND,
                title,
                List.of(value, limit),
                shown.apply(value) + " ≤ " + shown.apply(limit),
                new Excess());
    }

    /** The equation for people; a side of many terms is cut, with their number. */
    public String brief() {
        return Notation.brief(equation);
    }

    /** True when it holds, false when it fails, null when it cannot be decided. */
    public @Nullable Boolean holds() {
        return switch (verdict) {
            case HOLDS, ROUNDING -> true;
            case FAILS -> false;
            case UNVERIFIABLE -> null;
        };
    }

    /** As printed; with its unit where the terms were not entered in one (元 beside 万元). */
    private static Function<Term, String> shown(List<Term> terms) {
        boolean mixed = terms.stream().map(Term::unit).distinct().count() > 1;
        return term ->
                mixed && term.value() != null ? term.shown() + term.unit().symbol() : term.shown();
    }

    private static Relation judge(
            String id,
            RelationKind kind,
            String title,
            List<Term> terms,
            String equation,
            Shape shape) {
        List<String> missing = new ArrayList<>();
        for (Term term : terms) {
            if (term.value() == null) {
                missing.addAll(term.missing().isEmpty() ? List.of(term.label()) : term.missing());
            } else if (term.hedged()) {
                missing.add(term.label() + "的准确数");
            }
        }
        Optional<Fraction> residual = missing.isEmpty() ? shape.residual(terms) : Optional.empty();
        if (residual.isEmpty()) {
            if (missing.isEmpty()) {
                missing.add("分母为0，比率无法计算");
            }
            List<String> distinct = missing.stream().distinct().toList();
            return new Relation(
                    id,
                    kind,
                    title,
                    terms,
                    Verdict.UNVERIFIABLE,
                    null,
                    null,
                    equation,
                    List.of(),
                    distinct);
        }
        Unit unit = terms.getFirst().unit();
        Fraction r = residual.get();
        Fraction b = shape.bound(shared(terms));
        Verdict verdict =
                r.signum() == 0
                        ? Verdict.HOLDS
                        : r.abs().compareTo(b) <= 0 ? Verdict.ROUNDING : Verdict.FAILS;
        List<Cause> causes =
                verdict == Verdict.FAILS ? new Diagnosis(terms, shape).causes() : List.of();
        return new Relation(
                id,
                kind,
                title,
                terms,
                verdict,
                inUnit(r, unit),
                inUnit(b, unit),
                equation,
                causes,
                List.of());
    }

    /**
     * Terms of the same unit share the finest printed precision among them. An exact term was not
     * printed: it has no rounding of its own and takes none from the others.
     */
    static List<Term> shared(List<Term> terms) {
        Map<Unit, Precision> finest = new HashMap<>();
        for (Term term : terms) {
            if (!term.printed().isExact()) {
                finest.merge(term.unit(), term.printed(), Precision::finer);
            }
        }
        return terms.stream()
                .map(term ->
                        term.printed().isExact()
                                ? term
                                : term.printedAs(finest.getOrDefault(term.unit(), term.printed())))
                .toList();
    }

    private static Fraction inUnit(Fraction base, Unit unit) {
        return base.dividedBy(unit.factor()).orElseThrow();
    }

    /**
     * The arithmetic of a relation: what is left between its sides, and how much rounding can
     * explain.
     */
    sealed interface Shape {
        Optional<Fraction> residual(List<Term> terms);

        Fraction bound(List<Term> shared);
    }

    /** First term = the next {@code plus} terms − the rest. */
    record Signed(int plus) implements Shape {
        @Override
        public Optional<Fraction> residual(List<Term> terms) {
            Fraction rest = value(terms.getFirst());
            for (int i = 1; i < terms.size(); i++) {
                rest = i <= plus ? rest.minus(value(terms.get(i))) : rest.plus(value(terms.get(i)));
            }
            return Optional.of(rest);
        }

        @Override
        public Fraction bound(List<Term> shared) {
            return shared.stream()
                    .map(term -> term.printed().half())
                    .reduce(Fraction.ZERO, Fraction::plus);
        }
    }

    /** First term = second ÷ third. */
    record Quotient() implements Shape {
        @Override
        public Optional<Fraction> residual(List<Term> terms) {
            return value(terms.get(1))
                    .dividedBy(value(terms.get(2)))
                    .map(value(terms.getFirst())::minus);
        }

        /**
         * Half a unit of the printed rate plus the error carried from numerator and denominator.
         */
        @Override
        public Fraction bound(List<Term> shared) {
            Fraction denominator = value(shared.get(2)).abs();
            Fraction least = denominator.minus(shared.get(2).printed().half());
            Fraction own = shared.getFirst().printed().half();
            if (least.signum() <= 0) {
                return own;
            }
            Fraction quotient =
                    value(shared.get(1)).abs().dividedBy(denominator).orElse(Fraction.ZERO);
            Fraction carried =
                    shared.get(1)
                            .printed()
                            .half()
                            .plus(quotient.times(shared.get(2).printed().half()));
            return own.plus(carried.dividedBy(least).orElse(Fraction.ZERO));
        }
    }

    /** How far the first term is above the second. */
    record Excess() implements Shape {
        @Override
        public Optional<Fraction> residual(List<Term> terms) {
            return Optional.of(
                    value(terms.getFirst()).minus(value(terms.get(1))).max(Fraction.ZERO));
        }

        @Override
        public Fraction bound(List<Term> shared) {
            return new Signed(1).bound(shared);
        }
    }

    static Fraction value(Term term) {
        Fraction value = term.value();
        if (value == null) {
            throw new IllegalStateException(
                    "an unknown term was asked for its value: " + term.label());
        }
        return value;
    }
}
