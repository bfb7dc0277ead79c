package io.hengji.office;

import static io.hengji.office.Fixtures.cell;
import static io.hengji.office.Fixtures.figure;
import static io.hengji.office.Fixtures.id;
import static io.hengji.office.Fixtures.precision;

import io.hengji.evaluation.Evaluation.Judged;
import io.hengji.evaluation.Figure;
import io.hengji.kernel.Clause;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Money;
import io.hengji.kernel.Precision;
import io.hengji.kernel.Quantity;
import io.hengji.kernel.SourceRef;
import io.hengji.kernel.Unit;
import io.hengji.trail.Expr;
import io.hengji.trail.FigureBook;
import io.hengji.trail.FigureBook.Part;
import io.hengji.trail.Grounds;
import io.hengji.trail.Level;
import io.hengji.trail.Op;
import io.hengji.trail.Outcome;
import io.hengji.trail.Relation;
import io.hengji.trail.Step;
import io.hengji.trail.Term;
import io.hengji.trail.Verdict;
import java.util.ArrayList;
import java.util.List;

/** The money and the relations of {@link ExampleBureau}, on the trail that its scores continue. */
final class ExampleBook {
    static final Unit MU = Unit.of("亩").orElseThrow();
    static final Clause SELF = new Clause("财政部", "财预〔2020〕10号《项目支出绩效评价管理办法》", "第十六条", false);

    final FigureBook book = new FigureBook();
    final List<Figure> figures = new ArrayList<>();
    final List<Judged> judged = new ArrayList<>();
    private final String name;

    ExampleBook(String name) {
        this.name = name;
    }

    void money() {
        Step personnel = read("dept.spent.personnel", "人员经费", "budget.csv", 2, "执行数", "620.40");
        Step office = read("dept.spent.public", "公用经费", "budget.csv", 3, "执行数", "85.10");
        Step work = read("line/B03.spent", name, "budget.csv", 4, "执行数", "180.00");
        Step more = read("line/B04.spent", "森林防火", "budget.csv", 5, "执行数", "60.00");
        Step business = sum("dept.spent.business", "业务工作", List.of(name, "森林防火"), work, more);
        record("project/P01.spent", "项目全年执行数", work);
        Step upkeep = read("dept.spent.maintenance", "运行维护", "budget.csv", 6, "执行数", "60.50");
        Step basic = sum("dept.spent.basic", "基本支出", List.of("人员经费", "公用经费"), personnel, office);
        Step projects =
                sum("dept.spent.project", "项目支出", List.of("业务工作", "运行维护"), business, upkeep);
        Step spent = sum("dept.spent", "全年执行数", List.of("基本支出", "项目支出"), basic, projects);
        Step adjusted = read("dept.budget.adjusted", "全年预算数", "budget.csv", 9, "全年预算数", "1040.00");
        absent("dept.budget.initial", "年初预算数", "年初预算数");
        Step rate =
                book.rate(
                        "dept.rate.execution",
                        new Part("执行数", spent),
                        new Part("全年预算数", adjusted),
                        FigureBook.rule("E1", List.of(SELF)));
        figures.add(figure("预算执行率", rate, Unit.PERCENT));
        Step budget = read("dept.threePublic.budget", "三公经费预算", "base.csv", 3, "本年预算数", "12.00");
        read("dept.threePublic.budget.vehicles", "公务用车预算", "base.csv", 4, "本年预算数", "8.00");
        read("dept.threePublic.budget.reception", "公务接待预算", "base.csv", 7, "本年预算数", "4.00");
        Step vehicles =
                read("dept.threePublic.spent.vehicles", "公务用车", "base.csv", 4, "本年决算数", "7.10");
        Step reception =
                read("dept.threePublic.spent.reception", "公务接待", "base.csv", 7, "本年决算数", "2.20");
        Step abroad = absent("dept.threePublic.spent.abroad", "因公出国（境）", "因公出国（境）决算数");
        Step three =
                sum("dept.threePublic.spent", "三公经费", List.of("公务用车", "公务接待"), vehicles, reception);
        sum("dept.threePublic.all", "三公（含出国）", List.of("公务用车", "因公出国"), vehicles, abroad);
        figures.add(
                figure(
                        "三公经费控制率",
                        book.rate(
                                "dept.rate.threePublicControl",
                                new Part("三公支出", three),
                                new Part("三公预算", budget),
                                Grounds.of("C2")),
                        Unit.PERCENT));
        book.read(
                "payments/B03.spent",
                new SourceRef.Rows(
                        "payments",
                        "预算行号 = B03",
                        120,
                        List.of("凭证号", "明细序号", "金额"),
                        List.of(
                                List.of("2025-0001", "1", "350000.00"),
                                List.of("2025-0002", "1", "1450000.00"))),
                Money.ofYuan("1800000"),
                Precision.EXACT);
    }

    void relations(Step total) {
        Step personnel = book.of("dept.spent.personnel").orElseThrow();
        Step office = book.of("dept.spent.public").orElseThrow();
        Step basic = book.of("dept.spent.basic").orElseThrow();
        Step three = book.of("dept.threePublic.spent").orElseThrow();
        Step rate = book.of("dept.rate.execution").orElseThrow();
        relate(
                Relation.sum(
                        "A4",
                        "基本支出合计",
                        term("基本支出", basic, "705.50"),
                        List.of(term("人员经费", personnel, "620.40"), term("公用经费", office, "85.10"))));
        relate(
                Relation.repeat(
                        "C1",
                        "三公经费与附件1一致",
                        term("报告所载三公经费", three, "9.31"),
                        Term.of(
                                "附件1三公经费",
                                three.of(),
                                three.id(),
                                Fraction.of("93000"),
                                Unit.WAN_YUAN,
                                precision("0.1", Unit.WAN_YUAN))));
        relate(
                Relation.sum(
                        "F4",
                        "总分等于各一级指标之和",
                        points("总分", total, "99"),
                        List.of(
                                points("预算执行", rate, "10"),
                                points("产出指标", rate, "60"),
                                points("效益指标", rate, "20"),
                                points("满意度指标", rate, "10"))));
        relate(
                Relation.bound(
                        "B2",
                        "支出不超过年初预算",
                        term("全年执行数", book.of("dept.spent").orElseThrow(), "1006.00"),
                        Term.unknown(
                                "年初预算数",
                                id("dept.budget.initial"),
                                book.of("dept.budget.initial").orElseThrow().id(),
                                Unit.WAN_YUAN,
                                List.of("budget.csv 的“年初预算数”"))));
    }

    private void relate(Relation relation) {
        List<Part> parts = new ArrayList<>();
        relation.terms()
                .forEach(term -> {
                    var step = term.step();
                    if (step != null) {
                        parts.add(new Part(term.label(), book.trail().step(step)));
                    }
                });
        Fraction residual = relation.residual();
        Fraction bound = relation.bound();
        Outcome outcome =
                relation.verdict() == Verdict.UNVERIFIABLE
                        ? new Outcome.Unverifiable("EVL-012", relation.missing())
                        : new Outcome.Judged(
                                new Level(relation.verdict().word(), relation.verdict().chinese()),
                                relation.equation());
        Step step =
                book.record(
                        book.trail()
                                .add(
                                        id("relation/" + relation.id()),
                                        new Op.Relate(
                                                relation.kind(),
                                                Expr.ref(relation.terms().getFirst().label()),
                                                Expr.sum(
                                                        relation.terms().stream()
                                                                .skip(1)
                                                                .map(Term::label)
                                                                .toList()),
                                                residual == null ? Fraction.ZERO : residual,
                                                bound == null ? Fraction.ZERO : bound,
                                                relation.causes()),
                                        FigureBook.inputs(parts),
                                        outcome,
                                        Grounds.of(relation.id())));
        judged.add(new Judged(relation, step.id()));
    }

    private Step read(
            String figure, String label, String file, int row, String column, String digits) {
        Step step =
                book.read(
                        figure,
                        cell(file, row, column, digits),
                        Money.ofWanYuan(digits),
                        precision(digits, Unit.WAN_YUAN));
        figures.add(figure(label, step, Unit.WAN_YUAN));
        return step;
    }

    private Step absent(String figure, String label, String missing) {
        Step step =
                book.absent(figure, cell("budget.csv", 9, label, ""), "LDG-001", List.of(missing));
        figures.add(figure(label, step, Unit.WAN_YUAN));
        return step;
    }

    private Step sum(String figure, String label, List<String> roles, Step first, Step second) {
        Step step =
                book.total(
                        figure,
                        List.of(new Part(roles.get(0), first), new Part(roles.get(1), second)),
                        Grounds.of("A3"));
        figures.add(figure(label, step, Unit.WAN_YUAN));
        return step;
    }

    private void record(String figure, String label, Step of) {
        Step step =
                book.calc(
                        figure,
                        Expr.ref(name),
                        FigureBook.inputs(List.of(new Part(name, of))),
                        FigureBook::money,
                        Grounds.NONE);
        figures.add(figure(label, step, Unit.WAN_YUAN));
    }

    Step quantity(String figure, String column, String digits) {
        return book.read(
                figure,
                cell("indicators.csv", 4, column, digits),
                Quantity.of(digits, MU),
                precision(digits, MU));
    }

    Step step(String figure) {
        return book.of(new FigureId(figure)).orElseThrow();
    }

    private static Term term(String label, Step step, String wanYuan) {
        return Term.of(
                label,
                step.of(),
                step.id(),
                Fraction.of(Money.ofWanYuan(wanYuan).yuan()),
                Unit.WAN_YUAN,
                precision(wanYuan, Unit.WAN_YUAN));
    }

    private static Term points(String label, Step step, String digits) {
        return Term.of(
                label, step.of(), step.id(), Fraction.of(digits), Unit.POINT, Precision.EXACT);
    }
}
