package io.hengji.trail;

import io.hengji.kernel.Cause;
import io.hengji.kernel.Decimals;
import io.hengji.kernel.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for the smallest slip that explains a failed relation: swapped digits, a factor of 10 or 10
 * 000, a sign, a carry that was forgotten, an item counted twice or left out. Each cause names the
 * value that would make the relation hold. Likelier causes come first; the first one found of a
 * kind is kept, and at most {@link #MOST} in all.
 */
final class Diagnosis {
    private static final int MOST = 3;
    private static final int[] SHIFTS = {4, -4, 1, -1, 2, -2};

    private final List<Term> terms;
    private final Relation.Shape shape;
    private final List<Term> shared;

    /**
     * What is left, and what rounding explains of it; another value of one term changes the first.
     */
    private final Fraction residual;

    private final Fraction bound;

    Diagnosis(List<Term> terms, Relation.Shape shape) {
        this.terms = terms;
        this.shape = shape;
        this.shared = Relation.shared(terms);
        this.residual = shape.residual(terms).orElseThrow();
        this.bound = shape.bound(shared);
    }

    List<Cause> causes() {
        List<Cause> causes = new ArrayList<>();
        swapped().ifPresent(causes::add);
        unitSlip().ifPresent(causes::add);
        sign().ifPresent(causes::add);
        if (shape instanceof Relation.Signed(int plus) && terms.size() > 2) {
            carry(plus).ifPresent(causes::add);
            repeated(plus).ifPresent(causes::add);
            missing().ifPresent(causes::add);
        }
        if (causes.isEmpty()) {
            causes.add(wouldHold());
        }
        return causes.subList(0, Math.min(MOST, causes.size()));
    }

    private Optional<Cause> swapped() {
        for (int i = 0; i < terms.size(); i++) {
            String digits = terms.get(i).digits().toPlainString();
            for (int at = digits.startsWith("-") ? 1 : 0; at + 1 < digits.length(); at++) {
                if (digits.charAt(at) == '.') {
                    continue;
                }
                int next = digits.charAt(at + 1) == '.' ? at + 2 : at + 1;
                if (next < digits.length() && digits.charAt(at) != digits.charAt(next)) {
                    String other = swap(digits, at, next);
                    if (holdsWith(i, new BigDecimal(other))) {
                        return Optional.of(
                                cause("swapped", i, other, "相邻数字可能写颠倒：" + digits + " 应为 " + other));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Cause> unitSlip() {
        for (int shift : SHIFTS) {
            for (int i = 0; i < terms.size(); i++) {
                BigDecimal digits = terms.get(i).digits();
                BigDecimal other = Decimals.plain(digits.scaleByPowerOfTen(shift));
                if (printable(i, other) && holdsWith(i, other)) {
                    String how = Math.abs(shift) == 4 ? "可能错用单位（元与万元）" : "小数点可能错位";
                    return Optional.of(
                            cause(
                                    "unit",
                                    i,
                                    other.toPlainString(),
                                    how
                                            + "："
                                            + digits.toPlainString()
                                            + " 应为 "
                                            + other.toPlainString()));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Not so small that its printed precision leaves nothing of it: that is no slip of the point.
     */
    private boolean printable(int index, BigDecimal digits) {
        Term term = shared.get(index);
        Fraction size = Fraction.of(digits.abs()).times(term.unit().factor());
        return size.signum() > 0 && size.compareTo(term.printed().step()) >= 0;
    }

    private Optional<Cause> sign() {
        for (int i = 1; i < terms.size(); i++) {
            BigDecimal other = terms.get(i).digits().negate();
            if (other.signum() != 0 && holdsWith(i, other)) {
                return Optional.of(cause("sign", i, other.toPlainString(), "的正负号可能写反"));
            }
        }
        return Optional.empty();
    }

    /**
     * The stated figure lacks exactly what column addition carries into one place (进位), or has what
     * column subtraction borrows from it (借位).
     */
    private Optional<Cause> carry(int plus) {
        if (terms.stream()
                .anyMatch(term ->
                        term.digits().signum() < 0
                                || !term.unit().equals(terms.getFirst().unit()))) {
            return Optional.empty();
        }
        BigDecimal stated = terms.getFirst().digits();
        int highest = stated.precision() - stated.scale();
        for (int place = 1 - stated.scale(); place <= highest; place++) {
            BigDecimal carried =
                    BigDecimal.ONE.scaleByPowerOfTen(place).multiply(into(place, plus));
            BigDecimal other = Decimals.plain(stated.add(carried));
            if (carried.signum() != 0 && holdsWith(0, other)) {
                String how = carried.signum() > 0 ? "可能漏了进位" : "可能漏了借位";
                return Optional.of(
                        cause(
                                "carry",
                                0,
                                other.toPlainString(),
                                how
                                        + "："
                                        + stated.toPlainString()
                                        + " 应为 "
                                        + other.toPlainString()));
            }
        }
        return Optional.empty();
    }

    /** What the digits below the place carry into it; negative for what they borrow. */
    private BigDecimal into(int place, int plus) {
        BigDecimal size = BigDecimal.ONE.scaleByPowerOfTen(place);
        BigDecimal below = BigDecimal.ZERO;
        for (int i = 1; i < terms.size(); i++) {
            BigDecimal part = terms.get(i).digits().remainder(size);
            below = i <= plus ? below.add(part) : below.subtract(part);
        }
        return below.divide(size, 0, RoundingMode.FLOOR);
    }

    private Optional<Cause> repeated(int plus) {
        for (int i = 1; i <= plus && i < terms.size(); i++) {
            Term term = terms.get(i);
            if (residual.equals(Relation.value(term).negate()) && residual.signum() != 0) {
                return Optional.of(
                        cause("repeated", i, term.shown(), "（" + term.shown() + "）可能重复计入或不应计入"));
            }
        }
        return Optional.empty();
    }

    private Optional<Cause> missing() {
        if (residual.signum() <= 0) {
            return Optional.empty();
        }
        Term stated = terms.getFirst();
        String value = stated.shown(residual);
        return Optional.of(
                new Cause("missing", value, "可能漏列一项，金额或数量为 " + value + stated.unit().symbol()));
    }

    /** No slip explains it: the value of the stated figure that would make the relation hold. */
    private Cause wouldHold() {
        Term stated = terms.getFirst();
        String value = stated.shown(Relation.value(stated).minus(residual));
        return new Cause(
                "place",
                value,
                "“" + stated.label() + "”按其余各数应为 " + value + stated.unit().symbol());
    }

    /**
     * Of a sum only the difference is added: it may have hundreds of terms, each tried many times.
     */
    private boolean holdsWith(int index, BigDecimal digits) {
        Term term = terms.get(index);
        Fraction value = Fraction.of(digits).times(term.unit().factor());
        if (shape instanceof Relation.Signed(int plus)) {
            Fraction more = value.minus(Relation.value(term));
            boolean subtracted = index >= 1 && index <= plus;
            Fraction left = subtracted ? residual.minus(more) : residual.plus(more);
            return left.abs().compareTo(bound) <= 0;
        }
        List<Term> changed = new ArrayList<>(terms);
        changed.set(index, term.with(value));
        return shape.residual(changed)
                .filter(left -> left.abs().compareTo(shape.bound(Relation.shared(changed))) <= 0)
                .isPresent();
    }

    private Cause cause(String kind, int index, String value, String text) {
        return new Cause(kind, value, "“" + terms.get(index).label() + "”" + text);
    }

    private static String swap(String digits, int first, int second) {
        StringBuilder swapped = new StringBuilder(digits);
        swapped.setCharAt(first, digits.charAt(second));
        swapped.setCharAt(second, digits.charAt(first));
        return swapped.toString();
    }
}
