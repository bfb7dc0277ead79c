package io.hengji.evaluation;

import io.hengji.intake.CaseRow;
import io.hengji.kernel.FigureId;
import io.hengji.kernel.Finding;
import io.hengji.kernel.FiscalYear;
import io.hengji.kernel.SourceRef;
import io.hengji.ledger.CodeList;
import io.hengji.ledger.CodeLists;
import io.hengji.ledger.UnitKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The budget codes of a case against the code lists of its year: unknown ones, and payments whose
 * two economic classes do not belong together. One finding for each wrong code, at its first row.
 */
final class CodeJudgements {
    private static final int CLASS_DIGITS = 3;

    private final Case subject;
    private final CodeLists lists;
    private final FiscalYear year;
    private final FindingList findings;

    CodeJudgements(Case subject, CodeLists lists, FindingList findings) {
        this.subject = subject;
        this.lists = lists;
        this.year = subject.files().settings().year();
        this.findings = findings;
    }

    void apply() {
        for (String table : List.of("budget", "payments")) {
            List<CaseRow> rows = subject.files().table(table).rows();
            lists.department().ifPresent(list -> unknown(rows, "economic_code", "部门经济分类", list));
            lists.government()
                    .ifPresent(list -> unknown(rows, "gov_economic_code", "政府经济分类", list));
            lists.functional().ifPresent(list -> unknown(rows, "function_code", "功能分类", list));
        }
        disagreeing();
    }

    private void unknown(List<CaseRow> rows, String column, String head, CodeList list) {
        Map<String, List<SourceRef>> places = new LinkedHashMap<>();
        for (CaseRow row : rows) {
            row.text(column)
                    .filter(code -> !known(list, code))
                    .ifPresent(code ->
                            places.computeIfAbsent(code, key -> new ArrayList<>())
                                    .add(row.place(column)));
        }
        places.forEach((code, at) ->
                report(
                        EvaluationCode.CODE_UNKNOWN,
                        at,
                        Map.of(
                                "count", Integer.toString(at.size()),
                                "head", head,
                                "code", code,
                                "year", Integer.toString(year.year()),
                                "list", list.name())));
    }

    /**
     * The functional list names every 类 but few 项: there only the first three digits are compared.
     */
    private boolean known(CodeList list, String code) {
        boolean classesOnly = lists.functional().filter(list::equals).isPresent();
        String wanted =
                classesOnly && code.length() > CLASS_DIGITS
                        ? code.substring(0, CLASS_DIGITS)
                        : code;
        return list.entry(wanted, year).isPresent();
    }

    /** Same 部门 code, another 政府 code: it depends on the kind of unit, where that is said. */
    private void disagreeing() {
        Map<String, UnitKind> kinds = kinds();
        Map<List<String>, List<SourceRef>> places = new LinkedHashMap<>();
        for (CaseRow row : subject.files().table("payments").rows()) {
            UnitKind kind = kinds.get(row.text("unit", ""));
            String department = row.text("economic_code", "");
            String government = row.text("gov_economic_code", "");
            if (kind == null || department.isEmpty() || government.isEmpty()) {
                continue;
            }
            Optional<String> due = lists.governmentCode(department, kind, year);
            if (due.isPresent() && !agree(due.get(), government)) {
                places.computeIfAbsent(
                                List.of(department, government, kind.chinese(), due.get()),
                                key -> new ArrayList<>())
                        .add(row.place("gov_economic_code"));
            }
        }
        places.forEach((codes, at) ->
                report(
                        EvaluationCode.CODES_DISAGREE,
                        at,
                        Map.of(
                                "count", Integer.toString(at.size()),
                                "department", codes.get(0),
                                "government", codes.get(1),
                                "kind", codes.get(2),
                                "expected", codes.get(3))));
    }

    /** A class (502) says no more than its codes (50201), and agrees with each of them. */
    private static boolean agree(String due, String government) {
        return due.startsWith(government) || government.startsWith(due);
    }

    private Map<String, UnitKind> kinds() {
        Map<String, UnitKind> kinds = new LinkedHashMap<>();
        for (CaseRow row : subject.files().table("units").rows()) {
            UnitKind.of(row.text("kind", ""))
                    .ifPresent(kind -> {
                        kinds.put(row.text("code", ""), kind);
                        kinds.put(row.text("name", ""), kind);
                    });
        }
        kinds.remove("");
        return kinds;
    }

    private void report(EvaluationCode code, List<SourceRef> at, Map<String, String> args) {
        findings.add(
                Finding.of(code, at.getFirst(), args)
                        .about(List.of(new FigureId("dept.spent")), null)
                        .relating(null, at.subList(1, at.size()), List.of()));
    }
}
