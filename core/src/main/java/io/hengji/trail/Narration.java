package io.hengji.trail;

import io.hengji.kernel.Cause;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Money;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Scalar;
import io.hengji.kernel.StepId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells the steps of a trail as an accountant would write them: one Chinese sentence a step (业务工作
 * 4182.95 + 运行维护 1084.60 = 5267.55 万元). The same sentences stand in evaluation.json, in report.html
 * and in what {@code explain} prints.
 */
public final class Narration {
    private static final int SHOWN_DECIMALS = 4;

    private final Trail trail;
    private final Function<FigureId, String> labels;

    private final boolean brief;

    public Narration(Trail trail, Function<FigureId, String> labels) {
        this(trail, labels, false);
    }

    private Narration(Trail trail, Function<FigureId, String> labels, boolean brief) {
        this.trail = trail;
        this.labels = labels;
        this.brief = brief;
    }

    /**
     * The same sentences, long sums cut: for a screen, where every term follows in its own line.
     */
    public static Narration brief(Trail trail, Function<FigureId, String> labels) {
        return new Narration(trail, labels, true);
    }

    /** What this step rests on, as an indented tree; a part that was told already is only named. */
    public static List<String> explain(Trail trail, StepId id, Function<FigureId, String> labels) {
        List<String> lines = new ArrayList<>();
        brief(trail, labels).tell(trail.step(id), "", "", lines, new HashSet<>());
        return lines;
    }

    /** What would make something checkable, as part of a sentence: 缺少附件4、满意度调查表. */
    public static String lacking(List<String> missing) {
        String items = String.join("、", missing);
        boolean latin = !items.isEmpty() && items.charAt(0) < 128;
        return "缺少" + (latin ? " " : "") + items;
    }

    /** What the step states, as printed: 5267.55万元, 优, 无法核验. */
    public String value(Step step) {
        return switch (step.outcome()) {
            case Outcome.Value(Scalar value, Precision printed) ->
                    Printed.of(value, printed).shown();
            case Outcome.Judged(Level level, String ignored) -> level.words();
            case Outcome.Unverifiable ignored -> Verdict.UNVERIFIABLE.chinese();
            case Outcome.NotApplicable ignored -> "不适用";
        };
    }

    public String label(Step step) {
        return labels.apply(step.of());
    }

    /** How the step came to what it states. */
    public String sentence(Step step) {
        return switch (step.op()) {
            case Op.Read(var at) -> "读自 " + Place.of(at) + ending("：", step);
            case Op.Query query ->
                    "由查询 "
                            + query.sql()
                            + " 从 "
                            + String.join("、", query.over())
                            + " 的 "
                            + query.rows().count()
                            + " 行记录得出"
                            + ending("：", step);
            case Op.Calc(Expr formula) -> calculation(formula, step);
            case Op.Relate relate -> comparison(relate, step);
            case Op.Grade(Criterion criterion, Optional<StepId> previous) ->
                    grading(criterion, previous, step);
            case Op.Choose choose ->
                    "由"
                            + choose.by()
                            + "选定"
                            + ending("：", step)
                            + (choose.reason().isEmpty() ? "" : "（" + choose.reason() + "）");
        };
    }

    private void tell(Step step, String first, String rest, List<String> lines, Set<StepId> told) {
        String head = first + "[" + step.id() + "] " + label(step);
        if (!told.add(step.id())) {
            lines.add(head + " " + value(step) + "（见上）");
            return;
        }
        String rule = step.grounds().shown();
        lines.add(head + "：" + sentence(step) + (rule.isEmpty() ? "" : "〔规则 " + rule + "〕"));
        step.grounds().basis().forEach(clause -> lines.add(rest + "   依据：" + clause.shown()));
        List<StepId> inputs = step.inputs().stream().map(Input::step).distinct().toList();
        for (StepId input : inputs) {
            boolean last = input.equals(inputs.getLast());
            tell(
                    trail.step(input),
                    rest + (last ? "└─ " : "├─ "),
                    rest + (last ? "   " : "│  "),
                    lines,
                    told);
        }
    }

    private String calculation(Expr formula, Step step) {
        if (formula instanceof Expr.Add(List<Expr> terms) && terms.isEmpty()) {
            return "没有要相加的数，计 " + value(step);
        }
        boolean wan = amountsInWan(step);
        String unit = commonUnit(step, wan);
        Map<String, Step> inputs = new HashMap<>();
        step.inputs().forEach(input -> inputs.putIfAbsent(input.role(), trail.step(input.step())));
        Notation whole =
                Notation.chinese(
                        role -> name(role) + " " + term(inputs.get(role), wan, unit != null));
        Notation notation = brief ? whole.inBrief() : whole;
        if (formula instanceof Expr.Ref(String role) && step.outcome() instanceof Outcome.Value) {
            return "即“" + name(role) + "”：" + value(step);
        }
        String written = notation.write(formula);
        return switch (step.outcome()) {
            case Outcome.Value(Scalar value, Precision shown) -> {
                Printed printed = Printed.of(value, shown, wan);
                String gap = printed.unit().isEmpty() || printed.unit().equals("%") ? "" : " ";
                yield written
                        + (printed.rounded() ? " ≈ " : " = ")
                        + printed.digits()
                        + gap
                        + printed.unit();
            }
            case Outcome.Judged ignored -> written + ending(" = ", step);
            case Outcome.Unverifiable ignored -> written + ending("；", step);
            case Outcome.NotApplicable ignored -> written + ending("；", step);
        };
    }

    private String comparison(Op.Relate relate, Step step) {
        if (!(step.outcome() instanceof Outcome.Judged(Level level, String equation))) {
            return "核对“" + label(step) + "”" + ending("：", step);
        }
        String apart =
                relate.residual().signum() == 0
                        ? ""
                        : "，相差 " + relate.residual().shown(SHOWN_DECIMALS) + unitOfFirst(step);
        String causes = relate.causes().stream().map(Cause::text).collect(Collectors.joining("；或"));
        return "核对："
                + (brief ? Notation.brief(equation) : equation)
                + apart
                + "，"
                + level.words()
                + (causes.isEmpty() ? "" : "。" + causes);
    }

    private String grading(Criterion criterion, Optional<StepId> previous, Step step) {
        String inputs =
                step.inputs().stream()
                        .map(input -> name(input.role()) + " " + value(trail.step(input.step())))
                        .collect(Collectors.joining("、"));
        String before = previous.map(id -> "，此前为" + value(trail.step(id))).orElse("");
        return "按“"
                + criterion.name()
                + "”分档："
                + inputs
                + before
                + ending(inputs.isEmpty() ? "" : "，属于", step);
    }

    /** The value of the step behind {@code link}, or why there is none. */
    private String ending(String link, Step step) {
        return switch (step.outcome()) {
            case Outcome.Value ignored -> link + value(step);
            case Outcome.Judged ignored -> link + value(step);
            case Outcome.Unverifiable(String ignored, List<String> missing) ->
                    (link.isEmpty() ? "" : "；").concat("无法核验：" + lacking(missing));
            case Outcome.NotApplicable(String why) ->
                    (link.isEmpty() ? "" : "；").concat("不适用：" + why);
        };
    }

    private String term(@Nullable Step input, boolean wan, boolean bare) {
        if (input == null) {
            return "（未知）";
        }
        if (!(input.outcome() instanceof Outcome.Value(Scalar value, Precision shown))) {
            return "（" + value(input) + "）";
        }
        Printed printed = Printed.of(value, shown, wan);
        return bare ? printed.digits() : printed.shown();
    }

    /** One amount that was printed in 万元 puts all amounts of the sentence in 万元. */
    private boolean amountsInWan(Step step) {
        return involved(step).stream()
                .anyMatch(value -> value.value() instanceof Money && !value.shown().isExact());
    }

    /** The unit that all terms and the result share, or null: then each carries its own. */
    private @Nullable String commonUnit(Step step, boolean wan) {
        Set<String> units =
                involved(step).stream()
                        .map(value -> Printed.of(value.value(), value.shown(), wan).unit())
                        .collect(Collectors.toSet());
        return units.size() == 1 ? units.iterator().next() : null;
    }

    private List<Outcome.Value> involved(Step step) {
        List<Outcome.Value> values = new ArrayList<>();
        step.inputs().forEach(input -> add(trail.step(input.step()), values));
        add(step, values);
        return values;
    }

    private static void add(Step step, List<Outcome.Value> values) {
        if (step.outcome() instanceof Outcome.Value value) {
            values.add(value);
        }
    }

    private String unitOfFirst(Step step) {
        return step.inputs().isEmpty()
                        || !(trail.step(step.inputs().getFirst().step()).outcome()
                                instanceof Outcome.Value(Scalar value, Precision printed))
                ? ""
                : " " + Printed.of(value, printed).unit();
    }

    /** Two items of one name are told apart in the formula by #2, which is nothing to read. */
    private static String name(String role) {
        return role.replaceFirst("#\\d+$", "");
    }
}
