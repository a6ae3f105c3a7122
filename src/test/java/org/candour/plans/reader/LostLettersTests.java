package org.candour.plans.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.plans.MadePdf.pdf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.junit.jupiter.api.Test;

class LostLettersTests extends OfficeTest {

    private static final String TEXT = "We will close the hospital at Harrow, and build a stroke unit in the north. ";

    private static final String GREEK = "Σχέδιο υγείας για την περιοχή και τα νοσοκομεία της. ";

    @Test
    void questionMarksInThePlaceOfWordsAreNotReadInAnyFormat() throws Exception {
        String lost = "The plan says " + "? ????? ???? ??? ".repeat(100);
        for (String file : List.of(lost, "<html><body><p>" + lost + "</p></body></html>")) {
            read(file.getBytes(StandardCharsets.UTF_8));
            assertUnread("were lost when the file was saved");
        }
        read(pdf().text("The plan says ? ???? ??? ??", "???? ?????? ? ???? ?????", "????? ??? ???? ??????? ???")
                .bytes());
        assertUnread("were lost when the file was saved");
        assertThat(pages.getFirst().awaitsRecognition()).isTrue();
    }

    @Test
    void aPassageOfQuestionMarksWithinWordsMakesItsSectionUnread() throws Exception {
        read((TEXT.repeat(15) + "????? ??? ".repeat(40) + TEXT.repeat(5)).getBytes(StandardCharsets.UTF_8));
        assertUnread("were lost");
    }

    @Test
    void questionsAndBlanksToFillInAreRead() {
        assertThat(LostLetters.why(
                        "What will change? Why now??? Yes ? No ? ".repeat(20) + "Name: ?????? Date: ?????? " + TEXT))
                .isEmpty();
        assertThat(LostLetters.why(
                        "1 Introduction ................. 5\n2 Stroke ________ 9\n* * * ---- ====\n".repeat(30)))
                .isEmpty();
        assertThat(LostLetters.why("Ward | ??? | 12 beds | open | closed | to be decided\n".repeat(20)))
                .isEmpty();
    }

    @Test
    void lettersOfOneEncodingShownInAnotherAreNotRead() {
        Charset windows = Charset.forName("windows-1252");
        String wrong = new String(GREEK.getBytes(StandardCharsets.UTF_8), windows);

        assertThat(LostLetters.why(wrong.repeat(3))).contains("another encoding");
        assertThat(LostLetters.why(TEXT.repeat(10) + wrong.repeat(10) + TEXT.repeat(10)))
                .contains("another encoding");
        assertThat(LostLetters.why(GREEK.repeat(10))).isEmpty();
    }

    @Test
    void languagesFullOfAccentsAreReadAndSoAreAFewWrongSigns() {
        for (String told : List.of(
                "À l’hôpital, l’accès aux soins d’été – «\u00a0très élevé\u00a0» – coûte 5\u00a0€ ; ÉTÉ, DÉJÀ, Ça.",
                "Mae’r cynllun yn sôn am wŷr, tŷ, dŵr a châr — ‘ysbyty’ â’r Bwrdd.",
                "Źródło: plan „Zdrowie” – łóżka, żłobki i pięć szpitali w Łodzi, Gdańsku…",
                "A SAÚDE E A EDUCAÇÃO: «NÃO» À EXCLUSÃO, SÃO PAULO É JÁ — AÇÕES…",
                "The trustâ€™s plan costs Â£20 million; it is the boardâ€™s own, and people say so at every meeting.")) {
            assertThat(LostLetters.why((told + " ").repeat(20))).as(told).isEmpty();
        }
    }

    @Test
    void errorsOfASheetAreNoValues() {
        assertThat(LostLetters.why("Finance\n" + "#REF! | #VALUE! | #NAME? | ########\n".repeat(9)))
                .contains("errors instead of values");
        assertThat(LostLetters.why("Harrow | 120 | #DIV/0! | 95\nGap | 4 | #N/A | 12\n".repeat(40)))
                .isEmpty();
    }

    private void assertUnread(String why) {
        assertThat(pages).allSatisfy(page -> {
            assertThat(page.readability()).isEqualTo(Readability.UNREADABLE);
            assertThat(page.reason()).contains(why);
        });
        assertThat(pages).extracting(Page::number).isNotEmpty();
    }
}
