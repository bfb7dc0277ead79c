package io.hengji.audit;

import io.hengji.trail.Relation;
import io.hengji.trail.RelationKind;
import io.hengji.trail.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * 年初预算 + 追加 + 上年结转 − 调减 = 全年预算, and 年初结转 + 收入 − 支出 = 年末结转, where a sentence or a short paragraph
 * says all of it.
 */
final class BudgetFlow implements Discovery {
    private static final int MOST = 12;
    private static final Pattern INITIAL =
            Pattern.compile("年初(?:部门)?预算(?:安排|数|为|批复|编报|编制|下达|总额)*$|年初批复.{0,6}预算$");
    private static final Pattern MORE =
            Pattern.compile("(?:追加|调增|增加预算|上年结转|年初结转|追加预算)(?:资金|预算|数|为|安排)*$");
    private static final Pattern LESS = Pattern.compile("(?:调减|核减|收回|追减|压减)(?:资金|预算|数|为)*$");
    private static final Pattern RESULT =
            Pattern.compile("(?:全年|调整后?|调整后的?)(?:部门)?预算(?:数|总额|为|达|达到)*$");

    private static final Pattern OPENING =
            Pattern.compile("(?:上年|年初|上年末|期初)(?:结转和结余|结转结余|结转|结余|余额)(?:资金|数|为|是)*$");
    private static final Pattern RECEIVED =
            Pattern.compile(
                    "^(?:20\\d\\d年|本年|当年|全年|本年度|年度)?(?:总|部门|财政拨款)?收入(?:合计|总计|决算)?(?:数|为|共|共计)*$");
    private static final Pattern PAID =
            Pattern.compile(
                    "^(?:20\\d\\d年|本年|当年|全年|本年度|年度)?(?:总|部门|财政拨款)?支出(?:合计|总计|决算)?(?:数|为|共|共计)*$");
    private static final Pattern TOTAL_RECEIVED = Pattern.compile("总收入|收入合计|收入总计|收入决算");
    private static final Pattern CLOSING =
            Pattern.compile("(?:收支相抵后?|年末|年终|期末|本年末|结转下年)(?:结转和结余|结转结余|结转|结余|余额)?(?:资金|数|为|是)*$");

    @Override
    public void discover(Passages passages, Consumer<Link> links) {
        int block = -1;
        List<Claim> paragraph = new ArrayList<>();
        for (Sentence sentence : passages.sentences()) {
            flow(sentence.claims(), links);
            if (sentence.block() != block) {
                paragraph = new ArrayList<>();
                block = sentence.block();
            }
            boolean more = !paragraph.isEmpty();
            paragraph.addAll(sentence.claims());
            if (more && paragraph.size() <= MOST) {
                flow(paragraph, links);
            }
        }
    }

    private static void flow(List<Claim> claims, Consumer<Link> links) {
        budget(claims, links);
        Optional<Claim> opening = only(claims, OPENING);
        Optional<Claim> received = only(claims, RECEIVED);
        Optional<Claim> paid = only(claims, PAID);
        Optional<Claim> closing = only(claims, CLOSING);
        if (opening.isEmpty()) {
            surplus(received, paid, closing, links);
        }
        if (opening.isPresent()
                && received.isPresent()
                && paid.isPresent()
                && closing.isPresent()
                && !includes(received.get(), paid.get(), closing.get())) {
            links.accept(balance(opening.get(), received.get(), paid.get(), closing.get()));
        }
    }

    /** The one figure so named; none when there are two. */
    private static Optional<Claim> only(List<Claim> claims, Pattern name) {
        List<Claim> found =
                claims.stream()
                        .filter(claim -> !claim.isRate() && !claim.hedged())
                        .filter(claim -> name.matcher(claim.label()).find())
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** 收支相抵结余: what came in less what went out, where no balance was brought forward. */
    private static void surplus(
            Optional<Claim> received,
            Optional<Claim> paid,
            Optional<Claim> closing,
            Consumer<Link> links) {
        if (received.isEmpty() || paid.isEmpty() || closing.isEmpty()) {
            return;
        }
        Relation relation =
                Relation.difference(
                        "",
                        "结余等于收入减支出",
                        closing.get().term(),
                        received.get().term(),
                        paid.get().term());
        boolean certain =
                closing.get().label().contains("收支相抵")
                        || (TOTAL_RECEIVED.matcher(received.get().label()).find()
                                && Slips.explain(relation));
        links.accept(
                new Link(
                        AuditCode.DIFFERENCE,
                        closing.get(),
                        List.of(closing.get(), received.get(), paid.get()),
                        relation,
                        certain));
    }

    /** Income that holds the opening balance already. */
    private static boolean includes(Claim received, Claim paid, Claim closing) {
        return received.value().minus(paid.value()).equals(closing.value());
    }

    private static Link balance(Claim opening, Claim received, Claim paid, Claim closing) {
        Relation relation =
                Relation.signed(
                        "",
                        RelationKind.SUM,
                        "年末结转结余等于年初结转结余加收入减支出",
                        closing.term(),
                        terms(List.of(opening, received)),
                        terms(List.of(paid)));
        return new Link(
                AuditCode.SUM, closing, List.of(closing, opening, received, paid), relation, true);
    }

    private static void budget(List<Claim> claims, Consumer<Link> links) {
        Claim initial = null;
        Claim result = null;
        List<Claim> more = new ArrayList<>();
        List<Claim> less = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.isRate() || claim.hedged()) {
                continue;
            }
            String label = claim.label();
            if (initial == null && INITIAL.matcher(label).find()) {
                initial = claim;
            } else if (MORE.matcher(label).find()) {
                more.add(claim);
            } else if (LESS.matcher(label).find()) {
                less.add(claim);
            } else if (result == null && RESULT.matcher(claim.lead().strip()).find()) {
                result = claim;
            }
        }
        if (initial != null && result != null && !(more.isEmpty() && less.isEmpty())) {
            links.accept(link(claims, result, initial, more, less));
        }
    }

    private static Link link(
            List<Claim> claims, Claim result, Claim initial, List<Claim> more, List<Claim> less) {
        List<Claim> plus = new ArrayList<>(List.of(initial));
        plus.addAll(more);
        List<Claim> all = new ArrayList<>(List.of(result));
        all.addAll(plus);
        all.addAll(less);
        Relation relation =
                Relation.signed(
                        "",
                        RelationKind.SUM,
                        "全年预算数等于年初预算数加减各项调整",
                        result.term(),
                        terms(plus),
                        terms(less));
        int from = all.stream().mapToInt(Claim::start).min().orElse(0);
        int to = all.stream().mapToInt(Claim::end).max().orElse(0);
        long between =
                claims.stream()
                        .filter(claim -> claim.like(result) && !claim.isRate())
                        .filter(claim -> claim.start() >= from && claim.end() <= to)
                        .count();
        // a figure among them that has no name of the flow may be an adjustment as well
        boolean whole = between == all.size();
        boolean near =
                (whole && Slips.near(result.value(), initial.value(), 50, 300))
                        || Slips.swapped(relation);
        return new Link(AuditCode.SUM, result, all, relation, near).whole();
    }

    private static List<Term> terms(List<Claim> claims) {
        return claims.stream().map(Claim::term).toList();
    }
}
