package io.hengji.record;

/** A column of a dataset or of a result: its English name and its type. */
public record Column(String name, ColumnType type) {}
