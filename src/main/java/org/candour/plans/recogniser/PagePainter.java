package org.candour.plans.recogniser;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.candour.plans.reader.PackedPicture;
import org.candour.plans.reader.PictureLoss;

/**
 * Turns a page into a picture, and notices what could not be shown: PDFBox leaves out a picture that it cannot unpack
 * and says so in its log only, so that a scan would come out as a blank page.
 */
final class PagePainter extends PDFRenderer {

    private static final int DPI = 300;

    /** A3 at 300 dpi; larger pages are painted more coarsely. */
    private static final double MOST_PIXELS = 18e6;

    private final Set<COSBase> known = Collections.newSetFromMap(new IdentityHashMap<>());
    private String damage = "";

    PagePainter(PDDocument document) {
        super(document);
    }

    PagePicture paint(int page) throws IOException {
        PDRectangle box = document.getPage(page - 1).getCropBox();
        double inches = Math.max(1e-3, box.getWidth() / 72.0) * Math.max(1e-3, box.getHeight() / 72.0);
        int dpi = (int) Math.min(DPI, Math.sqrt(MOST_PIXELS / inches));
        if (dpi < 1) {
            throw new IOException("A page of " + inches + " square inches");
        }
        damage = "";
        BufferedImage image = renderImageWithDPI(page - 1, dpi, ImageType.GRAY);
        return new PagePicture(image, dpi, damage);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters);
    }

    private final class Drawer extends PageDrawer {

        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        public void drawImage(PDImage picture) throws IOException {
            if (picture instanceof PDImageXObject stored && !isWhole(stored)) {
                damage = PictureLoss.DAMAGED;
            }
            super.drawImage(picture);
        }

        private boolean isWhole(PDImageXObject picture) throws IOException {
            boolean whole = known.contains(picture.getCOSObject()) || PackedPicture.isWhole(picture);
            if (whole) {
                known.add(picture.getCOSObject());
            }
            return whole;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            COSDictionary within = operator.getImageParameters();
            if (within != null && !PackedPicture.isWhole(within, operator.getImageData())) {
                damage = PictureLoss.DAMAGED;
            }
            super.processOperator(operator, operands);
        }

        @Override
        protected void operatorException(Operator operator, List<COSBase> operands, IOException problem)
                throws IOException {
            boolean picture =
                    operator.getName().equals("Do") || operator.getName().equals("BI");
            damage = picture ? PictureLoss.NOT_SHOWN : "A part of the page cannot be shown.";
            super.operatorException(operator, operands, problem);
        }
    }
}
