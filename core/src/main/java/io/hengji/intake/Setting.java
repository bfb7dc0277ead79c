package io.hengji.intake;

import io.hengji.kernel.SourceRef;

/** One line of case.yaml or of the sheet 案卷, as written. */
record Setting(String key, String value, SourceRef at) {}
