package io.hengji.audit;

import io.hengji.trail.Relation;
import io.hengji.trail.RelationKind;
import io.hengji.trail.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Stocks and what moves them (存量与增减): 年初 A 人，调入 B 人，退休 C 人，年末 D 人; 年初结余、拨入、使用、年末结余. Every figure of
 * their unit in the sentence is the opening or closing stock or a movement with a known direction;
 * otherwise nothing is said.
 */
final class Flows implements Discovery {
    private static final int MOST = 10;
    private static final Pattern OPENING =
            Pattern.compile("^(?:20\\d\\d年)?(?:年初|期初|原有|原|上年末|上年结转|上年结余|上年底|年初结|现有(?=执法|公务))");
    private static final Pattern CLOSING =
            Pattern.compile("^(?:20\\d\\d年)?(?:年末|期末|年底|目前|结转下年|结转|现有|年终|截至年末|本年末|结余|实有)");
    private static final Pattern IN =
            Pattern.compile(
                    "(?:收入|拨入|拨款|招生|招录|招聘|考录|调入|新购|购置|购入|补栏|新增|核增|调增|追加|录用|转入|接收|入库|出生|到位|新进|新招|新建|增加|下达|净增|增补|安置入编)(?:资金|预算|数|了)?(?:为|是)?$");
    private static final Pattern OUT =
            Pattern.compile(
                    "(?:支出|使用|毕业|退休|调出|辞职|辞退|死亡|报废|出栏|核减|调减|减少|转出|注销|出库|销号|核销|处置|支付|收回|离职|去世|流失|关停)(?:资金|预算|数|了)?(?:为|是)?$");
    private static final Pattern NET = Pattern.compile("净(?:增加?|减少?)(?:了)?$");

    @Override
    public void discover(Passages passages, Consumer<Link> links) {
        for (Sentence sentence : passages.sentences()) {
            stock(sentence, links);
        }
    }

    private static void stock(Sentence sentence, Consumer<Link> links) {
        Claim opening = null;
        Claim closing = null;
        for (Claim claim : sentence.claims()) {
            String label = claim.label();
            if (opening == null && OPENING.matcher(label).find() && !moves(claim)) {
                opening = claim;
            } else if (closing == null && CLOSING.matcher(label).find() && !moves(claim)) {
                closing = claim;
            }
        }
        if (opening == null
                || closing == null
                || !Sums.measured(opening)
                || !opening.like(closing)) {
            return;
        }
        List<Claim> plus = new ArrayList<>(List.of(opening));
        List<Claim> minus = new ArrayList<>();
        for (Claim claim : sentence.claims()) {
            if (claim.is(opening) || claim.is(closing) || !claim.like(closing)) {
                continue;
            }
            if (NET.matcher(claim.label()).find()) {
                continue;
            }
            if (claim.hedged() || sentence.isPartial()) {
                return;
            }
            if (OUT.matcher(claim.label()).find()) {
                minus.add(claim);
            } else if (IN.matcher(claim.label()).find()) {
                plus.add(claim);
            } else {
                return; // a figure of another meaning
            }
        }
        int moved = plus.size() + minus.size() - 1;
        if (moved < 1 || moved > MOST || !Sums.measured(closing)) {
            return;
        }
        Relation relation =
                Relation.signed(
                        "",
                        RelationKind.SUM,
                        "期末数等于期初数加减变动数",
                        closing.term(),
                        terms(plus),
                        terms(minus));
        List<Claim> all = new ArrayList<>(List.of(closing));
        all.addAll(plus);
        all.addAll(minus);
        boolean certain =
                Slips.explain(relation)
                        || (moved >= 2 && Slips.near(closing.value(), opening.value(), 50, 200));
        links.accept(new Link(AuditCode.SUM, closing, all, relation, certain));
    }

    private static boolean moves(Claim claim) {
        return IN.matcher(claim.label()).find() || OUT.matcher(claim.label()).find();
    }

    private static List<Term> terms(List<Claim> claims) {
        return claims.stream().map(Claim::term).toList();
    }
}
