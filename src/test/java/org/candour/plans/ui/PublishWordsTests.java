package org.candour.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.candour.plans.Document;
import org.candour.plans.DocumentState;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.rounds.RoundId;
import org.junit.jupiter.api.Test;

class PublishWordsTests {

    private final Document annex = MadePlan.document("annex.pdf", "page", 16, 0);

    @Test
    void everyDocumentIsNamedThatEverybodyWillRead() {
        assertThat(PublishWords.documents(List.of(annex, annex)))
                .isEqualTo("Its 2 documents can be read, searched and downloaded by everybody: annex.pdf (16 pages),"
                        + " annex.pdf (16 pages).");
        assertThat(PublishWords.documents(List.of())).contains("no document");
    }

    @Test
    void whatHasNothingToReadIsNotOfferedToThePublic() {
        Document scan = MadePlan.document("scan.pdf", "page", 4, 4, DocumentState.UNREADABLE, "No text.");
        Document waits = MadePlan.document("new.pdf", "page", 0, 0, DocumentState.READING, "");

        assertThat(PublishWords.missing(List.of())).contains("no document");
        assertThat(PublishWords.missing(List.of(scan))).contains("nothing of it could be read");
        assertThat(PublishWords.missing(List.of(scan, waits))).contains("read so far");
        assertThat(PublishWords.missing(List.of(scan, annex)))
                .as("one that can be read is enough")
                .isEmpty();
    }

    @Test
    void itIsSaidWhichVersionReadersHaveFromThenOn() {
        PlanVersion newest = version("December", false);
        PlanVersion shown = version("October", true);
        PlanVersion oldest = version("June", false);
        List<PlanVersion> all = List.of(newest, shown, oldest);
        assertThat(PublishWords.standing(newest, all)).startsWith("It takes the place of “October”");
        assertThat(PublishWords.standing(oldest, all)).startsWith("“October” is newer");
        assertThat(PublishWords.standing(newest, List.of(newest))).contains("first version");
    }

    private static PlanVersion version(String title, boolean isPublic) {
        return new PlanVersion(
                new PlanVersionId(UUID.randomUUID()),
                new RoundId("made-2016"),
                "X1",
                title,
                LocalDate.of(2016, 12, 1),
                isPublic);
    }
}
