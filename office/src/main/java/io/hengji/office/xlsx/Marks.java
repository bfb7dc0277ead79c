package io.hengji.office.xlsx;

import io.hengji.official.Form;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The marks of a form (自评填报) as signs beside the numbers, explained once under the table: the words
 * themselves would not fit beside a number, and a number must stay one.
 */
final class Marks {
    private static final String[] SIGNS = {"*", "△", "□", "◇"};

    private final Map<String, String> signs = new LinkedHashMap<>();

    Marks(Form form) {
        for (Form.Cell cell : form.cells()) {
            if (cell.content() instanceof Form.Number number && number.mark() != null) {
                signs.computeIfAbsent(
                        number.mark(), mark -> SIGNS[Math.min(signs.size(), SIGNS.length - 1)]);
            }
        }
    }

    String sign(Form.Number number) {
        return number.mark() == null ? "" : signs.getOrDefault(number.mark(), "");
    }

    /** 注：*为自评填报; empty when nothing is marked. */
    String explained() {
        return signs.isEmpty()
                ? ""
                : signs.entrySet().stream()
                        .map(entry -> "标" + entry.getValue() + "的数为" + entry.getKey())
                        .collect(Collectors.joining("；", "注：", "。"));
    }
}
