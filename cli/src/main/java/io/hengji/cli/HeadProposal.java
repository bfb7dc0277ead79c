package io.hengji.cli;

import io.hengji.intake.ColumnSchema;
import io.hengji.intake.IntakeCode;
import io.hengji.intake.TableCatalogue;
import io.hengji.intake.TableSchema;
import io.hengji.kernel.Finding;
import io.hengji.kernel.SourceRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A mapping of heads to be checked by a person: what was used, and a guess at what was not. */
record HeadProposal(TableCatalogue catalogue) {

    String yaml(List<Finding> ofReading) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (Finding finding : ofReading) {
            boolean mapped = finding.code() == IntakeCode.COLUMN_MAPPED;
            if ((mapped || finding.code() == IntakeCode.COLUMN_UNKNOWN)
                    && finding.at() instanceof SourceRef.Cell cell) {
                table(cell)
                        .ifPresent(schema ->
                                lines.computeIfAbsent(schema.name(), each -> new ArrayList<>())
                                        .add(line(schema, finding, mapped)));
            }
        }
        StringBuilder text = new StringBuilder();
        text.append("# 表头对应：左边是来文的表头，右边是案卷的列。\n");
        text.append("# 行首有 # 的没有采用：核对右边，去掉 # 即采用；写法见手册“填报工作簿”。\n");
        text.append("source: 本单位的对应\ntables:\n");
        lines.forEach((table, heads) -> {
            text.append("  ").append(table).append(":\n    heads:\n");
            heads.forEach(head -> text.append(head).append('\n'));
        });
        return text.toString();
    }

    private Optional<TableSchema> table(SourceRef.Cell cell) {
        String file = cell.file().replaceFirst("^.*/", "").replaceFirst("\\.[^.]*$", "");
        return Optional.ofNullable(cell.sheet())
                .flatMap(catalogue::table)
                .or(() -> catalogue.table(file.replaceFirst("^\\d+[-_.、 ]*", "")));
    }

    private static String line(TableSchema schema, Finding finding, boolean mapped) {
        String head = finding.args().getOrDefault("column", "");
        String quoted = "\"" + head.replace("\\", "\\\\").replace("\"", "\\\"") + "\": ";
        if (mapped) {
            return "      " + quoted + finding.args().getOrDefault("meaning", "");
        }
        return "      # " + quoted + alike(schema, head).map(ColumnSchema::chinese).orElse("？");
    }

    /**
     * The column whose name shares most characters with the head, if it is at least half of both.
     */
    private static Optional<ColumnSchema> alike(TableSchema schema, String head) {
        @Nullable ColumnSchema best = null;
        long bestShared = 0;
        long bestLength = 1;
        for (ColumnSchema column : schema.columns()) {
            for (String name :
                    Stream.concat(Stream.of(column.chinese()), column.aliases().stream())
                            .toList()) {
                long shared = name.chars().distinct().filter(c -> head.indexOf(c) >= 0).count();
                long length = (long) name.length() + head.length();
                if (shared * 4 >= length && shared * bestLength > bestShared * length) {
                    best = column;
                    bestShared = shared;
                    bestLength = length;
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
