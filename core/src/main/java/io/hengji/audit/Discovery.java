package io.hengji.audit;

import java.util.function.Consumer;

/** A way to find relations between the claims of a report. */
interface Discovery {

    void discover(Passages passages, Consumer<Link> links);
}
