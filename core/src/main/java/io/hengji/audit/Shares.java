package io.hengji.audit;

import io.hengji.kernel.Fraction;
import io.hengji.trail.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The shares of one whole (占比), part after part: A a 万元，占 r1；B b 万元，占 r2; or a、b、c，占比分别为 r1、r2、r3.
 * The whole is the figure before them that most of the shares are of; a share that is not of it is
 * wrong.
 */
final class Shares implements Discovery {
    private static final Pattern OF =
            Pattern.compile("[，,（(：:]?\\s*(?:约)?(?:分别)?占(?!预算|年初|全年预算)[^，。；0-9]{0,14}");
    private static final Pattern RESPECTIVELY =
            Pattern.compile("[^，。；]{0,6}占(?:比|[^，。；]{0,10}的?(?:比例|比重))分别(?:为|是|达)?");
    private static final int BACK = 3;

    private record Share(Claim part, Claim rate) {}

    @Override
    public void discover(Passages passages, Consumer<Link> links) {
        List<Sentence> sentences = passages.sentences();
        int from = 0;
        while (from < sentences.size()) {
            int to = from + 1;
            while (to < sentences.size()
                    && sentences.get(to).block() == sentences.get(from).block()) {
                to++;
            }
            List<Share> shares = new ArrayList<>();
            for (int i = from; i < to; i++) {
                one(sentences.get(i), shares);
                listed(sentences.get(i), shares);
            }
            if (shares.size() >= 2) {
                relate(sentences, from, to, shares, links);
            }
            from = to;
        }
    }

    /** Each share directly behind its part. */
    private static void one(Sentence sentence, List<Share> shares) {
        List<Claim> claims = sentence.claims();
        for (int i = 1; i < claims.size(); i++) {
            Claim rate = claims.get(i);
            Claim part = claims.get(i - 1);
            boolean share =
                    rate.isRate()
                            && !rate.isPoints()
                            && !rate.hedged()
                            && Sums.summable(part)
                            && OF.matcher(sentence.between(part.end(), rate.start())).matches();
            if (share) {
                shares.add(new Share(part, rate));
            }
        }
    }

    /** As many rates behind 占比分别为 as figures before it. */
    private static void listed(Sentence sentence, List<Share> shares) {
        List<Claim> claims = sentence.claims();
        for (int i = 1; i < claims.size(); i++) {
            Matcher lead =
                    RESPECTIVELY.matcher(
                            sentence.between(claims.get(i - 1).end(), claims.get(i).start())
                                    .replaceFirst("^[，,；]", ""));
            if (!claims.get(i).isRate() || !lead.matches()) {
                continue;
            }
            int end = i + 1;
            while (end < claims.size()
                    && claims.get(end).isRate()
                    && claims.get(end).lead().strip().matches("[和及]?")) {
                end++;
            }
            int count = end - i;
            if (count >= 2 && count <= i) {
                for (int k = 0; k < count; k++) {
                    Claim part = claims.get(i - count + k);
                    if (Sums.summable(part)) {
                        shares.add(new Share(part, claims.get(i + k)));
                    }
                }
            }
        }
    }

    private static void relate(
            List<Sentence> sentences, int from, int to, List<Share> shares, Consumer<Link> links) {
        Claim best = null;
        int most = 0;
        for (int i = Math.max(0, from - BACK); i < to; i++) {
            for (Claim whole : sentences.get(i).claims()) {
                int holding = holding(whole, shares);
                if (holding > most) {
                    most = holding;
                    best = whole;
                }
            }
        }
        if (best == null || most < 2 || most * 2 < shares.size() + 1) {
            return;
        }
        Claim whole = best;
        for (Share share : shares) {
            if (share.part().like(whole)
                    && share.part().value().compareTo(whole.value()) <= 0
                    && !share.part().is(whole)) {
                Relation relation = relation(share, whole);
                links.accept(Rates.link(share.rate(), share.part(), whole, relation, true));
            }
        }
    }

    private static int holding(Claim whole, List<Share> shares) {
        boolean part = shares.stream().anyMatch(share -> share.part().is(whole));
        if (part || !Sums.summable(whole) || whole.value().compareTo(Fraction.ZERO) <= 0) {
            return 0;
        }
        return (int)
                shares.stream()
                        .filter(share -> share.part().like(whole))
                        .filter(share -> Quick.quotient(share.rate(), share.part(), whole))
                        .filter(share -> Sums.holds(relation(share, whole)))
                        .count();
    }

    private static Relation relation(Share share, Claim whole) {
        return Relation.rate(
                "", "占比等于部分除以总数", share.rate().term(), share.part().term(), whole.term());
    }
}
