package io.hengji.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** 200,000 indicators; and the whole package of a department of 300 projects. */
final class LargeLine implements Line {
    private static final int PROJECTS = 300;
    private static final int QUICK_PROJECTS = 60;
    private static final int WIDE = 4000;
    private static final int QUICK_WIDE = 400;
    private static final int INDICATORS_EACH = 50;
    private static final double MOST = 10e9;

    @Override
    public String name() {
        return "large";
    }

    @Override
    public List<Row> measure(Workshop shop) throws IOException, InterruptedException {
        int wide = shop.quick() ? QUICK_WIDE : WIDE;
        int many = shop.quick() ? QUICK_PROJECTS : PROJECTS;
        Path indicators = shop.fresh("wide");
        Departments.wide(indicators, wide);
        Path projects = shop.fresh("projects");
        Departments.repeated(projects, many);
        String out = shop.fresh("projects-out").resolve("package").toString();
        Workshop.Runs evaluated =
                shop.alone(
                        shop.longRuns(),
                        "explain",
                        shop.hengji("explain", indicators.toString(), "dept.score"));
        Workshop.Runs written =
                shop.alone(
                        shop.longRuns(),
                        "evaluate",
                        shop.hengji("evaluate", projects.toString(), "--out", out));
        Samples full = evaluated.samples();
        Samples whole = written.samples();
        return List.of(
                Row.of(
                                name(),
                                "full evaluation of "
                                        + wide * INDICATORS_EACH
                                        + " indicators in "
                                        + wide
                                        + " projects, csv to scores with their trail (`explain`)",
                                full)
                        .seeing(evaluated.memory())
                        .held(Goal.under(full, MOST)),
                Row.of(
                                name(),
                                "`evaluate`: package of a department of " + many + " projects",
                                whole)
                        .seeing(written.memory())
                        .held(Goal.under(whole, MOST)));
    }
}
