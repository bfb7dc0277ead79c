package io.hengji.office.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hengji.office.ExampleBureau;
import io.hengji.office.ExamplePapers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * report.html is one file that asks nothing of anybody, and every number in it leads to its trail.
 */
class HtmlReportTest {
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern NUMBER_CELL =
            Pattern.compile("<t[dh] class=\"(?:num|[a-z]+ figure)\"[^>]*>(.*?)</t[dh]>");

    private final String page = page("青岭县林业和草原局", "松材线虫病防治");

    @Test
    void nothing_is_loaded_from_anywhere() {
        assertFalse(page.contains("http:"), "no address");
        assertFalse(page.contains("https:"), "no address");
        assertFalse(Pattern.compile("\\s(src|srcset|action|data)=").matcher(page).find());
        assertFalse(Pattern.compile("url\\((?!#)").matcher(page).find());
        assertFalse(page.contains("@import"));
        assertFalse(
                Pattern.compile("\\bfetch\\(|XMLHttpRequest|WebSocket|import\\(")
                        .matcher(page)
                        .find());
    }

    @Test
    void the_policy_admits_exactly_the_style_and_the_script_of_the_page() {
        String policy = group(Pattern.compile("Security-Policy\" content=\"([^\"]*)\""));
        String style = group(Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL));
        String script = group(Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL));
        assertEquals(
                "default-src &#39;none&#39;; style-src &#39;sha256-"
                        + hash(style)
                        + "&#39;; script-src &#39;sha256-"
                        + hash(script)
                        + "&#39;; img-src data:; base-uri &#39;none&#39;; form-action &#39;none&#39;",
                policy);
        assertFalse(page.contains(" style=\""), "an inline style would be refused by the policy");
    }

    @Test
    void every_link_leads_to_a_place_that_exists_once() {
        List<String> ids = all(ID);
        Set<String> places = new HashSet<>(ids);
        assertEquals(ids.size(), places.size(), "an id stands twice");
        List<String> links = all(LINK);
        assertTrue(links.size() > 100, "links: " + links.size());
        for (String link : links) {
            assertTrue(link.startsWith("#") && places.contains(link.substring(1)), link);
        }
    }

    @Test
    void every_cell_with_a_number_opens_its_trail() {
        int numbers = 0;
        for (String cell : all(NUMBER_CELL)) {
            if (!cell.isEmpty()) {
                assertTrue(cell.startsWith("<a class=\"n\" href=\"#t"), cell);
                numbers++;
            }
        }
        assertTrue(numbers >= 40, "cells with numbers: " + numbers);
        assertFalse(page.contains("class=\"n0\""), "a number without a trail");
    }

    @Test
    void the_summary_says_in_sentences_what_the_score_is_worth() {
        assertTrue(page.contains("满分 100 分，单位自评 99 分，等级为“优”。"));
        assertTrue(page.contains("总分现在算不出来：效益指标、满意度指标的得分无法复算。"));
        assertTrue(page.contains("按能核验的部分，总分在 68.88 分到 98.88 分之间。"));
        assertTrue(page.contains("100 分中，有 70 分能由所附材料复算或由评价人按规定选定。"));
        assertTrue(page.contains("有 40.00% 的分值建立在能逐行复查的数据（L2 及以上）上。"));
    }

    @Test
    void findings_stand_by_severity_with_place_and_remedy() {
        int error = page.indexOf("总分与各一级指标得分之和不符");
        int warning = page.indexOf("满意度没有调查依据");
        int notice = page.indexOf("三公经费有尾差");
        assertTrue(0 < error && error < warning && warning < notice);
        assertTrue(page.contains("<dd>indicators.csv 第8行“自评得分”列</dd>"));
        assertTrue(page.contains("第十六条（待核）"));
    }

    @Test
    void every_verdict_has_its_word() {
        for (String word : List.of("成立", "尾差", "不成立", "无法核验")) {
            assertTrue(page.contains(">" + word + "</span>"), word);
        }
        assertTrue(page.contains("没有检查的 2 项关系"));
    }

    @Test
    void the_charts_have_titles_and_say_everything_in_words() {
        assertTrue(page.contains("<title id=\"money-title\">支出构成</title>"));
        assertTrue(page.contains("aria-labelledby=\"scores-title\""));
        assertTrue(page.contains("url(#scores-hatch)"));
        // 60 of 60 points is the longest bar: 380; 10 of 60 is 63.3.
        assertTrue(page.contains("width=\"380.0\""));
        assertTrue(page.contains("width=\"63.3\""));
    }

    /** 无法核验 is never drawn or printed as 0 points. */
    @Test
    void what_cannot_be_verified_is_not_zero() {
        String charts =
                page.substring(page.indexOf("id=\"charts\""), page.indexOf("id=\"scores\""));
        assertFalse(charts.contains(">0.00 分"), "0 points");
        assertEquals(3, count(charts, ">无法核验</a>"), "因公出国 and two dimensions");
        assertFalse(page.contains("0.00–0.00"));
    }

    @Test
    void the_trail_tells_each_step_in_a_sentence() {
        assertTrue(page.contains("松材线虫病防治 180.00 + 森林防火 60.00 = 240.00 万元"));
        assertTrue(page.contains("执行数 1006.00万元 ÷ 全年预算数 1040.00万元 ≈ 96.73%"));
        assertTrue(
                page.contains(
                        "由查询 patches#treated_area 从 evidence.patches@20260115 的 3 行记录得出：2940.6亩"));
        assertTrue(page.contains("由评价小组选定：20分（验收合格，“达成”档）"));
        assertTrue(page.contains("共 120 行记录，列出前 2 行"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onclick='alert(1)",
                "</style><script>alert(1)</script>",
                "</title><svg onload=alert(1)>",
                "<!--",
                "&lt;b&gt;\u0000\u001b[31m"
            })
    void hostile_names_stay_text(String hostile) {
        String attacked = page(hostile, hostile);
        assertEquals(1, count(attacked, "<script>"));
        assertEquals(1, count(attacked, "<style>"));
        assertFalse(attacked.contains("<img"));
        assertFalse(attacked.contains("<!--"));
        assertFalse(Pattern.compile("<[^>]*\\son[a-z]+\\s*=").matcher(attacked).find());
        assertFalse(attacked.contains("\u0000") || attacked.contains("\u001b"));
        // The same elements as with harmless names, one by one.
        assertEquals(tags(page), tags(attacked));
    }

    @Test
    void the_same_evaluation_gives_the_same_bytes() {
        assertArrayEquals(
                page.getBytes(StandardCharsets.UTF_8),
                page("青岭县林业和草原局", "松材线虫病防治").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void code_cannot_be_written_by_way_of_attributes_or_elements() {
        assertThrows(IllegalArgumentException.class, () -> Html.attribute("onclick", "x()"));
        assertThrows(IllegalArgumentException.class, () -> Html.attribute("src", "x"));
        assertThrows(
                IllegalArgumentException.class, () -> Html.attribute("href", "javascript:x()"));
        assertThrows(IllegalArgumentException.class, () -> new Html().element("script", "x()"));
        assertThrows(IllegalArgumentException.class, () -> new Html().element("p><b", "x"));
    }

    /** For people who want to look at the page: target/report.html. */
    @Test
    void the_page_can_be_looked_at() throws IOException {
        Path shown = Path.of("target", "report.html");
        Files.createDirectories(shown.getParent());
        Files.writeString(shown, page);
        assertTrue(Files.size(shown) < 200_000, "one small file");
    }

    private static String page(String department, String name) {
        return new String(
                HtmlReport.render(
                        ExampleBureau.named(department, name),
                        ExamplePapers.report(department, name),
                        ExamplePapers.forms(department)),
                StandardCharsets.UTF_8);
    }

    private String group(Pattern pattern) {
        return pattern.matcher(page)
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();
    }

    private List<String> all(Pattern pattern) {
        return pattern.matcher(page).results().map(match -> match.group(1)).toList();
    }

    private static List<String> tags(String html) {
        List<String> tags = new ArrayList<>();
        Pattern.compile("</?[a-zA-Z0-9]+")
                .matcher(html)
                .results()
                .map(MatchResult::group)
                .forEach(tags::add);
        return tags;
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static String hash(String content) {
        try {
            return Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
