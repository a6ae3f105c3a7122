package org.candour.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.candour.plans.PlanVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain words typed one after the other: together they are said, scattered over a page nobody knows. */
class WordsInARowTests extends SearchedPlans {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            end of life             | Life expectancy rises by the end of the year.
            care homes              | Good care. People return to their homes.
            care homes              | We give care at home.
            nursing homes           | Nursing is short of staff; many homes are cold.
            travel times            | Staff travel. At all times doors are open.
            mental health           | The mental and physical health of staff.
            waiting list            | A waiting room. The list of names.
            stroke unit closing     | The stroke unit is good. We are closing nothing.
            """)
    void wordsScatteredOverAPageAreNeitherSaidNorSilence(String question, String text) {
        plans.plan("A", true, "Something else.", text);
        plans.plan("B", true, "Something else.");

        SearchAnswer answer = ask(question);

        assertThat(says(answer)).isEmpty();
        assertThat(silent(answer)).containsExactly("B");
        assertThat(cannotTell(answer)).containsExactly("A");
        SearchAnswer.CannotTell unsure = answer.cannotTell().getFirst();
        assertThat(unsure.uncertainty()).isEqualTo(Uncertainty.SCATTERED);
        assertThat(unsure.perhaps().getFirst().page()).isEqualTo(2);
        assertThat(unsure.perhaps().getFirst().snippet().spans()).anyMatch(Snippet.Span::hit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            end of life             | Choices at the end of life matter.
            end life                | Choices at the end of life matter.
            end of life             | Choices at the end of the life matter.
            care homes              | Three care homes and one care-home.
            access services         | Access to the services is poor.
            doctors nurses          | Doctors and nurses.
            doctors and nurses      | Doctors & nurses.
            children young people   | Children and young people.
            children mental health  | Children's mental health.
            hyper acute unit        | A hyperacute unit.
            7 day services          | Seven-day services.
            midwife/health visitor  | Every midwife or nurse; the midwife / health visitor team.
            """)
    void wordsTogetherAreSaidHoweverLittleWordsStandBetween(String question, String text) {
        plans.plan("A", true, "Something else.", text);

        SearchAnswer answer = ask(question);

        assertThat(says(answer)).containsExactly("A");
        assertThat(answer.says().getFirst().pagesHit()).isEqualTo(1);
        assertThat(answer.headline()).startsWith("1 plan says these words together.");
    }

    @Test
    void wordsAreTogetherOverAPageEnd() {
        plans.plan(
                "A",
                true,
                "Harrow STP\nWe will open more care\nPage 1 of 3",
                "Harrow STP\nhomes.\nPage 2 of 3",
                "Harrow STP\nOther.\nPage 3 of 3");
        plans.plan(
                "B",
                true,
                "Harrow STP\nAt the end of\nPage 1 of 3",
                "Harrow STP\nthe life.\nPage 2 of 3",
                "Harrow STP\nOther.\nPage 3 of 3");

        assertThat(says(ask("care homes"))).containsExactly("A");
        assertThat(says(ask("end of life"))).containsExactly("B");
    }

    @Test
    void onlyPagesThatSayItAreCounted() {
        plans.plan("A", true, "Care homes.", "Care is good. The homes are old.", "Two care homes.");

        SearchAnswer answer = ask("care homes");

        assertThat(answer.says().getFirst().pagesHit()).isEqualTo(2);
        assertThat(answer.says().getFirst().passages())
                .extracting(Passage::page)
                .containsExactlyInAnyOrder(1, 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "care AND homes",
                "\"care\" \"homes\"",
                "care (homes)",
                "care* homes",
                "homes NEAR/20 care",
                "care~ homes"
            })
    void operatorsKeepTheirMeaning(String question) {
        plans.plan("A", true, "Good care of children. People return to their homes.");

        assertThat(says(ask(question))).containsExactly("A");
    }

    @Test
    void whatIsLeftOutIsLeftOutOfWordsInARowToo() {
        plans.plan("A", true, "Private care homes.");
        plans.plan("B", true, "Care homes.");
        plans.plan("C", true, "The nursing care homes of the town.");

        assertThat(says(ask("care homes -private"))).containsExactly("B", "C");
        assertThat(says(ask("care homes -\"nursing care homes\""))).containsExactly("A", "B");
    }

    @Test
    void aTopicInManyWordsShowsThePagesThatHaveThemAllBestFirst() {
        plans.plan(
                "A",
                true,
                "Waiting for a bus. Times of children. Mental notes. Health of nurses and of others, at length and more.",
                "Waiting times for the mental health of children; a child’s health, mental and other, and waiting times, waiting.",
                "Waiting times.");
        plans.plan("B", true, "Waiting times.", "Children.", "Mental health.");

        SearchAnswer answer = ask("children mental health waiting times");

        assertThat(says(answer)).isEmpty();
        assertThat(silent(answer)).isEmpty();
        assertThat(answer.cannotTell().getFirst().perhaps())
                .extracting(Passage::page)
                .containsExactly(2, 1);
        assertThat(answer.cannotTell())
                .extracting(SearchAnswer.CannotTell::uncertainty)
                .containsExactly(Uncertainty.SCATTERED, Uncertainty.WORDS_APART);
    }

    @Test
    void plansInDoubtAreGroupedByTheKindOfDoubt() {
        plans.plan("A", true, "Good care.", "Our homes.");
        plans.plan("B", true, "Some text.", null, null);
        plans.plan("C", true, "Good care. Our homes.");
        plans.plan("D", true, "Nice homes. Good care.");

        SearchAnswer answer = ask("care homes");

        assertThat(cannotTell(answer)).containsExactly("B", "C", "D", "A");
        assertThat(answer.kindsOfDoubt())
                .containsExactly(
                        "Too much is unread: 1 plan",
                        "Has these words on one page, but not together: 2 plans",
                        "Has these words, but not on one page: 1 plan");
    }

    @Test
    void anotherNameOfTheWholeIsSaidAndNoneOfItsWordsAlone() {
        plans.plan("A", true, "Travel is paid for 12 WTE and 3 FTE.");
        plans.plan("B", true, "EoLC moves.");

        assertThat(says(ask("travel times"))).isEmpty();
        assertThat(ask("travel times").searchedAs()).noneMatch(term -> term.contains("WTE"));
        assertThat(says(ask("end of life care"))).containsExactly("B");
    }

    @Test
    void aPlanThatCallsOneOfTheWordsByAnotherNameIsNotSilent() {
        plans.plan("A", true, "Thirty HASU beds.");

        assertThat(silent(ask("stroke beds"))).isEmpty();
    }

    @Test
    void wordsMisreadOnAScannedPageAreNoSilence() {
        plans.plan("A", true, "\u25EF Children and their matcrnity.");
        plans.plan("B", true, "Children and their matcrnity.");

        SearchAnswer answer = ask("maternity children");

        assertThat(cannotTell(answer)).containsExactly("A");
        assertThat(answer.cannotTell().getFirst().doubt()).isEqualTo(Doubt.MISREAD);
        assertThat(silent(answer)).containsExactly("B");
    }

    @Test
    void whereThePageWasScatteredTheDocumentShowsItToo() {
        PlanVersion version = plans.plan("A", true, "Good care. People return to their homes.", "Nothing.");
        house.indexed();

        assertThat(house.search.within(plans.onlyDocument(version), "care homes"))
                .extracting(Passage::page)
                .containsExactly(1);
    }

    @Test
    void aLongRowIsAnsweredToo() {
        plans.plan("A", true, "Nothing.");

        assertThat(silent(ask("one of the very many other long and winding questions that a reader may ever ask")))
                .containsExactly("A");
    }
}
