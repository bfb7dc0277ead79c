package io.hengji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * docs/benchmarks.md. Lines that were not measured this time stay as they are, as long as the
 * machine has the same shape; on another one the page begins anew.
 *
 * @param order the names of all lines
 */
record Page(Path file, List<String> order) {

    void write(Machine machine, Table measured) throws IOException {
        List<String> before = Files.exists(file) ? Files.readAllLines(file) : List.of();
        String here = "Machine: " + machine.shown() + ".";
        Table old = before.contains(here) ? Table.in(before) : new Table(List.of());
        String page =
                """
                # Benchmarks

                Written by `./dev bench`; do not edit. Numbers of another machine differ, ratios less so.

                %s
                Last round: %s.

                %s

                ## How to read it

                - `measured` is the median, in brackets the fastest and the slowest of n runs. Of a process it is the
                  time from its start to its end, under the flags that `./hengji` sets; *CPU* is what the cores worked in
                  the run that needed least of it, which other work on the machine changes less; *resident* is the most
                  memory the whole process held, *heap* the most that Java objects took.
                - Work and reference are done in turn, in the same round; `ratio` is the quotient of the medians.
                - *met* is judged by the median; *fastest only* says that the fastest run met it and the median did not.
                - Lines with (JMH) run warm, in a JVM of its own with the default compilers.

                ## How to run it

                ```
                ./dev bench               # all lines; writes this page
                ./dev bench NAME…         # these lines; replaces their rows on this page
                ./dev bench --quick       # few repetitions, smaller inputs; prints only
                ```
                Inputs are generated, always the same, in `target/bench`. Nothing here is a test: no build fails for being slow.
                Not measured yet, because the parts are not there: 30 ledger rules over 10 M payments, sensing, the console.
                """
                        .formatted(here, machine.busy(), old.with(measured, order).shown());
        Files.writeString(file, page);
    }
}
