package io.hengji.record;

import io.hengji.kernel.Finding;
import io.hengji.kernel.FindingCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds SQL to what every engine does alike and exactly: one query that selects, joins, counts and
 * sums, and never divides, averages or rounds. What it does not know it refuses.
 */
public final class SqlLint {
    private static final Set<String> SYMBOLS =
            Set.of("(", ")", ",", ".", "*", "+", "-", "=", "<>", "<", ">", "<=", ">=", "||", ";");
    private static final Set<String> DIVISIONS = Set.of("/", "//", "%");
    private static final Set<String> BEFORE_STAR = Set.of("SELECT", "DISTINCT", "ALL", ".", ",");

    private final String file;
    private final List<String> lines;
    private final int firstLine;
    private final List<SqlToken> tokens;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> named = new HashSet<>();
    private final List<SqlToken> tables = new ArrayList<>();
    private final Set<String> parameters = new HashSet<>();

    /** An open bracket: what stands before it, and which part of a query is being read in it. */
    private static final class Bracket {
        final String owner;
        boolean query;
        boolean inFrom;
        boolean tableNext;

        Bracket(String owner) {
            this.owner = owner;
        }
    }

    public SqlLint(String file, String sql, int firstLine) {
        this.file = file;
        this.firstLine = firstLine;
        lines = sql.lines().toList();
        tokens = SqlToken.of(sql, firstLine);
    }

    /** Whether the text is one query and nothing else; the last guard before an engine sees it. */
    public static boolean isOneQuery(String sql) {
        List<SqlToken> tokens = SqlToken.of(sql, 1);
        boolean begins = !tokens.isEmpty() && begins(tokens.getFirst());
        int depth = 0;
        for (int at = 0; at < tokens.size(); at++) {
            depth += tokens.get(at).is("(") ? 1 : tokens.get(at).is(")") ? -1 : 0;
            boolean ends = tokens.get(at).is(";") && at + 1 < tokens.size();
            if (depth < 0 || ends || tokens.get(at).kind() == SqlToken.Kind.ODD) {
                return false;
            }
        }
        return begins && depth == 0;
    }

    /** Everything that the text alone tells. */
    public List<Finding> findings() {
        findings.clear();
        tables.clear();
        if (tokens.isEmpty() || !begins(tokens.getFirst())) {
            String found = tokens.isEmpty() ? "" : tokens.getFirst().text();
            int line = tokens.isEmpty() ? firstLine : tokens.getFirst().line();
            add(RecordCode.NOT_ONE_QUERY, line, Map.of("found", found), found);
            return List.copyOf(findings);
        }
        for (int at = 0; at + 2 < tokens.size(); at++) {
            boolean cte = before(at).is("WITH") || before(at).is(",");
            if (cte && tokens.get(at + 1).is("AS") && tokens.get(at + 2).is("(")) {
                named.add(tokens.get(at).upper());
            }
        }
        Deque<Bracket> open = new ArrayDeque<>();
        open.push(new Bracket(""));
        for (int at = 0; at < tokens.size(); at++) {
            if (!brackets(at, open)) {
                break;
            }
            check(at, open);
        }
        if (open.size() > 1) {
            add(RecordCode.NOT_ONE_QUERY, tokens.getLast().line(), Map.of("found", "("), "(");
        }
        return List.copyOf(findings);
    }

    /** The same, and that the text reads and uses what the front matter declares. */
    public List<Finding> findings(FrontMatter head) {
        findings();
        Set<String> declared = new HashSet<>();
        head.tables().forEach(table -> declared.add(table));
        for (SqlToken table : tables) {
            if (!declared.contains(table.text())) {
                refuse(RecordCode.TABLE_NOT_DECLARED, table);
            }
        }
        for (SqlToken token : tokens) {
            String name = token.text().substring(1);
            if (token.kind() == SqlToken.Kind.PARAMETER) {
                parameters.add(name);
                if (!head.params().containsKey(name)) {
                    add(RecordCode.PARAMETER_UNKNOWN, token.line(), Map.of("found", name), name);
                }
            }
        }
        for (String name : head.params().keySet()) {
            if (!parameters.contains(name)) {
                add(RecordCode.PARAMETER_UNUSED, firstLine, Map.of("found", name), name);
            }
        }
        return List.copyOf(findings);
    }

    private static boolean begins(SqlToken first) {
        return first.is("SELECT") || first.is("WITH");
    }

    /** Follows brackets and the parts of a query; false when the brackets do not match. */
    private boolean brackets(int at, Deque<Bracket> open) {
        SqlToken token = tokens.get(at);
        Bracket here = open.element();
        if (token.is("(")) {
            here.tableNext = false;
            open.push(new Bracket(before(at).upper()));
        } else if (token.is(")")) {
            open.pop();
            if (open.isEmpty()) {
                refuse(RecordCode.NOT_ONE_QUERY, token);
                return false;
            }
        } else if (token.is("SELECT")) {
            here.query = true;
            here.inFrom = false;
        } else if (token.is("FROM") || token.is("JOIN")) {
            here.inFrom = true;
            here.tableNext = true;
        } else if (token.is("WHERE")
                || token.is("GROUP")
                || token.is("UNION")
                || token.is("ORDER")) {
            here.inFrom = false;
        } else if (token.is(",") && here.inFrom) {
            here.tableNext = true;
        }
        return true;
    }

    private void check(int at, Deque<Bracket> open) {
        SqlToken token = tokens.get(at);
        switch (token.kind()) {
            case WORD -> word(at, open);
            case SYMBOL -> symbol(at, open);
            case ODD -> refuse(RecordCode.SYNTAX_NOT_ALLOWED, token);
            case STRING, NUMBER, PARAMETER -> {
                if (open.element().tableNext) {
                    open.element().tableNext = false;
                    refuse(RecordCode.SYNTAX_NOT_ALLOWED, token);
                }
            }
        }
    }

    private void symbol(int at, Deque<Bracket> open) {
        SqlToken token = tokens.get(at);
        if (DIVISIONS.contains(token.text())) {
            refuse(RecordCode.DIVIDES, token);
        } else if (!SYMBOLS.contains(token.text())) {
            refuse(RecordCode.SYNTAX_NOT_ALLOWED, token);
        } else if (token.is(";") && at + 1 < tokens.size()) {
            refuse(RecordCode.NOT_ONE_QUERY, tokens.get(at + 1));
        } else if (token.is("*") && BEFORE_STAR.contains(before(at).upper())) {
            refuse(RecordCode.SYNTAX_NOT_ALLOWED, token);
        } else if (token.is("*") && before(at).is("(") && !open.element().owner.equals("COUNT")) {
            refuse(RecordCode.SYNTAX_NOT_ALLOWED, token);
        }
    }

    private void word(int at, Deque<Bracket> open) {
        SqlToken token = tokens.get(at);
        String word = token.upper();
        Bracket here = open.element();
        if (here.tableNext && !SqlWords.KEYWORDS.contains(word)) {
            here.tableNext = false;
            table(at);
        } else if (before(at).is("AS") && here.owner.equals("CAST")) {
            type(at);
        } else if (before(at).is("AS") && SqlWords.isReserved(word)) {
            refuse(RecordCode.RESERVED_NAME, token);
        } else if (SqlWords.REFUSED.contains(word)) {
            refuse(RecordCode.SYNTAX_NOT_ALLOWED, token);
        } else if (after(at).is("(") && !SqlWords.KEYWORDS.contains(word)) {
            function(token, open);
        } else if (SqlWords.isReserved(word) && !SqlWords.KEYWORDS.contains(word)) {
            boolean day = word.equals("DATE") && after(at).kind() == SqlToken.Kind.STRING;
            if (!day) {
                refuse(RecordCode.RESERVED_NAME, token);
            }
        }
    }

    private void function(SqlToken token, Deque<Bracket> open) {
        String name = token.upper();
        Map<String, String> args = Map.of("function", name, "allowed", SqlWords.allowedFunctions());
        if (SqlWords.DIVIDING.contains(name)) {
            refuse(RecordCode.DIVIDES, token);
        } else if (SqlWords.ROUNDING.contains(name)) {
            add(RecordCode.ROUNDS, token.line(), args, token.text());
        } else if (!SqlWords.FUNCTIONS.contains(name)) {
            add(RecordCode.FUNCTION_NOT_ALLOWED, token.line(), args, token.text());
        } else if ((name.equals("SUM") || name.equals("COUNT")) && !isCast(open)) {
            add(RecordCode.NOT_CAST, token.line(), args, token.text());
        }
    }

    /** Whether a CAST stands around this place, inside the same query. */
    private static boolean isCast(Deque<Bracket> open) {
        for (Bracket bracket : open) {
            if (bracket.owner.equals("CAST")) {
                return true;
            }
            if (bracket.query) {
                return false;
            }
        }
        return false;
    }

    private void type(int at) {
        StringBuilder type = new StringBuilder();
        int end = at;
        int depth = 0;
        while (end < tokens.size() && (depth > 0 || !tokens.get(end).is(")"))) {
            depth += tokens.get(end).is("(") ? 1 : tokens.get(end).is(")") ? -1 : 0;
            type.append(tokens.get(end).text());
            end++;
        }
        if (ColumnType.of(type.toString()).isEmpty()) {
            Map<String, String> args =
                    Map.of("found", type.toString(), "allowed", ColumnType.names());
            add(RecordCode.TYPE_NOT_ALLOWED, tokens.get(at).line(), args, type.toString());
        }
    }

    private void table(int at) {
        SqlToken first = tokens.get(at);
        StringBuilder name = new StringBuilder(first.text());
        int end = at + 1;
        while (end + 1 < tokens.size() && tokens.get(end).is(".")) {
            name.append('.').append(tokens.get(end + 1).text());
            end += 2;
        }
        if (end < tokens.size() && tokens.get(end).is("(")) {
            Map<String, String> args =
                    Map.of("function", name.toString(), "allowed", SqlWords.allowedFunctions());
            add(RecordCode.FUNCTION_NOT_ALLOWED, first.line(), args, name.toString());
        } else if (!named.contains(first.upper()) || end > at + 1) {
            tables.add(
                    new SqlToken(SqlToken.Kind.WORD, name.toString(), first.start(), first.line()));
        }
    }

    private SqlToken before(int at) {
        return at == 0 ? NOTHING : tokens.get(at - 1);
    }

    private SqlToken after(int at) {
        return at + 1 < tokens.size() ? tokens.get(at + 1) : NOTHING;
    }

    private static final SqlToken NOTHING = new SqlToken(SqlToken.Kind.SYMBOL, "", 0, 0);

    private void refuse(FindingCode code, SqlToken token) {
        add(code, token.line(), Map.of("found", token.text()), token.text());
    }

    private void add(FindingCode code, int line, Map<String, String> args, String found) {
        String text =
                Optional.of(line - firstLine)
                        .filter(index -> index < lines.size())
                        .map(lines::get)
                        .orElse("");
        findings.add(
                Finding.of(code, FrontMatterReader.line(file, line, text.strip()), args)
                        .expecting(null, found));
    }
}
