package io.hengji.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The shape of the machine, not which one it is.
 *
 * @param memory in GiB, rounded
 * @param loop the same arithmetic again and again on all cores, before the round: on an idle
 *     machine it takes the same time each time
 */
record Machine(int cores, long memory, String system, String jdk, Samples loop) {
    private static final long GIGABYTE = 1L << 30;
    private static final int TIMES = 60;
    private static final int STEPS = 20_000_000;
    private static final double IDLE = 1.15;

    static Machine here() throws InterruptedException {
        OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        int cores = system.getAvailableProcessors();
        return new Machine(
                cores,
                Math.round((double) system.getTotalMemorySize() / GIGABYTE),
                system.getName() + " " + system.getArch(),
                System.getProperty("java.vendor") + " JDK " + Runtime.version().feature(),
                loop(cores));
    }

    String shown() {
        return cores + " cores, " + memory + " GiB, " + system + ", " + jdk;
    }

    /** Whether other work took part of the cores. */
    String busy() {
        double median = loop.median() / loop.fastest();
        double slowest = loop.slowest() / loop.fastest();
        String text =
                String.format(
                        Locale.ROOT,
                        "before it a fixed loop on all cores took %.2f times its fastest in the median,"
                                + " %.1f times at worst",
                        median,
                        slowest);
        return text
                + (median > IDLE || slowest > 2 * IDLE
                        ? " (the machine was busy with other work)"
                        : " (the machine was nearly idle)");
    }

    private static Samples loop(int cores) throws InterruptedException {
        List<Double> all = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(cores)) {
            List<Future<List<Double>>> threads = new ArrayList<>();
            for (int thread = 0; thread < cores; thread++) {
                threads.add(pool.submit(Machine::times));
            }
            for (Future<List<Double>> thread : threads) {
                all.addAll(thread.get());
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
        return new Samples(all);
    }

    private static List<Double> times() {
        List<Double> times = new ArrayList<>();
        long state = 1;
        for (int time = 0; time < TIMES; time++) {
            long start = System.nanoTime();
            for (int step = 0; step < STEPS; step++) {
                state = state * 6364136223846793005L + 1442695040888963407L;
            }
            times.add((double) (System.nanoTime() - start));
        }
        // The first third is still being compiled. (The state is used, or nothing would be done.)
        return times.subList(state == 0 ? 0 : TIMES / 3, TIMES);
    }
}
