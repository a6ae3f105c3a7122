package org.candour.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.candour.plans.Document;
import org.candour.plans.DocumentUses.Use;
import org.junit.jupiter.api.Test;

class ReplaceWordsTests {

    private static final Document DECK = MadePlan.document("deck.pptx", "slide", 12, 0);

    @Test
    void whatReadersSeeIsSaidOfAPublicVersionOnly() {
        assertThat(ReplaceWords.of(MadePlan.version(true), DECK, List.of(), List.of(), 0))
                .hasSize(2)
                .anyMatch(line -> line.startsWith(
                        "Readers find, read and download the new file in place of deck.pptx (12 slides)"))
                .anyMatch(line -> line.contains("until it has been read, readers see neither of the two"));
        assertThat(ReplaceWords.of(MadePlan.version(false), DECK, List.of(), List.of(), 0))
                .noneMatch(line -> line.toLowerCase(Locale.ROOT).contains("readers"));
    }

    @Test
    void whatWasMadeAgainstTheOldFileIsNamedAndStaysWithIt() {
        Use citations = new Use("3 citations in findings", false);
        Use edition = new Use("edition 1 of stp-2016, rating of E1", true);

        assertThat(ReplaceWords.of(MadePlan.version(true), DECK, List.of(citations, edition), List.of(edition), 1))
                .contains("Made against deck.pptx, and stays with it: 3 citations in findings; "
                        + "edition 1 of stp-2016, rating of E1.")
                .anyMatch(line -> line.startsWith("Stays as it is") && line.contains("edition 1 of stp-2016"))
                .anyMatch(line -> line.startsWith("What people said of 1 slide stays with the old file"));
    }
}
