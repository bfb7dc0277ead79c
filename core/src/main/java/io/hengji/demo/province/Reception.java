package io.hengji.demo.province;

import java.time.LocalDate;

/** A row of receptions.csv: a 公务接待 with its letter (公函) and its list (接待清单). */
record Reception(
        Voucher voucher, LocalDate on, int guests, int hosts, String letter, boolean listed) {}
