package io.hengji.cli;

import java.io.Console;
import java.io.PrintWriter;

/** How far a long work is, on a terminal; nothing where the output goes to a file or a program. */
final class Progress {
    private static final int WIDTH = 30;
    private static final int WORTH_IT = 5;

    private final PrintWriter err;
    private final int all;
    private final boolean shown;
    private int percent = -1;

    Progress(PrintWriter err, int all) {
        this.err = err;
        this.all = all;
        this.shown = all >= WORTH_IT && terminal();
    }

    /** Null by its declaration, though JDK 22 and newer give one. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean terminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    void done(int count) {
        int now = count * 100 / all;
        if (shown && now != percent) {
            percent = now;
            int filled = now * WIDTH / 100;
            err.print(
                    "\r["
                            + "#".repeat(filled)
                            + " ".repeat(WIDTH - filled)
                            + "] "
                            + count
                            + "/"
                            + all);
            err.flush();
        }
    }

    void finish() {
        if (shown) {
            err.print("\r" + " ".repeat(WIDTH + 24) + "\r");
            err.flush();
        }
    }
}
