package io.hengji.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * The shape of the machine, not which one it is.
 *
 * @param memory in GiB, rounded
 * @param load how many processes wanted a core during the minute before the round; negative where
 *     the system does not say
 */
record Machine(int cores, long memory, String system, String jdk, double load) {
    private static final long GIGABYTE = 1L << 30;

    static Machine here() {
        OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                system.getAvailableProcessors(),
                Math.round((double) system.getTotalMemorySize() / GIGABYTE),
                system.getName() + " " + system.getArch(),
                System.getProperty("java.vendor") + " JDK " + Runtime.version().feature(),
                system.getSystemLoadAverage());
    }

    String shown() {
        return cores + " cores, " + memory + " GiB, " + system + ", " + jdk;
    }

    /** Whether other work took part of the cores. */
    String busy() {
        if (load < 0) {
            return "how busy the machine was is not known";
        }
        String before =
                String.format(
                        Locale.ROOT, "load average %.1f on %d cores before the round", load, cores);
        return before
                + (load > cores * 0.25
                        ? ": the machine was busy with other work, look at the fastest of the runs too"
                        : "");
    }
}
