package io.hengji.audit;

import io.hengji.kernel.Fraction;
import io.hengji.trail.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Consumer;

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
        List<Map<Integer, Claim>> failed = new ArrayList<>();
        for (SortedMap<Integer, Claim> row : rows.values()) {
            Claim result = row.get(stated);
            Claim first = row.get(one);
            Claim second = row.get(other);
            if (result == null || first == null || second == null) {
                continue;
            }
            if (!fits(kind, result, first, second)) {
                continue;
            }
            Link link =
                    could(kind, result, first, second) ? link(kind, result, first, second) : null;
            if (link != null && link.holds()) {
                held.add(link);
            } else if (kind != Kind.RATE && third(kind, row, result, first, second)) {
                return; // a third column takes part: in the other rows it is 0
            } else {
                failed.add(row);
            }
        }
        long telling = held.stream().filter(ColumnFormulas::telling).count();
        if (telling >= LEAST_ROWS && failed.size() < held.size()) {
            held.forEach(links);
            for (Map<Integer, Claim> row : failed) {
                Claim result = row.get(stated);
                Claim first = row.get(one);
                Claim second = row.get(other);
                if (result != null && first != null && second != null) {
                    Link link = link(kind, result, first, second);
                    if (telling > LEAST_ROWS || held.stream().anyMatch(ColumnFormulas::exact)) {
                        links.accept(link);
                    }
                }
            }
        }
    }

    /** What is left over stands in a further column of the row. */
    private static boolean third(
            Kind kind, Map<Integer, Claim> row, Claim stated, Claim one, Claim other) {
        Fraction second = kind == Kind.SUM ? other.value() : other.value().negate();
        Fraction left = stated.value().minus(one.value()).minus(second).abs();
        return row.values().stream()
                .filter(cell -> !cell.is(stated) && !cell.is(one) && !cell.is(other))
                .anyMatch(cell -> cell.like(stated) && cell.value().abs().equals(left));
    }

    private static boolean could(Kind kind, Claim stated, Claim one, Claim other) {
        return switch (kind) {
            case SUM -> Quick.sum(stated, List.of(one, other));
            case DIFFERENCE -> Quick.sum(one, List.of(stated, other));
            case RATE -> Quick.quotient(stated, one, other);
        };
    }

    /** Figures of so many digits do not fit by chance. */
    private static boolean exact(Link link) {
        return link.claims().stream()
                        .filter(claim -> claim.numeral().digits().precision() >= 4)
                        .count()
                >= 2;
    }

    /** 0 + 5 = 5 and 5 ÷ 5 = 100% are true of anything. */
    private static boolean telling(Link link) {
        return link.claims().stream().map(Claim::value).distinct().count() == 3
                && link.claims().stream().allMatch(claim -> claim.value().signum() != 0);
    }

    private static boolean fits(Kind kind, Claim stated, Claim one, Claim other) {
        boolean like = one.like(other) && !one.isRate();
        return switch (kind) {
            case SUM, DIFFERENCE -> like && stated.like(one) && !stated.isScore();
            case RATE -> like && stated.isRate() && other.value().signum() > 0;
        };
    }

    private static Link link(Kind kind, Claim stated, Claim one, Claim other) {
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
