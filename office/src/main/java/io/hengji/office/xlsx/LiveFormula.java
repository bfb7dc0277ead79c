package io.hengji.office.xlsx;

import io.hengji.official.Form;
import io.hengji.official.Form.Position;
import io.hengji.trail.Expr;
import io.hengji.trail.Notation;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The spreadsheet formula of a live cell: the formula itself, inside a guard that leaves the cell
 * empty while an input has no number or a divisor is 0.
 */
final class LiveFormula {
    private final Form.Live live;
    private final String form;
    private final Addresses addresses;
    private final Notation notation;

    /** Whether a divisor stands inside a condition. */
    private boolean conditional;

    private LiveFormula(Form.Live live, String form, Addresses addresses) {
        this.live = live;
        this.form = form;
        this.addresses = addresses;
        this.notation = Notation.spreadsheet(this::address);
    }

    /** Without the leading equals sign. */
    static String of(Form.Live live, String form, Addresses addresses) {
        return new LiveFormula(live, form, addresses).write();
    }

    private String write() {
        List<Position> inputs = inputs();
        String formula =
                isSum(live.formula())
                        ? "SUM(" + list(inputs) + ")"
                        : notation.write(live.formula());
        Set<String> divisors = new LinkedHashSet<>();
        divisors(live.formula(), divisors);
        if (conditional) {
            formula = "IFERROR(" + formula + ",\"\")";
        }
        if (inputs.isEmpty()) {
            return formula;
        }
        String count = "COUNT(" + list(inputs) + ")";
        String missing = count + (live.blankUnlessAll() ? "<" + inputs.size() : "=0");
        String guard =
                divisors.isEmpty()
                        ? missing
                        : divisors.stream()
                                .map(divisor -> divisor + "=0")
                                .collect(Collectors.joining(",", "OR(" + missing + ",", ")"));
        return "IF(" + guard + ",\"\"," + formula + ")";
    }

    /** The cells the formula names, each once, in the order of first use. */
    private List<Position> inputs() {
        return live.formula().roles().stream().map(this::position).distinct().toList();
    }

    private Position position(String role) {
        Position position = live.cells().get(role);
        if (position == null) {
            throw new IllegalArgumentException(
                    "no cell for “" + role + "” in the formula of " + live.figure());
        }
        return position;
    }

    private String address(String role) {
        return addresses.of(position(role), form);
    }

    private static boolean isSum(Expr formula) {
        return formula instanceof Expr.Add(List<Expr> terms)
                && terms.stream().allMatch(Expr.Ref.class::isInstance);
    }

    /** D5:D9,D12: neighbours in a column become a range, so that long forms keep short formulas. */
    private String list(List<Position> cells) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < cells.size()) {
            int to = from;
            while (to + 1 < cells.size() && below(cells.get(to), cells.get(to + 1))) {
                to++;
            }
            String first = addresses.of(cells.get(from), form);
            String last = addresses.of(cells.get(to), cells.get(to).form());
            parts.add(from == to ? first : first + ":" + last);
            from = to + 1;
        }
        return String.join(",", parts);
    }

    private static boolean below(Position upper, Position lower) {
        return upper.form().equals(lower.form())
                && upper.column() == lower.column()
                && upper.row() + 1 == lower.row();
    }

    /**
     * The divisors that are always needed. One inside a condition may be 0 where it is not needed,
     * so it cannot be asked for beforehand.
     */
    private void divisors(Expr formula, Set<String> found) {
        switch (formula) {
            case Expr.Lit ignored -> {}
            case Expr.Ref ignored -> {}
            case Expr.Add(List<Expr> terms) -> terms.forEach(term -> divisors(term, found));
            case Expr.Sub(Expr left, Expr right) -> both(left, right, found);
            case Expr.Mul(Expr left, Expr right) -> both(left, right, found);
            case Expr.Div(Expr left, Expr right) -> {
                both(left, right, found);
                if (!(right instanceof Expr.Lit)) {
                    found.add(notation.write(right));
                }
            }
            case Expr.Min(Expr left, Expr right) -> both(left, right, found);
            case Expr.Max(Expr left, Expr right) -> both(left, right, found);
            case Expr.Floor(Expr of) -> divisors(of, found);
            case Expr.Round(Expr of, RoundingMode mode, int scale) -> divisors(of, found);
            case Expr.If(Expr left, Expr.Comparison is, Expr right, Expr then, Expr otherwise) -> {
                both(left, right, found);
                Set<String> inside = new LinkedHashSet<>();
                both(then, otherwise, inside);
                conditional |= !inside.isEmpty();
            }
        }
    }

    private void both(Expr left, Expr right, Set<String> found) {
        divisors(left, found);
        divisors(right, found);
    }
}
