package io.hengji.audit;

import io.hengji.kernel.Fraction;
import io.hengji.trail.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Sums over a list whose items are sentences or lines of their own: each begins with a number or is
 * a short line that ends in its figure. The total stands before the list (包括以下 5 项：) or behind it
 * (以上四项共计).
 */
final class ListedSums implements Discovery {
    private static final int MOST_ITEMS = 60;
    private static final int SHORT = 60;
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "^\\s*(?:[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[.、．)）]|[①-⑳]|[一二三四五六七八九十]是).*",
                    Pattern.DOTALL);
    private static final Pattern OPENS =
            Pattern.compile(".*([:：]|如下|以下.{0,12})\\s*$", Pattern.DOTALL);
    private static final Pattern CLOSES =
            Pattern.compile("(以上|上述|前述).{0,12}(合计|共计|总计|共|累计).{0,6}$");

    /** The main figure of an item. */
    private record Item(Sentence sentence, Claim claim, boolean numbered) {}

    @Override
    public void discover(Passages passages, Consumer<Link> links) {
        List<Item> items = items(passages);
        exact(passages, items, links);
        opened(passages, links);
        closed(passages, links);
    }

    private static List<Item> items(Passages passages) {
        List<Item> items = new ArrayList<>();
        for (Sentence sentence : passages.sentences()) {
            boolean numbered = NUMBERED.matcher(sentence.text()).matches();
            List<Claim> claims =
                    sentence.claims().stream()
                            .filter(claim -> Sums.summable(claim) && !claim.inWords())
                            .toList();
            boolean line = sentence.text().strip().length() <= SHORT && claims.size() == 1;
            if (!claims.isEmpty() && (numbered || line)) {
                items.add(new Item(sentence, claims.getFirst(), numbered));
            }
        }
        return items;
    }

    /** Contiguous runs of three or more items whose sum stands somewhere before or behind them. */
    private static void exact(Passages passages, List<Item> items, Consumer<Link> links) {
        Map<Fraction, List<Claim>> byValue = new HashMap<>();
        for (Claim claim : passages.claims()) {
            if (summable(claim)) {
                byValue.computeIfAbsent(claim.value(), value -> new ArrayList<>()).add(claim);
            }
        }
        for (int from = 0; from < items.size(); from++) {
            Fraction sum = items.get(from).claim().value();
            List<Claim> run = new ArrayList<>(List.of(items.get(from).claim()));
            for (int to = from + 1; to < Math.min(items.size(), from + MOST_ITEMS); to++) {
                Claim next = items.get(to).claim();
                if (!next.like(run.getFirst())) {
                    break;
                }
                sum = sum.plus(next.value());
                run.add(next);
                if (run.size() >= 3) {
                    for (Claim total : byValue.getOrDefault(sum, List.of())) {
                        if (total.like(next) && !run.contains(total)) {
                            links.accept(Sums.link(total, run, Sums.sum(total, run), false));
                        }
                    }
                }
            }
        }
    }

    private static boolean summable(Claim claim) {
        return Sums.measured(claim);
    }

    /** A sentence that ends with a colon, and the numbered lines directly behind it. */
    private static void opened(Passages passages, Consumer<Link> links) {
        List<Sentence> sentences = passages.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence opening = sentences.get(i);
            if (opening.claims().isEmpty() || !OPENS.matcher(opening.text().strip()).matches()) {
                continue;
            }
            Claim total = opening.claims().getFirst();
            if (!Sums.measured(total)) {
                continue;
            }
            List<Claim> run = following(sentences, i + 1, total);
            if (run.size() < 2) {
                continue;
            }
            Relation relation = Sums.sum(total, run);
            boolean plain = !opening.isPartial();
            boolean near =
                    Slips.explain(relation) || Slips.near(Sums.parts(run), total.value(), 60, 165);
            links.accept(Sums.link(total, run, relation, plain && near).whole());
        }
    }

    /** The first like figure of each numbered line; lines between them describe. */
    private static List<Claim> following(List<Sentence> sentences, int from, Claim total) {
        List<Claim> run = new ArrayList<>();
        int block = -1;
        for (int i = from; i < sentences.size() && run.size() < MOST_ITEMS; i++) {
            Sentence sentence = sentences.get(i);
            if (sentence.block() == block) {
                continue;
            }
            block = sentence.block();
            if (!NUMBERED.matcher(sentence.text()).matches()) {
                break;
            }
            List<Claim> like =
                    sentence.claims().stream()
                            .filter(claim -> total.like(claim) && Sums.summable(claim))
                            .toList();
            if (like.isEmpty()) {
                return List.of();
            }
            run.add(like.getFirst());
        }
        return run;
    }

    /** 以上四项共计: as many items as it says, directly before it. */
    private static void closed(Passages passages, Consumer<Link> links) {
        List<Sentence> sentences = passages.sentences();
        for (int i = 1; i < sentences.size(); i++) {
            Sentence closing = sentences.get(i);
            for (Claim total : closing.claims()) {
                String before = closing.before(total).strip();
                if (!Sums.summable(total) || !CLOSES.matcher(before).find()) {
                    continue;
                }
                OptionalInt counted =
                        Words.counted(before.replaceFirst("(合计|共计|总计|共|累计).{0,6}$", ""));
                List<Claim> run = preceding(sentences, i, total);
                if (run.size() >= 2 && (counted.isEmpty() || counted.getAsInt() == run.size())) {
                    Relation relation = Sums.sum(total, run);
                    links.accept(Sums.link(total, run, relation, counted.isPresent()).whole());
                }
                break;
            }
        }
    }

    private static List<Claim> preceding(List<Sentence> sentences, int before, Claim total) {
        List<Claim> run = new ArrayList<>();
        int block = sentences.get(before).block();
        List<Sentence> line = new ArrayList<>();
        for (int i = before - 1; i >= -1 && run.size() < MOST_ITEMS; i--) {
            boolean another = i < 0 || sentences.get(i).block() != block;
            if (another && !line.isEmpty()) {
                if (!NUMBERED.matcher(line.getFirst().text()).matches()) {
                    break;
                }
                List<Claim> like =
                        line.stream()
                                .flatMap(sentence -> sentence.claims().stream())
                                .filter(claim -> total.like(claim) && Sums.summable(claim))
                                .toList();
                if (like.isEmpty()) {
                    break;
                }
                run.addFirst(like.getFirst());
                line.clear();
            }
            if (i >= 0) {
                block = sentences.get(i).block();
                if (block != sentences.get(before).block()) {
                    line.addFirst(sentences.get(i));
                }
            }
        }
        return run;
    }
}
