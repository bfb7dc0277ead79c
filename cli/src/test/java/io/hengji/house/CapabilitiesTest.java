package io.hengji.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The table itself: what it says, and that it can be obeyed. */
class CapabilitiesTest {

    private final Capabilities table = Capabilities.TABLE;

    @Test
    void namesOnlyWhatItDefines() {
        for (String name : table.names()) {
            assertTrue(table.names().containsAll(table.usedBy(name)), name);
        }
    }

    @Test
    void hasNoCycle() {
        for (String from : table.names()) {
            for (String to : table.usedBy(from)) {
                assertFalse(table.allows(to, from), from + " and " + to);
            }
        }
    }

    @Test
    void readsTransitively() {
        assertTrue(table.allows("evaluation", "goal"));
        assertTrue(table.allows("numeral", "trail"));
        assertTrue(table.allows("trail", "kernel"));
        assertFalse(table.allows("kernel", "trail"));
        assertFalse(table.allows("audit", "ledger"));
        assertFalse(table.allows("goal", "lake"));
    }

    @Test
    void demoSeesAllOfCoreAndOnlyTheCommandLineSeesDemo() {
        for (String name : table.names()) {
            assertEquals(table.core().contains(name), table.allows("demo", name), name);
            boolean may = name.equals("demo") || name.equals("cli");
            assertEquals(may, table.allows(name, "demo"), name);
        }
    }

    @Test
    void coreNeverUsesTheEdge() {
        List<String> edge = table.names().stream().filter(n -> !table.core().contains(n)).toList();
        assertEquals(List.of("office", "lake", "cli"), edge);
        for (String inner : table.core()) {
            for (String outer : edge) {
                assertFalse(table.allows(inner, outer), inner + " and " + outer);
            }
        }
        assertFalse(table.allows("office", "lake"));
        assertFalse(table.allows("lake", "office"));
    }
}
