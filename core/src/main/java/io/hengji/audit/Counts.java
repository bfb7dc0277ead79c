package io.hengji.audit;

import io.hengji.kernel.FigureId;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.Precision;
import io.hengji.trail.Relation;
import io.hengji.trail.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stated number of things and the things themselves: 4 个，分别是甲、乙、丙和丁; 以上四个问题 after 一是 … 四是. A list
 * that ends in 等 names not all of them and proves nothing.
 */
final class Counts {
    private static final Pattern NAMED =
            Pattern.compile(
                    "(\\d{1,2}|"
                            + Words.CHINESE_NUMBER
                            + ")(个|家|项|类|种|所|处|名|座|支|大类|大)(?:[^，。；：、\\d]{0,14})"
                            + "(?:[，,]?(?:分别为|分别是|即|为[:：]|包括|包含)|[:：])([^。；\\n]+)");
    private static final Pattern ORDERED = Pattern.compile("([一二三四五六七八九十])是(?!否|指)");
    private static final Pattern SAID =
            Pattern.compile(
                    "(?:以上|上述|前述|这)("
                            + Words.CHINESE_NUMBER
                            + "|\\d{1,2})(?:个|项|类|点|方面|条)(?:[^，。；]{0,4})(?:问题|不足|方面|困难)");
    private static final Pattern ANNOUNCED =
            Pattern.compile(
                    "("
                            + Words.CHINESE_NUMBER
                            + "|\\d{1,2})(?:个|项|类|点|方面|条|大)[^，。；：\\n]{0,12}[:：]\\s*一是");
    private static final Pattern KIND =
            Pattern.compile("[\\d一二三四五六七八九十]个(?:内设|职能|直属|下属|科|股|处|部|单|乡|街|县|机|中心|站|学|医)");
    private static final Pattern BEFORE =
            Pattern.compile(
                    "((?:[\\u4e00-\\u9fa5（）()]{2,16}、)+[\\u4e00-\\u9fa5（）()]{2,34}?)(\\d{1,2}|"
                            + Words.CHINESE_NUMBER
                            + ")个((?:内设|职能|直属|下属)?(?:科室|股室|处室|部门|单位|乡镇|街道|县区|机构|中心|站所|学校|医院))");
    private static final Pattern LIKE =
            Pattern.compile(
                    "((?:[\\u4e00-\\u9fa5（）()]{2,14}、)+[\\u4e00-\\u9fa5（）()]{2,14}?)(\\d{1,2}|"
                            + Words.CHINESE_NUMBER
                            + ")[个家所]([\\u4e00-\\u9fa5]{1,3}?)(?=[的，。；、（]|$)");
    private static final Pattern WORKS =
            Pattern.compile(
                    "((?:《[^《》]{2,40}》[、，和及]?){2,20})(?:等)?(\\d{1,2}|"
                            + Words.CHINESE_NUMBER
                            + ")(?:个|项|部|份|篇|件)");
    private static final int FAR = 600;
    private static final Pattern JOINED = Pattern.compile(".{2,}(?:以及|和|及|与).{2,}");
    private static final Pattern ITEM_END = Pattern.compile("等[^级待于]?|其他|[。；\\n]");

    /** A count that does not agree, or one that does. */
    record Counted(int start, int end, String text, int stated, int found, Relation relation) {
        boolean agrees() {
            return stated == found;
        }
    }

    private final Passages passages;

    Counts(Passages passages) {
        this.passages = passages;
    }

    void each(Consumer<Counted> found) {
        for (Sentence sentence : passages.sentences()) {
            named(sentence, found);
            before(sentence, found);
            alike(sentence, found);
        }
        ordered(found);
        announced(found);
    }

    private static void named(Sentence sentence, Consumer<Counted> found) {
        Matcher matcher = NAMED.matcher(sentence.text());
        while (matcher.find()) {
            OptionalInt stated = Words.number(matcher.group(1));
            List<String> items = items(matcher.group(3));
            String summand = ".*\\d" + matcher.group(2) + "$";
            if (!items.isEmpty() && items.stream().allMatch(item -> item.matches(summand))) {
                continue; // 47 家，包括印刷 16 家、…: parts of the number, not the things themselves
            }
            if (stated.isEmpty() || items.isEmpty() || stated.getAsInt() < 2) {
                continue;
            }
            int start = sentence.start() + matcher.start(1);
            String text = sentence.text().substring(matcher.start(1), matcher.end(1) + 1);
            int count = items.size();
            boolean joined = JOINED.matcher(items.getLast()).matches();
            if (joined && (count < 2 || stated.getAsInt() != count)) {
                count++; // 甲、乙和丙: the last mark of a list is a word
            }
            found.accept(counted(start, text, stated.getAsInt(), count));
        }
    }

    /**
     * The names of a list, or names each with a figure; empty when it is open or no list of names.
     */
    private static List<String> items(String list) {
        boolean ordered = ORDERED.matcher(list).lookingAt() || list.startsWith("（一）");
        if (ordered || ITEM_END.matcher(list).find() || list.contains("，")) {
            return List.of();
        }
        boolean figures = list.matches(".*\\d.*");
        List<String> items = new ArrayList<>();
        List<String> parts = List.of(outsideQuotes(list).split("、", -1));
        for (String part : parts) {
            String name = part.strip();
            boolean like = name.matches(".*[^\\d]\\d.*") == figures;
            if (name.length() < 2 || name.length() > 34 || !like) {
                return List.of();
            }
            items.add(name);
        }
        return items;
    }

    /** Marks and words inside brackets and quotes divide no list. */
    private static String outsideQuotes(String list) {
        return list.replaceAll("[（(][^（()）]*[）)]", "").replaceAll("[“《][^”》]*[”》]", "某某");
    }

    /** 三个方面问题：一是 …；二是 …；三是 …: what is announced, and how far the ordinals go. */
    private void announced(Consumer<Counted> found) {
        Matcher matcher = ANNOUNCED.matcher(passages.text());
        while (matcher.find()) {
            OptionalInt stated = Words.number(matcher.group(1));
            int reached = reached(matcher.end() - 2);
            if (stated.isPresent() && stated.getAsInt() >= 2 && reached >= 2) {
                String text = passages.text().substring(matcher.start(1), matcher.end(1) + 1);
                found.accept(counted(matcher.start(1), text, stated.getAsInt(), reached));
            }
        }
    }

    /** The last of 一是、二是、三是 … that follow each other from here on. */
    private int reached(int from) {
        Matcher ordered = ORDERED.matcher(passages.text());
        int last = 0;
        int at = from;
        while (ordered.find(at) && ordered.start() - at < FAR) {
            int number = Words.number(ordered.group(1)).orElse(0);
            if (number != last + 1) {
                break;
            }
            last = number;
            at = ordered.end();
        }
        return last;
    }

    /** 办公室、财务科、法规科、执法科4个科室: things named before their number, by the last word of each. */
    private void before(Sentence sentence, Consumer<Counted> found) {
        if (sentence.text().indexOf('、') < 0 || !KIND.matcher(sentence.text()).find()) {
            return;
        }
        Matcher matcher = BEFORE.matcher(sentence.text());
        while (matcher.find()) {
            List<String> items = List.of(matcher.group(1).split("、|和|及(?!时)|以及", -1));
            OptionalInt stated = Words.number(matcher.group(2));
            String noun = matcher.group(3);
            long alike =
                    items.stream()
                            .filter(item -> item.length() >= 2)
                            .filter(item -> noun.indexOf(item.charAt(item.length() - 1)) >= 0)
                            .count();
            boolean named = alike >= 2 && alike == items.size();
            if (stated.isPresent() && stated.getAsInt() >= 2 && named) {
                int start = sentence.start() + matcher.start(2);
                String text = sentence.text().substring(matcher.start(2), matcher.end(2) + 1);
                found.accept(counted(start, text, stated.getAsInt(), items.size()));
            }
        }
    }

    /** 甲村、乙村、丙村3个村, 《甲》《乙》两项: as many names of one ending, or works, as the number says. */
    private static void alike(Sentence sentence, Consumer<Counted> found) {
        String text = sentence.text();
        Matcher like = LIKE.matcher(text);
        while (text.indexOf('、') >= 0 && like.find()) {
            List<String> items = List.of(like.group(1).split("、|和|及", -1));
            String noun = like.group(3);
            String end = noun.substring(noun.length() - 1);
            if (items.size() >= 3 && items.stream().allMatch(item -> item.endsWith(end))) {
                stated(sentence, like, 2, items.size(), found);
            }
        }
        Matcher works = WORKS.matcher(text);
        while (text.indexOf('《') >= 0 && works.find()) {
            int count = (int) works.group(1).chars().filter(c -> c == '《').count();
            if (!text.substring(works.start(), works.end()).contains("等")) {
                stated(sentence, works, 2, count, found);
            }
        }
    }

    private static void stated(
            Sentence sentence, Matcher matcher, int group, int count, Consumer<Counted> found) {
        OptionalInt stated = Words.number(matcher.group(group));
        if (stated.isPresent() && stated.getAsInt() >= 2) {
            int start = matcher.start(group);
            String words = sentence.text().substring(start, matcher.end(group) + 1);
            found.accept(counted(sentence.start() + start, words, stated.getAsInt(), count));
        }
    }

    /** 一是 … 二是 … 三是 in one section, and what is said of their number afterwards. */
    private void ordered(Consumer<Counted> found) {
        int last = 0;
        for (Sentence sentence : passages.sentences()) {
            Matcher said = SAID.matcher(sentence.text());
            if (said.find() && last >= 2) {
                OptionalInt stated = Words.number(said.group(1));
                if (stated.isPresent()) {
                    int start = sentence.start() + said.start(1);
                    found.accept(counted(start, said.group(1), stated.getAsInt(), last));
                }
            }
            Matcher ordered = ORDERED.matcher(sentence.text());
            while (ordered.find()) {
                int number = Words.number(ordered.group(1)).orElse(0);
                last = number == 1 ? 1 : number == last + 1 ? number : 0;
            }
        }
    }

    private static Counted counted(int start, String text, int stated, int count) {
        Term said = term("写明的个数", "claim/count-" + start, stated);
        Term found = term("所列的个数", "claim/listed-" + start, count);
        Relation relation = Relation.count("", "个数与所列一致", said, found);
        return new Counted(start, start + text.length(), text, stated, count, relation);
    }

    private static Term term(String label, String id, int value) {
        return Term.of(
                label, new FigureId(id), null, Fraction.of(value), Passages.BARE, Precision.EXACT);
    }
}
