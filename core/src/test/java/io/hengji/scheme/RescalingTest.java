package io.hengji.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RescalingTest {

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    @Test
    void thePointsOfWhatDoesNotApplyGoToTheOthersInProportion() {
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        points.put("a", new BigDecimal("10"));
        points.put("b", new BigDecimal("20"));
        points.put("c", new BigDecimal("10"));
        // 40 over 30: a 13.333… → 13.33, b takes the rest
        assertEquals(
                Map.of("a", new BigDecimal("13.33"), "b", new BigDecimal("26.67")),
                Rescaling.rescale(points, Set.of("a", "b"), 2));
    }

    @Test
    void whereEverythingAppliesNothingChanges() {
        Map<String, BigDecimal> points =
                Map.of("a", new BigDecimal("12.50"), "b", new BigDecimal("7.50"));
        assertEquals(points, Rescaling.rescale(points, points.keySet(), 2));
    }

    @Test
    void manySmallPartsLeaveNobodyBelowZero() {
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        IntStream.range(0, 12).forEach(i -> points.put("i" + i, new BigDecimal("0.01")));
        Set<String> kept = new LinkedHashSet<>(points.keySet());
        kept.remove("i0");
        kept.remove("i1");
        kept.remove("i2");
        kept.remove("i3");
        kept.remove("i4"); // 0.12 over 7: each 0.01714…
        lawsHold(points, kept, "small parts");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rescaledPointsSumToWhatTheySummedTo(int seed) {
        Random random = new Random(seed);
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        Set<String> kept = new LinkedHashSet<>();
        int count = 1 + random.nextInt(15);
        for (int i = 0; i < count; i++) {
            points.put("i" + i, new BigDecimal(1 + random.nextInt(3000)).movePointLeft(2));
            if (random.nextBoolean() || i == 0) {
                kept.add("i" + i);
            }
        }
        lawsHold(points, kept, "seed=" + seed);
    }

    private static void lawsHold(Map<String, BigDecimal> points, Set<String> kept, String message) {
        Map<String, BigDecimal> rescaled = Rescaling.rescale(points, kept, 2);
        assertEquals(kept, rescaled.keySet(), message);
        assertEquals(0, sum(points).compareTo(sum(rescaled)), message);
        rescaled.forEach((key, own) -> {
            assertTrue(own.scale() <= 2, message);
            assertTrue(own.compareTo(points.getOrDefault(key, own)) >= 0, message + key);
        });
    }

    private static BigDecimal sum(Map<String, BigDecimal> points) {
        return points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
