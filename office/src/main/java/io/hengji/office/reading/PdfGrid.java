package io.hengji.office.reading;

import io.hengji.office.reading.PdfPage.Glyph;
import io.hengji.office.reading.PdfPage.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * A ruled table: the places of its lines, and which cells lines part. Where a line is missing cells
 * are merged.
 */
final class PdfGrid {
    private static final float NEAR = 3f;
    private static final int MOST_CELLS = 4_000;

    private final float[] xs;
    private final float[] ys;
    private final List<Rule> rules;

    private PdfGrid(float[] xs, float[] ys, List<Rule> rules) {
        this.xs = xs;
        this.ys = ys;
        this.rules = rules;
    }

    /** The tables of a page from top to bottom: lines that touch belong together. */
    static List<PdfGrid> of(List<Rule> rules) {
        List<List<Rule>> groups = new ArrayList<>();
        for (Rule rule : rules) {
            List<Rule> home = new ArrayList<>(List.of(rule));
            List<List<Rule>> apart = new ArrayList<>();
            for (List<Rule> group : groups) {
                if (group.stream().anyMatch(other -> touch(rule, other))) {
                    home.addAll(group);
                } else {
                    apart.add(group);
                }
            }
            apart.add(home);
            groups = apart;
        }
        List<PdfGrid> grids = new ArrayList<>();
        for (List<Rule> group : groups) {
            float[] xs = places(group, false);
            float[] ys = places(group, true);
            boolean table = xs.length >= 2 && ys.length >= 2 && xs.length + ys.length > 4;
            if (table && xs.length * ys.length <= MOST_CELLS) {
                grids.add(new PdfGrid(xs, ys, group));
            }
        }
        grids.sort((a, b) -> Float.compare(a.ys[0], b.ys[0]));
        return grids;
    }

    private static boolean touch(Rule a, Rule b) {
        if (a.across() == b.across()) {
            return Math.abs(a.at() - b.at()) <= NEAR
                    && a.from() <= b.to() + NEAR
                    && b.from() <= a.to() + NEAR;
        }
        return a.at() >= b.from() - NEAR
                && a.at() <= b.to() + NEAR
                && b.at() >= a.from() - NEAR
                && b.at() <= a.to() + NEAR;
    }

    private static float[] places(List<Rule> group, boolean across) {
        List<Float> sorted =
                group.stream()
                        .filter(rule -> rule.across() == across)
                        .map(Rule::at)
                        .sorted()
                        .toList();
        List<Float> places = new ArrayList<>();
        for (float at : sorted) {
            if (places.isEmpty() || at - places.getLast() > NEAR) {
                places.add(at);
            }
        }
        float[] result = new float[places.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = places.get(i);
        }
        return result;
    }

    float top() {
        return ys[0];
    }

    float bottom() {
        return ys[ys.length - 1];
    }

    /** Whether the other has the same columns: it goes on from the page before. */
    boolean sameColumns(PdfGrid other) {
        if (xs.length != other.xs.length) {
            return false;
        }
        for (int i = 0; i < xs.length; i++) {
            if (Math.abs(xs[i] - other.xs[i]) > NEAR) {
                return false;
            }
        }
        return true;
    }

    boolean holds(Glyph glyph) {
        float x = glyph.x() + glyph.width() / 2;
        return x > xs[0]
                && x < xs[xs.length - 1]
                && glyph.middle() > top()
                && glyph.middle() < bottom();
    }

    /** The cells with their text. */
    List<GridCell> cells(List<Glyph> inside) {
        int rows = ys.length - 1;
        int columns = xs.length - 1;
        int[][] owner = new int[rows][columns];
        List<int[]> boxes = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (owner[row][column] > 0) {
                    continue;
                }
                int right = column;
                while (right + 1 < columns
                        && owner[row][right + 1] == 0
                        && !parted(false, xs[right + 1], middle(ys, row))) {
                    right++;
                }
                int below = row;
                while (below + 1 < rows && open(below, column, right)) {
                    below++;
                }
                boxes.add(new int[] {row, column, below, right});
                for (int i = row; i <= below; i++) {
                    for (int j = column; j <= right; j++) {
                        owner[i][j] = boxes.size();
                    }
                }
            }
        }
        List<List<Glyph>> contents = new ArrayList<>();
        boxes.forEach(box -> contents.add(new ArrayList<>()));
        for (Glyph glyph : inside) {
            int row = Math.min(index(ys, glyph.middle()), rows - 1);
            int column = Math.min(index(xs, glyph.x() + glyph.width() / 2), columns - 1);
            contents.get(owner[row][column] - 1).add(glyph);
        }
        List<GridCell> cells = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            int[] box = boxes.get(i);
            cells.add(
                    new GridCell(
                            box[0],
                            box[1],
                            box[2] - box[0] + 1,
                            box[3] - box[1] + 1,
                            new Prose().add(PdfLines.joined(contents.get(i)))));
        }
        return cells;
    }

    private boolean open(int row, int from, int to) {
        for (int column = from; column <= to; column++) {
            if (parted(true, ys[row + 1], middle(xs, column))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line runs at that place beside that point. */
    private boolean parted(boolean across, float at, float point) {
        return rules.stream()
                .anyMatch(rule ->
                        rule.across() == across
                                && Math.abs(rule.at() - at) <= NEAR
                                && rule.from() <= point
                                && rule.to() >= point);
    }

    private static float middle(float[] places, int index) {
        return (places[index] + places[index + 1]) / 2;
    }

    private static int index(float[] places, float at) {
        int index = 0;
        while (index + 2 < places.length && places[index + 1] <= at) {
            index++;
        }
        return index;
    }
}
