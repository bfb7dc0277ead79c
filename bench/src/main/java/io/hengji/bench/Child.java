package io.hengji.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A process from its start to its end.
 *
 * @param nanos wall clock
 * @param cpu what it took of the cores, which other work on the machine hardly changes; 0 where the
 *     system does not say
 * @param peak the most memory that was resident, in bytes; 0 where the system does not say (/proc)
 * @param output what it printed
 */
record Child(long nanos, long cpu, long peak, int exit, String output) {
    private static final Pattern RESIDENT = Pattern.compile("VmHWM:\\s*([0-9]+) kB");
    private static final int LOOK_MILLIS = 5;
    private static final int KILO = 1024;

    /** Runs it to its end in the folder. */
    static Child run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("bench", ".out");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile());
        // The sources were just compiled; looking for newer ones is no part of the start.
        builder.environment().put("HENGJI_NO_BUILD", "1");
        long start = System.nanoTime();
        Process process = builder.start();
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        long peak = 0;
        long cpu = 0;
        while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, resident(status));
            cpu = Math.max(cpu, cpu(process));
        }
        long nanos = System.nanoTime() - start;
        String text = Files.readString(output, StandardCharsets.UTF_8);
        Files.delete(output);
        return new Child(nanos, cpu, peak, process.exitValue(), text);
    }

    private static long cpu(Process process) {
        return process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
    }

    private static long resident(Path status) {
        try {
            Matcher line = RESIDENT.matcher(Files.readString(status, StandardCharsets.UTF_8));
            return line.find() ? Long.parseLong(line.group(1)) * KILO : 0;
        } catch (IOException ended) {
            // Between two looks; or no /proc on this system.
            return 0;
        }
    }
}
