package io.hengji.kernel;

/**
 * How much a finding weighs: error = figures contradict each other; warning = a reviewer would ask;
 * notice = to know.
 */
public enum Severity {
    ERROR("错误"),
    WARNING("警告"),
    NOTICE("提示");

    private final String chinese;

    Severity(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
