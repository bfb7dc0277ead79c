package io.hengji.audit;

import io.hengji.trail.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a table have to do with each other, read from the table itself: a column that
 * is the sum, the difference or the quotient of two others in most rows is meant to be so in all.
 */
final class ColumnFormulas {
    private static final int MOST_COLUMNS = 14;
    private static final int LEAST_ROWS = 2;

    private enum Kind {
        SUM,
        DIFFERENCE,
        RATE
    }

    private final SortedMap<Integer, ? extends SortedMap<Integer, Claim>> rows;
    private final Map<Integer, String> heads;

    ColumnFormulas(
            SortedMap<Integer, ? extends SortedMap<Integer, Claim>> rows,
            Map<Integer, String> heads) {
        this.rows = rows;
        this.heads = heads;
    }

    void discover(Consumer<Link> links) {
        TreeSet<Integer> columns = new TreeSet<>();
        rows.values().forEach(row -> columns.addAll(row.keySet()));
        columns.removeIf(column -> heads.getOrDefault(column, "").contains("序号"));
        if (columns.size() < 3 || columns.size() > MOST_COLUMNS) {
            return;
        }
        for (Integer stated : columns) {
            for (Integer one : columns) {
                for (Integer other : columns) {
                    if (!one.equals(other) && !stated.equals(one) && !stated.equals(other)) {
                        if (one < other) {
                            formula(Kind.SUM, stated, one, other, links);
                        }
                        formula(Kind.DIFFERENCE, stated, one, other, links);
                        formula(Kind.RATE, stated, one, other, links);
                    }
                }
            }
        }
    }

    private void formula(
            Kind kind, Integer stated, Integer one, Integer other, Consumer<Link> links) {
        List<Link> held = new ArrayList<>();
        List<Link> failed = new ArrayList<>();
        for (SortedMap<Integer, Claim> row : rows.values()) {
            Claim result = row.get(stated);
            Claim first = row.get(one);
            Claim second = row.get(other);
            Link link =
                    result == null || first == null || second == null
                            ? null
                            : link(kind, result, first, second);
            if (link != null) {
                (link.holds() ? held : failed).add(link);
            }
        }
        long telling = held.stream().filter(ColumnFormulas::telling).count();
        if (telling >= LEAST_ROWS && failed.size() < held.size()) {
            held.forEach(links);
            failed.forEach(links);
        }
    }

    /** 0 + 5 = 5 and 5 ÷ 5 = 100% are true of anything. */
    private static boolean telling(Link link) {
        return link.claims().stream().map(Claim::value).distinct().count() == 3
                && link.claims().stream().allMatch(claim -> claim.value().signum() != 0);
    }

    private static @Nullable Link link(Kind kind, Claim stated, Claim one, Claim other) {
        boolean like = one.like(other) && !one.isRate();
        boolean fits =
                switch (kind) {
                    case SUM, DIFFERENCE -> like && stated.like(one) && !stated.isScore();
                    case RATE -> like && stated.isRate() && other.value().signum() > 0;
                };
        if (!fits) {
            return null;
        }
        Relation relation =
                switch (kind) {
                    case SUM -> Sums.sum(stated, List.of(one, other));
                    case DIFFERENCE ->
                            Relation.difference(
                                    "", "差额等于两数之差", stated.term(), one.term(), other.term());
                    case RATE ->
                            Relation.rate("", "比率等于两列之商", stated.term(), one.term(), other.term());
                };
        AuditCode code =
                switch (kind) {
                    case SUM -> AuditCode.SUM;
                    case DIFFERENCE -> AuditCode.DIFFERENCE;
                    case RATE -> AuditCode.RATE;
                };
        return new Link(code, stated, List.of(stated, one, other), relation, true);
    }
}
