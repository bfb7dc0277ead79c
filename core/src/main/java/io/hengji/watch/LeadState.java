package io.hengji.watch;

import java.util.Optional;

/**
 * How a lead stands: open, decided, or open again because its rows are others than those that were
 * decided about.
 *
 * @param last the last decision; empty for one that was never decided
 */
public record LeadState(Standing standing, Optional<Disposition> last) {

    /** Open, closed, open again. */
    public enum Standing {
        OPEN,
        CLOSED,
        REOPENED
    }

    public boolean isOpen() {
        return standing != Standing.CLOSED;
    }

    /** The word of the JSON output: open, reopened, confirmed, explained, corrected. */
    public String word() {
        return switch (standing) {
            case OPEN -> "open";
            case REOPENED -> "reopened";
            case CLOSED -> last.map(one -> one.action().word()).orElse("open");
        };
    }

    public String chinese() {
        return switch (standing) {
            case OPEN -> "未处理";
            case REOPENED -> "有新的行，重新打开";
            case CLOSED -> last.map(one -> one.action().chinese()).orElse("未处理");
        };
    }
}
