/**
 * The report and its forms as a Word document. The parts of the package are written directly (ADR
 * 0005): the first use of a document library costs more than the whole evaluation may take.
 */
@NullMarked
package io.hengji.office.docx;

import org.jspecify.annotations.NullMarked;
