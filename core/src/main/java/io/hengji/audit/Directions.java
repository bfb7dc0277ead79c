package io.hengji.audit;

import io.hengji.trail.Relation;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 由 5.6 上升到 4.2: the word says the opposite of the two values. */
final class Directions implements Discovery {
    private static final Pattern FROM = Pattern.compile("(?:由|从)[^，。；\\d]{0,14}$");
    private static final Pattern TO =
            Pattern.compile(
                    "^[^，。；\\d]{0,6}?(?:(上升|增加|提高|增长|提升|升|增|扩大)|(下降|减少|降低|压缩|缩短|压减|降|减))(?:到|至|为)(?:了)?(?:20\\d\\d年的?|[今本当]年的?|目前的?)?$");

    @Override
    public void discover(Passages passages, Consumer<Link> links) {
        for (Sentence sentence : passages.sentences()) {
            List<Claim> claims = sentence.claims();
            for (int i = 1; i < claims.size(); i++) {
                Claim now = claims.get(i);
                Claim base = claims.get(i - 1);
                Matcher moved = TO.matcher(sentence.between(base.end(), now.start()).strip());
                boolean pair =
                        now.like(base)
                                && !now.hedged()
                                && !base.hedged()
                                && moved.matches()
                                && FROM.matcher(sentence.before(base)).find();
                if (pair) {
                    Claim more = moved.group(1) != null ? now : base;
                    Claim less = more.is(now) ? base : now;
                    Relation relation = Relation.bound("", "增减方向与前后两数一致", less.term(), more.term());
                    if (!Sums.holds(relation)) {
                        links.accept(Link.of(AuditCode.DIFFERENCE, relation, true, now, base));
                    }
                }
            }
        }
    }
}
