package org.candour.plans.reader;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;

/** Goes through what draws a page, and looks at each picture that it shows: whether all of it is there. */
final class ShownPictureCheck extends PDFGraphicsStreamEngine {

    private final Set<COSBase> whole;
    private final Set<COSStream> shownApart = Collections.newSetFromMap(new IdentityHashMap<>());
    private String loss = "";

    /** @param whole pictures known to be, to which those of this page are added */
    ShownPictureCheck(PDPage page, Set<COSBase> whole) {
        super(page);
        this.whole = whole;
    }

    /** What the page's pictures have lost, in a sentence; empty when nothing. */
    String loss() {
        try {
            processPage(getPage());
            for (PDAnnotation note : getPage().getAnnotations()) {
                showAnnotation(note);
            }
        } catch (IOException | RuntimeException e) {
            loss = PictureLoss.NOT_SHOWN;
        }
        return loss;
    }

    @Override
    public void drawImage(PDImage picture) throws IOException {
        if (picture instanceof PDImageXObject stored && !whole.contains(stored.getCOSObject())) {
            if (PackedPicture.isWhole(stored)) {
                whole.add(stored.getCOSObject());
            } else {
                loss = PictureLoss.DAMAGED;
            }
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        COSDictionary within = operator.getImageParameters();
        if (within != null && !PackedPicture.isWhole(within, operator.getImageData())) {
            loss = PictureLoss.DAMAGED;
        }
        showApart(PaintedThrough.of(operator.getName(), operands, getResources()));
        super.processOperator(operator, operands);
    }

    private void showApart(@Nullable COSStream apart) throws IOException {
        if (apart == null || !shownApart.add(apart)) {
            return;
        }
        if (PaintedThrough.isPattern(apart)) {
            processTilingPattern(new PDTilingPattern(apart, null), null, null);
        } else {
            showForm(new PDFormXObject(apart));
        }
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException problem)
            throws IOException {
        if (operator.getName().equals("Do") || operator.getName().equals("BI")) {
            loss = PictureLoss.NOT_SHOWN;
        }
        super.operatorException(operator, operands, problem);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {}

    @Override
    public void clip(int windingRule) {}

    @Override
    public void moveTo(float x, float y) {}

    @Override
    public void lineTo(float x, float y) {}

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float();
    }

    @Override
    public void closePath() {}

    @Override
    public void endPath() {}

    @Override
    public void strokePath() {}

    @Override
    public void fillPath(int windingRule) {}

    @Override
    public void fillAndStrokePath(int windingRule) {}

    @Override
    public void shadingFill(COSName shadingName) {}
}
