package io.hengji.office.pdf;

import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;

/**
 * An outline as a Type 2 charstring without hints and subroutines (Adobe Technical Note 5177): all
 * outlines, of CFF and of TrueType fonts, are embedded in this one shape.
 */
final class CharString {
    private static final int CUBIC_TO = 8;
    private static final int LINE_TO = 5;
    private static final int MOVE_TO = 21;
    private static final int END = 14;
    private static final int SHORT_NUMBER = 28;

    private final ByteArrayOutputStream code = new ByteArrayOutputStream();
    private int x;
    private int y;

    private CharString() {}

    /**
     * @param width of the glyph in thousandths of the size
     * @param unitsPerEm of the path
     */
    static byte[] of(PathIterator path, int width, int unitsPerEm) {
        CharString string = new CharString();
        string.number(width);
        string.draw(path, unitsPerEm);
        string.code.write(END);
        return string.code.toByteArray();
    }

    private void draw(PathIterator path, int unitsPerEm) {
        double scale = 1000.0 / unitsPerEm;
        double[] at = new double[6];
        double lastX = 0;
        double lastY = 0;
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> to(MOVE_TO, scale, at, 1);
                case PathIterator.SEG_LINETO -> to(LINE_TO, scale, at, 1);
                case PathIterator.SEG_QUADTO -> to(CUBIC_TO, scale, cubic(lastX, lastY, at), 3);
                case PathIterator.SEG_CUBICTO -> to(CUBIC_TO, scale, at, 3);
                default -> {
                    // A contour closes by itself.
                    continue;
                }
            }
            int points =
                    switch (kind) {
                        case PathIterator.SEG_QUADTO -> 2;
                        case PathIterator.SEG_CUBICTO -> 3;
                        default -> 1;
                    };
            lastX = at[2 * points - 2];
            lastY = at[2 * points - 1];
        }
    }

    /** The same curve with two control points in place of one. */
    private static double[] cubic(double fromX, double fromY, double[] at) {
        return new double[] {
            fromX + (at[0] - fromX) * 2 / 3,
            fromY + (at[1] - fromY) * 2 / 3,
            at[2] + (at[0] - at[2]) * 2 / 3,
            at[3] + (at[1] - at[3]) * 2 / 3,
            at[2],
            at[3]
        };
    }

    private void to(int operator, double scale, double[] at, int points) {
        for (int i = 0; i < points; i++) {
            int toX = Math.toIntExact(Math.round(at[2 * i] * scale));
            int toY = Math.toIntExact(Math.round(at[2 * i + 1] * scale));
            number(toX - x);
            number(toY - y);
            x = toX;
            y = toY;
        }
        code.write(operator);
    }

    private void number(int value) {
        if (value >= -107 && value <= 107) {
            code.write(value + 139);
        } else if (value >= 108 && value <= 1131) {
            code.write(((value - 108) >> 8) + 247);
            code.write(value - 108);
        } else if (value >= -1131 && value <= -108) {
            code.write(((-value - 108) >> 8) + 251);
            code.write(-value - 108);
        } else {
            code.write(SHORT_NUMBER);
            code.write(value >> 8);
            code.write(value);
        }
    }
}
