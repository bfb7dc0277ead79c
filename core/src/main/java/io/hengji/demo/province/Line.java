package io.hengji.demo.province;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A budget line (预算行) with its quotas and cuts, in 分. */
final class Line {
    /** What no payment decides. */
    record Head(
            String id,
            BudgetUnit unit,
            Optional<Project> project,
            String category,
            String title,
            String source,
            String nature,
            String vintage,
            String originYear,
            String function,
            String economic) {}

    private final Head head;
    private final List<Pot> pots = new ArrayList<>();
    private final List<Cut> cuts = new ArrayList<>();
    private long spent;
    private long misstatedBudget;

    Line(Head head) {
        this.head = head;
    }

    Head head() {
        return head;
    }

    String id() {
        return head.id();
    }

    Pot pot(String layer, LocalDate on, int rate) {
        Pot pot = new Pot(this, pots.size() + 1, layer, on, rate);
        pots.add(pot);
        return pot;
    }

    Pot first() {
        return pots.getFirst();
    }

    List<Pot> pots() {
        return pots;
    }

    List<Cut> cuts() {
        return cuts;
    }

    void cut(Cut cut) {
        cuts.add(cut);
    }

    void spend(long cents) {
        spent += cents;
    }

    long spent() {
        return spent;
    }

    /** 年初＋结转＋追加＋调剂－收回. */
    long adjusted() {
        return pots.stream().mapToLong(Pot::amount).sum()
                - cuts.stream().mapToLong(Cut::amount).sum();
    }

    /** What may still be paid. */
    long left() {
        return adjusted() - spent;
    }

    void misstate(long cents) {
        misstatedBudget = cents;
    }

    /** 全年预算数 as the table says it. */
    long stated() {
        return adjusted() + misstatedBudget;
    }

    long layer(String name) {
        long sum = 0;
        for (Pot pot : pots) {
            sum += pot.layer().equals(name) ? pot.amount() : 0;
        }
        for (Cut cut : cuts) {
            if (cut.layer().equals(name)) {
                sum += name.equals("收回") ? cut.amount() : -cut.amount();
            }
        }
        return sum;
    }
}
