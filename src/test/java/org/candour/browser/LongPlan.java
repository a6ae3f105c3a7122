package org.candour.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** A plan of 600 pages and more than 30 MB: every page has a picture that does not compress. */
final class LongPlan {

    static final int PAGES = 600;

    private static final int SIDE = 140;

    private LongPlan() {}

    static byte[] bytes() {
        PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        Random random = new Random(1);
        try (PDDocument document = new PDDocument()) {
            for (int number = 1; number <= PAGES; number++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(LosslessFactory.createFromImage(document, noise(random)), 60, 100, 400, 400);
                    content.beginText();
                    content.setFont(font, 12);
                    content.newLineAtOffset(60, 760);
                    content.showText(
                            "Page " + number + " of the long plan names measure M" + number + " and its date.");
                    content.endText();
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage noise(Random random) {
        BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                picture.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        return picture;
    }
}
