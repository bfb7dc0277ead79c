package io.hengji.demo.province;

/**
 * What is asked of the generator.
 *
 * @param departments 部门 how many case folders
 * @param payments rows of all payment tables together, planted ones included
 * @param seed the same order with the same seed gives the same bytes
 * @param clean plant nothing, neither misuse nor its look-alikes
 * @param single one case folder for the whole province, with one payments.csv
 */
public record LedgerOrder(
        int departments, long payments, long seed, boolean clean, boolean single) {
    /** The year of the calendar that the generator knows. */
    public static final int YEAR = 2025;

    /** Department codes have three digits, from 101. */
    public static final int MOST_DEPARTMENTS = 899;

    /** Below this a department has no room for its months, contracts and plants. */
    public static final int LEAST_PAYMENTS = 2_000;

    /** Voucher numbers of a department have nine digits. */
    public static final long MOST_PAYMENTS = 900_000_000L;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException when a number is outside its bounds
     */
    public LedgerOrder {
        if (departments < 1 || departments > MOST_DEPARTMENTS) {
            throw new IllegalArgumentException("departments " + departments);
        }
        if (payments / departments < LEAST_PAYMENTS || payments / departments > MOST_PAYMENTS) {
            throw new IllegalArgumentException("payments " + payments);
        }
    }

    /** The payments of one department, counted from 0; the first ones take what is left over. */
    long paymentsOf(int department) {
        return payments / departments + (department < payments % departments ? 1 : 0);
    }
}
