package io.hengji.house.plant.scheme;

/** Planted: a name that says nothing. */
public record ScoreUtils(int points) {}
