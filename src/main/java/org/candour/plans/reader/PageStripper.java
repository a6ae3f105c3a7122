package org.candour.plans.reader;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Takes the text from one PDF page after another, and notices what else is there and what went wrong. */
final class PageStripper extends PDFTextStripper {

    private static final Set<String> SHOWS_TEXT = Set.of("Tj", "TJ", "'", "\"", "Do");

    private final Set<COSStream> sound = Collections.newSetFromMap(new IdentityHashMap<>());
    private PageContent content = new PageContent();
    private double pageArea = 1;

    PageStripper(PDDocument document) {
        this.document = document;
        setStartPage(0); // pages are handed in one by one, so PDFBox's own count stays at 0
        setLineSeparator("\n");
        setPageEnd("");
        addOperator(new Draw());
    }

    /** The page's text, raw; {@link #content()} then says what else there was. */
    String strip(PDPage page) throws IOException {
        content = new PageContent();
        PDRectangle box = page.getCropBox();
        pageArea = Math.max(1, (double) box.getWidth() * box.getHeight());
        StringWriter text = new StringWriter(4096);
        output = text;
        if (page.hasContents()) {
            page.getContentStreams().forEachRemaining(stream -> check(stream.getCOSObject()));
            processPage(page);
        }
        return text.toString();
    }

    PageContent content() {
        return content;
    }

    private void check(COSStream stream) {
        if (sound.contains(stream)) {
            return;
        }
        if (StreamCheck.isSound(stream)) {
            sound.add(stream);
        } else {
            content.damaged("its content is damaged");
        }
    }

    private void picture() {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        double area = Math.abs(
                (double) matrix.getScaleX() * matrix.getScaleY() - (double) matrix.getShearX() * matrix.getShearY());
        if (area > 64) { // less is a dot or a line
            content.picture(area / pageArea);
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        content.operator(operator.getName());
        if ("BI".equals(operator.getName())) {
            picture();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException problem)
            throws IOException {
        if (SHOWS_TEXT.contains(operator.getName())) {
            content.damaged("a part of it cannot be shown");
        }
        super.operatorException(operator, operands, problem);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        content.glyph();
        if (font.toUnicode(code) == null) {
            content.unknownGlyph(code);
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    /** Draws what stands apart from the page, and notices pictures on the way. */
    private final class Draw extends DrawObject {

        Draw() {
            super(PageStripper.this);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            if (!operands.isEmpty() && operands.getFirst() instanceof COSName name && getResources() != null) {
                if (getResources().isImageXObject(name)) {
                    picture();
                    return;
                }
                COSDictionary objects = getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
                if (objects != null && objects.getDictionaryObject(name) instanceof COSStream form) {
                    check(form);
                }
            }
            super.process(operator, operands);
        }
    }
}
