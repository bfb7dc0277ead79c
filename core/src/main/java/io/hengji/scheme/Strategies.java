package io.hengji.scheme;

import static io.hengji.trail.Expr.lit;
import static io.hengji.trail.Expr.ref;

import io.hengji.goal.Achievement;
import io.hengji.goal.Direction;
import io.hengji.kernel.Fraction;
import io.hengji.trail.Expr;
import io.hengji.trail.Expr.Comparison;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All scoring methods. Each is one formula; where the ministry gives none, the method is the
 * practice that its source names. A target of 0 under a method that divides by it leaves the score
 * undefined, never 0 or full.
 */
public enum Strategies implements Strategy {
    LINEAR_CAPPED(
            "linear-capped", "按完成比例，不超过满分", "财预〔2020〕10号 第十六条（待核）", Direction::higherIsBetter) {
        @Override
        Expr formula(StrategyUse use, @Nullable Direction direction) {
            return W.times(completion(direction).min(lit(1)).max(lit(0)));
        }
    },
    POSITIVE("positive", "正向：完成值与指标值之比，不超过满分", "预算绩效系统通行做法", Direction::higherIsBetter) {
        @Override
        Expr formula(StrategyUse use, @Nullable Direction direction) {
            return W.times(lit(1).min(A.over(T)).max(lit(0)));
        }
    },
    EXECUTION_LINEAR(
            "execution-linear", "执行率乘以分值，不超过满分", "财预〔2020〕10号 附件1（待核）", direction -> false) {
        @Override
        Expr formula(StrategyUse use, @Nullable Direction direction) {
            return W.times(R.min(lit(1)).max(lit(0)));
        }
    },
    COMPLETION_STEPS(
            "completion-steps",
            "按完成比例分档（10/7/5/0）",
            "财预〔2021〕101号 赋分规则（待核）",
            Direction::higherIsBetter) {
        @Override
        Expr formula(StrategyUse use, @Nullable Direction direction) {
            List<StrategyUse.Step> steps =
                    use.bands().isEmpty()
                            ? steps("1", "1", "0.8", "0.7", "0.6", "0.5")
                            : use.bands();
            return descending(completion(direction), steps);
        }
    },
    REVERSE_LINEAR(
            "reverse-linear", "反向：超出部分按比例扣分，超出一倍为 0", "预算绩效系统通行做法", Direction::lowerIsBetter) {
        @Override
        Expr formula(StrategyUse use, @Nullable Direction direction) {
            Expr over = lit(1).minus(A.minus(T).over(T)).max(lit(0));
            return within(
                    A,
                    T,
                    W,
                    new Expr.If(T, Comparison.LESS_OR_EQUAL, lit(0), lit(0), W.times(over)));
        }
    },
    REVERSE_RATIO("reverse-ratio", "反向：指标值与完成值之比", "地方做法", Direction::lowerIsBetter) {
        @Override
        Expr formula(StrategyUse use, @Nullable Direction direction) {
            return within(A, T, W, W.times(T.over(A).max(lit(0))));
        }
    },
    EQUAL("equal", "等于：完成值与指标值之比，不超过满分", "预算绩效系统通行做法", direction -> direction == Direction.EQUAL) {
        @Override
        Expr formula(StrategyUse use, @Nullable Direction direction) {
            Expr ofZero = within(A, lit(0), W, lit(0));
            return new Expr.If(
                    T,
                    Comparison.EQUAL,
                    lit(0),
                    ofZero,
                    W.times(lit(1).min(A.over(T)).max(lit(0))));
        }
    },
    EQUAL_DEVIATION(
            "equal-deviation",
            "等于：按偏离比例扣分，多少都扣",
            "地方做法",
            direction -> direction == Direction.EQUAL) {
        @Override
        Expr formula(StrategyUse use, @Nullable Direction direction) {
            Expr deviation = A.minus(T).max(T.minus(A)).over(T);
            Expr ofZero = new Expr.If(A, Comparison.EQUAL, lit(0), W, lit(0));
            return new Expr.If(
                    T,
                    Comparison.EQUAL,
                    lit(0),
                    ofZero,
                    W.times(lit(1).minus(deviation).max(lit(0))));
        }
    },
    RANGE(
            "range",
            "区间：在区间内得满分，否则不得分",
            "财预〔2021〕101号 赋分规则（待核）",
            direction -> direction == Direction.RANGE) {
        @Override
        Expr formula(StrategyUse use, @Nullable Direction direction) {
            return new Expr.If(
                    A, Comparison.GREATER_OR_EQUAL, T, within(A, ref("指标值上限"), W, lit(0)), lit(0));
        }
    },
    DEDUCT_PER_STEP(
            "deduct-per-step",
            "每差一档扣分，不足一档不扣",
            "湖南省部门整体支出绩效评价指标（2017年版）",
            direction -> direction != Direction.RANGE) {
        @Override
        Expr formula(StrategyUse use, @Nullable Direction direction) {
            Expr steps =
                    new Expr.Floor(shortfall(use, direction).over(lit(use.number("step", "0.05"))));
            return W.minus(steps.times(lit(use.number("deduct", "2")))).max(lit(0));
        }
    },
    DEDUCT_PROPORTIONAL(
            "deduct-proportional", "按差额比例扣分", "地方做法", direction -> direction != Direction.RANGE) {
        @Override
        Expr formula(StrategyUse use, @Nullable Direction direction) {
            Expr steps = shortfall(use, direction).over(lit(use.number("step", "0.01")));
            return W.minus(steps.times(lit(use.number("deduct", "1")))).max(lit(0));
        }
    },
    CONTROL_RATE_BANDS(
            "control-rate-bands",
            "控制率分档，越低越好",
            "湖南省部门整体支出绩效评价指标（2017年版）",
            Direction::lowerIsBetter) {
        @Override
        Expr formula(StrategyUse use, @Nullable Direction direction) {
            List<StrategyUse.Step> steps =
                    use.bands().isEmpty()
                            ? steps("0", "1", "0.1", "0.8", "0.2", "0.6", "0.3", "0.4")
                            : use.bands();
            Expr value = direction == null ? R : A;
            Expr result = lit(0);
            for (StrategyUse.Step step : steps.reversed()) {
                result = within(value, lit(step.bound()), W.times(lit(step.share())), result);
            }
            return result;
        }
    },
    SATISFACTION_STEPS(
            "satisfaction-steps",
            "满意度分档（90/80/60）",
            "财预〔2021〕101号 赋分规则（待核）",
            Direction::higherIsBetter) {
        @Override
        Expr formula(StrategyUse use, @Nullable Direction direction) {
            List<StrategyUse.Step> steps =
                    use.bands().isEmpty()
                            ? steps("0.9", "1", "0.8", "0.8", "0.6", "0.5")
                            : use.bands();
            return descending(direction == null ? R : A.over(lit(100)), steps);
        }
    },
    YES_NO(
            "yes-no",
            "直接赋分：达到得满分，否则不得分",
            "财预〔2021〕101号 赋分规则（待核）",
            direction -> direction != Direction.RANGE) {
        @Override
        Expr formula(StrategyUse use, @Nullable Direction direction) {
            return new Expr.If(A, comparison(direction), T, W, lit(0));
        }
    },
    QUALITATIVE_BAND(
            "qualitative-band", "定性：在等级区间内由评价人选定", "财预〔2020〕10号 第十六条（待核）", direction -> true) {
        @Override
        Expr formula(StrategyUse use, @Nullable Direction direction) {
            throw new IllegalStateException("a qualitative score is chosen, not computed");
        }

        @Override
        public Scoring scoring(StrategyUse use, @Nullable Direction direction, int decimals) {
            return new Scoring.Choice(DEFAULT_BANDS);
        }
    };

    /**
     * 达成 80%–100%, 部分达成 60%–80%, 未达成 0–60%: exactly 80% and exactly 60% belong to the higher level.
     */
    static final Map<Achievement, Scoring.ShareBand> DEFAULT_BANDS =
            Map.of(
                    Achievement.ACHIEVED, new Scoring.ShareBand(Fraction.of("0.8"), Fraction.ONE),
                    Achievement.PARTLY,
                            new Scoring.ShareBand(Fraction.of("0.6"), Fraction.of("0.8")),
                    Achievement.MISSED, new Scoring.ShareBand(Fraction.ZERO, Fraction.of("0.6")));

    private static final Expr W = ref("分值");
    private static final Expr T = ref("指标值");
    private static final Expr A = ref("实际完成值");
    private static final Expr R = ref("比率");
    private static final Set<String> STEPPED = Set.of("deduct-per-step", "deduct-proportional");

    private final String written;
    private final String chinese;
    private final String source;

    @SuppressWarnings("ImmutableEnumChecker") // method references without state
    private final Predicate<Direction> directions;

    Strategies(String written, String chinese, String source, Predicate<Direction> directions) {
        this.written = written;
        this.chinese = chinese;
        this.source = source;
        this.directions = directions;
    }

    public static Optional<Strategy> of(String name) {
        return Arrays.<Strategy>stream(values())
                .filter(strategy -> strategy.id().equals(name))
                .findFirst();
    }

    abstract Expr formula(StrategyUse use, @Nullable Direction direction);

    /** Whether a scheme may give this strategy that parameter. */
    boolean takes(String parameter) {
        return STEPPED.contains(written)
                ? Set.of("step", "deduct", "target", "side").contains(parameter)
                : parameter.equals("bands")
                        && Set.of(COMPLETION_STEPS, CONTROL_RATE_BANDS, SATISFACTION_STEPS)
                                .contains(this);
    }

    @Override
    public String id() {
        return written;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public boolean appliesTo(Direction direction) {
        return directions.test(direction);
    }

    @Override
    public Scoring scoring(StrategyUse use, @Nullable Direction direction, int decimals) {
        return new Scoring.Formula(formula(use, direction).rounded(decimals));
    }

    /** The rate itself, or actual over target. */
    private static Expr completion(@Nullable Direction direction) {
        return direction == null ? R : A.over(T);
    }

    private static Expr within(Expr value, Expr limit, Expr then, Expr otherwise) {
        return new Expr.If(value, Comparison.LESS_OR_EQUAL, limit, then, otherwise);
    }

    /**
     * Steps from the highest bound down: the first one that is reached gives its share, below the
     * last 0.
     */
    private static Expr descending(Expr value, List<StrategyUse.Step> steps) {
        Expr result = lit(0);
        for (StrategyUse.Step step : steps.reversed()) {
            Expr reached = W.times(lit(step.share()));
            result =
                    new Expr.If(
                            value, Comparison.GREATER_OR_EQUAL, lit(step.bound()), reached, result);
        }
        return result;
    }

    /**
     * How far the value is on the wrong side of its target: below, above, or either side for an
     * equal target.
     */
    private static Expr shortfall(StrategyUse use, @Nullable Direction direction) {
        Expr value = direction == null ? R : A;
        Expr target = direction == null ? lit(use.number("target", "1")) : T;
        int side =
                direction == null
                        ? use.number("side", "-1").signum()
                        : direction.higherIsBetter() ? -1 : direction.lowerIsBetter() ? 1 : 0;
        Expr below = target.minus(value);
        Expr above = value.minus(target);
        Expr away = side < 0 ? below : side > 0 ? above : below.max(above);
        return away.max(lit(0));
    }

    private static Comparison comparison(@Nullable Direction direction) {
        return switch (direction) {
            case ABOVE -> Comparison.GREATER;
            case AT_MOST -> Comparison.LESS_OR_EQUAL;
            case BELOW -> Comparison.LESS;
            case EQUAL -> Comparison.EQUAL;
            case AT_LEAST, RANGE -> Comparison.GREATER_OR_EQUAL;
            case null -> Comparison.GREATER_OR_EQUAL;
        };
    }

    private static List<StrategyUse.Step> steps(String... boundsAndShares) {
        return IntStream.range(0, boundsAndShares.length / 2)
                .mapToObj(i ->
                        new StrategyUse.Step(
                                Fraction.of(boundsAndShares[2 * i]),
                                Fraction.of(boundsAndShares[2 * i + 1])))
                .toList();
    }
}
