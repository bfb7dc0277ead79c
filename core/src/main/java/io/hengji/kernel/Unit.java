package io.hengji.kernel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A unit of measure (计量单位): its symbol, what it measures and its exact size in the base unit of
 * that dimension (元, 平方米, 米, 1 …). Large units of official prose (万元, 万亩, 亿元, 万件) are the same unit
 * with a factor. 亩 and 公顷 are exactly 1 to 15.
 *
 * @param base the symbol whose factor is without prefix, by which counted things are told apart: 万件
 *     has base 件
 */
public record Unit(String symbol, String base, Dimension dimension, Fraction factor) {

    private static final Map<String, Unit> KNOWN = new LinkedHashMap<>();
    private static final Map<String, Fraction> PREFIXES = new LinkedHashMap<>();

    static {
        PREFIXES.put("万亿", Fraction.of(1_000_000_000_000L));
        PREFIXES.put("百万", Fraction.of(1_000_000));
        PREFIXES.put("十万", Fraction.of(100_000));
        PREFIXES.put("千万", Fraction.of(10_000_000));
        PREFIXES.put("万", Fraction.of(10_000));
        PREFIXES.put("亿", Fraction.of(100_000_000));
        PREFIXES.put("千", Fraction.of(1_000));
        PREFIXES.put("百", Fraction.of(100));
    }

    public static final Unit YUAN = known("元", Dimension.MONEY, Fraction.ONE);
    public static final Unit WAN_YUAN = prefixed("万", YUAN);
    public static final Unit PERCENT = known("%", Dimension.RATIO, fraction(1, 100), "％", "百分之");
    public static final Unit POINT = known("分", Dimension.SCORE, Fraction.ONE);
    public static final Unit SQUARE_METRE =
            known("平方米", Dimension.AREA, Fraction.ONE, "㎡", "m2", "m²");
    public static final Unit MU = known("亩", Dimension.AREA, fraction(10_000, 15));
    public static final Unit HECTARE =
            known("公顷", Dimension.AREA, Fraction.of(10_000), "hm2", "hm²", "ha");
    public static final Unit SQUARE_KILOMETRE =
            known("平方公里", Dimension.AREA, Fraction.of(1_000_000), "平方千米", "km2", "km²", "㎢");
    public static final Unit MILLIMETRE = known("毫米", Dimension.LENGTH, fraction(1, 1000), "mm");
    public static final Unit METRE = known("米", Dimension.LENGTH, Fraction.ONE, "m");
    public static final Unit PERSON = known("人", Dimension.COUNTED, Fraction.ONE);
    public static final Unit PERSON_TIMES = known("人次", Dimension.COUNTED, Fraction.ONE);
    public static final Unit HOUSEHOLD = known("户", Dimension.COUNTED, Fraction.ONE);

    static {
        known("‰", Dimension.RATIO, fraction(1, 1000));
        known("个百分点", Dimension.RATIO, fraction(1, 100), "百分点");
        known("倍", Dimension.RATIO, Fraction.ONE);
        known("厘米", Dimension.LENGTH, fraction(1, 100), "cm");
        known("公里", Dimension.LENGTH, Fraction.of(1000), "千米", "km");
        known("立方米", Dimension.VOLUME, Fraction.ONE, "m3", "m³");
        known("吨", Dimension.MASS, Fraction.of(1000), "t");
        known("公斤", Dimension.MASS, Fraction.ONE, "千克", "kg");
        known("天", Dimension.TIME, Fraction.of(86_400), "日", "工作日", "个工作日");
        known("小时", Dimension.TIME, Fraction.of(3_600), "h");
        known("分钟", Dimension.TIME, Fraction.of(60));
        known("秒", Dimension.TIME, Fraction.ONE, "s");
        known("微克/立方米", Dimension.CONCENTRATION, Fraction.ONE, "μg/m3", "ug/m3", "μg/m³");
        known("℃", Dimension.TEMPERATURE, Fraction.ONE, "摄氏度");
        for (String counted :
                List.of(
                        "处", "个", "件", "宗", "套", "家", "次", "起", "项", "座", "台", "幅", "份", "条", "眼",
                        "口", "所", "名", "位", "期", "批", "张", "辆", "株", "栋", "场", "篇", "本", "册", "单",
                        "笔", "人天", "台套", "台班", "站", "点", "村", "镇", "乡镇", "册次", "班次", "班", "块", "支",
                        "组", "卷", "例", "部", "类", "层", "间", "课时", "人月", "学时", "户次", "车次", "段", "孔",
                        "井", "片", "图斑", "批次", "场次", "点位", "幢", "头", "只", "棵", "道", "门", "页", "岁",
                        "周", "个月", "年")) {
            known(counted, Dimension.COUNTED, Fraction.ONE);
        }
    }

    /**
     * A plain number of which nobody said what it counts: numerator and denominator of a rate. It
     * has no symbol, and no text is read as it.
     */
    public static final Unit NUMBER = new Unit("", "", Dimension.COUNTED, Fraction.ONE);

    /**
     * The unit of that symbol, with or without a large-number prefix, or empty when it is not
     * known.
     */
    public static Optional<Unit> of(String symbol) {
        String wanted = symbol.strip();
        Unit exact = KNOWN.get(wanted);
        if (exact != null) {
            return Optional.of(exact);
        }
        for (Map.Entry<String, Fraction> prefix : PREFIXES.entrySet()) {
            Unit base =
                    wanted.startsWith(prefix.getKey())
                            ? KNOWN.get(wanted.substring(prefix.getKey().length()))
                            : null;
            if (base != null) {
                return Optional.of(prefixed(prefix.getKey(), base));
            }
        }
        return Optional.empty();
    }

    /**
     * Every symbol and alias that is known without a prefix, longest first: for readers of prose.
     */
    public static List<String> symbols() {
        return KNOWN.keySet().stream().sorted((a, b) -> b.length() - a.length()).toList();
    }

    /**
     * Whether a value in this unit can be expressed in the other: the same dimension, and for
     * counted things the same word.
     */
    public boolean convertsTo(Unit other) {
        return dimension == other.dimension
                && (dimension != Dimension.COUNTED || base.equals(other.base));
    }

    private static Unit known(
            String symbol, Dimension dimension, Fraction factor, String... aliases) {
        Unit unit = new Unit(symbol, symbol, dimension, factor);
        KNOWN.put(symbol, unit);
        for (String alias : aliases) {
            KNOWN.put(alias, unit);
        }
        return unit;
    }

    private static Unit prefixed(String prefix, Unit unit) {
        Fraction times = PREFIXES.getOrDefault(prefix, Fraction.ONE);
        return new Unit(prefix + unit.symbol, unit.base, unit.dimension, unit.factor.times(times));
    }

    private static Fraction fraction(long numerator, long denominator) {
        return Fraction.of(numerator).dividedBy(Fraction.of(denominator)).orElseThrow();
    }
}
