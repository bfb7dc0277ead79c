package io.hengji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where and how a round is run.
 *
 * @param home the root of the checkout
 * @param folder for what the round writes: target/bench
 * @param quick few repetitions, small enough to try things out
 */
record Workshop(Path home, Path folder, boolean quick) {
    private static final int RUNS = 7;
    private static final int LONG_RUNS = 3;
    private static final int QUICK_RUNS = 2;
    private static final long MEGABYTE = 1024L * 1024;

    /** The flags of {@code ./hengji}: it reads them from there, so they cannot grow apart. */
    List<String> flags() throws IOException {
        String prefix = "fixed=\"";
        return Files.readAllLines(home.resolve("hengji")).stream()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length(), line.lastIndexOf('"')))
                .findFirst()
                .map(flags -> List.of(flags.split(" ")))
                .orElseThrow(() -> new IllegalStateException("no flags in ./hengji"));
    }

    /** A class of this module in a JVM of its own, under the flags of {@code ./hengji}. */
    List<String> java(List<String> more, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags());
        command.addAll(more);
        command.addAll(List.of("-Dhengji.home=" + home, "-cp"));
        command.add(home.resolve("bench/target/bench.jar").toString());
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return command;
    }

    /** The command as people call it. */
    List<String> hengji(String... arguments) {
        List<String> command = new ArrayList<>(List.of(home.resolve("hengji").toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    int runs() {
        return quick ? QUICK_RUNS : RUNS;
    }

    /** For work of several seconds. */
    int longRuns() {
        return quick ? 1 : LONG_RUNS;
    }

    /** Several commands in turn, so that what else the machine does meets all of them. */
    List<Runs> inTurn(int times, List<Map.Entry<String, List<String>>> commands)
            throws IOException, InterruptedException {
        List<List<Child>> children = new ArrayList<>();
        for (Map.Entry<String, List<String>> command : commands) {
            children.add(new ArrayList<>());
            // Once for the caches of the system, and to see that it works at all.
            check(command, Child.run(folder, command.getValue()));
        }
        for (int round = 0; round < times; round++) {
            for (int i = 0; i < commands.size(); i++) {
                Child child = Child.run(folder, commands.get(i).getValue());
                check(commands.get(i), child);
                children.get(i).add(child);
            }
        }
        return children.stream().map(Runs::new).toList();
    }

    Runs alone(int times, String name, List<String> command)
            throws IOException, InterruptedException {
        return inTurn(times, List.of(Map.entry(name, command))).getFirst();
    }

    /** The command ends with 1 when it found errors in what it was given: that is no failure. */
    private static void check(Map.Entry<String, List<String>> command, Child child) {
        boolean ours = command.getValue().getFirst().endsWith("hengji");
        if (child.exit() != 0 && !(ours && child.exit() == 1)) {
            throw new IllegalStateException(
                    command.getKey() + " ended with " + child.exit() + ":\n" + child.output());
        }
    }

    /** The same command several times. */
    record Runs(List<Child> children) {
        Samples samples() {
            return new Samples(children.stream().map(child -> (double) child.nanos()).toList());
        }

        long peak() {
            return children.stream().mapToLong(Child::peak).max().orElse(0);
        }

        /** What the cores worked, at least, and the memory, at most. */
        String effort() {
            long cpu = children.stream().mapToLong(Child::cpu).min().orElse(0);
            String worked = cpu == 0 ? "" : "CPU " + Samples.time((double) cpu);
            String held = peak() == 0 ? "" : peak() / MEGABYTE + " MB resident";
            return worked + (worked.isEmpty() || held.isEmpty() ? "" : ", ") + held;
        }

        String output() {
            return children.getLast().output();
        }
    }

    /** An empty folder of that name. */
    Path fresh(String name) throws IOException {
        Path fresh = folder.resolve(name);
        if (Files.exists(fresh)) {
            try (var walk = Files.walk(fresh)) {
                for (Path each : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        return Files.createDirectories(fresh);
    }
}
