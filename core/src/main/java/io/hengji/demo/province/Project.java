package io.hengji.demo.province;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A project (项目) of a department. Its budget is that of its lines, its plan follows its payments.
 */
final class Project {
    private final String id;
    private final String code;
    private final String name;
    private final BudgetUnit unit;
    private final boolean works;
    private final String category;
    private final Set<String> functions = new LinkedHashSet<>();
    private final Set<String> economics = new LinkedHashSet<>();
    private final List<Line> lines = new ArrayList<>();
    private final long[] paid = new long[13];
    private long contracted;
    private boolean earmarked;
    private int planOf = 1000;
    private boolean evenPlan;
    private int lastPlannedMonth = 12;

    Project(String id, String code, String name, BudgetUnit unit, boolean works, String category) {
        this.id = id;
        this.code = code;
        this.name = name;
        this.unit = unit;
        this.works = works;
        this.category = category;
    }

    String id() {
        return id;
    }

    /** 21 characters: 区划 6, year 2, R, Y or T, and 12. */
    String code() {
        return code;
    }

    String name() {
        return name;
    }

    BudgetUnit unit() {
        return unit;
    }

    boolean works() {
        return works;
    }

    String category() {
        return category;
    }

    Set<String> functions() {
        return functions;
    }

    Set<String> economics() {
        return economics;
    }

    Project approve(String... codes) {
        economics.addAll(Arrays.asList(codes));
        return this;
    }

    List<Line> lines() {
        return lines;
    }

    Line line() {
        return lines.getFirst();
    }

    boolean earmarked() {
        return earmarked;
    }

    Project earmark() {
        earmarked = true;
        return this;
    }

    /** What is expected to be paid in a month, from 1. */
    void expect(int month, long cents) {
        paid[month] += cents;
    }

    void contract(long cents) {
        contracted += cents;
    }

    long contracted() {
        return contracted;
    }

    long adjusted() {
        return lines.stream().mapToLong(Line::adjusted).sum();
    }

    /** The plan asks for the same every month, whatever is paid. */
    void planEvenly() {
        evenPlan = true;
    }

    /** The same every month up to this one. */
    void planEvenlyUntil(int month) {
        evenPlan = true;
        lastPlannedMonth = month;
    }

    /** The plan adds up to so many thousandths of the budget. */
    void planOf(int perMille) {
        planOf = perMille;
    }

    /** 计划用款 of the months 1 to 12 in 分; they add up to the budget. */
    long[] plan() {
        long whole = adjusted() * planOf / 1000;
        long[] months = new long[13];
        long before = 0;
        long expected = 0;
        for (int month = 1; month <= 12; month++) {
            expected += paid[month] * planOf / 1000;
            long upTo =
                    evenPlan
                            ? whole * Math.min(month, lastPlannedMonth) / lastPlannedMonth
                            : expected;
            long capped = month == 12 ? whole : Math.min(whole, Math.max(before, upTo));
            months[month] = capped - before;
            before = capped;
        }
        return months;
    }
}
