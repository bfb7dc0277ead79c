package io.hengji.audit;

import io.hengji.trail.Relation;
import io.hengji.trail.RelationKind;
import io.hengji.trail.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** 年初预算 + 追加 + 上年结转 − 调减 = 全年预算, where a sentence says all of it. */
final class BudgetFlow implements Discovery {
    private static final int MOST = 12;
    private static final Pattern INITIAL =
            Pattern.compile("年初(?:部门)?预算(?:安排|数|为|批复)*$|年初批复.{0,6}预算$");
    private static final Pattern MORE =
            Pattern.compile("(?:追加|调增|增加预算|上年结转|年初结转|追加预算)(?:资金|预算|数|为|安排)*$");
    private static final Pattern LESS = Pattern.compile("(?:调减|核减|收回|追减|压减)(?:资金|预算|数|为)*$");
    private static final Pattern RESULT =
            Pattern.compile("(?:全年|调整后?|调整后的?)(?:部门)?预算(?:数|总额|为|达|达到)*$");

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
