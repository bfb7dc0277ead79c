package io.hengji.official;

import io.hengji.kernel.FigureId;
import io.hengji.kernel.Finding;
import io.hengji.kernel.SourceRef;
import io.hengji.kernel.Unit;
import io.hengji.numeral.Numeral;
import io.hengji.numeral.Numerals;
import io.hengji.official.FigureText.Ambiguous;
import io.hengji.official.FigureText.Candidate;
import io.hengji.official.FigureText.Misfit;
import io.hengji.official.FigureText.Missing;
import io.hengji.official.FigureText.Shown;
import io.hengji.official.FigureText.Unknown;
import io.hengji.official.Report.FigureRun;
import io.hengji.official.Report.Plain;
import io.hengji.official.Report.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The references of one file: <code>{{id}}</code>, <code>{{id:万元:2}}</code>, the literal <code>
 * {{=12处|reason}}</code>, and comments, which are not printed.
 */
final class References {
    /** What stands in a report where a figure should be: to be filled by hand. */
    static final String BLANK = "（　　）";

    private static final Pattern MARK =
            Pattern.compile("\\{\\{([^{}\\n]*)\\}\\}|<!--.*?-->|\\{\\{|\\}\\}", Pattern.DOTALL);
    private static final Pattern PARTS = Pattern.compile("[:：]");
    private static final Pattern BAR = Pattern.compile("[|｜]");
    private static final char MASK = '\uFFFC';
    private static final int MOST_DECIMALS = 6;
    private static final int MOST_PARTS = 3;

    private record Place(int start, int end, @Nullable Run run) {}

    private final NarrativeSource source;
    private final FigureText figures;
    private final List<Finding> findings;
    private final TreeMap<Integer, Place> places = new TreeMap<>();

    /** The text without its references, for the reader of figures. */
    private final StringBuilder masked;

    private final String readable;

    References(NarrativeSource source, FigureText figures, List<Finding> findings) {
        this.source = source;
        this.figures = figures;
        this.findings = findings;
        this.masked = new StringBuilder(source.text());
        StringBuilder read = new StringBuilder(source.text());
        Matcher marks = MARK.matcher(source.text());
        while (marks.find()) {
            String inner = marks.group(1);
            boolean comment = marks.group().startsWith("<!--");
            Run run = comment ? null : run(inner, marks.start(), marks.end());
            places.put(marks.start(), new Place(marks.start(), marks.end(), run));
            mask(marks.start(), marks.end());
            for (int i = marks.start(); comment && i < marks.end(); i++) {
                read.setCharAt(i, read.charAt(i) == '\n' ? '\n' : ' ');
            }
        }
        this.readable = read.toString();
    }

    /** The text with its comments blanked out, of the same length. */
    String readable() {
        return readable;
    }

    /** The runs of the chars [from, to). */
    List<Run> runs(int from, int to) {
        List<Run> runs = new ArrayList<>();
        int at = from;
        for (Place place : places.subMap(from, to).values()) {
            runs.add(new Plain(readable.substring(at, place.start())));
            if (place.run() != null) {
                runs.add(place.run());
            }
            at = Math.min(to, place.end());
        }
        runs.add(new Plain(readable.substring(at, to)));
        return runs;
    }

    /** The chars [from, to) are no prose: a number that is not printed. */
    void mask(int from, int to) {
        for (int i = from; i < to; i++) {
            masked.setCharAt(i, MASK);
        }
    }

    /** Finds the figures that were typed in. */
    void typed() {
        for (Numeral numeral : Numerals.read(masked.toString())) {
            int start = source.text().offsetByCodePoints(0, numeral.start());
            int end = source.text().offsetByCodePoints(start, numeral.end() - numeral.start());
            List<Candidate> same = figures.having(numeral);
            findings.add(
                    Finding.of(
                                    OfficialCode.TYPED_FIGURE,
                                    source.span(start, end),
                                    Map.of(
                                            "text",
                                            numeral.text(),
                                            "candidates",
                                            same.isEmpty() ? "" : "可改为：" + proposals(same) + "。"))
                            .expecting(same.isEmpty() ? null : proposals(same), numeral.text())
                            .about(same.stream().map(Candidate::figure).toList(), null));
        }
    }

    private Run run(@Nullable String inner, int start, int end) {
        if (inner == null) {
            return malformed(start, end, "花括号没有成对");
        }
        if (inner.startsWith("=")) {
            return literal(inner.substring(1), start, end);
        }
        String[] parts = PARTS.split(inner, -1);
        String name = parts[0].strip();
        if (name.isEmpty() || parts.length > MOST_PARTS) {
            return malformed(start, end, name.isEmpty() ? "没有写编号" : "冒号太多");
        }
        String symbol = parts.length > 1 ? parts[1].strip() : "";
        Unit unit = Unit.of(symbol).orElse(null);
        if (unit == null && !symbol.isEmpty()) {
            return malformed(start, end, "不认识计量单位“" + symbol + "”");
        }
        String places = parts.length > 2 ? parts[2].strip() : "";
        Integer decimals = decimals(places);
        if (decimals == null && !places.isEmpty()) {
            return malformed(start, end, "小数位数应为0至" + MOST_DECIMALS);
        }
        return figure(name, unit, decimals, start, end);
    }

    private Run figure(
            String name, @Nullable Unit unit, @Nullable Integer decimals, int start, int end) {
        return switch (figures.show(name, unit, decimals)) {
            case Shown(FigureId figure, String text, String mark) -> {
                repeatedUnit(name, text, start, end);
                yield new FigureRun(text, figure, mark);
            }
            case Unknown _ -> {
                String near = String.join("、", NearestNames.to(name, figures.names()));
                complain(
                        OfficialCode.UNKNOWN_FIGURE,
                        source.span(start, end),
                        Map.of("name", name, "near", near.isEmpty() ? "" : "相近的有：" + near + "。"));
                yield new Plain(BLANK);
            }
            case Ambiguous(List<Candidate> candidates) -> {
                complain(
                        OfficialCode.AMBIGUOUS_FIGURE,
                        source.span(start, end),
                        Map.of("name", name, "candidates", proposals(candidates)));
                yield new Plain(BLANK);
            }
            case Misfit(FigureId figure, @Nullable Unit own) -> {
                complain(
                        OfficialCode.UNIT_MISFIT,
                        source.span(start, end),
                        Map.of(
                                "name", name,
                                "own", own == null ? "未填写" : own.symbol(),
                                "unit", unit == null ? "" : unit.symbol()));
                yield new FigureRun(BLANK, figure, "计量单位不符");
            }
            case Missing(FigureId figure, String label, String why) -> {
                findings.add(
                        Finding.of(
                                        OfficialCode.NO_VALUE,
                                        source.span(start, end),
                                        Map.of("name", label, "why", why))
                                .about(List.of(figure), null));
                yield new FigureRun(BLANK, figure, "无法核验：" + why);
            }
        };
    }

    private void repeatedUnit(String name, String shown, int start, int end) {
        int digits = shown.length();
        while (digits > 0 && !Character.isDigit(shown.charAt(digits - 1))) {
            digits--;
        }
        String unit = shown.substring(digits);
        if (!unit.isEmpty() && source.text().startsWith(unit, end)) {
            complain(
                    OfficialCode.UNIT_REPEATED,
                    source.span(start, end + unit.length()),
                    Map.of("name", name, "shown", shown, "unit", unit));
        }
    }

    private Run literal(String inner, int start, int end) {
        String[] parts = BAR.split(inner, 2);
        if (parts[0].isBlank()) {
            return malformed(start, end, "等号后没有文字");
        }
        if (parts.length < 2 || parts[1].isBlank()) {
            complain(
                    OfficialCode.LITERAL_WITHOUT_REASON,
                    source.span(start, end),
                    Map.of("text", parts[0].strip()));
        }
        return new Plain(parts[0].strip());
    }

    private Run malformed(int start, int end, String why) {
        complain(
                OfficialCode.MALFORMED_REFERENCE,
                source.span(start, end),
                Map.of("text", source.text().substring(start, end), "why", why));
        return new Plain(BLANK);
    }

    private static @Nullable Integer decimals(String text) {
        return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '0' + MOST_DECIMALS
                ? text.charAt(0) - '0'
                : null;
    }

    private static String proposals(List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> "{{" + candidate.figure() + "}}（" + candidate.label() + "）")
                .collect(Collectors.joining("、"));
    }

    private void complain(OfficialCode code, SourceRef at, Map<String, String> args) {
        findings.add(Finding.of(code, at, args));
    }
}
