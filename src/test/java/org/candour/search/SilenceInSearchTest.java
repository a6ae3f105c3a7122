package org.candour.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.search.FakePlans.ROUND;

import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.IntStream;
import org.candour.plans.Coverage;
import org.candour.plans.DocumentId;
import org.candour.plans.Page;
import org.candour.plans.PlanVersion;
import org.candour.plans.Readability;
import org.candour.search.SearchAnswer.CannotTell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a plan nobody has seen keeps the search from calling it silent, and says so. */
class SilenceInSearchTest {

    @TempDir
    Path data;

    private final FakePlans plans = new FakePlans();
    private SearchHouse house;

    @BeforeEach
    void open() {
        house = new SearchHouse(data, plans);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private SearchAnswer ask() {
        return house.indexed().search.search(ROUND, "stroke");
    }

    private String whyNobodyCanTell() {
        SearchAnswer answer = ask();
        assertThat(answer.silent()).isEmpty();
        assertThat(answer.cannotTell()).hasSize(1);
        return answer.cannotTell().stream().map(CannotTell::reason).findFirst().orElseThrow();
    }

    @Test
    void filesThatWereNotTakenInAreTheReasonAndNotThePagesThatWereRead() {
        PlanVersion version = plans.plan("A", true, "Some text.", "More text.");
        plans.cover(version, pages -> new Coverage(pages.pages(), pages.known(), 0, 2));

        assertThat(whyNobodyCanTell()).isEqualTo("2 files could not be read at all, broke off or were not taken in");
        assertThat(house.indexed()
                        .open
                        .search(ROUND, "stroke")
                        .cannotTell()
                        .getFirst()
                        .reason())
                .isEqualTo("2 files could not be read at all, broke off or were not taken in");
    }

    @Test
    void filesThatWereNotTakenInAreSaidBesideTheOneThatCouldNotBeRead() {
        PlanVersion version = plans.plan("A", true, "Some text.");
        plans.document(version, new DocumentId(UUID.randomUUID()), (String) null);
        plans.cover(version, pages -> new Coverage(pages.pages(), pages.known(), 0, 2));

        assertThat(whyNobodyCanTell())
                .isEqualTo(
                        "1 of 2 pages could be read: a picture without text (1 page). main.pdf could not be read: every"
                                + " page is a picture; 1 other file could not be read at all, broke off or was not taken in");
    }

    @Test
    void picturesNobodyHasLookedIntoKeepSilenceBackWhereMorePagesHoldThemThanMayBeUnread() {
        PlanVersion version = plans.plan("A", true, "1", "2", "3", "4", "5", "6", "7");
        plans.cover(version, pages -> pages.withPictures(1, 0).withPageWord("section"));

        assertThat(whyNobodyCanTell())
                .isEqualTo("Of 7 sections, 1 section holds pictures whose writing was not recognised");
    }

    @Test
    void aPlanWhosePicturesAreBeingRecognisedIsNotSaidToBeUnreadable() {
        PlanVersion version = plans.plan("A", true, "Some text.");
        plans.cover(version, pages -> new Coverage(20, 1, 1, 0));

        assertThat(whyNobodyCanTell())
                .isEqualTo(
                        "1 document is being recognised: some of the pages are pictures, or hold some. Ask again in a"
                                + " few minutes.");
    }

    @Test
    void besideOnePageNobodyHasSeenASilenceIsLeftToCheckHoweverMuchWasRead() {
        PlanVersion version = plans.plan("A", true, "Some text.");
        plans.cover(version, pages -> new Coverage(20, 20, 0, 0));
        assertThat(ask().silent()).hasSize(1);

        plans.cover(version, pages -> new Coverage(20, 20, 0, 0).withPictures(1, 0));
        assertIsOnlyToCheck("Of 20 pages, 1 page holds pictures whose writing was not recognised");
        plans.cover(version, pages -> new Coverage(20, 19, 0, 0).withPictures(1, 0));
        assertIsOnlyToCheck("Of 20 pages, 1 page could not be read, and 1 page holds pictures whose writing was not"
                + " recognised");
        plans.cover(version, pages -> new Coverage(20, 19, 0, 0).withForeign(1));
        assertIsOnlyToCheck("Of 20 pages, 1 page is not in English; terms are English, so nothing is claimed to be left"
                + " out there");
        plans.cover(version, pages -> new Coverage(20, 18, 0, 0));
        assertThat(ask().cannotTell()).extracting(CannotTell::uncertainty).containsExactly(Uncertainty.UNREAD);
    }

    @Test
    void aPlanOfHardlyAnyPagesIsLeftToCheckWhateverPartOfItIsAsked() {
        PlanVersion version = plans.plan("A", true, "Some text.", "More text.");
        plans.cover(version, pages -> new Coverage(3, 3, 0, 0));
        assertThat(ask().silent()).hasSize(1);

        plans.cover(version, pages -> new Coverage(2, 2, 0, 0));
        assertIsOnlyToCheck("It has no more than 2 pages, which is hardly a whole plan");
        assertThat(onFirstPage().silent()).isEmpty();
        assertThat(onFirstPage().cannotTell())
                .extracting(CannotTell::reason)
                .containsExactly("It has no more than 2 pages, which is hardly a whole plan");
        plans.cover(version, pages -> new Coverage(20, 20, 0, 0));
        assertThat(onFirstPage().silent()).as("a short part of a long plan").hasSize(1);
    }

    private SearchAnswer onFirstPage() {
        return house.indexed().search.search(ROUND, "stroke pages:1");
    }

    private void assertIsOnlyToCheck(String why) {
        assertThat(whyNobodyCanTell()).isEqualTo(why);
        assertThat(house.indexed().open.search(ROUND, "stroke").cannotTell())
                .singleElement()
                .matches(CannotTell::isOnlyToCheck);
    }

    @Test
    void aPageThatIsDamagedOrAPhotographSaysWhyInTheSearch() {
        plans.plan("A", pages("The file is damaged, and parts of this page are lost."));
        plans.plan("B", pages("No writing was found in the picture on the page."));

        SearchAnswer answer = ask();

        assertThat(answer.silent()).isEmpty();
        assertThat(answer.cannotTell())
                .extracting(CannotTell::reason)
                .containsExactly(
                        "Of 20 pages, 1 page could not be read: The file is damaged, and parts of this page are lost (1"
                                + " page)",
                        "Of 20 pages, 1 page could not be read: No writing was found in the picture on the page (1"
                                + " page)");
    }

    @Test
    void whatMayBeSaidOtherwiseIsShownBeforeThatAPageWasNotSeen() {
        PlanVersion version = plans.plan("A", true, "Care of diabetic patients.");
        plans.cover(version, pages -> new Coverage(20, 19, 0, 0));

        SearchAnswer answer = house.indexed().search.search(ROUND, "diabetes");

        assertThat(answer.cannotTell()).extracting(CannotTell::doubt).containsExactly(Doubt.RELATED);
        assertThat(answer.cannotTell().getFirst().perhaps()).isNotEmpty();
    }

    private static Page[] pages(String reason) {
        return IntStream.rangeClosed(1, 20)
                .mapToObj(number -> number < 20
                        ? new Page(number, Readability.TEXT, "", "Some text.", "")
                        : new Page(number, Readability.UNREADABLE, "", "", reason))
                .toArray(Page[]::new);
    }
}
