package io.hengji.intake;

import io.hengji.kernel.Checked;
import java.nio.file.Path;
import java.util.List;

/** Reads reports of any kind. Implemented where the libraries are, in {@code office}. */
public interface DocumentReader {

    /**
     * The reports in files, folders and zips, in the order given and by name within; what is no
     * report is a notice. Opens nothing but zips.
     */
    Checked<List<ReportFile>> find(List<Path> given, Limits limits);

    /**
     * One report. Rejected when it cannot be read, is locked, holds no text or is built to harm;
     * one that is too long is cut, with a finding. Safe to call from several threads.
     */
    Checked<Document> read(ReportFile file, Limits limits);
}
