package io.hengji.cli;

/** What the process tells its caller; documented in the help text and held by tests. */
public final class ExitCode {

    /** Done and clean. */
    public static final int OK = 0;

    /** Done, and at least one open finding of severity error. */
    public static final int FINDINGS = 1;

    /** Wrong usage: unknown command, missing or impossible argument. */
    public static final int USAGE = 2;

    /** An input cannot be read, or an output cannot be written. */
    public static final int UNREADABLE = 3;

    /** A bug in this program. */
    public static final int BUG = 70;

    private ExitCode() {}
}
