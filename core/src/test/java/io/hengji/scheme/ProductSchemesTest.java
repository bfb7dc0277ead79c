package io.hengji.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.goal.Direction;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.FiscalYear;
import io.hengji.kernel.Fraction;
import io.hengji.trail.Band;
import io.hengji.trail.Expr;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The schemes that the product ships say what their documents say. */
class ProductSchemesTest {
    private static final FiscalYear YEAR = new FiscalYear(2024);

    @SuppressWarnings("NullAway.Init") // set once, before all tests
    private static SchemeLibrary library;

    @BeforeAll
    static void load() throws IOException {
        library = SchemeLibrary.load(ProductSchemes.root().resolve("schemes"));
    }

    @Test
    void noFileHasAFault() {
        assertEquals(List.of(), library.findings().stream().map(found -> found.message()).toList());
        assertEquals(8, library.schemes().size());
    }

    @Test
    void points() {
        assertEquals("execution 10 output 50 benefit 30 satisfaction 10", points("mof-2020-10"));
        assertEquals(
                "execution 10 cost 20 output 40 benefit 20 satisfaction 10",
                points("mof-2021-101"));
        assertEquals(
                "execution 10 output 50 benefit 30 satisfaction 10",
                points("mof-2021-101-no-cost"));
        assertEquals(
                "execution 10 cost 20 output 40 benefit 30",
                points("mof-2021-101-no-satisfaction"));
        assertEquals(
                "execution 10 output 50 benefit 40",
                points("mof-2021-101-no-cost-no-satisfaction"));
        assertEquals("cost 20 output 40 benefit 20 satisfaction 10", points("mof-2021-101-target"));
        assertEquals(
                "execution 10 cost 20 output 20 benefit 40 satisfaction 10",
                points("hengyang-dept-2024"));
    }

    @Test
    void noSourceIsCitedBeforeItWasRead() {
        for (Scheme scheme : library.schemes()) {
            assertFalse(scheme.basis().verified(), scheme.id());
            assertTrue(scheme.basis().shown().endsWith("（待核）"), scheme.id());
        }
        Map<Boolean, Long> hunan =
                fixed().stream()
                        .collect(
                                Collectors.partitioningBy(
                                        row -> row.basis().verified(), Collectors.counting()));
        assertEquals(Map.of(true, 5L, false, 11L), hunan);
    }

    @Test
    void gradesIncludeTheirLowerBound() {
        Scheme scheme = scheme("mof-2020-10");
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("100", "优");
        expected.put("90", "优");
        expected.put("89.99", "良");
        expected.put("80", "良");
        expected.put("79.99", "中");
        expected.put("60", "中");
        expected.put("59.99", "差");
        expected.put("0", "差");
        expected.forEach((score, grade) ->
                assertEquals(
                        Optional.of(grade),
                        scheme.grades()
                                .bandOf(Fraction.of(score))
                                .map(Band::level)
                                .map(level -> level.words()),
                        score));
    }

    @Test
    void dimensionsAnswerToTheNamesThatCasesUse() {
        Scheme scheme = scheme("hengyang-dept-2024");
        Map.of(
                        "execution", List.of("预算执行", "预算执行率", "资金执行"),
                        "cost", List.of("成本指标", "成本"),
                        "output", List.of("产出指标", " 产出 "),
                        "benefit", List.of("效益指标", "效益"),
                        "satisfaction", List.of("满意度", "满意度指标", "社会公众或服务对象满意度"))
                .forEach((key, names) ->
                        names.forEach(name ->
                                assertEquals(
                                        Optional.of(key),
                                        scheme.dimension(name).map(Dimension::key),
                                        name)));
        assertTrue(scheme.dimension("公平指标").isEmpty());
    }

    @Test
    void costKnowsWhatIsNoCostAndSatisfactionNeedsASurvey() {
        for (String id : List.of("mof-2021-101", "hengyang-dept-2024")) {
            EvidenceKind cost = scheme(id).byKey("cost").orElseThrow().evidence();
            assertTrue(cost.wants().containsAll(List.of("成本", "费用", "控制数")), id);
            assertTrue(cost.contrary().containsAll(List.of("成交", "出让", "收入", "入库")), id);
            assertTrue(scheme(id).byKey("satisfaction").orElseThrow().evidence().survey(), id);
        }
    }

    @Test
    void theVersionOfAYearIsTheNewestThatCoversIt() {
        assertTrue(library.find("mof-2021-101", new FiscalYear(2021)).isEmpty());
        assertEquals("mof-2021-101@1", scheme("mof-2021-101").ref());
        assertEquals("mof-2020-10@1", found("mof-2020-10@1", new FiscalYear(2019)));
        assertTrue(library.find("mof-2020-10@2", YEAR).isEmpty());
        assertTrue(library.find("hunan-dept-2017", YEAR).isEmpty());
        assertEquals("hunan-dept-2017@1", found("hunan-dept-2017", new FiscalYear(2022)));
    }

    @Test
    void overAchievementIsExplainedFrom130PercentAndDeductsNothing() {
        for (Scheme scheme : library.schemes()) {
            assertEquals(Fraction.of("1.3"), scheme.options().explainAt(), scheme.id());
            assertEquals(List.of(), scheme.options().overAchievement().deductBands());
            assertEquals(2, scheme.options().scoreDecimals());
            assertFalse(scheme.options().rescaleNotApplicable());
            assertEquals("reverse-linear", scheme.options().strategyFor(Direction.AT_MOST).name());
        }
    }

    /** Name, points; then rate → score, with the rule of performance table beside each. */
    @Test
    void theSixteenOldHunanIndicators() {
        List<FixedIndicator> rows = fixed();
        assertEquals(
                List.of(
                        "在职人员控制率 5",
                        "“三公经费”变动率 5",
                        "预算完成率 5",
                        "预算控制率 5",
                        "新建楼堂馆所面积控制率 5",
                        "新建楼堂馆所投资概算控制率 5",
                        "公用经费控制率 8",
                        "“三公经费”控制率 7",
                        "政府采购执行率 6",
                        "管理制度健全性 8",
                        "资金使用合规性 6",
                        "预决算信息公开性 5",
                        "重点工作实际完成率 8",
                        "经济效益、社会效益、生态效益 10",
                        "行政效能 6",
                        "社会公众或服务对象满意度 6"),
                rows.stream().map(row -> row.level3() + " " + row.points()).toList());
        scores("staffControl", "1", "5", "1.009", "5", "1.01", "4.5", "1.1", "0");
        scores("threePublicChange", "0", "5", "-0.3", "5", "0.02", "4", "0.2", "0");
        scores("completion", "1", "5", "0.9927", "5", "0.95", "3", "0.85", "0");
        scores("control", "0", "5", "0.1", "4", "0.2", "3", "0.3", "2", "0.66", "0");
        scores("buildingArea", "1", "5", "1.05", "3", "1.2", "0");
        scores("buildingCost", "0.9", "5", "1.1", "1");
        scores("publicControl", "1", "8", "1.01", "7", "1.08", "0");
        scores("threePublicControl", "0.5904", "7", "1.02", "5");
        scores("procurement", "1", "6", "1.05", "4", "0.95", "4", "0.8", "0");
        // ≥90% 6; 80–90% 4; 70–80% 2; below 0
        scores("publicSatisfaction", "0.9", "6", "0.8", "4", "0.7", "2", "0.69", "0");
    }

    @Test
    void everyFigureOfAFixedIndicatorIsInTheCatalogue() throws IOException {
        String catalogue =
                Files.readString(
                        ProductSchemes.root().resolve("schemes/figures.yaml"),
                        StandardCharsets.UTF_8);
        for (FixedIndicator row : fixed()) {
            if (!row.figure().isEmpty()) {
                assertNotNull(new FigureId(row.figure()).name());
                assertTrue(catalogue.contains("{id: " + row.figure() + ","), row.figure());
            }
        }
    }

    @Test
    void theManualExplainsEveryMethodAndEveryParameter() throws IOException {
        String manual =
                Files.readString(
                        ProductSchemes.root().resolve("docs/manual/schemes.md"),
                        StandardCharsets.UTF_8);
        List<String> missing = new ArrayList<>();
        for (Strategy strategy : Strategies.values()) {
            if (!manual.contains("### " + strategy.id() + "\n")) {
                missing.add(strategy.id());
            }
            for (Parameter parameter : strategy.parameters()) {
                if (!manual.contains("`" + parameter.name() + "`")) {
                    missing.add(strategy.id() + "." + parameter.name());
                }
            }
        }
        for (SchemeCode code : SchemeCode.values()) {
            if (!manual.contains(code.id())) {
                missing.add(code.id());
            }
        }
        for (Scheme scheme : library.schemes()) {
            if (!manual.contains("`" + scheme.id() + "`")) {
                missing.add(scheme.id());
            }
        }
        assertEquals(List.of(), missing);
    }

    private static List<FixedIndicator> fixed() {
        return library.find("hunan-dept-2017@1", YEAR).orElseThrow().dimensions().stream()
                .flatMap(dimension -> dimension.indicators().stream())
                .toList();
    }

    private static void scores(String key, String... ratesAndScores) {
        FixedIndicator row =
                fixed().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
        Strategy strategy = Strategies.of(row.strategy().name()).orElseThrow();
        if (!(strategy.scoring(row.strategy(), null, 2) instanceof Scoring.Formula(Expr formula))) {
            throw new AssertionError(key + " is chosen");
        }
        for (int i = 0; i < ratesAndScores.length; i += 2) {
            Map<String, Fraction> values =
                    Map.of(
                            "比率", Fraction.of(ratesAndScores[i]),
                            "分值", Fraction.of(row.points()));
            assertEquals(
                    ratesAndScores[i + 1],
                    Scores.of(formula, values),
                    key + " " + Arrays.toString(ratesAndScores));
        }
    }

    private static String points(String id) {
        return scheme(id).dimensions().stream()
                .map(dimension -> dimension.key() + " " + dimension.points())
                .collect(Collectors.joining(" "));
    }

    private static Scheme scheme(String id) {
        return library.find(id, YEAR).orElseThrow();
    }

    private static String found(String id, FiscalYear year) {
        return library.find(id, year).map(Scheme::ref).orElse("none");
    }
}
