package io.hengji.official;

import io.hengji.kernel.Finding;
import io.hengji.official.Report.Block;
import io.hengji.official.Report.Heading;
import io.hengji.official.Report.Paragraph;
import io.hengji.official.Report.Plain;
import io.hengji.official.Report.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one file of the narrative line by line into headings and paragraphs. */
final class NarrativeReader {
    private static final Pattern HEADING = Pattern.compile("(#+)[ 　]*(.*)");
    private static final Pattern ITEM =
            Pattern.compile("(?:[-*+•][ 　]+|\\d{1,2}(?:[.．)）][ 　]+|、))(?!\\d)(.*)");
    private static final Pattern OWN_NUMBER =
            Pattern.compile(
                    "(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]"
                            + "|[（(]\\d{1,2}[）)]|\\d{1,2}[、.．](?!\\d)|第[一二三四五六七八九十]{1,3}[章节部分]{1,2})[ 　]*");
    private static final Pattern MARKUP =
            Pattern.compile("^(?:\\||>|```|!\\[|---+$|\\*\\*\\*+$|<[a-zA-Z/]).*");
    private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|__");

    private final NarrativeSource source;
    private final Numbering numbering;
    private final Outline outline;
    private final References references;
    private final List<Finding> findings;
    private final List<Block> blocks = new ArrayList<>();

    /** The paragraph that is being read: its number, if it is an item, and its lines so far. */
    private final List<Run> open = new ArrayList<>();

    NarrativeReader(
            NarrativeSource source,
            Numbering numbering,
            Outline outline,
            FigureText figures,
            List<Finding> findings) {
        this.source = source;
        this.numbering = numbering;
        this.outline = outline;
        this.findings = findings;
        this.references = new References(source, figures, findings);
    }

    List<Block> blocks() {
        String text = references.readable();
        int at = 0;
        while (at <= text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            line(text, at, end);
            at = end + 1;
        }
        close();
        references.typed();
        return List.copyOf(blocks);
    }

    private void line(String text, int lineStart, int lineEnd) {
        int from = lineStart;
        int to = lineEnd;
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            close();
            return;
        }
        Matcher heading = HEADING.matcher(text).region(from, to);
        if (heading.matches()) {
            close();
            heading(heading.group(1).length(), heading.start(2), to);
            return;
        }
        if (MARKUP.matcher(text).region(from, to).matches()) {
            close();
            complain(OfficialCode.UNSUPPORTED_MARKUP, from, to, Map.of());
            open.addAll(runs(from, to));
            close();
            return;
        }
        Matcher item = ITEM.matcher(text).region(from, to);
        if (item.matches()) {
            close();
            String number = numbering.item();
            if (!number.isEmpty()) {
                open.add(new Plain(number));
            }
            references.mask(from, item.start(1));
            from = item.start(1);
        }
        join(runs(from, to));
    }

    private void heading(int depth, int from, int to) {
        int level = Math.min(depth, Numbering.LEVELS);
        if (depth > Numbering.LEVELS) {
            complain(OfficialCode.UNSUPPORTED_MARKUP, from, to, Map.of());
        }
        int start = from;
        Matcher own = OWN_NUMBER.matcher(source.text()).region(from, to);
        if (own.lookingAt()) {
            complain(OfficialCode.OWN_NUMBER, from, to, Map.of("number", own.group().strip()));
            start = own.end();
            references.mask(from, start);
        }
        if (level > numbering.level() + 1) {
            complain(
                    OfficialCode.LEVEL_SKIPPED,
                    from,
                    to,
                    Map.of(
                            "level", Integer.toString(level),
                            "above", Integer.toString(numbering.level())));
        }
        List<Run> runs = new ArrayList<>();
        runs.add(new Plain(numbering.heading(level)));
        runs.addAll(runs(start, to));
        if (level == 1) {
            outline.section(source.text().substring(start, to));
        }
        blocks.add(new Heading(level, merged(runs)));
    }

    /** A further line of the open paragraph; between Latin words a line break is a space. */
    private void join(List<Run> runs) {
        if (!open.isEmpty() && !runs.isEmpty()) {
            String before = open.getLast().text();
            String after = runs.getFirst().text();
            if (!before.isEmpty()
                    && !after.isEmpty()
                    && latin(before.charAt(before.length() - 1))
                    && latin(after.charAt(0))) {
                open.add(new Plain(" "));
            }
        }
        open.addAll(runs);
    }

    private void close() {
        if (!open.isEmpty()) {
            blocks.add(new Paragraph(merged(open)));
            open.clear();
        }
    }

    private List<Run> runs(int from, int to) {
        List<Run> runs = new ArrayList<>();
        for (Run run : references.runs(from, to)) {
            if (run instanceof Plain plain && EMPHASIS.matcher(plain.text()).find()) {
                complain(OfficialCode.UNSUPPORTED_MARKUP, from, to, Map.of());
                runs.add(new Plain(EMPHASIS.matcher(plain.text()).replaceAll("")));
            } else {
                runs.add(run);
            }
        }
        return runs;
    }

    private static List<Run> merged(List<Run> runs) {
        List<Run> merged = new ArrayList<>();
        for (Run run : runs) {
            if (run instanceof Plain plain
                    && !merged.isEmpty()
                    && merged.getLast() instanceof Plain last) {
                merged.set(merged.size() - 1, new Plain(last.text() + plain.text()));
            } else if (!run.text().isEmpty()) {
                merged.add(run);
            }
        }
        return merged;
    }

    private void complain(OfficialCode code, int from, int to, Map<String, String> args) {
        Map<String, String> all = new java.util.HashMap<>(args);
        all.put("text", source.text().substring(from, to));
        findings.add(Finding.of(code, source.span(from, to), all));
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '　' || c == '\t' || c == '\r' || c == '\uFEFF' || c == '\u00A0';
    }

    private static boolean latin(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }
}
