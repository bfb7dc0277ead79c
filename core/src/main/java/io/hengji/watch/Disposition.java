package io.hengji.watch;

import java.time.Instant;

/**
 * What a person decided about a lead (疑点处置): by whom, when, why and on what evidence. It holds for
 * the rows that were there; a lead with other rows is open again.
 *
 * @param source the id of the case the lead was found in
 * @param content the digest of the rows that were decided about
 * @param evidence a document, a voucher; may be empty
 */
public record Disposition(
        String lead,
        String source,
        Action action,
        String by,
        String note,
        String evidence,
        Instant at,
        String content) {

    /** The three ways a lead ends. */
    public enum Action {
        CONFIRM("confirmed", "已确认"),
        EXPLAIN("explained", "已说明"),
        CORRECT("corrected", "已纠正");

        private final String word;
        private final String chinese;

        Action(String word, String chinese) {
            this.word = word;
            this.chinese = chinese;
        }

        /** The word of the JSON output. */
        public String word() {
            return word;
        }

        public String chinese() {
            return chinese;
        }
    }
}
