package io.hengji.intake;

import io.hengji.kernel.FiscalYear;
import io.hengji.kernel.SourceRef;
import io.hengji.kernel.Unit;
import java.time.LocalDate;
import java.util.Optional;

/**
 * case.yaml (or the sheet 案卷): what the case is. Only id, department and year must be there.
 *
 * @param moneyUnit the unit of amounts whose head names none; 万元 unless said otherwise
 * @param scheme the evaluation scheme, as id or id@version
 * @param compareTo a reference scheme against which every difference of weight is a warning
 * @param prior the folder of last year's case, relative to this one
 * @param signedBy the issuer under the report; {@code dated} its date
 * @param title the title of the report
 */
public record CaseSettings(
        String id,
        String department,
        FiscalYear year,
        Unit moneyUnit,
        String scheme,
        Optional<String> projectScheme,
        Optional<String> compareTo,
        Optional<String> prior,
        Optional<String> title,
        Optional<String> signedBy,
        Optional<LocalDate> dated,
        Optional<String> source,
        SourceRef at) {}
