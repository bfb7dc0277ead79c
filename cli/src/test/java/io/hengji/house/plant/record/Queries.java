package io.hengji.house.plant.record;

import java.sql.Connection;

/** Planted: SQL outside its module. */
public record Queries(Connection connection) {}
