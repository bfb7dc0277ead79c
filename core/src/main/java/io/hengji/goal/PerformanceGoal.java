package io.hengji.goal;

import io.hengji.kernel.SourceRef;

/** 年度总体目标: what was expected and what was done. An empty project id means the department. */
public record PerformanceGoal(String projectId, String expected, String achieved, SourceRef at) {}
