package io.hengji.lake;

import io.hengji.kernel.Finding;
import io.hengji.kernel.SourceRef;
import io.hengji.record.QueryOutcome;
import io.hengji.record.RecordCode;
import io.hengji.record.SqlFile;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what DuckDB says into a finding that a person can act on; never a stack trace. */
final class EngineFailure {
    /** The engine counts the line of our brackets as the first. */
    private static final int BRACKET_LINES = 1;

    private static final Pattern LINE = Pattern.compile("(?m)^LINE ([0-9]+): ?(.*)$");

    private EngineFailure() {}

    static QueryOutcome explain(SqlFile sql, SQLException failure, EngineLimits limits) {
        String message = Objects.requireNonNullElse(failure.getMessage(), "").strip();
        Map<String, String> args = new HashMap<>();
        args.put("query", sql.head().id());
        RecordCode code;
        if (failure instanceof SQLTimeoutException || message.startsWith("INTERRUPT")) {
            code = RecordCode.TIME_LIMIT;
            args.put("limit", Integer.toString(limits.seconds()));
        } else if (message.startsWith("Out of Memory")) {
            code = RecordCode.MEMORY_LIMIT;
            args.put("limit", limits.memoryMegabytes() + " MB");
        } else if (message.startsWith("Permission Error")) {
            code = RecordCode.REFUSED;
            args.put("what", "读写文件或装载扩展");
        } else if (message.contains("configuration has been locked")) {
            code = RecordCode.REFUSED;
            args.put("what", "改变引擎设置");
        } else {
            code = RecordCode.QUERY_FAILS;
            args.put("reason", message.lines().findFirst().orElse("原因不明"));
        }
        return new QueryOutcome.Failed(List.of(Finding.of(code, at(sql, message), args)));
    }

    private static SourceRef at(SqlFile sql, String message) {
        Matcher line = LINE.matcher(message);
        if (!line.find()) {
            return sql.at();
        }
        int skipped = (int) sql.sql().lines().takeWhile(String::isBlank).count();
        int number =
                sql.firstLine() + skipped + Integer.parseInt(line.group(1)) - 1 - BRACKET_LINES;
        return new SourceRef.Cell(sql.file(), null, null, number, null, line.group(2).strip());
    }
}
