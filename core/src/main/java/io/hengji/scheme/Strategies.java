package io.hengji.scheme;

import io.hengji.goal.Achievement;
import io.hengji.goal.Direction;
import io.hengji.kernel.Fraction;
import io.hengji.trail.Expr;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All scoring methods. Each is one formula; where the ministry gives none, the method is the
 * practice that its source names. Targets of 0: a method that divides by the target leaves the
 * score undefined (无法核验), except where its entry in {@code docs/manual/schemes.md} says what 0
 * means.
 */
public enum Strategies implements Strategy {
    LINEAR_CAPPED(
            "linear-capped",
            "按完成比例，不超过满分",
            "财预〔2020〕10号 第十六条（待核）",
            Direction::higherIsBetter,
            true,
            List.of(),
            Formulas::proportional),
    /** The same quotient under the name that systems use; it never scores a bare rate. */
    POSITIVE(
            "positive",
            "正向：完成值与指标值之比，不超过满分",
            "预算绩效系统通行做法",
            Direction::higherIsBetter,
            false,
            List.of(),
            Formulas::proportional),
    EXECUTION_LINEAR(
            "execution-linear",
            "执行率乘以分值，不超过满分",
            "财预〔2020〕10号 附件1（待核）",
            direction -> false,
            true,
            List.of(),
            Formulas::proportional),
    COMPLETION_STEPS(
            "completion-steps",
            "按完成比例分档（10/7/5/0）",
            "财预〔2021〕101号 赋分规则（待核）",
            Direction::higherIsBetter,
            true,
            List.of(new Parameter("bands", "各档下限（含）与所得份额", "1→1，0.8→0.7，0.6→0.5")),
            Formulas::completionSteps),
    REVERSE_LINEAR(
            "reverse-linear",
            "反向：超出部分按比例扣分，超出一倍为 0",
            "预算绩效系统通行做法",
            Direction::lowerIsBetter,
            false,
            List.of(),
            Formulas::reverseLinear),
    REVERSE_RATIO(
            "reverse-ratio",
            "反向：指标值与完成值之比",
            "地方做法",
            Direction::lowerIsBetter,
            false,
            List.of(),
            Formulas::reverseRatio),
    EQUAL(
            "equal",
            "等于：完成值与指标值之比，不超过满分",
            "预算绩效系统通行做法",
            direction -> direction == Direction.EQUAL,
            false,
            List.of(),
            Formulas::equal),
    EQUAL_DEVIATION(
            "equal-deviation",
            "等于：按偏离比例扣分，多少都扣",
            "地方做法",
            direction -> direction == Direction.EQUAL,
            false,
            List.of(),
            Formulas::equalDeviation),
    RANGE(
            "range",
            "区间：在区间内得满分，否则不得分",
            "财预〔2021〕101号 赋分规则（待核）",
            direction -> direction == Direction.RANGE,
            false,
            List.of(),
            Formulas::range),
    RANGE_PROPORTIONAL(
            "range-proportional",
            "区间：在区间内得满分，低于下限按完成比例、高于上限按超出比例计分",
            "地方做法",
            direction -> direction == Direction.RANGE,
            false,
            List.of(),
            Formulas::rangeProportional),
    DEDUCT_PER_STEP(
            "deduct-per-step",
            "每差一档扣分，不足一档不扣",
            "湖南省部门整体支出绩效评价指标（2017年版）",
            direction -> direction != Direction.RANGE,
            true,
            deductions("0.05", "2"),
            Formulas::deductPerStep),
    DEDUCT_PROPORTIONAL(
            "deduct-proportional",
            "按差额比例扣分",
            "地方做法",
            direction -> direction != Direction.RANGE,
            true,
            deductions("0.01", "1"),
            Formulas::deductProportional),
    CONTROL_RATE_BANDS(
            "control-rate-bands",
            "控制率分档，越低越好",
            "湖南省部门整体支出绩效评价指标（2017年版）",
            Direction::lowerIsBetter,
            true,
            List.of(new Parameter("bands", "各档上限（含）与所得份额", "0→1，0.1→0.8，0.2→0.6，0.3→0.4")),
            Formulas::controlRateBands),
    SATISFACTION_STEPS(
            "satisfaction-steps",
            "满意度分档（90/80/60）",
            "财预〔2021〕101号 赋分规则（待核）",
            Direction::higherIsBetter,
            true,
            List.of(new Parameter("bands", "各档下限（含）与所得份额", "0.9→1，0.8→0.8，0.6→0.5")),
            Formulas::satisfactionSteps),
    YES_NO(
            "yes-no",
            "直接赋分：达到得满分，否则不得分",
            "财预〔2021〕101号 赋分规则（待核）",
            direction -> direction != Direction.RANGE,
            false,
            List.of(),
            Formulas::yesNo),
    QUALITATIVE_BAND(
            "qualitative-band",
            "定性：在等级区间内由评价人选定",
            "财预〔2020〕10号 第十六条（待核）",
            direction -> true,
            false,
            List.of(),
            (use, direction) -> Formulas.ZERO) {
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

    static final List<StrategyUse.Step> COMPLETION_BANDS =
            List.of(
                    StrategyUse.Step.of("1", "1"),
                    StrategyUse.Step.of("0.8", "0.7"),
                    StrategyUse.Step.of("0.6", "0.5"));

    static final List<StrategyUse.Step> SATISFACTION_BANDS =
            List.of(
                    StrategyUse.Step.of("0.9", "1"),
                    StrategyUse.Step.of("0.8", "0.8"),
                    StrategyUse.Step.of("0.6", "0.5"));

    static final List<StrategyUse.Step> CONTROL_BANDS =
            List.of(
                    StrategyUse.Step.of("0", "1"),
                    StrategyUse.Step.of("0.1", "0.8"),
                    StrategyUse.Step.of("0.2", "0.6"),
                    StrategyUse.Step.of("0.3", "0.4"));

    private final String written;
    private final String chinese;
    private final String source;
    private final boolean rate;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy
    private final List<Parameter> parameters;

    @SuppressWarnings("ImmutableEnumChecker") // method references without state
    private final Predicate<Direction> directions;

    @SuppressWarnings("ImmutableEnumChecker") // method references without state
    private final BiFunction<StrategyUse, @Nullable Direction, Expr> formula;

    Strategies(
            String written,
            String chinese,
            String source,
            Predicate<Direction> directions,
            boolean rate,
            List<Parameter> parameters,
            BiFunction<StrategyUse, @Nullable Direction, Expr> formula) {
        this.written = written;
        this.chinese = chinese;
        this.source = source;
        this.directions = directions;
        this.rate = rate;
        this.parameters = List.copyOf(parameters);
        this.formula = formula;
    }

    /**
     * The formula of a strategy that the scheme was checked to use with rates and no target.
     *
     * @throws IllegalStateException when it is none: then the scheme was not checked
     */
    public static Expr formula(StrategyUse use, int scoreDecimals) {
        return of(use.name())
                .map(strategy -> strategy.scoring(use, null, scoreDecimals))
                .flatMap(scoring ->
                        scoring instanceof Scoring.Formula(Expr expr)
                                ? Optional.of(expr)
                                : Optional.empty())
                .orElseThrow(() ->
                        new IllegalStateException(
                                "the scheme was checked; strategy " + use.name()));
    }

    public static Optional<Strategy> of(String name) {
        return Arrays.<Strategy>stream(values())
                .filter(strategy -> strategy.id().equals(name))
                .findFirst();
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
    public List<Parameter> parameters() {
        return parameters;
    }

    @Override
    public boolean appliesTo(Direction direction) {
        return directions.test(direction);
    }

    @Override
    public boolean scoresRate() {
        return rate;
    }

    @Override
    public Scoring scoring(StrategyUse use, @Nullable Direction direction, int decimals) {
        if (direction == null && !rate) {
            throw new IllegalArgumentException(written + " does not score a rate alone");
        }
        return new Scoring.Formula(formula.apply(use, direction).rounded(decimals));
    }

    private static List<Parameter> deductions(String step, String deduct) {
        return List.of(
                new Parameter("step", "一档的大小（0.01 为 1 个百分点）", step),
                new Parameter("deduct", "每档扣多少分", deduct),
                new Parameter("target", "比率的应达值（只用于比率）", "1"),
                new Parameter("side", "扣哪一侧：-1 低于、1 高于、0 两侧（只用于比率）", "-1"));
    }
}
