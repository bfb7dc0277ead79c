package io.hengji.intake;

import io.hengji.kernel.Digest;
import io.hengji.kernel.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A case as it lies on the disk, read but not yet interpreted.
 *
 * @param root the folder, or the workbook
 * @param tables by name; a table that was not handed in is absent
 * @param datasets sheets of its workbooks that hold a dataset of evidence, by the dataset's name
 * @param narrative file name to text, in the order of the names
 * @param inputs every file read, relative path to digest: the manifest's first half
 * @param findings everything that could not be understood, all at once
 */
public record CaseFiles(
        Path root,
        CaseSettings settings,
        Map<String, CaseTable> tables,
        SortedMap<String, DataSheet> datasets,
        SortedMap<String, String> narrative,
        SortedMap<String, Digest> inputs,
        List<Finding> findings) {
    public CaseFiles {
        tables = Map.copyOf(tables);
        datasets = new TreeMap<>(datasets);
        narrative = new TreeMap<>(narrative);
        inputs = new TreeMap<>(inputs);
        findings = List.copyOf(findings);
    }

    /** The folder of the case: its root, or where its workbook lies. */
    public Path folder() {
        return Files.isDirectory(root) ? root : root.resolveSibling("");
    }

    public CaseTable table(String name) {
        CaseTable table = tables.get(name);
        return table == null ? CaseTable.empty(name) : table;
    }

    /** With more files that were read for it. */
    public CaseFiles reading(SortedMap<String, Digest> more) {
        SortedMap<String, Digest> all = new TreeMap<>(inputs);
        all.putAll(more);
        return new CaseFiles(root, settings, tables, datasets, narrative, all, findings);
    }

    public CaseFiles reporting(Finding finding) {
        List<Finding> all = new ArrayList<>(findings);
        all.add(finding);
        return new CaseFiles(root, settings, tables, datasets, narrative, inputs, all);
    }
}
