package io.hengji.demo.province;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A case folder that is being written; a table is begun once and may be continued by the next
 * department.
 */
final class CaseFolder implements Closeable {
    private final Path folder;
    private final Map<String, RowBuffer> tables = new LinkedHashMap<>();

    CaseFolder(Path folder, String id, String department) throws IOException {
        this.folder = Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("case.yaml"),
                "id: "
                        + id
                        + "\ndepartment: "
                        + department
                        + "（虚构）\nyear: "
                        + LedgerOrder.YEAR
                        + "\nmoneyUnit: 元\nscheme: hengyang-dept-2024@1\n"
                        + "projectScheme: mof-2021-101@1\n");
    }

    /** The table of this name; its heads are written when it is begun. */
    RowBuffer table(String name, String... heads) throws IOException {
        RowBuffer table = tables.get(name);
        if (table == null) {
            table = new RowBuffer(Files.newOutputStream(folder.resolve(name)));
            tables.put(name, table);
            table.row(heads);
        }
        return table;
    }

    @Override
    public void close() throws IOException {
        for (RowBuffer table : tables.values()) {
            table.close();
        }
    }
}
