package io.hengji.audit;

import java.util.List;

/**
 * A sentence of the report, up to 。！？ or the end of its block.
 *
 * @param text in which one char is one code point; positions of claims minus {@code start} lie in
 *     it
 * @param claims in order
 */
record Sentence(int number, int block, int start, String text, List<Claim> claims) {
    Sentence {
        claims = List.copyOf(claims);
    }

    int end() {
        return start + text.length();
    }

    /** The words between two places of the report that lie in this sentence. */
    String between(int from, int to) {
        int low = Math.max(0, Math.min(text.length(), from - start));
        int high = Math.max(low, Math.min(text.length(), to - start));
        return text.substring(low, high);
    }

    /** 主要, 如, 等: it names not all of what it speaks of. */
    boolean isPartial() {
        return Words.PARTIAL.matcher(text).find();
    }

    String before(Claim claim) {
        return between(start, claim.start());
    }

    /** The words of its clause before a figure, other figures included. */
    String clause(Claim claim) {
        String before = before(claim);
        int at = before.length();
        while (at > 0 && "，。；：:;（(".indexOf(before.charAt(at - 1)) < 0) {
            at--;
        }
        return before.substring(at).strip();
    }

    String after(Claim claim) {
        return between(claim.end(), end());
    }
}
