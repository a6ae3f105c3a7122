package org.candour.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of questions: what finds what. */
class AskedInWordsTest extends SearchedPlans {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A&E closure",
                "closure of A&E",
                "the closure of the A&E department",
                "accident and emergency closure",
                "emergency department closure",
                "A&E cuts OR closure"
            })
    void wordsThatCanBeWrittenInVeryManyWaysAreAnswered(String question) {
        plans.plan("A", true, "The gap is closing.", "Staff of the emergency department cut costs; the A&E is busy.");
        plans.plan("B", true, "The closure of the accident and emergency department. Closing A&E saves money.");

        assertThat(ask(question).plans()).isEqualTo(2);
    }

    @Test
    void anAmountBesideWordsInARowIsAnsweredAlsoWhereTheyAreOnlyScattered() {
        plans.plan("A", true, "It costs £4.2 million to move the stroke and A&E units.");
        plans.plan("B", true, "The unit for stroke moves; £4.2 goes to it.");

        assertThat(silent(ask("£4.2 strokea&e"))).isNotNull();
        assertThat(silent(ask("£4.2 strokestrokea&e unit"))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            organisation        | The organization will change.
            organization        | Two organisations merge.
            centre              | One center of care.
            paediatric          | Pediatrics moves.
            programme           | The program is late.
            labour              | A labor ward.
            prioritise          | We prioritize prevention.
            hyper-acute         | One hyperacute unit.
            hyperacute          | One hyper acute unit.
            hyper acute         | One hyper-acute unit.
            e-referral          | By ereferral only.
            co-operate          | We cooperate.
            1,000               | Some 1000 people.
            1000                | Some 1,000 people.
            1000                | Some 1,000.0 people.
            £4.2m               | It costs £4.2 million.
            £4.2 million        | It costs £4.2m.
            "£4.2 million"      | It costs £4.20mn.
            £4.2m               | It costs £4,200,000.
            £1.3bn              | It costs £1.3 billion.
            £250k               | It costs £250 thousand.
            5 per cent          | It is 5% less.
            5%                  | It is 5 per cent less.
            2016/17             | In 2016-2017 we will.
            2016-17             | In 2016/17 we will.
            2016/2017           | In 2016/17 we will.
            A&E                 | The accident and emergency department.
            "accident and emergency" | The A & E department.
            CAMHS               | Child and adolescent mental health services grow.
            "child and adolescent mental health services" | CAMHS grows.
            strokes             | Stroke care.
            merging             | The trusts will merge.
            mergers             | A merger of trusts.
            merge               | A merger of trusts.
            merging             | Mergers of trusts.
            merger              | The trusts will merge.
            mergers             | The trusts are merging.
            GPs                 | A GP lives here.
            """)
    void findsTheSameThingHoweverItIsWritten(String question, String text) {
        plans.plan("A", true, "Nothing to the point.", text);
        plans.plan("B", true, "Nothing to the point.");

        SearchAnswer answer = ask(question);

        assertThat(says(answer)).containsExactly("A");
        assertThat(silent(answer)).containsExactly("B");
        assertThat(answer.says().getFirst().passages().getFirst().page()).isEqualTo(2);
        assertThat(answer.says().getFirst().passages().getFirst().snippet().spans())
                .anyMatch(Snippet.Span::hit);
    }

    @Test
    void doesNotTakeOneThingForAnother() {
        plans.plan("A", true, "Capitation and consultation in 2016.", "A trusting capital programme of £4.3m.");

        for (String question : List.of("consultant", "\"£4.2 million\"", "2017/18", "6 per cent")) {
            assertThat(silent(ask(question))).as(question).containsExactly("A");
        }
    }

    @Test
    void aBarIsAnOr() {
        plans.plan("A", true, "Stroke.");
        plans.plan("B", true, "TIA.");

        assertThat(says(ask("stroke|TIA"))).containsExactly("A", "B");
        assertThat(says(ask("stroke | TIA"))).containsExactly("A", "B");
    }

    @Test
    void aColonThatIsNoFieldIsPartOfTheText() {
        plans.plan("A", true, "Care: open at 09:30, see http://www.example.org and title:stroke.");

        for (String question : List.of("09:30", "care:", "http://www.example.org", "\"title:stroke\"")) {
            assertThat(says(ask(question))).as(question).containsExactly("A");
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            stroke AND NOT unit, on the same page as what was left out.
            stroke -unit, on the same page as what was left out.
            stroke NEAR/2 unit, too far apart.
            "stroke unit"~2, too far apart.
            (stroke NEAR/2 unit) OR thrombectomy, too far apart.
            (stroke -unit) OR thrombectomy, on the same page as what was left out.
            stroke NEAR/2 unit -bed, 'too far apart, or on the same page as what was left out.'
            """)
    void aPlanThatSaysTheWordsButNotAsAskedIsNotCalledSilent(String question, String why) {
        plans.plan("A", true, "Care.", "Stroke patients who need a bed go to the nearest unit.");
        plans.plan("C", true, "Maternity.");

        SearchAnswer answer = ask(question);

        assertThat(cannotTell(answer)).containsExactly("A");
        assertThat(answer.cannotTell().getFirst().reason()).isEqualTo("It says these words, but not as asked: " + why);
        assertThat(answer.cannotTell().getFirst().uncertainty()).isEqualTo(Uncertainty.NOT_AS_ASKED);
        assertThat(answer.cannotTell().getFirst().perhaps().getFirst().page()).isEqualTo(2);
        assertThat(silent(answer)).containsExactly("C");
    }

    @Test
    void onlyWhoAsksForSeveralWordsWithoutQuotesIsToldOfThem() {
        plans.plan("A", true, "Stroke patients who need a bed go to the nearest unit.");

        assertThat(List.of("stroke unit", "stroke unit -ward").stream().map(this::advice))
                .containsOnly(
                        " Put the words in quotes to ask for just this phrase, or AND between them to ask for pages"
                                + " with all of them.");
        assertThat(List.of(
                                "stroke",
                                "\"stroke unit\"",
                                "stroke -unit",
                                "stroke OR unit",
                                "stroke AND unit",
                                "stroke NEAR/2 unit")
                        .stream()
                        .map(this::advice))
                .containsOnly("");
    }

    private String advice(String question) {
        SearchAnswer answer = ask(question);
        return LooseWords.advice(answer.question(), answer.searchedAs());
    }

    @Test
    void wordsThatAreToStandNearEachOtherButStandOnOtherPagesAreNoSilence() {
        plans.plan("A", true, "Stroke care in every town of the county.", "There is one unit.");
        plans.plan("B", true, "Stroke care in every town of the county.", "There is one ward.");

        SearchAnswer answer = ask("stroke NEAR/2 unit");

        assertThat(cannotTell(answer)).containsExactly("A");
        assertThat(answer.cannotTell().getFirst().doubt()).isEqualTo(Doubt.APART);
        assertThat(silent(answer)).containsExactly("B");
        assertThat(answer.silence()).startsWith("At least one of the words");
    }

    @Test
    void silenceBesideWhatWasLeftOutSaysSo() {
        plans.plan("A", true, "A stroke of luck.");

        assertThat(ask("stroke -\"stroke of luck\"").silence())
                .isEqualTo("Not mentioned, but for what was left out, in the text we could read");
    }

    @Test
    void aTildeFindsWordsLikeIt() {
        plans.plan("A", true, "The strokc unit.");
        plans.plan("B", true, "The midwifery unit.");

        SearchAnswer answer = ask("stroke~");

        assertThat(says(answer)).containsExactly("A");
        assertThat(answer.says().getFirst().passages().getFirst().snippet().spans())
                .contains(new Snippet.Span("strokc", true));
        assertThat(answer.searchedAs()).contains("words like stroke (one letter different)", "HASU");
        assertThat(says(ask("stroke~ NEAR/3 unit"))).containsExactly("A");
        assertThat(says(ask("midwifary~"))).containsExactly("B");
        assertThat(silent(ask("stroke"))).containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void aWordMisreadOnAScannedPageIsNoSilence() {
        plans.plan("A", true, "\u25EF The strokc unit moves.");
        plans.plan("B", true, "The strokc unit moves.");
        plans.plan("C", true, "\u25EF The unit moves.");

        SearchAnswer answer = ask("stroke");

        assertThat(says(answer)).isEmpty();
        assertThat(cannotTell(answer)).containsExactly("A");
        assertThat(answer.cannotTell().getFirst().doubt()).isEqualTo(Doubt.MISREAD);
        assertThat(answer.cannotTell().getFirst().perhaps().getFirst().snippet().spans())
                .contains(new Snippet.Span("strokc", true));
        assertThat(silent(answer)).containsExactly("B", "C");
        assertThat(cannotTell(ask("\"stroke unit\""))).containsExactly("A");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            role:annexx stroke                | At “role:annexx”: a document is main, summary, annex or finance, such as role:annex.
            stroke region:west                | At “region:west”: there is no such region. There is Northmarch, Southfold.
            stroke version:march              | At “version:march”: there is no such version. There is First.
            stroke plan:nowhere               | At “plan:nowhere”: no area of this round is called so
            stroke page:ten                   | At “page:ten”: give a page or a first and a last one, such as page:10-20.
            stroke page:20-10                 | At “page:20-10”: the first page comes first
            stroke -role:annex                | At “role:annex”: where to look cannot be left out
            stroke OR role:annex              | At “role:annex”: this chooses where to look for the whole question
            (stroke role:annex)               | At “role:annex”: this chooses where to look for the whole question
            role:annex                        | This only says where to look
            /(a+)+$/                          | Patterns between slashes are not searched
            *:*                               | At “*:*”: a * can stand only at the end of a word
            *stroke                           | At “*stroke”: a * can stand only at the end of a word
            st*                               | At “st*”: give at least 3 letters before the *
            str*ke                            | At “str*ke”: a * can stand only at the end of a word
            str?ke                            | At “str?ke”: a ? does not stand for a letter here
            sit~                              | At “sit~”: words like it are found for words of at least 4 letters.
            stroke~9                          | At “stroke~9”: one or two letters may differ
            stroke NEAR/99 site               | At “NEAR/99”: words can be asked for within at most 20 words
            title:stroke                      | At “title:stroke”: there is no field “title”. There are role:, version:
            title:"stroke unit"               | At “title:”: there is no field “title”.
            -title:stroke                     | At “title:stroke”: there is no field “title”.
            stroke^9                          | At “stroke^9”: words cannot be given weight
            [a TO z]                          | At “[a TO z]”: ranges of words are not searched
            stroke w/5 unit                   | At “w/5”: nearness is asked for with NEAR/5
            "midwi* care"                     | At “"midwi* care"”: a * cannot stand inside quotes
            """)
    void saysWhereAQuestionIsWrongAndWhatWouldBeRight(String question, String message) {
        plans.plan("N1", true, "Stroke.");
        plans.plan("S1", true, "Stroke.");

        assertThat(problem(question)).startsWith(message);
    }

    @Test
    void saysHowAnUntidyQuestionWasTaken() {
        plans.plan("A", true, "Stroke care.");

        assertThat(ask("(stroke OR TIA").detail().notes())
                .singleElement()
                .asString()
                .contains("bracket was not closed");
        assertThat(ask("\"stroke care").detail().notes())
                .singleElement()
                .asString()
                .contains("quotation mark");
        assertThat(ask("stroke) care").detail().notes())
                .singleElement()
                .asString()
                .contains("passed over");
        assertThat(ask("stroke care").detail().notes()).isEmpty();
    }

    @Test
    void doesNotCallAPlanWithScannedPagesSilentAboutAFigure() {
        plans.plan("A", true, "\u25EFAbout 19.300 people, 971% of them well.");
        plans.plan("B", true, "About 19 people.");

        SearchAnswer answer = ask("19,300");

        assertThat(cannotTell(answer)).containsExactly("A");
        assertThat(silent(answer)).containsExactly("B");
    }
}
