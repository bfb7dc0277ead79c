package io.hengji.demo.province;

import io.hengji.demo.DemoText;
import java.util.Arrays;
import java.util.List;

/** What a department is about: its functional classes and the kinds of project it has. */
record Theme(String name, String office, String service, List<Stem> stems) {
    private static final List<Theme> ALL =
            DemoText.lines("province/themes.csv").map(Theme::parse).toList();

    /** The beginning of a project's name, its 功能分类, and whether it builds something. */
    record Stem(String name, String function, boolean works) {}

    static Theme of(int department) {
        return ALL.get(department % ALL.size());
    }

    static int count() {
        return ALL.size();
    }

    private static Theme parse(String line) {
        String[] cells = line.split(",", -1);
        List<Stem> stems =
                Arrays.stream(cells)
                        .skip(3)
                        .map(cell -> cell.split("\\|", -1))
                        .map(parts -> new Stem(parts[0], parts[1], parts[2].equals("工程")))
                        .toList();
        return new Theme(cells[0], cells[1], cells[2], stems);
    }
}
