package io.hengji.kernel;

/**
 * A legal or official ground (依据). {@code verified} is false while the wording or the number has
 * not been read in the text itself: such a clause is shown as 待核 and never printed as a citation.
 */
public record Clause(String issuer, String document, String article, boolean verified) {

    /** As printed for people: 《…》第…条, with the mark 待核 where it is due. */
    public String shown() {
        return issuer
                + " "
                + document
                + (article.isEmpty() ? "" : " " + article)
                + (verified ? "" : "（待核）");
    }
}
