package org.candour.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions as people type them who know nothing of operators. */
class QuestionsAsTypedTests extends SearchedPlans {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            will my A&E close?                              | will, my
            does the plan say anything about A&E close      | does, the, plan, say, anything, about
            DOES THE PLAN SAY ANYTHING ABOUT A&E CLOSE?     | does, the, plan, say, anything, about
            What does the STP say on A&E close              | what, does, the, stp, say, on
            A&E close please                                | please
            what does it say on A&E close                   | what, does, it, say, on
            is A&E close mentioned anywhere in the plan?    | is, mentioned, anywhere, in, the, plan
            tell me about my A&E close                      | tell, me, about, my
            which plans don’t mention A&E close             | which, plans, don't, mention
            does the plan cover A&E close                   | does, the, plan, cover
            find A&E close                                  | find
            """)
    void wordsThatOnlyPutTheQuestionMakeNoPlanSilent(String question, String leftOut) {
        plans.plan("A", true, "Something else.", "A&E close.");
        plans.plan("B", true, "Something else.");

        SearchAnswer answer = ask(question);

        assertThat(says(answer)).containsExactly("A");
        assertThat(silent(answer)).containsExactly("B");
        assertThat(answer.detail().notes())
                .singleElement()
                .asString()
                .isEqualToIgnoringCase(leftOut
                        + ": not looked for, since they only put the question. Quotes round them look for them too.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan",
                "say",
                "\"plan\"",
                "\"have your say\"",
                "have your say",
                "delivery plan",
                "plan on a page",
                "find and treat",
                "WHO plan",
                "out of hours",
                "end of life",
                "do not resuscitate",
                "plan AND stroke",
                "my"
            })
    void wordsThatAreTheMatterAreAskedFor(String question) {
        plans.plan("A", true, "Something else.");

        assertThat(ask(question).detail().notes()).isEmpty();
        assertThat(silent(ask(question))).containsExactly("A");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What is being done about mental health?     | Mental illness is treated at length.
            Will my hospital lose its A&E?              | The emergency department moves.
            Which hospitals will lose their A&E at night | The emergency department moves.
            Where will babies be born?                  | Care of mothers and babies.
            how much will it cost                       | It costs less.
            how big is the deficit                      | A deficit of some size.
            is the council in favour?                   | The council was asked.
            How many jobs will go?                      | Some jobs move.
            Are there enough doctors?                   | More doctors are needed.
            Where will babies be born?                  | Births move to Loderby.
            how big is the deficit                      | We overspend every year.
            Are there enough doctors?                   | Consultants are hard to find.
            """)
    void noPlanIsSilentThatHasAWordThatTellsWhatASentenceIsAbout(String question, String text) {
        plans.plan("A", true, "Something else.", text);
        plans.plan("B", true, "Something else.");

        SearchAnswer answer = ask(question);

        assertThat(says(answer)).isEmpty();
        assertThat(cannotTell(answer)).containsExactly("A");
        assertThat(answer.cannotTell().getFirst().perhaps())
                .extracting(Passage::page)
                .containsExactly(2);
        assertThat(silent(answer)).as("without any of them").containsExactly("B");
        assertThat(cannotTell(openly(question))).containsExactly("A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who will lose out?", "what happens if it goes wrong?", "what does the plan say"})
    void noPlanIsSilentWhereNoWordOfASentenceTells(String question) {
        plans.plan("A", true, "Something else.");

        assertThat(silent(ask(question))).isEmpty();
        assertThat(ask(question).cannotTell())
                .extracting(SearchAnswer.CannotTell::doubt)
                .containsExactly(Doubt.NOTHING_TELLING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mental health done", "is \"mental health done\"?", "is mental AND done?", "is mental -health?"})
    void whoSaysHowTheWordsAreToStandIsAnsweredJustThat(String question) {
        plans.plan("A", true, "Something else.", "Health.");

        assertThat(silent(ask(question))).containsExactly("A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stroke, maternity",
                "stroke; maternity",
                "stroke,maternity",
                "stroke and maternity",
                "stroke & maternity",
                "stroke, and maternity",
                "stroke && maternity",
                "stroke&&maternity",
                "does the plan mention stroke, maternity?"
            })
    void aListAsksForEachByItself(String question) {
        plans.plan("A", true, "Stroke care is good. So is the care of maternity.");
        plans.plan("B", true, "Stroke care.", "Some maternity.");
        plans.plan("C", true, "Stroke.");

        SearchAnswer answer = ask(question);

        assertThat(answer.searchedAs()).contains("all on one page");
        assertThat(says(answer)).containsExactly("A");
        assertThat(cannotTell(answer)).containsExactly("B");
        assertThat(silent(answer)).containsExactly("C");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mothers having babies", "where mothers get babies", "mothers being babies"})
    void littleWordsBetweenTheOthersNeedNotStandThere(String question) {
        plans.plan("A", true, "All mothers and babies are looked after.", "GIRFT is a programme.");
        plans.plan("B", true, "GIRFT is a programme.");

        SearchAnswer answer = ask(question);

        assertThat(says(answer)).containsExactly("A");
        assertThat(silent(answer)).containsExactly("B");
        assertThat(answer.searchedAs()).noneMatch(term -> term.contains("GIRFT"));
    }

    @Test
    void wordsJoinedByAndAreAPhraseWhereAnyPlanSaysThem() {
        plans.plan("A", true, "Children and young people.");
        plans.plan("B", true, "Young people have children.");

        SearchAnswer answer = ask("children and young people");

        assertThat(says(answer)).containsExactly("A");
        assertThat(cannotTell(answer)).containsExactly("B");
    }

    @Test
    void aNameWithAnAndIsNoListThoughNoPlanSaysIt() {
        plans.plan("A", true, "An accident on the road. Emergency stairs are shut.");

        assertThat(says(ask("accident and emergency"))).isEmpty();
        assertThat(silent(ask("accident and emergency"))).isEmpty();
    }

    @Test
    void aFigureKeepsItsComma() {
        plans.plan("A", true, "On 28 April, 2017 we spent \u00A34,200,000.");

        assertThat(says(ask("\u00A34,200,000"))).containsExactly("A");
        assertThat(says(ask("4,200,000"))).containsExactly("A");
    }
}
