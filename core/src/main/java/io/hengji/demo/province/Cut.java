package io.hengji.demo.province;

import java.time.LocalDate;

/**
 * 调出 or 收回 of a budget line, in 分, always positive here.
 *
 * @param layer 调剂 or 收回
 */
record Cut(String layer, long amount, LocalDate on) {}
