package io.hengji.audit;

import io.hengji.intake.Document;
import io.hengji.kernel.Finding;
import io.hengji.numeral.Numeral;
import io.hengji.numeral.Numerals;
import java.util.ArrayList;
import java.util.List;

/** Finds the figures of a report and relates none of them. */
public final class FiguresOnly implements Auditor {

    @Override
    public Audited audit(Document document, List<Finding> reading) {
        List<Audited.Figure> figures = new ArrayList<>();
        for (Numeral numeral : Numerals.read(document.text().toString())) {
            figures.add(
                    new Audited.Figure(
                            numeral.start(), numeral.end(), Standing.UNPARTNERED, List.of()));
        }
        return new Audited(document, figures, List.of(), reading, List.of());
    }
}
