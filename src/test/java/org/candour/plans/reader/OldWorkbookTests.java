package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Objects;
import org.candour.plans.Mark.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An Excel file of 1997 to 2003 with a chart, a group of shapes, a comment, a list to choose from and scaled numbers. */
class OldWorkbookTests extends OfficeTest {

    private Reply end = new Reply.End(true);

    @BeforeEach
    void readIt() throws Exception {
        try (InputStream in = getClass().getResourceAsStream("/plans/old-workbook.xls")) {
            end = read(Objects.requireNonNull(in).readAllBytes());
        }
    }

    @Test
    void itIsReadToItsEnd() {
        assertThat(end).isEqualTo(new Reply.End(false));
        assertThat(pages).hasSize(2);
    }

    @Test
    void boxesAreReadAloneAndInGroups() {
        assertThat(String.join("\n", marked(Kind.TEXT_BOX)))
                .contains("In the box", "Stroke in a group", "Second of the group");
    }

    @Test
    void whatChartsSayIsRead() {
        assertThat(String.join("\n", marked(Kind.TEXT_BOX))).contains("Falls by month", "Admissions");
    }

    @Test
    void commentsAndWhatCanBeChosenAreRead() {
        assertThat(marked(Kind.COMMENT)).containsExactly("Closed in May");
        assertThat(String.join("\n", marked(Kind.FORM_FIELD)))
                .contains("Your trust", "Please choose", "Harrow", "Brent");
    }

    @Test
    void headsOfPrintedPagesAreReadAndMarked() {
        assertThat(String.join("\n", marked(Kind.RUNNING_HEAD))).contains("Draft", "Winter plan");
    }

    @Test
    void numbersAndTextsAreGivenAsTheReaderSeesThem() {
        assertThat(text()).contains("12.5%", "12.3m", "46k", "2.5m", "(1,234)", "£1,234.50", "Trust: Barnet");
    }
}
