package io.hengji.audit;

import io.hengji.intake.Document;
import io.hengji.kernel.Cause;
import io.hengji.kernel.Finding;
import io.hengji.kernel.Fraction;
import io.hengji.kernel.SourceRef;
import io.hengji.trail.Relation;
import io.hengji.trail.Term;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A relation that fails, or holds only within rounding, in the words of a reviewer. */
final class Contradiction {
    private Contradiction() {}

    static Finding finding(Document document, AuditCode code, Link link, String id) {
        Relation relation = link.relation();
        Fraction residual = relation.residual();
        Term stated = relation.terms().getFirst();
        String unit = stated.unit().symbol();
        String cause =
                relation.causes().isEmpty()
                        ? ""
                        : "可能原因：" + relation.causes().getFirst().text() + "。";
        Claim other = link.claims().getLast();
        Map<String, String> args =
                Map.of(
                        "equation", relation.equation(),
                        "residual", residual == null ? "" : shown(residual) + unit,
                        "cause", cause,
                        "label", link.at().label(),
                        "found", link.at().numeral().text(),
                        "expected", other.numeral().text());
        List<SourceRef> related =
                link.claims().stream()
                        .filter(claim -> !claim.is(link.at()))
                        .map(claim -> (SourceRef) document.span(claim.start(), claim.end()))
                        .toList();
        List<Cause> causes = relation.causes();
        return Finding.of(code, document.span(link.at().start(), link.at().end()), args)
                .expecting(expected(relation, residual), link.at().numeral().text())
                .relating(id, related, causes);
    }

    private static String shown(Fraction residual) {
        Fraction size = residual.abs();
        return size.decimal()
                .filter(exact -> exact.scale() <= 6)
                .orElseGet(() -> size.round(2, RoundingMode.HALF_UP))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** What the stated figure would have to be. */
    private static String expected(Relation relation, @Nullable Fraction residual) {
        Term stated = relation.terms().getFirst();
        Fraction value = stated.value();
        if (value == null || residual == null) {
            return "";
        }
        Fraction own = value.dividedBy(stated.unit().factor()).orElseThrow().minus(residual);
        int decimals =
                Math.max(
                        0,
                        stated.printed().isExact()
                                ? 0
                                : stated.printed().decimalsIn(stated.unit()));
        return own.decimal()
                        .filter(exact -> exact.scale() <= 4)
                        .orElseGet(() -> own.round(Math.max(2, decimals), RoundingMode.HALF_UP))
                        .toPlainString()
                + stated.unit().symbol();
    }
}
