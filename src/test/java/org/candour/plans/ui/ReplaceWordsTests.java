package org.candour.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentRole;
import org.candour.plans.DocumentState;
import org.candour.plans.DocumentUses.Use;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;
import org.junit.jupiter.api.Test;

class ReplaceWordsTests {

    @Test
    void whatReadersSeeIsSaidOfAPublicVersionOnly() {
        assertThat(ReplaceWords.of(version(true), deck(), List.of(), List.of(), 0))
                .hasSize(2)
                .anyMatch(line -> line.startsWith(
                        "Readers find, read and download the new file in place of deck.pptx (12 slides)"))
                .anyMatch(line -> line.contains("until it has been read, readers see neither of the two"));
        assertThat(ReplaceWords.of(version(false), deck(), List.of(), List.of(), 0))
                .noneMatch(line -> line.toLowerCase(java.util.Locale.ROOT).contains("readers"));
    }

    @Test
    void whatWasMadeAgainstTheOldFileIsNamedAndStaysWithIt() {
        Use citations = new Use("3 citations in findings", false);
        Use edition = new Use("edition 1 of stp-2016, rating of E1", true);

        assertThat(ReplaceWords.of(version(true), deck(), List.of(citations, edition), List.of(edition), 1))
                .contains("Made against deck.pptx, and stays with it: 3 citations in findings; "
                        + "edition 1 of stp-2016, rating of E1.")
                .anyMatch(line -> line.startsWith("Stays as it is") && line.contains("edition 1 of stp-2016"))
                .anyMatch(line -> line.startsWith("What people said of 1 slide stays with the old file"));
    }

    private static PlanVersion version(boolean isPublic) {
        return new PlanVersion(
                new PlanVersionId(UUID.randomUUID()), new RoundId("stp-2016"), "E1", "Draft", null, isPublic);
    }

    private static Document deck() {
        return new Document(
                new DocumentId(UUID.randomUUID()),
                new PlanVersionId(UUID.randomUUID()),
                "deck.pptx",
                DocumentRole.MAIN,
                "application/x-tika-ooxml",
                "0".repeat(64),
                1,
                DocumentState.INDEXED,
                "",
                "slide",
                12,
                12,
                0,
                0,
                0,
                Instant.EPOCH,
                "test");
    }
}
