package io.hengji.audit;

import io.hengji.intake.Block;
import io.hengji.intake.Document;
import io.hengji.kernel.Unit;
import io.hengji.numeral.Numeral;
import io.hengji.numeral.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A report divided for the audit: blocks into sentences, sentences into claims. Characters outside
 * the basic plane are replaced, so that positions in the working text are code points.
 */
final class Passages {
    static final Unit BARE = Unit.of("个").orElseThrow();
    private static final char REPLACED = '〓';
    private static final Pattern SENTENCE = Pattern.compile("[^。！？\n]*[。！？\n]?");
    private static final Pattern CONNECTIVE =
            Pattern.compile(
                    "^(?:其中|包括|分别|以及|并且|其余|另有|另|还有|共有|全年(?!预算|执行)|截至|目前|现有|和(?![谐平])|与(?!会)|及(?!时)|为(?!民)|是(?!否)|共(?![青同享建用])|计(?![划算量生])|：|:|，|、|；|\\s)+");

    private final String text;
    private final List<Block> blocks;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    Passages(Document document) {
        this.text = plain(document.text());
        this.blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (!(block instanceof Block.Grid)) {
                sentences(i, block.start(), block.end());
            }
        }
    }

    private Passages(Passages of, Set<Integer> blocks) {
        this.text = of.text;
        this.blocks = of.blocks;
        of.claims.forEach(claim -> claims.add(HedgedRelations.firm(claim)));
        for (Sentence one : of.sentences) {
            List<Claim> own =
                    blocks.contains(one.block())
                            ? one.claims().stream().map(HedgedRelations::firm).toList()
                            : List.of();
            sentences.add(new Sentence(one.number(), one.block(), one.start(), one.text(), own));
        }
    }

    /**
     * The same report with its hedged figures taken as printed; only their paragraphs have claims.
     */
    Passages firm(Set<Integer> of) {
        return new Passages(this, of);
    }

    String text() {
        return text;
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    List<Claim> claims() {
        return claims;
    }

    List<Sentence> of(int block) {
        return sentences.stream().filter(sentence -> sentence.block() == block).toList();
    }

    String textOf(int block) {
        return text.substring(blocks.get(block).start(), blocks.get(block).end());
    }

    /**
     * A figure in a cell of a table.
     *
     * @param label the words of its row; {@code head} those of its column
     */
    Claim cell(Numeral numeral, int start, Unit unit, String label, String head, int block) {
        Claim claim =
                new Claim(
                        claims.size(),
                        start + numeral.start(),
                        start + numeral.end(),
                        numeral,
                        unit,
                        label,
                        head,
                        -1 - block,
                        block);
        claims.add(claim);
        return claim;
    }

    private void sentences(int block, int start, int end) {
        Matcher matcher = SENTENCE.matcher(text).region(start, end);
        while (matcher.find() && matcher.end() > matcher.start()) {
            String words = matcher.group();
            if (!words.isBlank()) {
                int number = sentences.size();
                List<Claim> own = claims(words, matcher.start(), number, block);
                sentences.add(new Sentence(number, block, matcher.start(), words, own));
            }
        }
    }

    private List<Claim> claims(String words, int start, int sentence, int block) {
        List<Claim> own = new ArrayList<>();
        int from = 0;
        for (Numeral numeral : Numerals.readWritten(words)) {
            String lead = words.substring(clause(words, from, numeral.start()), numeral.start());
            Unit unit = numeral.unit() == null ? BARE : numeral.unit();
            Claim claim =
                    new Claim(
                            claims.size(),
                            start + numeral.start(),
                            start + numeral.end(),
                            numeral.unit() == null ? numeral.in(BARE) : numeral,
                            unit,
                            label(lead),
                            lead,
                            sentence,
                            block);
            claims.add(claim);
            own.add(claim);
            from = numeral.end();
        }
        return own;
    }

    /** Where the clause of a figure begins: after the last mark or the figure before it. */
    private static int clause(String words, int from, int to) {
        int at = to;
        while (at > from && "，。；：、,;:（(）)".indexOf(words.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    private static String label(String lead) {
        return CONNECTIVE.matcher(lead.strip()).replaceFirst("").strip();
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(point -> plain.append(point > 0xFFFF ? REPLACED : (char) point));
        return plain.toString();
    }
}
