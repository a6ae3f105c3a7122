package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.plans.MadePdf.line;
import static org.candour.plans.MadePdf.pdf;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;
import org.candour.plans.MadePdf;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words on arcs and wheels. */
class PdfCurvesTests {

    private static final float SIZE = 12;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(floats = {50, 90, 150, 400, 1000})
    void readsALineThatBends(float radius) throws Exception {
        Page page = page(pdf().drawn(content -> {
            line(content, 60, 800, 11, "Care closer to home is what people told us they want");
            curved(content, "Maternity and obstetrics", radius, 0);
        }));

        assertThat(page.readability()).isEqualTo(Readability.TEXT);
        assertThat(page.text().lines()).contains("Maternity and obstetrics");
    }

    @Test
    void readsALineThatBendsWithItsLettersApart() throws Exception {
        Page page = page(pdf().drawn(content -> curved(content, "Maternity", 90, 4)));

        assertThat(page.text()).isEqualTo("Maternity");
    }

    @Test
    void keepsTheLinesOfAWheelsSpokesApart() throws Exception {
        String[] spokes = {"Maternity", "Dementia", "Stroke", "Cancer", "Diabetes", "Neurology"};
        Page page = page(pdf().drawn(content -> {
            for (int i = 0; i < 24; i++) {
                double angle = Math.toRadians(15 * i);
                letter(
                        content,
                        spokes[i % spokes.length],
                        angle,
                        300 + 30 * Math.cos(angle),
                        400 + 30 * Math.sin(angle));
            }
        }));

        assertThat(page.text().lines()).hasSize(24).containsOnly(spokes);
    }

    private static void curved(PDPageContentStream content, String text, double radius, double apart)
            throws IOException {
        double at = Math.PI * 0.9;
        for (String letter : text.split("")) {
            double half = (MadePdf.FONT.getStringWidth(letter) / 1000 * SIZE + apart) / 2 / radius;
            letter(content, letter, at - half - Math.PI / 2, 300 + radius * Math.cos(at), 400 + radius * Math.sin(at));
            at -= 2 * half;
        }
    }

    private static void letter(PDPageContentStream content, String text, double angle, double x, double y)
            throws IOException {
        float cos = (float) Math.cos(angle);
        float sin = (float) Math.sin(angle);
        content.beginText();
        content.setFont(MadePdf.FONT, SIZE);
        content.setTextMatrix(new Matrix(cos, sin, -sin, cos, (float) x, (float) y));
        content.showText(text);
        content.endText();
    }

    private Page page(MadePdf pdf) throws Exception {
        return PdfLayoutTests.pages(folder, pdf.bytes()).getFirst();
    }
}
