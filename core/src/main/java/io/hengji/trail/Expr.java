package io.hengji.trail;

import io.hengji.kernel.Fraction;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A formula (算式): the only formula language of the program. A scoring strategy returns one; it
 * evaluates exactly ({@link #evaluate}) and prints through {@link Notation} for people and for
 * spreadsheets, so what is shown and what is computed cannot differ. Inputs are named by their role
 * (执行数, 预算数).
 */
public sealed interface Expr {

    record Lit(Fraction value) implements Expr {}

    record Ref(String role) implements Expr {}

    record Add(List<Expr> terms) implements Expr {
        public Add {
            terms = List.copyOf(terms);
        }
    }

    record Sub(Expr left, Expr right) implements Expr {}

    record Mul(Expr left, Expr right) implements Expr {}

    record Div(Expr left, Expr right) implements Expr {}

    record Min(Expr left, Expr right) implements Expr {}

    record Max(Expr left, Expr right) implements Expr {}

    record Floor(Expr of) implements Expr {}

    /**
     * Rounds to {@code scale} decimals: half up, or up or down as the rule says; all three away
     * from or towards zero, as spreadsheets do.
     */
    record Round(Expr of, RoundingMode mode, int scale) implements Expr {
        private static final Set<RoundingMode> MODES =
                EnumSet.of(RoundingMode.HALF_UP, RoundingMode.UP, RoundingMode.DOWN);

        public Round {
            if (!MODES.contains(mode)) {
                throw new IllegalArgumentException("no spreadsheet rounds " + mode);
            }
        }
    }

    record If(Expr left, Comparison is, Expr right, Expr then, Expr otherwise) implements Expr {}

    /** How two values are compared. */
    enum Comparison {
        GREATER_OR_EQUAL(">=", "≥"),
        GREATER(">", "＞"),
        LESS_OR_EQUAL("<=", "≤"),
        LESS("<", "＜"),
        EQUAL("=", "＝");

        private final String symbol;
        private final String chinese;

        Comparison(String symbol, String chinese) {
            this.symbol = symbol;
            this.chinese = chinese;
        }

        public String symbol() {
            return symbol;
        }

        public String chinese() {
            return chinese;
        }

        public boolean holds(Fraction left, Fraction right) {
            int order = left.compareTo(right);
            return switch (this) {
                case GREATER_OR_EQUAL -> order >= 0;
                case GREATER -> order > 0;
                case LESS_OR_EQUAL -> order <= 0;
                case LESS -> order < 0;
                case EQUAL -> order == 0;
            };
        }
    }

    static Expr lit(long value) {
        return new Lit(Fraction.of(value));
    }

    static Expr lit(Fraction value) {
        return new Lit(value);
    }

    static Expr ref(String role) {
        return new Ref(role);
    }

    static Expr sum(List<String> roles) {
        return new Add(roles.stream().<Expr>map(Ref::new).toList());
    }

    default Expr plus(Expr other) {
        return new Add(List.of(this, other));
    }

    default Expr minus(Expr other) {
        return new Sub(this, other);
    }

    default Expr times(Expr other) {
        return new Mul(this, other);
    }

    default Expr over(Expr other) {
        return new Div(this, other);
    }

    default Expr min(Expr other) {
        return new Min(this, other);
    }

    default Expr max(Expr other) {
        return new Max(this, other);
    }

    default Expr rounded(int scale) {
        return new Round(this, RoundingMode.HALF_UP, scale);
    }

    /** The roles this formula names, in order of first use. */
    default Set<String> roles() {
        Set<String> roles = new LinkedHashSet<>();
        collect(this, roles);
        return roles;
    }

    /** The same formula with the given roles replaced; a role without a replacement stays. */
    default Expr replacing(Function<String, Optional<Expr>> replacement) {
        return switch (this) {
            case Lit lit -> lit;
            case Ref ref -> replacement.apply(ref.role()).orElse(ref);
            case Add(List<Expr> terms) ->
                    new Add(terms.stream().map(term -> term.replacing(replacement)).toList());
            case Sub(Expr left, Expr right) ->
                    new Sub(left.replacing(replacement), right.replacing(replacement));
            case Mul(Expr left, Expr right) ->
                    new Mul(left.replacing(replacement), right.replacing(replacement));
            case Div(Expr left, Expr right) ->
                    new Div(left.replacing(replacement), right.replacing(replacement));
            case Min(Expr left, Expr right) ->
                    new Min(left.replacing(replacement), right.replacing(replacement));
            case Max(Expr left, Expr right) ->
                    new Max(left.replacing(replacement), right.replacing(replacement));
            case Floor(Expr of) -> new Floor(of.replacing(replacement));
            case Round(Expr of, RoundingMode mode, int scale) ->
                    new Round(of.replacing(replacement), mode, scale);
            case If(Expr left, Comparison is, Expr right, Expr then, Expr otherwise) ->
                    new If(
                            left.replacing(replacement),
                            is,
                            right.replacing(replacement),
                            then.replacing(replacement),
                            otherwise.replacing(replacement));
        };
    }

    /**
     * Evaluates exactly. A role without a value makes the result {@link Result.Missing} unless no
     * branch needs it; division by zero makes it {@link Result.Undefined}.
     */
    default Result evaluate(Function<String, Optional<Fraction>> values) {
        return switch (this) {
            case Lit(Fraction value) -> new Result.Exact(value);
            case Ref(String role) ->
                    values.apply(role)
                            .<Result>map(Result.Exact::new)
                            .orElseGet(() -> new Result.Missing(List.of(role)));
            case Add(List<Expr> terms) -> {
                Result sum = new Result.Exact(Fraction.ZERO);
                for (Expr term : terms) {
                    sum =
                            Result.both(
                                    sum,
                                    term.evaluate(values),
                                    (a, b) -> new Result.Exact(a.plus(b)));
                }
                yield sum;
            }
            case Sub(Expr left, Expr right) -> both(left, right, values, Fraction::minus);
            case Mul(Expr left, Expr right) -> both(left, right, values, Fraction::times);
            case Min(Expr left, Expr right) -> both(left, right, values, Fraction::min);
            case Max(Expr left, Expr right) -> both(left, right, values, Fraction::max);
            case Div(Expr left, Expr right) ->
                    Result.both(
                            left.evaluate(values),
                            right.evaluate(values),
                            (a, b) ->
                                    a.dividedBy(b)
                                            .<Result>map(Result.Exact::new)
                                            .orElseGet(() -> new Result.Undefined("分母为0")));
            case Floor(Expr of) -> of.evaluate(values).map(Fraction::floor);
            case Round(Expr of, RoundingMode mode, int scale) ->
                    of.evaluate(values).map(value -> Fraction.of(value.round(scale, mode)));
            case If(Expr left, Comparison is, Expr right, Expr then, Expr otherwise) ->
                    Result.both(
                            left.evaluate(values),
                            right.evaluate(values),
                            (a, b) -> (is.holds(a, b) ? then : otherwise).evaluate(values));
        };
    }

    private static Result both(
            Expr left,
            Expr right,
            Function<String, Optional<Fraction>> values,
            BinaryOperator<Fraction> operation) {
        return Result.both(
                left.evaluate(values),
                right.evaluate(values),
                (a, b) -> new Result.Exact(operation.apply(a, b)));
    }

    private static void collect(Expr expr, Set<String> roles) {
        switch (expr) {
            case Lit ignored -> {}
            case Ref(String role) -> roles.add(role);
            case Add(List<Expr> terms) -> terms.forEach(term -> collect(term, roles));
            case Sub(Expr left, Expr right) -> collectBoth(left, right, roles);
            case Mul(Expr left, Expr right) -> collectBoth(left, right, roles);
            case Div(Expr left, Expr right) -> collectBoth(left, right, roles);
            case Min(Expr left, Expr right) -> collectBoth(left, right, roles);
            case Max(Expr left, Expr right) -> collectBoth(left, right, roles);
            case Floor(Expr of) -> collect(of, roles);
            case Round(Expr of, RoundingMode mode, int scale) -> collect(of, roles);
            case If(Expr left, Comparison is, Expr right, Expr then, Expr otherwise) -> {
                collectBoth(left, right, roles);
                collectBoth(then, otherwise, roles);
            }
        }
    }

    private static void collectBoth(Expr left, Expr right, Set<String> roles) {
        collect(left, roles);
        collect(right, roles);
    }

    /** What a formula yields: an exact value, or why there is none. */
    sealed interface Result {
        record Exact(Fraction value) implements Result {}

        record Missing(List<String> roles) implements Result {
            public Missing {
                roles = List.copyOf(roles);
            }
        }

        record Undefined(String reason) implements Result {}

        default Result map(UnaryOperator<Fraction> change) {
            return this instanceof Exact(Fraction value) ? new Exact(change.apply(value)) : this;
        }

        default Optional<Fraction> number() {
            return this instanceof Exact(Fraction value) ? Optional.of(value) : Optional.empty();
        }

        private static Result both(
                Result left, Result right, BiFunction<Fraction, Fraction, Result> combine) {
            if (left instanceof Exact(Fraction a) && right instanceof Exact(Fraction b)) {
                return combine.apply(a, b);
            }
            if (left instanceof Missing(List<String> first)
                    && right instanceof Missing(List<String> second)) {
                List<String> all = new ArrayList<>(first);
                second.stream().filter(role -> !all.contains(role)).forEach(all::add);
                return new Missing(all);
            }
            return left instanceof Exact || right instanceof Missing ? right : left;
        }
    }
}
