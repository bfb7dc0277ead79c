package io.hengji.ledger;

import io.hengji.intake.CaseRow;
import io.hengji.kernel.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of projects.csv (项目). Texts are empty where nothing was said. */
public record Project(
        String id,
        String code,
        String name,
        String unit,
        String department,
        String implementer,
        String section,
        String owner,
        Category category,
        @Nullable Integer from,
        @Nullable Integer to,
        String fundName,
        boolean earmarked,
        List<String> approvedFunctions,
        List<String> approvedEconomic,
        String approvedUse,
        @Nullable Money approvedAmount,
        @Nullable Money contractAmount,
        boolean works,
        boolean publicService,
        String scheme,
        String problems,
        String remedies,
        CaseRow row) {
    public Project {
        approvedFunctions = List.copyOf(approvedFunctions);
        approvedEconomic = List.copyOf(approvedEconomic);
    }
}
