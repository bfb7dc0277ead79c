package io.hengji.audit;

import io.hengji.intake.Document;
import io.hengji.kernel.Dimension;
import io.hengji.kernel.SourceRef;
import io.hengji.trail.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure with everything that says what it is of, for comparison across reports. Only amounts of
 * money that are named, dated and stated once, or always alike, are such facts: a false alarm costs
 * more than a miss.
 *
 * @param key label, scope, kind and period together: figures with the same key are the same fact
 * @param label for people: 2024年“项目支出”
 * @param term the value as printed
 * @param at where it stands
 */
public record StatedFact(String key, String label, Term term, SourceRef.Span at) {
    private static final Pattern NAMED = Pattern.compile("\\p{IsHan}{3,20}");

    /** What stands around a name without being part of it. */
    private static final Pattern AROUND_NAME =
            Pattern.compile(
                    "^(?:其中|主要用于|用于|全年|本年度?|当年|20\\d\\d年度?|年度|实际|[“”])+"
                            + "|(?:[“”]|共计|合计|总计|达到|达|为|是|共)+$|[“”]");

    private static final Pattern YEAR = Pattern.compile("20\\d\\d(?=年)");
    private static final Pattern OTHER_PERIOD =
            Pattern.compile("上年|去年|上一?年度|同比|较|比|上半年|季度|月|累计|以来|增加|减少|下降|增长|计划");
    private static final Pattern KIND = Pattern.compile("年初预算|年中追加|追加|调整|决算|执行|结转|结余|预算");
    private static final Pattern SCOPE = Pattern.compile("全省|全市|市本级|全县|县本级|全区|区本级|局本级|机关本级|本级");

    static List<StatedFact> of(Audit audit) {
        Document document = audit.document();
        Matcher dated = YEAR.matcher(document.text());
        String year = dated.find() ? dated.group() : "";
        Map<String, StatedFact> facts = new TreeMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (Claim claim : audit.claims()) {
            String name = AROUND_NAME.matcher(claim.label()).replaceAll("");
            boolean usable =
                    claim.unit().dimension() == Dimension.MONEY
                            && !claim.hedged()
                            && NAMED.matcher(name).matches()
                            && !OTHER_PERIOD.matcher(claim.lead()).find()
                            && !year.isEmpty();
            if (!usable) {
                continue;
            }
            String period = first(YEAR, claim.lead(), year);
            String key =
                    String.join(
                            "|",
                            period,
                            first(SCOPE, claim.lead(), ""),
                            first(KIND, claim.lead(), ""),
                            name);
            StatedFact fact =
                    new StatedFact(
                            key,
                            period + "年“" + name + "”",
                            claim.term(),
                            document.span(claim.start(), claim.end()));
            StatedFact before = facts.putIfAbsent(key, fact);
            if (before != null && !claim.value().equals(before.term.value())) {
                ambiguous.add(key);
            }
        }
        facts.keySet().removeAll(ambiguous);
        return new ArrayList<>(facts.values());
    }

    private static String first(Pattern pattern, String text, String otherwise) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group() : otherwise;
    }
}
