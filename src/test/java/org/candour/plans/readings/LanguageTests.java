package org.candour.plans.readings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTests {

    @Test
    void tellsEnglishFromWelsh() {
        assertThat(of("The plan for the next years is to move the care of people out of the hospital and into a place"
                        + " that is near to them. "))
                .isEqualTo("English");
        assertThat(of("Mae'r cynllun hwn yn nodi sut y bydd y gwasanaethau iechyd yn newid ac yn gwella yn y"
                        + " blynyddoedd i ddod, gyda chymorth gan y bobl. "))
                .isEqualTo("Welsh");
    }

    @Test
    void isSureOfAnotherLanguageOnlyWhereItIsPlain() {
        assertThat(foreign("Mae'r cynllun hwn yn nodi sut y bydd y gwasanaethau iechyd yn newid ac yn gwella yn y"
                        + " blynyddoedd i ddod, gyda chymorth gan y bobl. "))
                .isTrue();
        assertThat(foreign("The plan of the trust is to care for people near to where they live. "))
                .isFalse();
        assertThat(foreign("A 1 i 2 o 3 a 4 Ward A beds i 24 o 30 total 54 staff 120 "))
                .isFalse();
        assertThat(foreign("Harrow Barnet Brent Ealing Hounslow Hillingdon Camden Islington Haringey Enfield "))
                .isFalse();
    }

    @Test
    void singleLettersMakeNoEnglishPageWelsh() {
        Language.Count count = new Language.Count();
        count.add(("Band A o y i a o y i 12 The beds of ward A i y o are to close and the staff move to B y o i a "
                        + "i y o a y i o a i y o a. ")
                .repeat(5));

        assertThat(count.language()).isEqualTo("English");
        assertThat(count.isForeign()).isFalse();
    }

    @Test
    void textInOtherLettersThanOursIsSurelyAnotherLanguage() {
        assertThat(foreign("План предусматривает развитие помощи дома. ")).isTrue();
        assertThat(foreign("强化应对气候变化行动")).isTrue();
        assertThat(foreign("Κ 1 The plan moves care for people to the community. "))
                .isFalse();
    }

    private static boolean foreign(String sentence) {
        Language.Count count = new Language.Count();
        count.add(sentence.repeat(5));
        return count.isForeign();
    }

    @Test
    void saysNothingOfAFewWordsOrOfAListOfNames() {
        Language.Count few = new Language.Count();
        few.add("The plan of the trust");
        assertThat(few.language()).isEmpty();
        assertThat(of("Harrow Barnet Brent Ealing Hounslow Hillingdon Camden Islington Haringey Enfield "))
                .isEmpty();
    }

    private static String of(String sentence) {
        Language.Count count = new Language.Count();
        count.add(sentence.repeat(5));
        return count.language();
    }
}
