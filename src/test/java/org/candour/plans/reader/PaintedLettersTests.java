package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.plans.MadePdf.line;
import static org.candour.plans.MadePdf.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.junit.jupiter.api.Test;

/** Pages on which something is painted with thin rectangles. */
class PaintedLettersTests extends OfficeTest {

    private static final String HEADING = "5 Clinical priorities of the plan";

    @Test
    void writingPaintedRowByRowMayHoldMoreThanTheTextSays() throws Exception {
        read(pdf().drawn(content -> {
                    line(content, 60, 800, 11, HEADING);
                    painted(content, "Stroke and dementia services", "Perinatal mental health");
                })
                .bytes());

        Page page = pages.getFirst();
        assertThat(page.readability()).isEqualTo(Readability.TEXT);
        assertThat(page.text()).isEqualTo(HEADING);
        assertThat(page.reason()).isEqualTo(Page.PICTURES_NOT_YET_RECOGNISED);
    }

    @Test
    void barsShadesGridsAndDotsAreNoWriting() throws Exception {
        read(pdf().drawn(content -> {
                    line(content, 60, 800, 11, HEADING);
                    for (int i = 0; i < 400; i++) {
                        content.addRect(60 + i, 600, 0.8f, 5 + 37 * (i % 11) % 20); // bars of a chart, very thin
                        content.addRect(60 + i % 100 * 4, 500 + i / 100 * 12, 1.5f, 1.5f); // dotted lines
                        content.addRect(60, 300 + i / 3f, 24, 0.4f); // a shade in strips
                        content.addRect(60 + i % 20 * 22, 100 + i / 20 * 9, 20, 0.5f); // the lines of a table
                    }
                    content.fill();
                })
                .bytes());

        assertThat(pages.getFirst().reason()).isEmpty();
    }

    @Test
    void whatIsOnlyAPathToCutByIsNotPainted() throws Exception {
        read(pdf().drawn(content -> {
                    line(content, 60, 800, 11, HEADING);
                    paths(content, "Stroke and dementia services");
                    content.clip();
                })
                .bytes());

        assertThat(pages.getFirst().reason()).isEmpty();
    }

    private static void painted(PDPageContentStream content, String... lines) throws IOException {
        paths(content, lines);
        content.fill();
    }

    /** What a printer's program makes of letters that it cannot set. */
    private static void paths(PDPageContentStream content, String... lines) throws IOException {
        BufferedImage image = new BufferedImage(595, 842, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_OFF);
        graphics.setFont(graphics.getFont().deriveFont(26f));
        graphics.setColor(Color.WHITE);
        for (int i = 0; i < lines.length; i++) {
            graphics.drawString(lines[i], 60, 200 + 40 * i);
        }
        graphics.dispose();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int from = x;
                while (x < image.getWidth() && image.getRaster().getSample(x, y, 0) > 0) {
                    x++;
                }
                if (x > from) {
                    content.addRect(from, 841 - y, x - from, 1);
                }
            }
        }
    }
}
