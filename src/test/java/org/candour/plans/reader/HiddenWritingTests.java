package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.plans.MadePdf.line;
import static org.candour.plans.MadePdf.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.candour.plans.MadePdf;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.junit.jupiter.api.Test;

/** Pages of text on which more is written than the text says. */
class HiddenWritingTests extends OfficeTest {

    private static final String TEXT = "Care closer to home is what people told us they want.";

    @Test
    void aLineDrawnInShapesBesideTextIsLookedAt() throws Exception {
        read(pdf().drawn(content -> {
                    line(content, 60, 760, 11, TEXT);
                    outlined(content, "Stroke moves to Harrow", 60, 600, 11);
                })
                .drawn(content -> {
                    line(content, 60, 760, 11, TEXT);
                    content.transform(new org.apache.pdfbox.util.Matrix(0, 1, -1, 0, 600, 0));
                    outlined(content, "Stroke moves to Harrow", 60, 300, 11);
                })
                .bytes());

        assertThat(pages).allMatch(page -> page.readability() == Readability.TEXT);
        assertThat(pages).extracting(Page::awaitsRecognition).containsExactly(true, true);
    }

    @Test
    void aLineDrawnWithAPenIsLookedAtAndATablesCellsAreNot() throws Exception {
        read(pdf().drawn(content -> {
                    line(content, 60, 760, 11, TEXT);
                    penned(content, "Stroke moves to Harrow", 60, 600, 11);
                })
                .drawn(content -> {
                    line(content, 60, 760, 11, TEXT);
                    float x = 60;
                    for (int width = 8; width < 30; width++) {
                        content.moveTo(x, 600);
                        content.lineTo(x + width, 600);
                        content.lineTo(x + width, 620);
                        content.lineTo(x, 620);
                        content.closeAndStroke();
                        x += width;
                    }
                })
                .bytes());

        assertThat(pages).extracting(Page::awaitsRecognition).containsExactly(true, false);
    }

    @Test
    void bulletsBarsAndCurvesOfAChartAreNoWriting() throws Exception {
        read(pdf().drawn(content -> {
                    line(content, 60, 760, 11, TEXT);
                    for (int i = 0; i < 20; i++) {
                        outlined(content, "o", 60 + 20 * i, 700, 8);
                        content.addRect(60 + 20 * i, 400, 12, 10 + 7 * i);
                        content.fill();
                        content.moveTo(60 + 20 * i, 300 + 3 * i);
                        content.curveTo(70 + 20 * i, 320, 75 + 20 * i, 310 + i, 80 + 20 * i, 300);
                        content.stroke();
                    }
                })
                .bytes());

        assertThat(pages).extracting(Page::awaitsRecognition).containsExactly(false);
    }

    @Test
    void aLogoDrawnOnEveryPageIsLookedAtOnTheFirstOnes() throws Exception {
        MadePdf plan = pdf();
        for (int i = 0; i < 6; i++) {
            plan.drawn(content -> {
                line(content, 60, 760, 11, TEXT);
                outlined(content, "Northmoor and Vale", 400, 800, 9);
            });
        }
        read(plan.bytes());

        assertThat(pages).extracting(Page::awaitsRecognition).containsExactly(true, true, true, false, false, false);
    }

    @Test
    void aSmallPictureWithRoomForWordsIsLookedAtAndAnIconIsNot() throws Exception {
        read(pdf().drawn(content -> line(content, 60, 760, 11, TEXT))
                .with(document -> {
                    PDImageXObject picture = LosslessFactory.createFromImage(
                            document, new BufferedImage(300, 150, BufferedImage.TYPE_BYTE_GRAY));
                    for (float[] size : new float[][] {{150, 75}, {60, 20}, {30, 30}, {200, 4}}) {
                        var page = new org.apache.pdfbox.pdmodel.PDPage();
                        document.addPage(page);
                        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                            line(content, 60, 760, 11, TEXT);
                            content.drawImage(
                                    LosslessFactory.createFromImage(document, picture.getImage()),
                                    60,
                                    300,
                                    size[0],
                                    size[1]);
                        }
                    }
                })
                .bytes());

        assertThat(pages).extracting(Page::awaitsRecognition).containsExactly(false, true, true, false, false);
    }

    private static void outlined(PDPageContentStream content, String text, float x, float y, float size)
            throws IOException {
        lettered(content, text, x, y, size, false);
    }

    private static void penned(PDPageContentStream content, String text, float x, float y, float size)
            throws IOException {
        lettered(content, text, x, y, size, true);
    }

    private static void lettered(PDPageContentStream content, String text, float x, float y, float size, boolean pen)
            throws IOException {
        float at = x;
        for (char letter : text.toCharArray()) {
            if (letter != ' ') {
                AffineTransform place = new AffineTransform(size / 1000, 0, 0, size / 1000, at, y);
                draw(content, MadePdf.FONT.getPath(String.valueOf(letter)).getPathIterator(place), pen);
            }
            at += MadePdf.FONT.getStringWidth(String.valueOf(letter)) / 1000 * size;
        }
    }

    private static void draw(PDPageContentStream content, PathIterator path, boolean pen) throws IOException {
        float[] p = new float[6];
        float[] last = new float[2];
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(p);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> content.moveTo(p[0], p[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(p[0], p[1]);
                case PathIterator.SEG_QUADTO ->
                    content.curveTo(
                            (last[0] + 2 * p[0]) / 3,
                            (last[1] + 2 * p[1]) / 3,
                            (p[2] + 2 * p[0]) / 3,
                            (p[3] + 2 * p[1]) / 3,
                            p[2],
                            p[3]);
                case PathIterator.SEG_CUBICTO -> content.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> content.closePath();
            }
            int end = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            last = kind == PathIterator.SEG_CLOSE ? last : new float[] {p[end], p[end + 1]};
        }
        if (pen) {
            content.stroke();
        } else {
            content.fill();
        }
    }
}
