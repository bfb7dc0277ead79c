package io.hengji.numeral;

import io.hengji.numeral.NonQuantity.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What digits are when they are no amount. The rules are tried in their order at a run of digits,
 * before it is read as a figure; {@link #fallback} after, when no unit was found beside it.
 */
final class NonQuantityRules {

    /** A rule that matched: the chars [start, end) are of that kind. */
    record Match(int start, int end, Kind kind) {}

    /**
     * One rule.
     *
     * @param leads characters one of which must stand directly before the digits (a space may be
     *     between) and where the pattern then begins; empty when it begins at the digits
     */
    private record Rule(Kind kind, String leads, Pattern pattern) {}

    private static final int INDENT = 40;

    // Groups repeat a bounded number of times: a longer run costs no more, and the stack is safe.

    private static final String YEAR = "(?:19|20|21)\\d{2}";
    private static final String TO = "(?:-|—{1,2}|~|至|到)";
    private static final String MONTH = "(?:1[0-2]|0?[1-9])";
    private static final String DAY = "(?:3[01]|[12]\\d|0?[1-9])";
    private static final String YEARS =
            YEAR + " ?(?:(?:" + TO + "|[、和及或与]) ?" + YEAR + " ?){0,12}年(?:度|[底末初])?";
    private static final String MONTHS =
            MONTH + " ?(?:(?:" + TO + "|[、和]) ?" + MONTH + " ?){0,12}月(?:份|[底末初]|[上中下]旬)?";
    private static final String DAYS = DAY + " ?(?:" + TO + " ?" + DAY + " ?)?[日号]";
    private static final String MONTH_DAY = MONTHS + "(?: ?" + DAYS + ")?";
    private static final String DATE =
            "(?:" + YEARS + "(?: ?" + MONTH_DAY + ")?|" + MONTH_DAY + ")";

    private static final List<Rule> RULES = new ArrayList<>();

    static {
        rule(Kind.DOCUMENT, "〔[(【", "[〔\\[(【] ?" + YEAR + " ?[〕\\])】] ?第? ?\\d{1,5}(?: ?号)?");
        rule(
                Kind.ORDINAL,
                "第",
                "第 ?\\d+(?:\\.\\d+){0,12}(?: ?(?:"
                        + TO
                        + "|、) ?第?\\d+){0,12} ?(?:条|款|项|批次|批|次|章|节|期|号|届|名|位|季度|年度?|轮|版|类|篇|部分"
                        + "|页|行|列|个|阶段|标段|包|组|层|天)?");
        rule(Kind.NAME, "“\"‘", "[“\"‘]\\d+(?:[+·.]\\w+){0,12} ?[条项招举个大+]?[”\"’]");
        rule(Kind.ORDINAL, "(", "\\(\\d{1,2}\\)");
        rule(Kind.DATE, "", DATE + "(?: ?" + TO + " ?(?:" + DATE + "|" + DAYS + "))?");
        rule(Kind.DATE, "", YEAR + "([-/.])" + MONTH + "\\1" + DAY + "(?!\\d)");
        rule(Kind.DATE, "", YEAR + "-(?:0[1-9]|1[0-2])(?![\\d.])");
        rule(Kind.DATE, "", YEAR + " ?" + TO + " ?" + YEAR + "(?! ?[\\d.,%万亿元亩])");
        rule(Kind.DATE, "", "[1-4](?: ?" + TO + " ?[1-4])? ?季度");
        rule(Kind.DATE, "", DAY + " ?日(?! ?[内元以之])");
        rule(Kind.DATE, "", "(?:[01]?\\d|2[0-4]) ?[时点](?: ?[0-5]?\\d ?分(?: ?[0-5]?\\d ?秒)?|[整半])");
        rule(Kind.DATE, "", "(?:[01]?\\d|2[0-4]) ?时(?![期间段代效候])");
        rule(Kind.DATE, "", "(?:[01]\\d|2[0-3]|(?<=[午晨晚])\\d):[0-5]\\d(?::[0-5]\\d)?(?!\\d)");
        rule(Kind.DATE, "", "\\d{1,2}(?:年代|世纪)");
        rule(
                Kind.SCALE,
                "",
                "\\d+(?:\\.\\d+)? ?: ?\\d+(?:\\.\\d+)?(?: ?: ?\\d+(?:\\.\\d+)?){0,12}");
        rule(Kind.SCALE, "", "\\d{1,4}/\\d{1,4}(?![\\d./,]| ?[)]? ?[×xX*=])");
        rule(Kind.VERSION, "", "\\d+(?:\\.\\d+)? ?版(?![权面图])");
        rule(Kind.COORDINATE, "", "\\d+(?:\\.\\d+)? ?[°º′″](?!C)");
        rule(Kind.DOCUMENT, "", "\\d+ ?号(?=文|令|公告|通知|函)");
        rule(Kind.ORDINAL, "", "\\d+ ?号");
        rule(
                Kind.ORDINAL,
                "",
                "(?<=(?:附件|附表|附录|附图|附注|序号|编号|步骤) {0,2})\\d+(?:-\\d+){0,12}(?! ?[份个张页幅\\d.,])");
        rule(Kind.CODE, "", "\\d0后(?!续)");
        rule(Kind.CODE, "", "0\\d+(?:(?:-|—{1,2})\\d+){0,12}(?!\\.\\d)");
        rule(Kind.CODE, "", "\\d+(?:-\\d+){2,12}");
        rule(Kind.CODE, "", "7 ?[×xX*] ?24(?: ?小时)?(?![\\d.])");
        rule(Kind.CODE, "", "1[3-9]\\d{9}(?!\\d)");
        rule(Kind.CODE, "", "\\d{3,6}(?=热线|电话|平台|专线|短信)");
        rule(
                Kind.CODE,
                "",
                "\\d+[A-Z](?![A-Za-z0-9/])|\\d+[A-Za-z]+\\d[A-Za-z0-9]*(?:[-_][A-Za-z0-9]+){0,12}");
    }

    private static final Pattern STANDARD =
            Pattern.compile(
                    "[A-Z]{1,5}(?:/[A-Z]{1,2})? ?\\d{3,6}(?:\\.\\d+)? ?[-—]{1,2} ?(?:19|20)\\d{2}(?!\\d)"
                            + "|[A-Z]{1,5}/[A-Z]{1,2} ?\\d{3,6}(?:\\.\\d+)?");
    private static final Pattern VERSION = Pattern.compile("[Vv]\\d+(?:\\.\\d+){0,12}");
    private static final Pattern CODE =
            Pattern.compile("[A-Za-z]+[-_/.]?\\d[A-Za-z0-9]*(?:[-_./][A-Za-z0-9]+){0,12}");
    private static final Pattern DOTTED = Pattern.compile("\\d+(?:\\.\\d+){2,12}");
    private static final String MARK = "[.、)](?:(?! ?\\d)|(?=" + YEAR + " ?年))";
    private static final String NUMBERS = "\\d{1,2}(?:\\.\\d{1,2}){0,3}";
    private static final Pattern HEADING = Pattern.compile(NUMBERS + MARK);
    private static final Pattern SPACED_HEADING = Pattern.compile(NUMBERS + " {1,3}(?=\\p{IsHan})");
    private static final Pattern LISTED = Pattern.compile("\\d{1,2}、(?=\\d)");
    private static final Pattern CLAUSE = Pattern.compile("\\d{1,2}" + MARK);
    private static final Pattern BARE_YEAR = Pattern.compile("(?:199\\d|20[0-3]\\d)(?!\\d)");
    private static final Pattern LONG = Pattern.compile("\\d{9,}(?:-\\d+){0,12}");
    private static final Pattern LABELLED =
            Pattern.compile("(?<=(?:表|图|注|公式|№|No\\.|NO\\.) ?)\\d+(?:-\\d+){0,12}");

    private final String text;

    /** One for each pattern, used again and again. */
    private final Map<Pattern, Matcher> matchers = new HashMap<>();

    NonQuantityRules(String text) {
        this.text = text;
    }

    /** What the digits at {@code at} are; null when they may be a figure. */
    @Nullable Match at(int at, int floor) {
        Match lettered = lettered(at, floor);
        if (lettered != null) {
            return lettered;
        }
        for (Rule rule : RULES) {
            int start = rule.leads().isEmpty() ? at : lead(at, floor, rule.leads());
            Matcher matcher = start < 0 ? null : matched(rule.pattern(), start);
            if (matcher != null) {
                return new Match(start, matcher.end(), rule.kind());
            }
        }
        return numbered(at);
    }

    /** What digits without a unit are, before they are taken for a bare figure. */
    @Nullable Match fallback(int at) {
        Matcher matcher = matched(BARE_YEAR, at);
        if (matcher != null && !goesOn(matcher.end())) {
            return new Match(at, matcher.end(), Kind.DATE);
        }
        matcher = matched(LONG, at);
        if (matcher != null && !goesOn(matcher.end())) {
            return new Match(at, matcher.end(), Kind.CODE);
        }
        matcher = matched(LABELLED, at);
        if (matcher != null && !goesOn(matcher.end())) {
            return new Match(at, matcher.end(), Kind.ORDINAL);
        }
        return null;
    }

    private boolean goesOn(int end) {
        return end + 1 < text.length()
                && (text.charAt(end) == '.' || text.charAt(end) == ',')
                && Character.isDigit(text.charAt(end + 1));
    }

    /** Digits behind letters: standards, versions and codes. */
    private @Nullable Match lettered(int at, int floor) {
        int from = at;
        if (from > floor && "-_/. ".indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        }
        boolean apart = from < at && text.charAt(from) == ' ';
        int letters = from;
        while (letters > floor && letter(text.charAt(letters - 1))) {
            letters--;
        }
        if (letters == from) {
            return null;
        }
        if (letters - 1 > floor
                && text.charAt(letters - 1) == '/'
                && letter(text.charAt(letters - 2))) {
            letters--;
            while (letters > floor && letter(text.charAt(letters - 1))) {
                letters--;
            }
        }
        Matcher matcher = matched(STANDARD, letters);
        if (matcher != null) {
            return new Match(letters, matcher.end(), Kind.STANDARD);
        }
        if (apart) {
            return null;
        }
        matcher = matched(VERSION, letters);
        if (matcher != null && matcher.end() > at) {
            return new Match(letters, matcher.end(), Kind.VERSION);
        }
        matcher = matched(CODE, letters);
        return matcher == null || matcher.end() <= at
                ? null
                : new Match(letters, matcher.end(), Kind.CODE);
    }

    /** Numbers of headings and of listed clauses, and dotted numbers. */
    private @Nullable Match numbered(int at) {
        Matcher matcher = null;
        int before = at - 1;
        while (before >= 0 && at - before <= INDENT && text.charAt(before) == ' ') {
            before--;
        }
        if (before < 0 || text.charAt(before) == '\n' || text.charAt(before) == '\r') {
            matcher = heading(at, before);
        } else if (":;。)".indexOf(text.charAt(before)) >= 0) {
            matcher = matched(CLAUSE, at);
        }
        if (matcher != null) {
            return new Match(at, matcher.end(), Kind.ORDINAL);
        }
        matcher = matched(DOTTED, at);
        return matcher == null ? null : new Match(at, matcher.end(), Kind.VERSION);
    }

    /**
     * At the beginning of a line. Lines of a wrapped text may begin with a figure: a figure has a
     * unit behind it, or its sentence began in the line before.
     */
    private @Nullable Matcher heading(int at, int lineEnd) {
        Matcher matcher = matched(HEADING, at);
        if (matcher != null) {
            return matcher;
        }
        matcher = matched(SPACED_HEADING, at);
        if (matcher != null && UnitReader.read(text, matcher.end()).unit() == null) {
            return matcher;
        }
        boolean sentence = lineEnd < 1 || "。;:!\n\r ".indexOf(text.charAt(lineEnd - 1)) >= 0;
        return sentence ? matched(LISTED, at) : null;
    }

    private int lead(int at, int floor, String leads) {
        int before = at - 1;
        if (before > floor && text.charAt(before) == ' ') {
            before--;
        }
        return before >= floor && leads.indexOf(text.charAt(before)) >= 0 ? before : -1;
    }

    private @Nullable Matcher matched(Pattern pattern, int start) {
        Matcher matcher =
                matchers.computeIfAbsent(
                                pattern, made -> made.matcher(text).useTransparentBounds(true))
                        .region(start, text.length());
        return matcher.lookingAt() ? matcher : null;
    }

    private static boolean letter(char c) {
        return c < 128 && Character.isLetter(c);
    }

    private static void rule(Kind kind, String leads, String pattern) {
        RULES.add(new Rule(kind, leads, Pattern.compile(pattern)));
    }
}
