package org.candour.figures.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.candour.figures.Span;
import org.candour.figures.StatedFigure;
import org.candour.figures.StatedPassage;
import org.candour.figures.Subject;
import org.candour.figures.Unit;
import org.candour.figures.Wording;
import org.candour.plans.DocumentId;
import org.junit.jupiter.api.Test;

class FiguresFileTest {

    @Test
    void aFigureIsGivenToTheDigitWithPlaceAndPassage() {
        assertThat(file("We save £291.05 million.").lines().toList().get(1))
                .isEqualTo("Main,3,£291.05 million,291050000,,£,,2020-21,,Saving,We save,no,We save £291.05 million.");
    }

    @Test
    void aPlansWordsNeverRunAsAFormula() {
        assertThat(file("=HYPERLINK(\"x\")")).contains("\"'=HYPERLINK(\"\"x\"\")\"");
        assertThat(file("+44\n@SUM")).contains("'+44 @SUM").doesNotContain("\n@");
    }

    private static String file(String passage) {
        return FiguresFile.of(List.of(new StatedFigure(
                new StatedPassage(new DocumentId(new UUID(0, 1)), "Main", "page", 3, 0, passage.length(), passage),
                "£291.05 million",
                new BigDecimal("2.9105E+8"),
                null,
                new BigDecimal("10000"),
                Unit.POUNDS,
                Wording.EXACT,
                "2020-21",
                Span.NOT_SAID,
                Subject.SAVING,
                "We save",
                false)));
    }
}
