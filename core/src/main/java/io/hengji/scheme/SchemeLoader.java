package io.hengji.scheme;

import io.hengji.kernel.Checked;
import io.hengji.kernel.Clause;
import io.hengji.kernel.Finding;
import io.hengji.kernel.Located;
import io.hengji.kernel.Period;
import io.hengji.kernel.Severity;
import io.hengji.kernel.SourceRef;
import io.hengji.record.YamlSection;
import io.hengji.trail.Criterion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one scheme file; everything that is wrong in it is a finding at its line, all at once. */
public final class SchemeLoader {
    private final List<Finding> findings = new ArrayList<>();
    private final SchemeFields fields = new SchemeFields(findings);
    private final StrategyReader strategies = new StrategyReader(fields);
    private final OptionsReader choices = new OptionsReader(fields, strategies);
    private final Set<String> names = new HashSet<>();

    private SchemeLoader() {}

    /**
     * Reads the text of a scheme file.
     *
     * @param file the name for findings
     * @return the scheme, or every reason why it cannot be used
     */
    public static Checked<Scheme> load(String file, String text) {
        SchemeLoader loader = new SchemeLoader();
        Optional<Scheme> scheme =
                YamlSection.read(file, text, 1, loader.findings::add).flatMap(loader::scheme);
        boolean broken =
                loader.findings.stream()
                        .anyMatch(finding -> finding.code().severity() == Severity.ERROR);
        return scheme.isEmpty() || broken
                ? new Checked.Rejected<>(loader.findings)
                : new Checked.Ok<>(scheme.get(), loader.findings);
    }

    private Optional<Scheme> scheme(YamlSection root) {
        Optional<Located<String>> id = root.required("scheme");
        Optional<Integer> version = fields.version(root, "version");
        Optional<Located<String>> name = root.required("name");
        Optional<Boolean> project = project(root);
        Optional<Clause> basis = basis(root);
        Optional<Period> period = fields.period(root);
        Optional<BigDecimal> total = fields.points(root, "total");
        root.text("note");
        List<YamlSection> items = root.items("dimensions");
        List<Dimension> dimensions = new ArrayList<>();
        Clause grounds = basis.orElse(new Clause("", "", "", false));
        items.forEach(item -> dimension(item, grounds).ifPresent(dimensions::add));
        Criterion grades = choices.grades(root);
        Options options = choices.options(root);
        root.reportUnknown();
        if (total.isPresent() && dimensions.size() == items.size()) {
            List<BigDecimal> points = dimensions.stream().map(Dimension::points).toList();
            weights(root.place("dimensions"), "各一级指标", points, total.get());
        }
        if (id.isEmpty()
                || version.isEmpty()
                || name.isEmpty()
                || project.isEmpty()
                || basis.isEmpty()
                || period.isEmpty()
                || total.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Scheme(
                        id.get().value(),
                        version.get(),
                        name.get().value(),
                        project.get(),
                        basis.get(),
                        period.get(),
                        total.get(),
                        dimensions,
                        grades,
                        options,
                        root.at()));
    }

    private static Optional<Boolean> project(YamlSection root) {
        Optional<Located<String>> subject = root.required("subject");
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        return switch (subject.get().value()) {
            case "项目" -> Optional.of(true);
            case "部门" -> Optional.of(false);
            default -> {
                root.unusable("subject", subject.get(), "项目 或 部门");
                yield Optional.empty();
            }
        };
    }

    private Optional<Clause> basis(YamlSection root) {
        Optional<Located<String>> issuer = root.required("issuer");
        Optional<Located<String>> document = root.required("document");
        String article = root.text("article").map(Located::value).orElse("");
        boolean verified = fields.flag(root, "verified", false);
        return issuer.isEmpty() || document.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Clause(
                                issuer.get().value(), document.get().value(), article, verified));
    }

    private Optional<Dimension> dimension(YamlSection item, Clause basis) {
        Optional<Located<String>> key = item.required("key");
        Optional<Located<String>> name = item.required("name");
        Optional<BigDecimal> points = fields.points(item, "points");
        List<Located<String>> aliases = item.texts("aliases");
        key.ifPresent(found -> once("一级指标的 key", "dimension:", found));
        name.ifPresent(found -> once("一级指标名称", "name:", found));
        aliases.forEach(alias -> once("一级指标名称", "name:", alias));
        StrategyUse strategy = item.text("strategy").isPresent() ? strategies.read(item) : null;
        if (strategy != null && !scoresRate(strategy)) {
            misfit(item.place("strategy"), strategy, "不能只凭预算执行率计分");
        }
        List<YamlSection> rows = item.items("indicators");
        List<FixedIndicator> indicators = new ArrayList<>();
        rows.forEach(row -> indicator(row, basis).ifPresent(indicators::add));
        EvidenceKind evidence =
                new EvidenceKind(
                        item.texts("wants").stream().map(Located::value).toList(),
                        item.texts("contrary").stream().map(Located::value).toList(),
                        fields.flag(item, "survey", false));
        item.reportUnknown();
        if (key.isEmpty() || name.isEmpty() || points.isEmpty()) {
            return Optional.empty();
        }
        if (!indicators.isEmpty() && indicators.size() == rows.size()) {
            List<BigDecimal> parts = indicators.stream().map(FixedIndicator::points).toList();
            weights(item.at(), "“" + name.get().value() + "”各三级指标", parts, points.get());
        }
        return Optional.of(
                new Dimension(
                        key.get().value(),
                        name.get().value(),
                        aliases.stream().map(Located::value).toList(),
                        points.get(),
                        strategy,
                        indicators,
                        evidence));
    }

    private Optional<FixedIndicator> indicator(YamlSection row, Clause basis) {
        Optional<Located<String>> key = row.required("key");
        Optional<Located<String>> level2 = row.required("level2");
        Optional<Located<String>> level3 = row.required("level3");
        Optional<BigDecimal> points = fields.points(row, "points");
        StrategyUse strategy = strategies.read(row);
        String figure = row.text("figure").map(Located::value).orElse("");
        String note = row.text("note").map(Located::value).orElse("");
        boolean fullIfNone = fields.flag(row, "fullIfNone", false);
        boolean verified = fields.flag(row, "verified", basis.verified());
        row.reportUnknown();
        key.ifPresent(found -> once("三级指标的 key", "indicator:", found));
        boolean chosen = strategy.name().equals(Strategies.QUALITATIVE_BAND.id());
        if (chosen && !figure.isEmpty()) {
            misfit(row.place("figure"), strategy, "由人选定，不取数字（figure）");
        } else if (!chosen && figure.isEmpty()) {
            misfit(row.at(), strategy, "缺少所依据的数字（figure）");
        } else if (!chosen && !scoresRate(strategy)) {
            misfit(row.place("strategy"), strategy, "不能只凭一个比率计分");
        }
        if (key.isEmpty() || level2.isEmpty() || level3.isEmpty() || points.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new FixedIndicator(
                        key.get().value(),
                        level2.get().value(),
                        level3.get().value(),
                        points.get(),
                        strategy,
                        figure,
                        note,
                        fullIfNone,
                        new Clause(basis.issuer(), basis.document(), basis.article(), verified),
                        row.at()));
    }

    /** An unknown strategy has its own finding and fits nothing worse. */
    private static boolean scoresRate(StrategyUse use) {
        return Strategies.of(use.name()).map(Strategy::scoresRate).orElse(true);
    }

    private void misfit(SourceRef at, StrategyUse use, String why) {
        fields.report(
                SchemeCode.MISFIT, at, Map.of("what", "评分方法“" + use.name() + "”", "why", why));
    }

    private void once(String what, String kind, Located<String> name) {
        if (!names.add(kind + name.value())) {
            fields.report(
                    SchemeCode.REPEATED, name.at(), Map.of("what", what, "name", name.value()));
        }
    }

    private void weights(SourceRef at, String what, List<BigDecimal> points, BigDecimal total) {
        BigDecimal sum = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(total) != 0) {
            String is = sum.toPlainString();
            String due = total.toPlainString();
            findings.add(
                    Finding.of(
                                    SchemeCode.WEIGHTS,
                                    at,
                                    Map.of("what", what, "sum", is, "total", due))
                            .expecting(due, is));
        }
    }
}
