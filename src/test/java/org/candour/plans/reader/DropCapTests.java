package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.plans.MadePdf.line;
import static org.candour.plans.MadePdf.pdf;

import java.nio.file.Path;
import org.candour.plans.MadePdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Large first letters belong to the word they begin, and to no other. */
class DropCapTests {

    private static final String FIRST = "aternity services will move to a single site, and";
    private static final String SECOND = "midwives are to lead them all with obstetricians at";
    private static final String THIRD = "hospitals that people have used up to now, we say.";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"30, 686, true", "30, 686, false", "44, 672, true", "44, 672, false", "30, 700, true"})
    void aLargeLetterBeginsTheFirstLineBesideIt(float size, float baseline, boolean first) throws Exception {
        float left = 60 + size * 0.833f + 3;
        String text = text(pdf().drawn(content -> {
            if (first) {
                line(content, 60, baseline, size, "M");
            }
            line(content, left, 700, 11, FIRST);
            line(content, left, 686, 11, SECOND);
            line(content, left, 672, 11, THIRD);
            if (!first) {
                line(content, 60, baseline, size, "M");
            }
        }));

        assertThat(text.lines()).containsExactly("M" + FIRST, SECOND, THIRD);
    }

    @Test
    void aLargeWordOfOneLetterStaysOneAndTheWholeIsToldBesides() throws Exception {
        String text = text(pdf().drawn(content -> {
            line(content, 60, 686, 30, "A");
            line(content, 84, 700, 11, "cute beds will close at once, we say");
            line(content, 84, 686, 11, SECOND);
        }));

        assertThat(text.lines())
                .containsExactly("A cute beds will close at once, we say", SECOND, "[Perhaps broken words: Acute]");
    }

    @Test
    void aLargeLetterInATableBeginsNoWord() throws Exception {
        String text = text(pdf().drawn(content -> {
            line(content, 60, 700, 24, "R");
            line(content, 84, 702, 11, "Stroke units are late");
            line(content, 60, 660, 24, "G");
            line(content, 84, 662, 11, "Dementia is on time");
        }));

        assertThat(text).contains("R Stroke units are late").contains("G Dementia is on time");
    }

    private String text(MadePdf pdf) throws Exception {
        return PdfLayoutTests.pages(folder, pdf.bytes()).getFirst().text();
    }
}
