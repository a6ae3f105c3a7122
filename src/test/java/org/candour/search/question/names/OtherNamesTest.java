package org.candour.search.question.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.candour.search.question.typed.QuestionParser;
import org.candour.search.question.typed.Readable;
import org.junit.jupiter.api.Test;

class OtherNamesTest {

    private static List<String> searchedAs(String question) {
        return Readable.of(OtherNames.with(QuestionParser.parse(question)));
    }

    @Test
    void asksForAcronymsOfWhatContainsTheWord() {
        assertThat(searchedAs("stroke")).contains("stroke", "HASU");
    }

    @Test
    void asksForWhatAnAcronymStandsFor() {
        assertThat(searchedAs("HASU")).anyMatch(term -> term.contains("yper-acute stroke unit"));
    }

    @Test
    void asksForTheAcronymOfAPhrase() {
        assertThat(searchedAs("\"child and adolescent mental health services\""))
                .contains("CAMHS");
    }

    @Test
    void leavesAWordAloneThatIsPartOfTooManyNames() {
        assertThat(searchedAs("health")).containsExactly("health");
    }

    @Test
    void leavesOutOnlyWhatWasWritten() {
        assertThat(searchedAs("stroke -stroke").getLast()).isEqualTo("not stroke");
    }

    @Test
    void meetsAccidentAndEmergencyAndItsAcronymBothWays() {
        assertThat(searchedAs("\"accident and emergency\"")).contains("A&E");
        assertThat(searchedAs("A&E")).anyMatch(term -> term.contains("ccident and emergency"));
    }

    @Test
    void asksForTheSameInThePlural() {
        assertThat(searchedAs("strokes")).contains("HASU");
    }

    @Test
    void asksForNoAcronymThatOnlyStandsInTheSameRow() {
        assertThat(searchedAs("housing")).doesNotContain("CIL");
        assertThat(searchedAs("A&E")).doesNotContain("SRG");
        assertThat(searchedAs("mental")).doesNotContain("RAID");
    }

    @Test
    void asksForNoAcronymThatMeansOtherThingsToo() {
        assertThat(searchedAs("\"accident and emergency\"")).doesNotContain("ED");
    }

    @Test
    void meetsWordsInARowThatAreANameTogether() {
        assertThat(searchedAs("accident and emergency")).contains("A&E");
        assertThat(searchedAs("accident AND emergency")).allMatch(term -> isTogether(term) || term.contains("A&E"));
        assertThat(searchedAs("emergency department"))
                .contains("A&E")
                .anyMatch(term -> term.contains("ccident and emergency"));
        assertThat(searchedAs("end of life care")).contains("EOLC");
        assertThat(searchedAs("hyper acute stroke unit")).contains("HASU");
        assertThat(searchedAs("A and E")).anyMatch(term -> term.contains("ccident and emergency"));
        assertThat(searchedAs("options A and B")).doesNotContain("A&B");
    }

    @Test
    void asksForNoOtherNameOfAWordThatIsPartOfWhatIsMeant() {
        assertThat(searchedAs("stroke beds")).containsExactly("\u201Cstroke beds\u201D in a row");
        assertThat(searchedAs("travel times")).noneMatch(term -> term.contains("WTE") || term.contains("FTE"));
    }

    @Test
    void twoWordsThatAnAndPartsAreNotOneWord() {
        assertThat(searchedAs("healthcare")).doesNotContain("NICE");
        assertThat(searchedAs("\"health care\"")).doesNotContain("NICE");
    }

    @Test
    void oneDiseaseIsNoOtherThoughBothAreOfTheLungs() {
        assertThat(searchedAs("COPD"))
                .noneMatch(term -> term.toLowerCase(Locale.ROOT).contains("asthma"));
        assertThat(searchedAs("COPD")).anyMatch(term -> term.contains("chronic obstructive"));
        assertThat(searchedAs("asthma")).doesNotContain("COPD");
        assertThat(searchedAs("\"respiratory disease\"")).contains("COPD");
    }

    private static boolean isTogether(String term) {
        return term.equals(Readable.TOGETHER);
    }

    @Test
    void meetsAcronymsThatMixSmallLettersIn() {
        for (String acronym : List.of("EOLC", "EoLC", "eolc")) {
            assertThat(searchedAs(acronym)).as(acronym).anyMatch(term -> term.contains("nd of life care"));
        }
    }

    @Test
    void meetsEverySpellingOfAPartOfAName() {
        for (String spelling : List.of("hyperacute", "hyper-acute", "\"hyper acute\"")) {
            assertThat(searchedAs(spelling)).as(spelling).contains("HASU");
        }
    }

    @Test
    void asksForTheSameNamesWhereLettersMayDiffer() {
        assertThat(searchedAs("stroke~")).contains("HASU");
        assertThat(searchedAs("strok*")).contains("HASU");
    }
}
