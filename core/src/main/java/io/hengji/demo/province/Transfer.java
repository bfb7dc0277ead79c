package io.hengji.demo.province;

import java.time.LocalDate;
import java.util.Optional;

/** A row of transfers.csv: superior money that arrived and is to be passed on (应下达), in 分. */
record Transfer(
        BudgetUnit unit,
        String fund,
        String document,
        LocalDate arrived,
        long amount,
        LocalDate due,
        Optional<LocalDate> passed,
        long passedAmount,
        String to) {}
