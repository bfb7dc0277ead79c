package io.hengji.audit;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names that divide one thing among themselves (并列名称): 县道、乡道、村道; 上半年、下半年; 中央、省、市. A list of such
 * names under a total divides it though no word says so; 立案、破案 or 预算、支出 are stages of one thing and
 * divide nothing.
 */
final class SisterNames {
    private static final int LONGEST = 18;
    private static final Pattern STAGE =
            Pattern.compile(
                    "计划|目标|应|实|完成|已|立案?|破|受理|办结|预算|决算|执行|到位|下达|上年|去年|今年|新增|累计|送审|审定|中标|年初|年末|期末|同比|达到|以上|增|减|收回|发放|回收|调查|达标|合格|结余|结转|支付|安排");
    private static final Pattern LEVEL =
            Pattern.compile(
                    "(?:中央|省|市|县|区|地|州|镇|乡|国家|自治区|自治州|地方|市县|县区|市区|兵团|师|团|盟|旗|苏木)(?:级|本级)?(?:财政|资金|补助|配套|拨款|投入|安排|自筹|专项|奖补)*");
    private static final Set<Character> PLACES = Set.of('县', '区', '市', '乡', '镇', '村', '旗', '州');

    /** One character that alone names a kind: 县道、乡道、村道. */
    private static final Set<Character> KINDS = Set.of('所', '校', '院', '道', '类', '级', '队', '批');

    private SisterNames() {}

    /** Whether the labels of the figures are sisters. */
    static boolean are(List<Claim> run) {
        List<String> names = run.stream().map(SisterNames::name).toList();
        boolean plain =
                names.stream().allMatch(name -> name.length() >= 1 && name.length() <= LONGEST)
                        && names.stream().distinct().count() == names.size();
        return plain
                && (names.stream().allMatch(name -> LEVEL.matcher(name).matches())
                        || sameEnd(names)
                        || names.stream().allMatch(SisterNames::spent));
    }

    private static String name(Claim claim) {
        return claim.label().replaceAll("^(?:其中|分别|包括|计|即)[：:]?|[（(].*?[）)]|(?:为|是|达|共|计)+$", "");
    }

    /** 一标段, 市本级, 东河县: one of a row of names, and no whole. */
    static boolean ordinal(Claim claim) {
        String name = name(claim);
        return name.isEmpty()
                || name.matches("第?[一二三四五六七八九十].*")
                || LEVEL.matcher(name).matches()
                || PLACES.contains(name.charAt(name.length() - 1));
    }

    /** 用于征地补偿, 用于土建施工: uses of one sum. */
    private static boolean spent(String name) {
        return name.startsWith("用于");
    }

    private static boolean sameEnd(List<String> names) {
        int end = commonEnd(names);
        boolean places =
                names.stream()
                        .allMatch(name ->
                                name.length() >= 2
                                        && name.length() <= 6
                                        && PLACES.contains(name.charAt(name.length() - 1)));
        String first = names.getFirst();
        boolean kind =
                end == 1
                        && (ordered(names)
                                || (KINDS.contains(first.charAt(first.length() - 1))
                                        && names.stream().allMatch(name -> name.length() <= 4)));
        if (end < 2 && !places && !kind) {
            return false;
        }
        int cut = end;
        return names.stream()
                .map(name -> name.substring(0, name.length() - cut))
                .noneMatch(rest -> STAGE.matcher(rest).find());
    }

    /** 第一批, 第二批; 一类, 二类. */
    private static boolean ordered(List<String> names) {
        return names.stream().allMatch(name -> name.matches("第?[一二三四五六七八九十]+.{1,3}"));
    }

    private static int commonEnd(List<String> names) {
        String first = names.getFirst();
        int end = 0;
        while (end < first.length()) {
            char c = first.charAt(first.length() - 1 - end);
            int at = end;
            boolean all =
                    names.stream()
                            .allMatch(name ->
                                    name.length() > at && name.charAt(name.length() - 1 - at) == c);
            if (!all) {
                break;
            }
            end++;
        }
        return end;
    }
}
