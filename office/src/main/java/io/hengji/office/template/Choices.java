package io.hengji.office.template;

import io.hengji.intake.TableCatalogue;
import io.hengji.kernel.FiscalYear;
import io.hengji.ledger.CodeList;
import io.hengji.ledger.CodeLists;
import io.hengji.scheme.Dimension;
import io.hengji.scheme.Scheme;
import io.hengji.scheme.SchemeLibrary;
import io.hengji.scheme.Strategies;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person may pick from while filling in, by the name that tables.yaml uses for the list: the
 * budget codes of a year, units, schemes, scoring methods, first-level indicators.
 */
public record Choices(Map<String, List<Choice>> lists) {
    private static final List<String> CODE_LISTS =
            List.of("functional", "economic-department", "economic-government");

    public Choices {
        lists = Map.copyOf(lists);
    }

    /**
     * One line of a list.
     *
     * @param code what is written into the cell
     * @param name what it means; empty when it speaks for itself
     */
    public record Choice(String code, String name) {}

    /**
     * The lists of an installation.
     *
     * @param year of whose budget codes; null for all
     * @param scheme whose first-level indicators are offered; null for those of all schemes
     */
    public static Choices of(
            TableCatalogue catalogue,
            SchemeLibrary schemes,
            CodeLists codes,
            @Nullable FiscalYear year,
            @Nullable Scheme scheme) {
        Map<String, List<Choice>> lists = new LinkedHashMap<>();
        catalogue.lists().forEach((name, words) -> lists.put(name, words(words)));
        for (String id : CODE_LISTS) {
            codes.list(id).ifPresent(list -> lists.put(id, codes(list, year)));
        }
        lists.put(
                "strategies",
                Arrays.stream(Strategies.values())
                        .map(strategy -> new Choice(strategy.id(), strategy.chinese()))
                        .toList());
        lists.put(
                "schemes",
                schemes.schemes().stream()
                        .map(each -> new Choice(each.id(), each.name()))
                        .toList());
        Stream<Scheme> offered = scheme == null ? schemes.schemes().stream() : Stream.of(scheme);
        Set<String> dimensions = new LinkedHashSet<>();
        offered.flatMap(each -> each.dimensions().stream())
                .map(Dimension::name)
                .forEach(dimensions::add);
        lists.put("dimensions", words(List.copyOf(dimensions)));
        return new Choices(lists);
    }

    /** The list of that name, if it is known and has anything in it. */
    Optional<List<Choice>> list(String name) {
        return Optional.ofNullable(lists.get(name)).filter(list -> !list.isEmpty());
    }

    private static List<Choice> words(List<String> words) {
        return words.stream().map(word -> new Choice(word, "")).toList();
    }

    private static List<Choice> codes(CodeList list, @Nullable FiscalYear year) {
        List<Choice> codes = new ArrayList<>();
        for (CodeList.Entry entry : list.entries()) {
            if (year == null || entry.period().contains(year.period())) {
                codes.add(new Choice(entry.code(), entry.name()));
            }
        }
        return codes;
    }
}
