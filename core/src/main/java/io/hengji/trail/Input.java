package io.hengji.trail;

import io.hengji.kernel.StepId;

/** One input of a step: the part it plays in the formula, and the step that gives it. */
public record Input(String role, StepId step) {}
