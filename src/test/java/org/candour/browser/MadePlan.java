package org.candour.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A long plan made for the journey: 150 pages of text that never mention dementia. */
final class MadePlan {

    static final int PAGES = 150;
    static final String PASSAGE = "The joint committee decides by majority of two thirds and publishes its reasons.";

    private MadePlan() {}

    static Path write(Path file) {
        PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        try (PDDocument document = new PDDocument()) {
            for (int number = 1; number <= PAGES; number++) {
                page(document, font, number);
            }
            document.save(file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(PDDocument document, PDFont font, int number) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream text = new PDPageContentStream(document, page)) {
            text.beginText();
            text.setFont(font, 11);
            text.setLeading(15);
            text.newLineAtOffset(60, 780);
            line(text, "Test plan made for a journey; describes no real place. Page " + number);
            line(text, PASSAGE);
            for (int n = 1; n <= 40; n++) {
                line(
                        text,
                        "On page " + number + " measure " + n + " moves " + (number * n % 97)
                                + " places of care out of hospital by April 2019.");
            }
            if (number == 70) {
                line(text, "Stroke patients go to one hyper-acute stroke unit at the infirmary from 1 October 2018.");
            }
            text.endText();
        }
    }

    private static void line(PDPageContentStream text, String words) throws IOException {
        text.showText(words);
        text.newLine();
    }
}
