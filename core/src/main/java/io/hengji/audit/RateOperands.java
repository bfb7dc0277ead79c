package io.hengji.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where the numerator and the denominator of a rate stand: by their names, or by their places. */
final class RateOperands {
    private static final int NEAR = 12;
    private static final Pattern OWNER =
            Pattern.compile("(?:占|^(?:是|为|相当于|达|达到|完成|完成了))[^，。；]{0,16}$");

    private RateOperands() {}

    /** No figure of another unit comes between: 建成 46 套，完成任务的 100% speaks of the 46. */
    static boolean beside(Sentence sentence, Claim rate, Claim above, Claim below) {
        int from = Math.max(above.end(), below.end());
        return sentence.claims().stream()
                .filter(one -> one.start() >= from && one.end() <= rate.start())
                .allMatch(one -> one.isRate() || one.like(above));
    }

    /** 占 4.58 亿元的 70.09%: the whole stands inside the share. */
    static Optional<Claim> owner(Sentence sentence, Claim rate) {
        return sentence.claims().stream()
                .filter(one -> one.end() <= rate.start() && Sums.summable(one))
                .reduce((first, second) -> second)
                .filter(one -> OWNER.matcher(one.lead()).find())
                .filter(one ->
                        sentence.between(one.end(), rate.start())
                                .matches("\\s*的(?:比例|比重)?(?:为|达)?\\s*"));
    }

    /** The last figure whose name has the words. */
    static Optional<Claim> named(List<Claim> own, String words) {
        String key = words.replaceAll("资金|总额|总数|数$|的", "");
        return key.isEmpty()
                ? Optional.empty()
                : own.stream()
                        .filter(one -> one.label().contains(key))
                        .reduce((first, second) -> second);
    }

    /** The figures of its sentence and of the two before it in the same paragraph. */
    static List<Claim> near(List<Sentence> sentences, int at, Claim rate) {
        List<Claim> near = new ArrayList<>();
        for (int i = Math.max(0, at - 3); i <= Math.min(sentences.size() - 1, at + 1); i++) {
            boolean close = sentences.get(i).block() == sentences.get(at).block() || i == at - 1;
            if (close) {
                sentences.get(i).claims().stream()
                        .filter(one -> !one.is(rate) && Sums.measured(one))
                        .forEach(near::add);
            }
        }
        return near.size() <= NEAR * 2 ? near : near.subList(near.size() - NEAR * 2, near.size());
    }

    static Optional<Claim> previous(Sentence sentence, Claim rate) {
        return sentence.claims().stream()
                .filter(one -> one.start() < rate.start() && Sums.summable(one))
                .reduce((first, second) -> second)
                .filter(one -> sentence.between(one.end(), rate.start()).length() <= 24);
    }

    /** 126 家，其中规模以上 74 家，占 58.73%: the figure directly before 其中. */
    static Optional<Claim> divided(Sentence sentence, Claim part) {
        return sentence.claims().stream()
                .filter(one -> one.end() <= part.start() && Sums.summable(one) && one.like(part))
                .reduce((_, second) -> second)
                .filter(one -> one.value().compareTo(part.value()) > 0)
                .filter(one ->
                        sentence.between(one.end(), part.start())
                                .matches(
                                        "[，,（(]\\s*其中[：:]?[^，。；]{0,16}|[^，。；]{0,8}中[，,][^，。；]{0,10}"));
    }

    /** The nearest larger figure before it that speaks of a total. */
    static Optional<Claim> whole(List<Claim> own, Claim part) {
        return own.stream()
                .filter(one -> !one.is(part) && one.like(part) && one.start() < part.start())
                .filter(one -> one.value().compareTo(part.value()) > 0)
                .filter(one -> one.lead().matches(".*(合计|共计|总计|总|全年|共|收入|支出).*"))
                .reduce((first, second) ->
                        first.value().compareTo(second.value()) >= 0 ? first : second);
    }

    /** 基本支出 3600 万元，占支出总额的 60%: a part itself. */
    static boolean isShare(Sentence sentence, Claim whole) {
        return sentence.claims().stream()
                .filter(one -> one.start() > whole.end())
                .findFirst()
                .filter(one -> one.isRate() && one.lead().strip().matches("占(?!.*预算).*"))
                .isPresent();
    }

    /** The one figure so named; none when two different ones are. */
    static Optional<Claim> only(List<Claim> own, Pattern wanted, Pattern unwanted) {
        List<Claim> found =
                own.stream()
                        .filter(one ->
                                wanted.matcher(one.label()).find()
                                        && !(unwanted.matcher(one.label()).find()
                                                && !ends(one.label(), wanted, unwanted)))
                        .toList();
        long values = found.stream().map(Claim::value).distinct().count();
        return values == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** 全年预算执行数 is what was spent: the last of the words decides. */
    static boolean ends(String label, Pattern wanted, Pattern unwanted) {
        return last(label, wanted) > last(label, unwanted);
    }

    static int last(String label, Pattern pattern) {
        var matcher = pattern.matcher(label);
        int last = -1;
        while (matcher.find()) {
            last = matcher.start();
        }
        return last;
    }

    static Optional<Claim> last(List<Claim> own, Pattern wanted, Optional<Claim> numerator) {
        return numerator.flatMap(above ->
                own.stream()
                        .filter(one -> !one.is(above) && wanted.matcher(one.lead()).find())
                        .filter(one -> one.start() < above.start())
                        .reduce((first, second) -> second));
    }

    /** 对 1600 名居民调查，满意 1392 名: the number asked is the largest of the sentence. */
    static Optional<Claim> largest(Sentence sentence, Claim rate) {
        return sentence.claims().stream()
                .filter(one -> one.start() < rate.start() && Sums.measured(one))
                .reduce((one, other) -> one.value().compareTo(other.value()) >= 0 ? one : other);
    }
}
