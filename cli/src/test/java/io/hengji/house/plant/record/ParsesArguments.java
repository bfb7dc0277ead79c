package io.hengji.house.plant.record;

import picocli.CommandLine;

/** Planted: a framework in the domain. */
public record ParsesArguments(CommandLine line) {}
