package org.candour.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.candour.plans.Coverage;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentRole;
import org.candour.plans.DocumentState;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.plans.Plans;
import org.candour.plans.ReadabilityReport;
import org.candour.rounds.RoundId;
import org.junit.jupiter.api.Test;

class PublishWordsTests {

    private final Plans plans = mock();
    private final Document annex = document();

    @Test
    void everyDocumentIsNamedThatEverybodyWillRead() {
        assertThat(PublishWords.documents(List.of(annex, annex)))
                .isEqualTo("Its 2 documents can be read, searched and downloaded by everybody: annex.pdf (16 pages),"
                        + " annex.pdf (16 pages).");
        assertThat(PublishWords.documents(List.of())).contains("no document");
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

    @Test
    void aPublisherIsWarnedOfWhatCouldNotBeReadAndOfOtherLanguages() {
        given(plans.readability(annex.id()))
                .willReturn(Optional.of(new ReadabilityReport(16, 16, 0, 0, 0, 0, 0, 0, 900, 0, "Welsh")));
        assertThat(PublishWords.warnings(List.of(annex), new Coverage(100, 90, 1, 1), plans))
                .anySatisfy(line -> assertThat(line).contains("1 document is still being read"))
                .anySatisfy(
                        line -> assertThat(line).contains("10 pages of 100 could not be read", "no silence is claimed"))
                .anySatisfy(line -> assertThat(line).contains("could not be read at all"))
                .anySatisfy(line -> assertThat(line).contains("annex.pdf is in Welsh"));
        given(plans.readability(annex.id())).willReturn(Optional.empty());
        assertThat(PublishWords.warnings(List.of(annex), new Coverage(100, 100, 0, 0), plans))
                .isEmpty();
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

    private static Document document() {
        return new Document(
                new DocumentId(UUID.randomUUID()),
                new PlanVersionId(UUID.randomUUID()),
                "annex.pdf",
                DocumentRole.ANNEX,
                "application/pdf",
                "",
                1,
                DocumentState.INDEXED,
                "",
                "page",
                16,
                16,
                0,
                0,
                0,
                Instant.EPOCH,
                "upload",
                "imogen");
    }
}
