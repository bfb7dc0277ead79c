package io.hengji.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 200,000 indicators; and the whole package of a department of 300 projects. */
final class LargeLine implements Line {
    private static final int PROJECTS = 300;
    private static final int QUICK_PROJECTS = 60;
    private static final int WIDE = 4000;
    private static final int QUICK_WIDE = 400;
    private static final int INDICATORS_EACH = 50;
    private static final double MOST = 10e9;
    private static final Pattern READ = Pattern.compile("scored=([0-9]+) .*reading=(.*)");

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
                        "evaluation",
                        shop.java(List.of(), EvaluateOnce.class, indicators.toString()));
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
                                        + " projects: csv to scores, findings and trail",
                                full)
                        .seeing(seen(evaluated, wide))
                        .held(Goal.under(full, MOST)),
                Row.of(
                                name(),
                                "`evaluate`: package of a department of " + many + " projects",
                                whole)
                        .seeing(written.effort())
                        .held(Goal.under(whole, MOST)));
    }

    private static String seen(Workshop.Runs runs, int wide) {
        Matcher read = READ.matcher(runs.output());
        if (!read.find() || Integer.parseInt(read.group(1)) != wide * INDICATORS_EACH) {
            throw new IllegalStateException("not all were scored: " + runs.output());
        }
        return read.group(2) + " of it reading the csv, " + runs.effort();
    }
}
