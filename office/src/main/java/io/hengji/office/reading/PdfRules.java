package io.hengji.office.reading;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Collects the ruled lines of a page: strokes, and bars so thin that they are lines. */
final class PdfRules extends PDFGraphicsStreamEngine {
    private static final float THIN = 2.5f;
    private static final float SHORTEST = 4f;
    private static final int MOST = 4_000;

    private final PDRectangle box;
    private final PdfEffort effort;
    private final List<PdfPage.Rule> rules = new ArrayList<>();
    private final List<Rectangle2D.Float> bars = new ArrayList<>();
    private final List<float[]> strokes = new ArrayList<>();
    private Point2D.Float at = new Point2D.Float();
    private Point2D.Float begin = new Point2D.Float();

    private PdfRules(PDPage page, PdfEffort effort) {
        super(page);
        this.effort = effort;
        this.box = page.getCropBox();
    }

    /** The lines, or none on a turned page, whose text is placed differently. */
    static List<PdfPage.Rule> of(PDPage page, PdfEffort effort) throws IOException {
        if (page.getRotation() % 360 != 0) {
            return List.of();
        }
        PdfRules reader = new PdfRules(page, effort);
        reader.processPage(page);
        return reader.rules;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        effort.one();
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        effort.unpacked(form.getContentStream());
        super.showForm(form);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        float x0 = (float) Math.min(p0.getX(), p2.getX());
        float x1 = (float) Math.max(p0.getX(), p2.getX());
        float y0 = (float) Math.min(p0.getY(), p2.getY());
        float y1 = (float) Math.max(p0.getY(), p2.getY());
        bars.add(new Rectangle2D.Float(x0, y0, x1 - x0, y1 - y0));
    }

    @Override
    public void moveTo(float x, float y) {
        at = new Point2D.Float(x, y);
        begin = at;
    }

    @Override
    public void lineTo(float x, float y) {
        strokes.add(new float[] {at.x, at.y, x, y});
        at = new Point2D.Float(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        at = new Point2D.Float(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return at;
    }

    @Override
    public void closePath() {
        lineTo(begin.x, begin.y);
    }

    @Override
    public void endPath() {
        bars.clear();
        strokes.clear();
    }

    @Override
    public void strokePath() {
        for (float[] s : strokes) {
            line(s[0], s[1], s[2], s[3]);
        }
        for (Rectangle2D.Float bar : bars) {
            edges(bar);
        }
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        if (bars.isEmpty() && !strokes.isEmpty()) {
            bars.add(around());
        }
        for (Rectangle2D.Float bar : bars) {
            if (Math.min(bar.width, bar.height) <= THIN) {
                edges(bar);
            }
        }
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    private Rectangle2D.Float around() {
        float x0 = Float.MAX_VALUE;
        float y0 = Float.MAX_VALUE;
        float x1 = -Float.MAX_VALUE;
        float y1 = -Float.MAX_VALUE;
        for (float[] s : strokes) {
            x0 = Math.min(x0, Math.min(s[0], s[2]));
            x1 = Math.max(x1, Math.max(s[0], s[2]));
            y0 = Math.min(y0, Math.min(s[1], s[3]));
            y1 = Math.max(y1, Math.max(s[1], s[3]));
        }
        return new Rectangle2D.Float(x0, y0, x1 - x0, y1 - y0);
    }

    /** A thin bar is one line, a box is four. */
    private void edges(Rectangle2D.Float bar) {
        if (bar.height <= THIN) {
            line(bar.x, bar.y + bar.height / 2, bar.x + bar.width, bar.y + bar.height / 2);
        } else if (bar.width <= THIN) {
            line(bar.x + bar.width / 2, bar.y, bar.x + bar.width / 2, bar.y + bar.height);
        } else {
            line(bar.x, bar.y, bar.x + bar.width, bar.y);
            line(bar.x, bar.y + bar.height, bar.x + bar.width, bar.y + bar.height);
            line(bar.x, bar.y, bar.x, bar.y + bar.height);
            line(bar.x + bar.width, bar.y, bar.x + bar.width, bar.y + bar.height);
        }
    }

    private void line(float x0, float y0, float x1, float y1) {
        if (rules.size() >= MOST) {
            return;
        }
        float left = box.getLowerLeftX();
        float top = box.getUpperRightY();
        if (Math.abs(y0 - y1) <= THIN && Math.abs(x0 - x1) >= SHORTEST) {
            rules.add(
                    new PdfPage.Rule(
                            true,
                            top - (y0 + y1) / 2,
                            Math.min(x0, x1) - left,
                            Math.max(x0, x1) - left));
        } else if (Math.abs(x0 - x1) <= THIN && Math.abs(y0 - y1) >= SHORTEST) {
            rules.add(
                    new PdfPage.Rule(
                            false,
                            (x0 + x1) / 2 - left,
                            top - Math.max(y0, y1),
                            top - Math.min(y0, y1)));
        }
    }

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void clip(int windingRule) {}

    @Override
    public void shadingFill(COSName name) {}
}
