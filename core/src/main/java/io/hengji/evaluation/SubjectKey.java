package io.hengji.evaluation;

import io.hengji.goal.Indicator;

/**
 * Who is scored: the department as a whole (部门整体) or one project. It names the figures of its
 * score.
 */
record SubjectKey(String projectId, String name) {

    static final String DEPARTMENT = "";

    boolean department() {
        return projectId.equals(DEPARTMENT);
    }

    /** The subject of its money figures: dept or project/P05. */
    String figures() {
        return department() ? "dept" : "project/" + projectId;
    }

    String total() {
        return figures() + ".score";
    }

    String dimension(String key, String what) {
        return department()
                ? "dimension/" + key + "." + what
                : figures() + ".dimension." + key + "." + what;
    }

    static String indicator(Indicator indicator, String what) {
        return "indicator/" + indicator.id() + "." + what;
    }
}
