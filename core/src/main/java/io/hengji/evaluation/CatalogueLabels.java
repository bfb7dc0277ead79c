package io.hengji.evaluation;

import io.hengji.kernel.FigureId;
import io.hengji.kernel.Unit;
import io.hengji.trail.FigureCatalogue;

/**
 * What the catalogue calls a figure, and the unit it has there; the id itself where it is not in
 * it.
 */
record CatalogueLabels(FigureCatalogue catalogue) {

    String label(String figure) {
        return catalogue.of(new FigureId(figure)).map(FigureCatalogue.Entry::label).orElse(figure);
    }

    Unit unit(String figure) {
        return catalogue
                .of(new FigureId(figure))
                .map(FigureCatalogue.Entry::unit)
                .orElse(Unit.WAN_YUAN);
    }
}
