package io.hengji.official;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** The names that look most like a wrong one: what its author probably meant. */
public final class NearestNames {
    private static final int MOST = 3;

    private record Near(int distance, String name) implements Comparable<Near> {
        @Override
        public int compareTo(Near other) {
            int byDistance = Integer.compare(distance, other.distance);
            return byDistance != 0 ? byDistance : name.compareTo(other.name);
        }
    }

    private NearestNames() {}

    /** At most three names, the nearest first; none that differs in more than a third. */
    public static List<String> to(String wrong, Collection<String> names) {
        TreeSet<Near> nearest = new TreeSet<>();
        for (String name : names) {
            int most = Math.max(1, Math.max(wrong.length(), name.length()) / 3);
            boolean inside = wrong.length() > 1 && name.contains(wrong);
            if (inside || Math.abs(wrong.length() - name.length()) <= most) {
                int distance = distance(wrong, name);
                if (inside || distance <= most) {
                    nearest.add(new Near(inside ? Math.min(distance, most) : distance, name));
                }
            }
        }
        return nearest.stream().limit(MOST).map(Near::name).toList();
    }

    /**
     * The number of characters to insert, delete or replace, two neighbours swapped counting one.
     */
    static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= other.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int least = Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1);
                least = Math.min(least, cost[i - 1][j - 1] + same);
                boolean swapped =
                        i > 1
                                && j > 1
                                && one.charAt(i - 1) == other.charAt(j - 2)
                                && one.charAt(i - 2) == other.charAt(j - 1);
                cost[i][j] = swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
            }
        }
        return cost[one.length()][other.length()];
    }
}
