package io.hengji.demo.province;

/** 预算单位: a row of units.csv. */
record BudgetUnit(String code, String name, UnitKind kind, int staff) {}
