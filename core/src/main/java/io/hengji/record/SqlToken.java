package io.hengji.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** One word, literal or sign of a SQL text; comments and spaces are left out. */
record SqlToken(Kind kind, String text, int start, int line) {
    enum Kind {
        WORD,
        NUMBER,
        STRING,
        SYMBOL,
        PARAMETER,
        /** What no engine-neutral query holds: quoted names, dollar quotes, an unended text. */
        ODD
    }

    private static final Pattern PLAIN = Pattern.compile("[0-9]+(\\.[0-9]+)?");
    private static final List<String> LONG_SYMBOLS =
            List.of("<>", "<=", ">=", "||", "//", "::", "!=");

    String upper() {
        return text.toUpperCase(Locale.ROOT);
    }

    boolean is(String wordOrSymbol) {
        return (kind == Kind.WORD || kind == Kind.SYMBOL) && upper().equals(wordOrSymbol);
    }

    static List<SqlToken> of(String sql, int firstLine) {
        List<SqlToken> tokens = new ArrayList<>();
        int line = firstLine;
        int at = 0;
        while (at < sql.length()) {
            char c = sql.charAt(at);
            int end = end(sql, at);
            if (!Character.isWhitespace(c) && !isComment(sql, at)) {
                tokens.add(new SqlToken(kind(sql, at, end), sql.substring(at, end), at, line));
            } else if (sql.startsWith("/*", at) && !sql.startsWith("*/", end - 2)) {
                tokens.add(new SqlToken(Kind.ODD, "/*", at, line));
            }
            line += (int) sql.substring(at, end).chars().filter(ch -> ch == '\n').count();
            at = end;
        }
        return tokens;
    }

    private static boolean isComment(String sql, int at) {
        return sql.startsWith("--", at) || sql.startsWith("/*", at);
    }

    private static int end(String sql, int at) {
        char c = sql.charAt(at);
        if (sql.startsWith("--", at)) {
            return after(sql, "\n", at);
        }
        if (sql.startsWith("/*", at)) {
            return after(sql, "*/", at + 2);
        }
        if (c == '\'') {
            int close = at + 1;
            while (close < sql.length()) {
                if (sql.charAt(close) != '\'') {
                    close++;
                } else if (sql.startsWith("''", close)) {
                    close += 2;
                } else {
                    return close + 1;
                }
            }
            return sql.length();
        }
        if (c == '"' || c == '`') {
            return after(sql, String.valueOf(c), at + 1);
        }
        if (c == ':' && at + 1 < sql.length() && isWord(sql.charAt(at + 1))) {
            return wordEnd(sql, at + 1);
        }
        if (isWord(c)) {
            return c >= '0' && c <= '9' ? numberEnd(sql, at) : wordEnd(sql, at);
        }
        return at + (LONG_SYMBOLS.stream().anyMatch(symbol -> sql.startsWith(symbol, at)) ? 2 : 1);
    }

    private static Kind kind(String sql, int at, int end) {
        char c = sql.charAt(at);
        if (c == '\'') {
            // E'…' and X'…' read backslashes or bytes: another language of texts.
            boolean prefixed = at > 0 && isWord(sql.charAt(at - 1));
            boolean ended = end - at > 1 && sql.charAt(end - 1) == '\'';
            return prefixed || !ended ? Kind.ODD : Kind.STRING;
        }
        if (c == ':' && end - at > 1 && sql.charAt(at + 1) != ':') {
            return Kind.PARAMETER;
        }
        if (isWord(c)) {
            // 1e5 is a floating number, and 5_000 is not understood everywhere.
            return c < '0' || c > '9'
                    ? Kind.WORD
                    : PLAIN.matcher(sql.substring(at, end)).matches() ? Kind.NUMBER : Kind.ODD;
        }
        return c == '"' || c == '`' || c > 127 ? Kind.ODD : Kind.SYMBOL;
    }

    private static int after(String sql, String mark, int from) {
        int found = sql.indexOf(mark, from);
        return found < 0 ? sql.length() : found + mark.length();
    }

    private static boolean isWord(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '_');
    }

    private static int wordEnd(String sql, int from) {
        int end = from;
        while (end < sql.length() && isWord(sql.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int numberEnd(String sql, int from) {
        int end = wordEnd(sql, from);
        return end + 1 < sql.length()
                        && sql.charAt(end) == '.'
                        && Character.isDigit(sql.charAt(end + 1))
                ? wordEnd(sql, end + 1)
                : end;
    }
}
