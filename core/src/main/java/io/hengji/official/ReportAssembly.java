package io.hengji.official;

import io.hengji.evaluation.Case;
import io.hengji.intake.CaseSettings;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** Puts a report together: title, body, annex list, issuer and date (GB/T 9704-2012). */
public final class ReportAssembly {
    private static final Pattern CLOSING_MARK = Pattern.compile("[；;。.，,、\\s]+$");

    private ReportAssembly() {}

    /**
     * The report of a case.
     *
     * @param annexes names of the annexes in order; a closing mark after a name is dropped, as the
     *     standard has none
     */
    public static Report of(Case subject, List<Report.Block> body, List<String> annexes) {
        return of(subject.files().settings(), body, annexes);
    }

    public static Report of(CaseSettings settings, List<Report.Block> body, List<String> annexes) {
        List<String> title =
                settings.title()
                        .map(TitleLines::of)
                        .orElseGet(() ->
                                TitleLines.of(
                                        settings.department() + settings.year().year() + "年度",
                                        "部门整体支出绩效自评报告"));
        return new Report(
                title,
                body,
                annexes.stream().map(name -> CLOSING_MARK.matcher(name).replaceAll("")).toList(),
                settings.signedBy().orElse(settings.department()),
                settings.dated().map(ReportAssembly::date).orElse(null));
    }

    /** 2025年2月21日: Arabic digits, no leading zeros. */
    static String date(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
