package org.candour.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.candour.plans.Document;
import org.candour.plans.DocumentState;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.plans.Shelf;
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
        assertThat(PublishWords.standing(newest, all, any -> true)).startsWith("It takes the place of “October”");
        assertThat(PublishWords.standing(oldest, all, any -> true)).startsWith("“October” is newer");
        assertThat(PublishWords.standing(newest, List.of(newest), any -> true)).contains("first version");
        assertThat(PublishWords.standing(oldest, all, version -> !version.equals(shown)))
                .as("one whose files were deleted gives way")
                .startsWith("It takes the place of “October”");
    }

    @Test
    void aPublicVersionWithoutAFileIsNeverTheCurrentOne() {
        PlanVersion emptied = version("December", true);
        PlanVersion older = version("October", true);
        List<PlanVersion> all = List.of(emptied, older);

        assertThat(VersionStanding.words(emptied, all, older::equals))
                .contains("no file is left in it")
                .contains("read and search “October” in its place");
        assertThat(VersionStanding.words(older, all, older::equals)).isEqualTo("The current public version.");
        assertThat(VersionStanding.words(older, all, any -> true))
                .isEqualTo("Superseded by “December”, but still public. It becomes the current one again when"
                        + " “December” is taken back from the public.");
        assertThat(VersionStanding.words(emptied, List.of(emptied), none -> false))
                .contains("nothing of this plan to read");
    }

    @Test
    void whoDeletesTheLastPublicFileIsToldWhatReadersWillSee() {
        assertThat(DeleteDialog.readers(new Shelf.Sight(true, true, "October")).getLast())
                .startsWith("It is the last file of this public version.")
                .contains("“October”, which is public too, is the current public version again");
        assertThat(DeleteDialog.readers(new Shelf.Sight(true, true, "")).getLast())
                .contains("nothing in it to read or search");
        assertThat(DeleteDialog.readers(new Shelf.Sight(true, false, "")))
                .singleElement()
                .asString()
                .contains("Readers see it now.");
        assertThat(DeleteDialog.readers(new Shelf.Sight(false, false, ""))).isEmpty();
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
