package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Objects;
import org.candour.plans.Mark.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A Word file of 1997 to 2003 with entries of an index, a list that writes "Recommendation 1:", letters drawn as a
 * figure, and a chart that is an object of another program.
 */
class OldWordTests extends OfficeTest {

    private Reply end = new Reply.End(true);

    @BeforeEach
    void readIt() throws Exception {
        try (InputStream in = getClass().getResourceAsStream("/plans/old-word.doc")) {
            end = read(Objects.requireNonNull(in).readAllBytes());
        }
    }

    @Test
    void nothingAfterAnEntryOfAnIndexIsTakenForTheEntry() {
        assertPlain("Stroke beds stay open.");
        assertPlain("After the entries we say more about Harrow.");
        assertPlain("Last words");
        assertThat(text()).doesNotContain("index entry").doesNotContain("MERGEFIELD");
    }

    @Test
    void whatAListWritesBeforeItsParagraphsIsRead() {
        assertPlain("Recommendation We will hire nurses");
    }

    @Test
    void lettersDrawnAsAFigureAreRead() {
        assertThat(marked(Kind.TEXT_BOX)).contains("Hospital at home");
    }

    @Test
    void whatCanBeChosenInAFieldIsRead() {
        assertThat(String.join("\n", marked(Kind.FORM_FIELD))).contains("Harrow hospital", "Brent hospital");
    }

    @Test
    void whatStandsOnEveryPageIsReadAndMarked() {
        assertThat(String.join("\n", marked(Kind.RUNNING_HEAD))).contains("Winter plan", "Not final");
    }

    @Test
    void aBoxInThePagesHeadIsRead() throws Exception {
        try (InputStream in = getClass().getResourceAsStream("/plans/box-in-head.doc")) {
            read(Objects.requireNonNull(in).readAllBytes());
        }

        assertThat(String.join("\n", marked(Kind.RUNNING_HEAD))).contains("Head line", "Boxed above the page");
        assertThat(marked(Kind.TEXT_BOX)).containsExactly("Boxed on the page");
    }

    @Test
    void anObjectInTheFileIsKnownAndNotTakenForDamage() {
        assertThat(end).isEqualTo(new Reply.End(false));
        assertThat(pages.getLast().heading()).startsWith("Attachment:");
    }
}
