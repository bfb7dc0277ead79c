package io.hengji.official;

import io.hengji.intake.CaseFiles;
import io.hengji.kernel.Finding;
import io.hengji.kernel.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The prose of a report (报告正文), read from narrative/*.md: headings are numbered by GB/T 9704 across
 * all files, figures are put in by reference. docs/manual/narrative.md says how it is written.
 * Everything that is wrong is a finding with its place; a report is made all the same.
 */
public record Narrative(List<Report.Block> blocks, List<Finding> findings) {
    private static final String FOLDER = "narrative/";

    public Narrative {
        blocks = List.copyOf(blocks);
        findings = List.copyOf(findings);
    }

    /** The narrative of a case, with the digests of its files in every place. */
    public static Narrative read(CaseFiles files, FigureText figures) {
        List<NarrativeSource> sources = new ArrayList<>();
        files.narrative()
                .forEach((name, text) -> {
                    String path = name.startsWith(FOLDER) ? name : FOLDER + name;
                    sources.add(new NarrativeSource(path, files.inputs().get(path), text));
                });
        return of(sources, figures);
    }

    /**
     * The narrative in these texts.
     *
     * @param files file name to text, read in the order of the names
     */
    public static Narrative read(SortedMap<String, String> files, FigureText figures) {
        return of(
                files.entrySet().stream()
                        .map(file -> new NarrativeSource(file.getKey(), null, file.getValue()))
                        .toList(),
                figures);
    }

    private static Narrative of(List<NarrativeSource> sources, FigureText figures) {
        List<Finding> findings = new ArrayList<>();
        if (sources.stream().allMatch(source -> source.text().isBlank())) {
            findings.add(
                    Finding.of(OfficialCode.NO_NARRATIVE, new SourceRef.Whole(FOLDER), Map.of()));
            return new Narrative(List.of(), findings);
        }
        Numbering numbering = new Numbering();
        Outline outline = new Outline();
        List<Report.Block> blocks = new ArrayList<>();
        for (NarrativeSource source : sources) {
            NarrativeReader reader =
                    new NarrativeReader(source, numbering, outline, figures, findings);
            blocks.addAll(reader.blocks());
        }
        findings.addAll(outline.missing(sources.getFirst().file()));
        return new Narrative(blocks, findings);
    }
}
