package io.hengji.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The whole package of the two examples: from the start of the process to its end. */
final class EvaluateLine implements Line {
    private static final double MOST = 2e9;
    private static final int MEMORY = 512;

    @Override
    public String name() {
        return "evaluate";
    }

    @Override
    public List<Row> measure(Workshop shop) throws IOException, InterruptedException {
        Path examples = shop.home().resolve("examples");
        List<Map.Entry<String, List<String>>> commands = new ArrayList<>();
        for (String example : List.of("hengyang-2024", "demo-2025")) {
            String out = shop.fresh("evaluate/" + example).toString();
            String from = examples.resolve(example).toString();
            commands.add(
                    Map.entry(
                            "`evaluate examples/" + example + "`",
                            shop.hengji("evaluate", from, "--out", out)));
            commands.add(
                    Map.entry(
                            "`evaluate examples/" + example + " --also pdf`",
                            shop.hengji("evaluate", from, "--out", out + "-pdf", "--also", "pdf")));
        }
        List<Workshop.Runs> runs = shop.inTurn(shop.runs(), commands);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Samples measured = runs.get(i).samples();
            rows.add(
                    Row.of(name(), commands.get(i).getKey(), measured)
                            .seeing(runs.get(i).effort())
                            .held(
                                    Goal.under(measured, MOST),
                                    Goal.memory("resident", runs.get(i).peak(), MEMORY)));
        }
        return rows;
    }
}
