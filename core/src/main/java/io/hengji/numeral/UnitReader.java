package io.hengji.numeral;

import io.hengji.kernel.Dimension;
import io.hengji.kernel.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands behind the digits: a large-number word (万, 亿), a hedge inside (100余处) and a
 * unit. A measure word that begins another word is none: 12处 but not 12处罚, 20分 but not 20分别.
 */
final class UnitReader {

    /**
     * What was read behind the digits.
     *
     * @param end after it; the place where reading began when there is nothing
     * @param zeros powers of ten of a large-number word that no unit follows
     */
    record Found(int end, int zeros, @Nullable Unit unit, boolean over) {}

    private static final int MOST_SPACES = 2;
    private static final Map<String, Integer> LARGE = new HashMap<>();
    private static final List<String> LARGE_WORDS =
            List.of("万亿", "千万", "百万", "十万", "万", "亿", "千", "百");
    private static final Map<Character, List<String>> BY_FIRST = new HashMap<>();
    private static final Map<String, String> BEGINS_ANOTHER_WORD = new HashMap<>();

    static {
        LARGE.put("百", 2);
        LARGE.put("千", 3);
        LARGE.put("万", 4);
        LARGE.put("十万", 5);
        LARGE.put("百万", 6);
        LARGE.put("千万", 7);
        LARGE.put("亿", 8);
        LARGE.put("万亿", 12);
        for (String symbol : Unit.symbols()) {
            if (!symbol.endsWith("之")) {
                BY_FIRST.computeIfAbsent(symbol.charAt(0), first -> new ArrayList<>()).add(symbol);
            }
        }
        String[] guards = {
            "分 别为析类配布组管批局公院期级层区段散解发支之包红",
            "处 理置罚于长级分方境",
            "个 体性税",
            "件 数",
            "次 日年数序",
            "起 来到草点诉源伏",
            "家 庭长属具园政访",
            "条 件例款规",
            "位 于置移",
            "名 称录义",
            "期 间末初限货满",
            "批 复准示评次",
            "点 击评名多半",
            "本 级市局年单次地人部质期身着科省县区报文办法",
            "份 额",
            "段 落",
            "部 门署分委级队长位件省",
            "层 次级面",
            "类 别型似",
            "台 湾风账阶",
            "户 籍外型",
            "人 民员才大力工防类社事身数",
            "口 径岸头粮",
            "所 有需属在得以谓辖长致示列述产",
            "班 子",
            "张 力",
            "元 旦素件器首",
            "天 然气津文",
            "日 常报期志",
            "片 区面",
            "支 出付持撑援部",
            "组 织成长建合别",
            "例 如外行会",
            "场 所地景馆",
            "座 谈右",
            "卷 宗内",
            "间 接隙距伐",
            "单 位独一价列元个项",
            "幅 度面",
            "笔 记试录",
            "株 洲",
            "篇 章幅",
            "米 粮",
            "年 度初底末级报检龄代轻终",
            "页 码",
            "周 年边转末",
            "只 有要是能",
            "道 路县",
            "门 诊",
            "头 部"
        };
        for (String guard : guards) {
            int space = guard.indexOf(' ');
            BEGINS_ANOTHER_WORD.put(guard.substring(0, space), guard.substring(space + 1));
        }
    }

    private UnitReader() {}

    static Found read(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < MOST_SPACES && text.charAt(at) == ' ') {
            at++;
        }
        if (text.startsWith("个多月", at)) {
            return new Found(at + 3, 0, Unit.of("个月").orElse(null), true);
        }
        if (text.startsWith("°C", at)) {
            return new Found(at + 2, 0, Unit.of("℃").orElse(null), false);
        }
        String symbol = symbolAt(text, at);
        if (symbol != null) {
            return withUnit(text, at, "", false, symbol);
        }
        boolean over = hedgeAt(text, at);
        String large = "";
        int behind = at + (over ? 1 : 0);
        for (String word : LARGE_WORDS) {
            if (text.startsWith(word, behind)) {
                large = word;
                behind += word.length();
                break;
            }
        }
        if (!over && hedgeAt(text, behind)) {
            over = true;
            behind++;
        }
        symbol = symbolAt(text, behind);
        if (symbol != null) {
            return withUnit(text, behind, large, over, symbol);
        }
        boolean bare = at == from && !large.isEmpty() && !scientific(text, behind);
        return bare
                ? new Found(behind, LARGE.getOrDefault(large, 0), null, over)
                : new Found(from, 0, null, false);
    }

    /** 400千伏, 10百帕: the large-number word belongs to a unit of physics that is not known here. */
    private static boolean scientific(String text, int at) {
        return at < text.length() && "伏瓦卡帕焦赫安".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean hedgeAt(String text, int at) {
        return at < text.length() && (text.charAt(at) == '余' || text.charAt(at) == '多');
    }

    private static Found withUnit(String text, int at, String large, boolean over, String symbol) {
        Unit unit = Unit.of(large + symbol).orElseThrow();
        int end = at + symbol.length();
        if (end + 1 < text.length() && text.charAt(end) == '/') {
            String per = symbolAt(text, end + 1);
            if (per != null) {
                end += 1 + per.length();
                unit = per(unit, per);
            }
        }
        return new Found(end, 0, unit, over);
    }

    /** A price or rate per unit (万元/亩) counts only its own kind. */
    private static Unit per(Unit unit, String per) {
        return new Unit(
                unit.symbol() + "/" + per,
                unit.base() + "/" + per,
                Dimension.COUNTED,
                unit.factor());
    }

    private static @Nullable String symbolAt(String text, int at) {
        if (at >= text.length()) {
            return null;
        }
        for (String symbol : BY_FIRST.getOrDefault(text.charAt(at), List.of())) {
            if (text.startsWith(symbol, at)) {
                int end = at + symbol.length();
                if (end == text.length() || !goesOn(symbol, text.charAt(end))) {
                    return symbol;
                }
            }
        }
        return null;
    }

    private static boolean goesOn(String symbol, char next) {
        char last = symbol.charAt(symbol.length() - 1);
        boolean latin = last < 128 && Character.isLetterOrDigit(last);
        return latin
                ? next < 128 && Character.isLetterOrDigit(next)
                : BEGINS_ANOTHER_WORD.getOrDefault(symbol, "").indexOf(next) >= 0;
    }
}
