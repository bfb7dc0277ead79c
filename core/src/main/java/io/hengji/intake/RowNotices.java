package io.hengji.intake;

/** What is told about the rows of one sheet that are not read as data, or that nobody sees. */
final class RowNotices {
    private final Origin origin;
    private final FindingLog log;
    private int hidden;
    private int firstHidden;

    RowNotices(Origin origin, FindingLog log) {
        this.origin = origin;
        this.log = log;
    }

    /** A row that is read; hidden ones are counted. */
    void see(RawRow row) {
        if (row.hidden()) {
            firstHidden = hidden == 0 ? row.number() : firstHidden;
            hidden++;
        }
    }

    /** 注：…, 填表人：…: passed over. */
    void foot(RawRow row, String text) {
        log.add(
                IntakeCode.FOOT_SKIPPED,
                origin.cell(row.number(), null, text),
                "found",
                DeskText.shown(text));
    }

    /** From this row on nothing is read: there are more rows than may be. */
    void tooMany(RawRow row, String table, int limit) {
        log.add(
                IntakeCode.TOO_LARGE,
                origin.row(row.number()),
                "what",
                "“" + table + "”的行数",
                "limit",
                limit + " 行");
    }

    /** Hidden rows are told once, with their number. */
    void tellHidden() {
        if (hidden > 0) {
            log.add(
                    IntakeCode.HIDDEN,
                    origin.row(firstHidden),
                    "what",
                    "第 " + firstHidden + " 行" + (hidden == 1 ? "" : "等 " + hidden + " 行"));
        }
    }
}
