package io.hengji.audit;

import io.hengji.kernel.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rates whose name says of what they are the quotient: 回收率 of 收回 over 发放, 执行率 of 支出 over 预算, 收缴率 of
 * 实收 over 应收. The two figures stand next to the rate, each under its own name; then a rate that is
 * not their quotient contradicts them.
 */
final class NamedRates {
    private static final int BACK = 2;

    /** How far back the adjusted budget may stand, in sentences. */
    private static final int FAR = 150;

    private static final Pattern NAME =
            Pattern.compile("([\\u4e00-\\u9fa5]{1,8}?)(率|度|比例|比重|进度)(?:为|达到|达|是|约为|仅为|仅|只有|：|:)?$");
    private static final Pattern COMPARING =
            Pattern.compile("较|同比|环比|上年|去年|年初目标|目标值|目标为|要求|不低于|不少于|以上|控制在");

    /** Any other rate: 应 and 实, 计划 and 完成, 受理 and 办结. */
    private static final Pattern DUE =
            Pattern.compile("应|计划|目标|任务|下达|受理|接收|申请|核定|总数|总量|共有|总户数|全部|排查出|发现|交办|登记在册");

    private static final Pattern DONE =
            Pattern.compile("实[^施验行]|已|完成|办结|按期|按时|整改|处置|处理|修复|销号|解决|建成|落实|答复|上线|运行正常|覆盖|开展|通过|及时");

    /** 执行率为 96.8%，即支出 A 与预算 B 之比; 完成率 112.5%，目标值 A，实际值 B. */
    private static final Pattern EXPLAINED =
            Pattern.compile("^[，：:]\\s*(?:即|其中|(?:年度)?(?:计划|目标|任务|预算|应)[^，。；]{0,6}\\d)");

    private static final Pattern PART = Pattern.compile("其中[^；]*$");
    private static final Pattern SUBJECT =
            Pattern.compile(
                    "^(?:其中)?[：:]?([\\u4e00-\\u9fa5]{2,6}(?:支出|经费))(?:预算)?(?:执行率|支出率|支付率|完成率)");
    private static final Pattern WHOLE_RATE =
            Pattern.compile("^(?:部门)?(?:整体)?(?:支出)?(?:预算)?(?:执行率|支出执行率)(?:为|达|达到|是)?$");
    private static final Pattern WHOLE_SPENT =
            Pattern.compile(
                    "^(?:20\\d\\d年度?|全年|本年度?|年度|部门)*(?:总|实际|部门)?(?:支出|执行数|支出决算|决算支出|支出合计|实际支出)(?:数|总额|合计|为|共)*$");
    private static final Pattern ADJUSTED =
            Pattern.compile("(?:全年|调整后?的?|调整)(?:部门|支出)?预算(?:数|总额|为|达)*$");

    private NamedRates() {}

    /** The one above and the one below, where names and places leave no doubt. */
    record Pair(Claim above, Claim below) {}

    static Optional<Pair> pair(List<Sentence> sentences, int at, Claim rate) {
        Matcher name = NAME.matcher(rate.lead().strip());
        if (!name.find() || COMPARING.matcher(rate.lead()).find()) {
            return Optional.empty();
        }
        Sentence sentence = sentences.get(at);
        List<Claim> near = before(sentence, rate);
        near.addAll(bracketed(sentence, rate));
        if (near.isEmpty()) {
            near.addAll(plain(behind(sentence, rate)));
        }
        Optional<Pair> found = pair(sentence, rate, name.group(1), near);
        for (int back = 1; back <= BACK && found.isEmpty() && at >= back; back++) {
            Sentence earlier = sentences.get(at - back);
            if (earlier.block() != sentence.block()) {
                break;
            }
            near.addAll(0, wholes(earlier));
            found = pair(sentence, rate, name.group(1), near);
        }
        if (found.isEmpty()) {
            found =
                    ofSubject(sentences, at, rate)
                            .or(() -> ofAdjusted(sentences, at, rate))
                            .or(() -> ofBracket(sentences, at, rate, name.group(1)));
        }
        return found.filter(pair -> isKind(name.group(1)) || plausible(rate, pair));
    }

    /** A rate of the dictionary: its figures are named, however far the quotient is. */
    private static boolean isKind(String stem) {
        return RateKind.of(stem).isPresent();
    }

    /** 基本支出执行率: the two figures of that name in its paragraph, what was due first. */
    private static Optional<Pair> ofSubject(List<Sentence> sentences, int at, Claim rate) {
        Matcher subject = SUBJECT.matcher(rate.lead().strip());
        if (!subject.find()) {
            return Optional.empty();
        }
        List<Claim> named = new ArrayList<>();
        for (int i = at; i >= Math.max(0, at - BACK); i--) {
            if (sentences.get(i).block() == rate.block()) {
                named.addAll(
                        0,
                        plain(sentences.get(i).claims()).stream()
                                .filter(one -> one.end() <= rate.start())
                                .filter(one -> one.label().endsWith(subject.group(1)))
                                .toList());
            }
        }
        boolean pair =
                named.size() == 2
                        && named.getFirst().like(named.getLast())
                        && words(sentences, named.getFirst(), named.getLast())
                                .matches("(?s).*(?:实际|执行|决算|支出).*");
        return pair ? Optional.of(new Pair(named.getLast(), named.getFirst())) : Optional.empty();
    }

    /** 完工率 97.73%（完工 258 个）: over the largest figure of its unit before it. */
    private static Optional<Pair> ofBracket(
            List<Sentence> sentences, int at, Claim rate, String stem) {
        List<Claim> bracket = bracketed(sentences.get(at), rate);
        String key = stem.length() <= 2 ? stem : stem.substring(stem.length() - 2);
        if (bracket.size() != 1 || !bracket.getFirst().lead().contains(key)) {
            return Optional.empty();
        }
        Claim above = bracket.getFirst();
        return sentences.subList(Math.max(0, at - BACK), at + 1).stream()
                .filter(sentence -> sentence.block() == rate.block())
                .flatMap(sentence -> plain(sentence.claims()).stream())
                .filter(claim -> claim.end() <= rate.start() && claim.like(above))
                .reduce((one, other) -> one.value().compareTo(other.value()) >= 0 ? one : other)
                .filter(below -> below.value().compareTo(above.value()) >= 0)
                .map(below -> new Pair(above, below));
    }

    private static String words(List<Sentence> sentences, Claim first, Claim second) {
        StringBuilder words = new StringBuilder();
        for (int i = first.sentence(); i <= second.sentence(); i++) {
            words.append(sentences.get(i).between(first.end(), second.start()));
        }
        return words.toString();
    }

    /** 执行率 of the year's spending, where one adjusted budget is named in a paragraph before. */
    private static Optional<Pair> ofAdjusted(List<Sentence> sentences, int at, Claim rate) {
        if (!WHOLE_RATE.matcher(rate.lead().strip()).find()) {
            return Optional.empty();
        }
        Optional<Claim> above =
                last(
                        before(sentences.get(at), rate),
                        claim -> WHOLE_SPENT.matcher(claim.label()).find());
        List<Claim> budgets =
                sentences.subList(Math.max(0, at - FAR), at + 1).stream()
                        .flatMap(sentence -> plain(sentence.claims()).stream())
                        .filter(claim -> ADJUSTED.matcher(claim.label()).find())
                        .toList();
        boolean one = budgets.stream().map(Claim::value).distinct().count() == 1;
        return above.filter(spent -> one && spent.like(budgets.getLast()))
                .map(spent -> new Pair(spent, budgets.getLast()));
    }

    private static Optional<Pair> pair(
            Sentence sentence, Claim rate, String stem, List<Claim> near) {
        Optional<RateKind> kind = RateKind.of(stem);
        Optional<Pair> found = pair(sentence, rate, stem, near, kind);
        boolean due = kind.isPresent() && kind.get().dueFirst();
        return found.isEmpty() && due ? pair(sentence, rate, stem, near, Optional.empty()) : found;
    }

    private static Optional<Pair> pair(
            Sentence sentence, Claim rate, String stem, List<Claim> near, Optional<RateKind> kind) {
        Predicate<Claim> isAbove =
                claim -> kind.map(one -> one.isAbove(claim)).orElseGet(() -> isDone(claim, stem));
        Predicate<Claim> isBelow =
                claim ->
                        kind.map(one -> one.isBelow(claim))
                                .orElseGet(() -> isDue(claim) || isWider(claim, stem));
        Optional<Claim> above = last(near, isAbove);
        Optional<Claim> below = above.flatMap(part -> last(near, isBelow.and(part::like)));
        return above.isPresent()
                        && below.isPresent()
                        && (rate.lead().contains("年初")
                                || !below.get().lead().matches(".*年初(?!目标|计划|设定|任务).*"))
                        && !above.get().is(below.get())
                        && adjacent(near, above.get(), below.get(), sentence, rate)
                        && RateSubject.same(above.get(), below.get(), rate)
                ? Optional.of(new Pair(above.get(), below.get()))
                : Optional.empty();
    }

    /** 应完成, 计划完成 is due though 完成 stands in it: the first word says. */
    private static boolean isDue(Claim claim) {
        Matcher due = DUE.matcher(claim.lead());
        Matcher done = DONE.matcher(claim.lead());
        return due.find() && (!done.find() || due.start() < done.start());
    }

    /** 办结 1523 件 of which 按期办结 …: the name without its first words. */
    private static boolean isWider(Claim claim, String stem) {
        return stem.length() >= 4
                && !claim.lead().contains(stem)
                && claim.lead().contains(stem.substring(stem.length() - 2));
    }

    private static boolean isDone(Claim claim, String stem) {
        String key = stem.length() <= 2 ? stem : stem.substring(stem.length() - 2);
        return !isDue(claim) && (DONE.matcher(claim.lead()).find() || claim.lead().contains(key));
    }

    private static Optional<Claim> last(List<Claim> claims, Predicate<Claim> wanted) {
        return claims.stream().filter(wanted).reduce((_, second) -> second);
    }

    /** No other figure of their unit stands between them and the rate, or between the two. */
    private static boolean adjacent(
            List<Claim> near, Claim above, Claim below, Sentence sentence, Claim rate) {
        int first = Math.min(near.indexOf(above), near.indexOf(below));
        int last = Math.max(near.indexOf(above), near.indexOf(below));
        boolean between =
                near.subList(first + 1, last).stream().anyMatch(claim -> claim.like(above));
        boolean behind =
                near.subList(last + 1, near.size()).stream()
                        .filter(claim -> claim.start() < rate.start())
                        .anyMatch(claim -> claim.like(above));
        boolean divided =
                sentence.between(Math.max(above.end(), below.end()), rate.start()).contains("；");
        return !between && !behind && !divided;
    }

    /** A quotient far from the rate was never meant by it, unless a slip explains it. */
    private static boolean plausible(Claim rate, Pair pair) {
        Fraction quotient =
                pair.above().value().dividedBy(pair.below().value()).orElse(Fraction.ZERO);
        return Slips.near(quotient, rate.value(), 60, 167)
                || Slips.explain(
                        io.hengji.trail.Relation.rate(
                                "", "", rate.term(), pair.above().term(), pair.below().term()));
    }

    /** The figures of a sentence that are not parts behind 其中. */
    private static List<Claim> wholes(Sentence sentence) {
        return plain(
                sentence.claims().stream()
                        .filter(claim -> !PART.matcher(sentence.before(claim)).find())
                        .toList());
    }

    private static List<Claim> before(Sentence sentence, Claim rate) {
        return plain(sentence.claims().stream().filter(one -> one.end() <= rate.start()).toList());
    }

    /** 执行率为 96.5%（全年预算 2000 万元，实际支出 1930 万元）. */
    private static List<Claim> bracketed(Sentence sentence, Claim rate) {
        String after = sentence.after(rate);
        if (EXPLAINED.matcher(after).lookingAt()) {
            return plain(
                    sentence.claims().stream()
                            .filter(one -> one.start() >= rate.end())
                            .limit(2)
                            .toList());
        }
        if (!after.startsWith("（") && !after.startsWith("(")) {
            return List.of();
        }
        int close = after.indexOf(after.charAt(0) == '（' ? '）' : ')');
        int end = rate.end() + Math.max(0, close);
        return plain(
                sentence.claims().stream()
                        .filter(one -> one.start() >= rate.end() && one.end() <= end)
                        .toList());
    }

    /** 执行率为 97%，支出 A，预算 B: the two figures directly behind it. */
    private static List<Claim> behind(Sentence sentence, Claim rate) {
        List<Claim> two =
                sentence.claims().stream()
                        .filter(one -> one.start() >= rate.end())
                        .limit(2)
                        .toList();
        boolean beside =
                two.size() == 2
                        && two.stream().noneMatch(Claim::isRate)
                        && sentence.between(rate.end(), two.getLast().start()).indexOf('；') < 0;
        return beside ? two : List.of();
    }

    private static List<Claim> plain(List<Claim> claims) {
        List<Claim> plain = new ArrayList<>();
        claims.stream().filter(one -> Sums.measured(one)).forEach(plain::add);
        return plain;
    }
}
