package io.hengji.audit;

import io.hengji.trail.Relation;
import io.hengji.trail.Term;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What is over or left (超出、结余): A，高于任务 B，超出 C; 目标 A，实际 B，超额 C; 预算 A，实际 B，节约 C. */
final class Margins implements Discovery {
    private static final Pattern LEFT =
            Pattern.compile("^(?:节约|节省|节支|核减|结转下年|年末结转结余|结转结余|结余|欠缴|尚余|剩余)(?:资金|经费|使用)?(?:为|了)?$");
    private static final Pattern OVER =
            Pattern.compile("^超(?:额|出|过)?(?:完成|任务|目标|计划|年度|年初)*(?:了|约)?$");
    private static final Pattern ABOVE =
            Pattern.compile("^(?:均)?(?:高于|超过|超出|超|多于)[^，。；]{0,12}(?:任务|目标|计划|指标)数?$");
    private static final Pattern PLANNED = Pattern.compile("目标|计划|任务|指标值");
    private static final Pattern DONE = Pattern.compile("实际|完成|已|达");
    private static final Pattern WHOLE =
            Pattern.compile("(?:预算|可用资金|应收|控制价|概算|送审|全年资金|资金总额)[^，]{0,6}$");
    static final Pattern USED = Pattern.compile("(?:实际|支付|支出|使用|已收|采购金额|中标|成交|审定|执行)[^，]{0,8}$");

    @Override
    public void discover(Passages passages, Consumer<Link> links) {
        for (Sentence sentence : passages.sentences()) {
            List<Claim> claims = sentence.claims();
            for (int i = 0; i < claims.size(); i++) {
                Claim stated = claims.get(i);
                if (i >= 2 && ABOVE.matcher(claims.get(i - 1).lead().strip()).find()) {
                    above(sentence, i, links);
                }
                if (!stated.hedged() && OVER.matcher(stated.lead().strip()).find()) {
                    over(sentence, stated, links);
                }
                if (!stated.hedged() && !stated.isRate() && LEFT.matcher(stated.label()).find()) {
                    left(sentence, i, links);
                }
            }
        }
    }

    /** 862.17 万亩，高于任务 858.6 万亩，超出 3.57 万亩. */
    private static void above(Sentence sentence, int at, Consumer<Link> links) {
        Claim more = sentence.claims().get(at);
        Claim planned = sentence.claims().get(at - 1);
        Claim done = sentence.claims().get(at - 2);
        boolean stated =
                more.lead().strip().matches("(?:超出|高出|超过|多出|超)?(?:了)?")
                        && sentence.between(planned.end(), more.start()).length() <= 6;
        boolean plain = Sums.summable(more) && Sums.summable(planned) && Sums.summable(done);
        if (stated && plain && more.like(done) && planned.like(done)) {
            Relation relation =
                    Relation.difference("", "超出数等于两数之差", more.term(), done.term(), planned.term());
            links.accept(Link.of(AuditCode.DIFFERENCE, relation, true, more, done, planned));
        }
    }

    /** 目标 500 公里，实际完成 525 公里，超额完成 25 公里 or 5%. */
    private static void over(Sentence sentence, Claim more, Consumer<Link> links) {
        List<Claim> before =
                sentence.claims().stream()
                        .filter(one -> one.end() <= more.start() && Sums.summable(one))
                        .toList();
        if (before.size() < 2) {
            return;
        }
        Claim planned = before.get(before.size() - 2);
        Claim done = before.getLast();
        boolean named =
                PLANNED.matcher(planned.lead()).find()
                        && DONE.matcher(done.lead()).find()
                        && planned.like(done)
                        && done.value().compareTo(planned.value()) > 0
                        && !sentence.between(planned.end(), more.start()).contains("；");
        if (!named) {
            return;
        }
        if (more.isRate() && !more.isPoints()) {
            Term gap =
                    ChangeRelations.gap(done.term(), planned.term(), done.index(), planned.index());
            Relation relation =
                    Relation.rate("", "超额比例等于超额数除以目标数", more.term(), gap, planned.term());
            links.accept(Link.of(AuditCode.CHANGE_RATE, relation, true, more, done, planned));
        } else if (more.like(done)) {
            Relation relation =
                    Relation.difference("", "超额数等于两数之差", more.term(), done.term(), planned.term());
            links.accept(Link.of(AuditCode.DIFFERENCE, relation, true, more, done, planned));
        }
    }

    /** 预算 860，实际采购 791.2，节约资金 68.8: what is left of the one after the other. */
    private static void left(Sentence sentence, int at, Consumer<Link> links) {
        Claim rest = sentence.claims().get(at);
        Claim whole = null;
        Claim used = null;
        int likes = 0;
        for (Claim one : sentence.claims().subList(0, at)) {
            if (one.like(rest) && !one.hedged()) {
                likes++;
                if (USED.matcher(one.label()).find() && !WHOLE.matcher(one.label()).find()) {
                    used = one;
                } else if (WHOLE.matcher(one.label()).find()) {
                    boolean again = whole != null;
                    whole = one;
                    used = again ? null : used;
                }
            }
        }
        if (whole == null || used == null) {
            return;
        }
        String words = sentence.between(whole.end(), rest.start());
        Relation relation =
                Relation.difference("", "余额等于两数之差", rest.term(), whole.term(), used.term());
        boolean plain = !words.contains("；") && !Changes.COMPARED.matcher(words).find();
        boolean sure = Slips.explain(relation) || (likes == 2 && rest.label().contains("节约"));
        boolean certain = plain && sure && !Leftovers.third(sentence, rest, relation);
        links.accept(Link.of(AuditCode.DIFFERENCE, relation, certain, rest, whole, used));
    }
}
