package io.hengji.ledger;

import io.hengji.kernel.Clause;
import io.hengji.kernel.FiscalYear;
import io.hengji.kernel.Period;
import io.hengji.kernel.SourceRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which government code (政府预算经济分类) belongs to a department code (部门预算经济分类). It depends on the kind
 * of unit: the same 30201 is 50201 in an agency and 50502 in an institution.
 */
public record CodeMapping(Clause basis, List<Rule> rules) {
    private static final int CLASS_DIGITS = 3;

    public CodeMapping {
        rules = List.copyOf(rules);
    }

    /**
     * One correspondence.
     *
     * @param from department codes; a class (3 digits) stands for its codes that no rule names
     */
    public record Rule(
            Set<UnitKind> kinds,
            Set<String> from,
            String to,
            Period period,
            boolean verified,
            SourceRef at) {
        public Rule {
            kinds = Set.copyOf(kinds);
            from = Set.copyOf(from);
        }

        boolean maps(String code, UnitKind kind, FiscalYear year) {
            return kinds.contains(kind) && from.contains(code) && period.contains(year.period());
        }
    }

    /** The government code, or empty where none is known: then a person decides. */
    public Optional<String> governmentCode(String departmentCode, UnitKind kind, FiscalYear year) {
        return rule(departmentCode, kind, year)
                .or(() ->
                        departmentCode.length() > CLASS_DIGITS
                                ? rule(departmentCode.substring(0, CLASS_DIGITS), kind, year)
                                : Optional.empty())
                .map(Rule::to);
    }

    private Optional<Rule> rule(String code, UnitKind kind, FiscalYear year) {
        return rules.stream().filter(rule -> rule.maps(code, kind, year)).findFirst();
    }
}
