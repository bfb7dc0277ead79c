package io.hengji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code hengji --help} beside a JVM that says hello, with and without an AOT cache. */
final class StartLine implements Line {
    private static final double MOST = 400e6;
    private static final double MOST_CACHED = 250e6;

    @Override
    public String name() {
        return "help";
    }

    @Override
    public List<Row> measure(Workshop shop) throws IOException, InterruptedException {
        Path cache = shop.folder().resolve("hello.aot");
        Files.deleteIfExists(cache);
        Child.run(shop.folder(), shop.java(List.of("-XX:AOTCacheOutput=" + cache), Hello.class));
        List<String> plain = new ArrayList<>(List.of("env", "HENGJI_NO_AOT=1"));
        plain.addAll(shop.hengji("--help"));
        int times = 3 * shop.runs();
        List<Workshop.Runs> runs =
                shop.inTurn(
                        times,
                        List.of(
                                Map.entry("help", plain),
                                Map.entry("hello", shop.java(List.of(), Hello.class)),
                                Map.entry("help with cache", shop.hengji("--help")),
                                Map.entry(
                                        "hello with cache",
                                        shop.java(List.of("-XX:AOTCache=" + cache), Hello.class))));
        Samples without = runs.get(0).samples();
        Samples with = runs.get(2).samples();
        return List.of(
                Row.of(name(), "`hengji --help`, no AOT cache", without)
                        .seeing(runs.get(0).effort())
                        .held(Goal.under(without, MOST))
                        .against("JVM hello", runs.get(1).samples()),
                Row.of(name(), "`hengji --help`, AOT cache", with)
                        .seeing(runs.get(2).effort())
                        .held(Goal.under(with, MOST_CACHED))
                        .against("JVM hello, AOT cache", runs.get(3).samples()));
    }
}
