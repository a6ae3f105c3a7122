package org.candour.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.search.FakePlans.ROUND;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.candour.plans.PlanVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

class PlanSearchTest extends SearchedPlans {

    @Test
    void putsEveryPlanInExactlyOneColumn() {
        plans.plan("A", true, "Stroke care moves.", "Two stroke units.", "Nothing here.");
        plans.plan("B", true, "Maternity only.");
        plans.plan("C", true, "Some text.", null, null);

        SearchAnswer answer = ask("stroke");

        assertThat(says(answer)).containsExactly("A");
        assertThat(answer.says().getFirst().pagesHit()).isEqualTo(2);
        assertThat(silent(answer)).containsExactly("B");
        assertThat(cannotTell(answer)).containsExactly("C");
        assertThat(answer.cannotTell().getFirst().reason())
                .isEqualTo("1 of 3 pages could be read: a picture without text (2 pages)");
        assertThat(answer.searchedAs()).startsWith("stroke").contains("HASU");
    }

    @Test
    void aPlanBeingReadIsNotSilent() {
        PlanVersion version = plans.plan("A", true, "Some text.");
        plans.pending(version);

        assertThat(ask("stroke").cannotTell().getFirst().reason()).contains("still being read");
    }

    @Test
    void aPlanWithAnUnreadableDocumentIsNotSilent() {
        PlanVersion version = plans.plan("A", true, "Some text.");
        plans.document(version, new org.candour.plans.DocumentId(java.util.UUID.randomUUID()), (String) null);

        assertThat(cannotTell(ask("stroke"))).containsExactly("A");
    }

    @Test
    void aPlanNotYetIndexedIsNotSilent() {
        house.indexed();
        plans.plan("A", true, "Stroke care moves.");

        SearchAnswer before = house.search.search(ROUND, "maternity");
        assertThat(before.cannotTell().getFirst().reason()).contains("being indexed");

        assertThat(silent(ask("maternity"))).containsExactly("A");
    }

    @Test
    void aDocumentReadAnewIsIndexedAnew() {
        PlanVersion version = plans.plan("A", true, "Stroke care moves.");
        assertThat(says(ask("stroke"))).containsExactly("A");

        plans.document(version, plans.onlyDocument(version), "Maternity care moves.");

        assertThat(cannotTell(house.search.search(ROUND, "dementia"))).containsExactly("A");
        assertThat(silent(ask("stroke"))).containsExactly("A");
        assertThat(says(ask("maternity"))).containsExactly("A");
    }

    @Test
    void findsAPhraseOverAPageEndOnThePageWhereItBegins() {
        PlanVersion version = plans.plan(
                "A",
                true,
                "Harrow STP\nThere will be one hyper-acute\nPage 1 of 3",
                "Harrow STP\nstroke unit at Harrow Royal.\nPage 2 of 3",
                "Harrow STP\nAnything else.\nPage 3 of 3");

        SearchAnswer answer = ask("\"hyper acute stroke unit\"");

        assertThat(answer.says().getFirst().pagesHit()).isEqualTo(1);
        Passage passage = answer.says().getFirst().passages().getFirst();
        assertThat(passage.page()).isEqualTo(1);
        assertThat(passage.snippet().text()).contains("one hyper-acute stroke unit at Harrow Royal");
        assertThat(house.search.within(plans.onlyDocument(version), "stroke"))
                .extracting(Passage::page)
                .containsExactly(2);
        assertThat(house.search.within(plans.onlyDocument(version), "\"stroke unit\""))
                .extracting(Passage::page)
                .containsExactly(2);
    }

    @Test
    void readsAWordBrokenAtAPageEnd() {
        plans.plan("A", true, "We will offer thrombo-", "lysis within an hour.");

        Passage passage = ask("thrombolysis").says().getFirst().passages().getFirst();

        assertThat(passage.page()).isEqualTo(1);
    }

    @Test
    void leavesOutAFalseFriendButNotThePageItStandsOn() {
        plans.plan("A", true, "It was a stroke of luck.");
        plans.plan("B", true, "A stroke of luck for the stroke unit.");

        SearchAnswer answer = ask("stroke -\"stroke of luck\"");

        assertThat(says(answer)).containsExactly("B");
        assertThat(silent(answer)).containsExactly("A");
        assertThat(answer.searchedAs()).contains("not \u201Cstroke of luck\u201D");
        assertThat(answer.says().getFirst().passages().getFirst().snippet().spans().stream()
                        .filter(Snippet.Span::hit))
                .hasSize(1);
    }

    @Test
    void leavesOutPagesWithAnExcludedWord() {
        plans.plan("A", true, "Beds in the community hospital.", "Beds in the acute hospital.");

        assertThat(ask("beds -community").says().getFirst().pagesHit()).isEqualTo(1);
        assertThat(ask("beds NOT acute").says().getFirst().pagesHit()).isEqualTo(1);
    }

    @Test
    void asksForAllWordsOnOnePageUnlessOrStandsBetween() {
        plans.plan("A", true, "Stroke care.", "Maternity care.");

        assertThat(ask("stroke maternity").says()).isEmpty();
        assertThat(ask("stroke OR maternity").says().getFirst().pagesHit()).isEqualTo(2);
        assertThat(ask("(stroke OR maternity) care").says().getFirst().pagesHit())
                .isEqualTo(2);
    }

    @Test
    void findsWordsNearEachOther() {
        plans.plan("A", true, "Stroke services will be brought to a single site by 2018.");
        plans.plan("B", true, "Stroke is common. " + "Other things are said here. ".repeat(9) + "Each site is listed.");

        assertThat(says(ask("stroke NEAR/8 site"))).containsExactly("A");
        assertThat(says(ask("\"site stroke\"~8"))).containsExactly("A");
        assertThat(says(ask("midwi* OR (servic* NEAR/4 stroke)"))).containsExactly("A");
    }

    @Test
    void ordersPlansByHowMuchTheySay() {
        plans.plan("A", true, "Stroke.", "Other.");
        plans.plan("B", true, "Stroke.", "Stroke.", "Stroke.", "Stroke.");

        SearchAnswer answer = ask("stroke");

        assertThat(says(answer)).containsExactly("B", "A");
        assertThat(answer.says().getFirst().pagesHit()).isEqualTo(4);
        assertThat(answer.says().getFirst().passages()).hasSize(3);
    }

    @Test
    void countsEveryPageHoweverMany() {
        plans.plan("A", true, Stream.generate(() -> "stroke").limit(2_500).toArray(String[]::new));

        assertThat(ask("stroke").says().getFirst().pagesHit()).isEqualTo(2_500);
    }

    @Test
    void publicReadersFindPublicVersionsOnly() {
        PlanVersion version = plans.plan("A", false, "Stroke care moves.");
        house.indexed();
        assertThat(house.open.search(ROUND, "stroke").plans()).isZero();
        assertThat(house.open.within(plans.onlyDocument(version), "stroke")).isEmpty();
        assertThat(house.open.searchVersion(version.id(), "stroke").plans()).isZero();

        plans.setPublic(version, true);
        assertThat(cannotTell(house.open.search(ROUND, "stroke"))).containsExactly("A");
        house.keeper.keep(version.id());
        assertThat(says(house.open.search(ROUND, "stroke"))).containsExactly("A");
        assertThat(says(house.open.searchVersion(version.id(), "stroke"))).containsExactly("A");

        plans.setPublic(version, false);
        assertThat(house.open.search(ROUND, "stroke").plans()).isZero();
        assertThat(house.open.within(plans.onlyDocument(version), "stroke")).isEmpty();
        assertThat(house.invariant.violations()).hasSize(1);
        house.keeper.withdraw(version.id());
        assertThat(house.invariant.violations()).isEmpty();
        assertThat(says(house.search.search(ROUND, "stroke"))).containsExactly("A");
    }

    @Test
    void searchesTheNewestVersionAndOneVersionOnRequest() {
        PlanVersion old = plans.plan("A", true, "Stroke care moves.");
        PlanVersion fresh = plans.plan("A", true, "Maternity care moves.");

        assertThat(silent(ask("stroke"))).containsExactly("A");
        assertThat(house.search.search(old.id(), "stroke", 5).says()).hasSize(1);
        assertThat(house.search.search(fresh.id(), "stroke", 5).silent()).hasSize(1);
    }

    @Test
    void anIndexThatWasDeletedIsMadeAnew() {
        plans.plan("A", true, "Stroke care moves.");
        house.indexed().close();
        FileSystemUtils.deleteRecursively(data.toFile());

        open();

        assertThat(cannotTell(house.search.search(ROUND, "stroke"))).containsExactly("A");
        assertThat(says(ask("stroke"))).containsExactly("A");
    }

    @Test
    void aDamagedIndexIsMadeAnew() throws IOException {
        plans.plan("A", true, "Stroke care moves.");
        house.indexed().close();
        try (Stream<Path> files = Files.list(data.resolve("index/working"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".cfs")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
            }
        }

        open();

        assertThat(cannotTell(house.search.search(ROUND, "stroke"))).containsExactly("A");
        assertThat(says(ask("stroke"))).containsExactly("A");
    }

    @Test
    void whatWasReadBeforeACrashIsIndexedAfterIt() {
        PlanVersion gone = plans.plan("A", true, "Stroke care moves.");
        house.indexed().close();
        plans.forget(gone);
        plans.plan("B", true, "Stroke care moves.");

        open();

        assertThat(house.invariant.violations()).hasSize(4);
        assertThat(says(ask("stroke"))).containsExactly("B");
        assertThat(house.invariant.violations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "*:*",
                "*",
                "*stroke",
                "st*",
                "the",
                "of the and",
                "-stroke",
                "NOT stroke",
                "\"\"",
                "()",
                "OR",
                "stroke OR -maternity",
                "stroke NEAR/999 site",
                "\"stroke uni*\"",
                "!?",
                "(((((((((((((((stroke",
                "stroke -the"
            })
    void saysWhatIsWrongWithAQuestion(String question) {
        plans.plan("A", true, "Stroke care moves.");

        SearchAnswer answer = house.indexed().search.search(ROUND, question);

        assertThat(answer.problem()).isNotBlank();
        assertThat(answer.plans()).isZero();
    }

    @Test
    void refusesQuestionsThatAreTooLong() {
        assertThat(house.search.search(ROUND, "stroke ".repeat(1_500)).problem())
                .contains("too long");
        assertThat(house.search.search(ROUND, "a1 OR ".repeat(330)).problem()).contains("too many");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"stroke care",
                "stroke)",
                "((stroke",
                "stroke OR",
                "AND stroke",
                "stroke OR OR care",
                "what about stroke?",
                "\u201Cstroke care\u201D",
                "stroke AND care"
            })
    void takesUntidyQuestionsAsTheyAreMeant(String question) {
        plans.plan("A", true, "Stroke care moves.");

        assertThat(says(ask(question))).containsExactly("A");
    }

    @Test
    void aPlanThatHasTheWordsOnDifferentPagesIsNotCalledSilent() {
        plans.plan("A", true, "Maternity care is good.", "Our services are good.");
        plans.plan("B", true, "Our services are good.", "Other text.");
        SearchAnswer answer = ask("maternity services");
        assertThat(cannotTell(answer)).containsExactly("A");
        assertThat(answer.cannotTell().getFirst().doubt()).isEqualTo(Doubt.APART);
        assertThat(silent(answer)).containsExactly("B");
    }
}
