package org.candour.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Other names of the same thing are found; other words are no mention, but no silence either. */
class OtherWordsInSearchTests extends SearchedPlans {

    @Test
    void anAcronymOfSeveralMeaningsAccusesNobody() {
        plans.plan("A", true, "The emergency department.");
        plans.plan("B", true, "The ED closes at night.");

        for (String question : List.of("ED", "\"ED\"", "ED NEAR/3 closes")) {
            SearchAnswer answer = ask(question);
            assertThat(says(answer)).as(question).containsExactly("B");
            assertThat(cannotTell(answer)).as(question).containsExactly("A");
            assertThat(silent(answer)).as(question).isEmpty();
        }
        assertThat(ask("ED").cannotTell().getFirst().reason()).contains("ED", "emergency department");
        assertThat(ask("ED").detail().didYouMean()).contains("\"emergency department\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HIV                | Sexual health services move.
            HIV                | Drugs, alcohol and family planning.
            contraception      | An HIV clinic.
            cath lab           | Cardiac services move.
            what about the money | The financial challenge.
            hospital discharge | Of all patients 37 were medically fit.
            """)
    void aWiderOrOtherThingIsNoMentionAndNoSilence(String question, String text) {
        plans.plan("A", true, "Something else.", text);
        plans.plan("B", true, "Something else.");

        SearchAnswer answer = ask(question);

        assertThat(says(answer)).isEmpty();
        assertThat(cannotTell(answer)).containsExactly("A");
        assertThat(silent(answer)).containsExactly("B");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accident and emergency",
                "emergency department",
                "\"emergency department\"",
                "A and E",
                "A&E",
                "accident AND emergency"
            })
    void meetsANameWrittenWithoutQuotes(String question) {
        plans.plan("A", true, "The A&E closes.");
        plans.plan("B", true, "Accident and emergency closes.");
        plans.plan("C", true, "The emergency department closes.");
        plans.plan("D", true, "The maternity ward.");

        assertThat(says(ask(question))).containsExactly("A", "B", "C");
        assertThat(silent(ask(question))).containsExactly("D");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EOLC", "EoLC", "end of life care", "end-of-life"})
    void meetsEndOfLifeCareHoweverItIsAsked(String question) {
        plans.plan("A", true, "EoLC moves.");
        plans.plan("B", true, "Good end-of-life care.");
        plans.plan("C", true, "The maternity ward.");

        assertThat(says(ask(question))).containsExactly("A", "B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hyperacute", "hyper-acute", "stroke", "stroke~", "strok*", "hyper acute stroke unit"})
    void aWiderQuestionFindsTheAcronymTheNarrowerFinds(String question) {
        plans.plan("A", true, "One HASU.");

        assertThat(says(ask(question))).containsExactly("A");
    }

    @ParameterizedTest
    @CsvSource({
        "FT, The foundation trust agrees.",
        "ICS, An integrated care system.",
        "STP, A sustainability and transformation plan."
    })
    void callsNoPlanSilentAboutAnAcronymThatMeansOtherThingsToo(String question, String text) {
        plans.plan("A", true, text);

        assertThat(silent(ask(question))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            maternity             | Maternal health of mothers
            diabetes              | diabetic patients
            autism                | autistic adults
            dental                | too few dentists
            close                 | closed wards
            closure               | closing the wards
            sell                  | the land was sold
            "public consultation" | consulting the public
            radiology             | radiologists
            co-operate            | cooperation
            obstetric             | an obstetrician
            paediatrician         | paediatrics
            anaesthesia           | anaesthetists
            vacant                | vacancies
            prescriptions         | prescribing
            flu                   | influenza
            equality              | inequality
            outsource             | Outsourcing
            """)
    void doesNotCallAPlanSilentThatSaysItInWordsOfTheSameFamily(String question, String text) {
        plans.plan("A", true, "Care.", text);
        plans.plan("B", true, "Care.", "Nothing of the kind.");

        SearchAnswer answer = ask(question);

        assertThat(cannotTell(answer)).containsExactly("A");
        assertThat(answer.cannotTell().getFirst().doubt()).isEqualTo(Doubt.RELATED);
        assertThat(answer.cannotTell().getFirst().perhaps().getFirst().page()).isEqualTo(2);
        assertThat(silent(answer)).containsExactly("B");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            elderly                    | Care for older people
            palliative                 | at the end of life
            neonatal                   | newborn babies
            obesity                    | Children who are overweight
            poverty                    | the most deprived wards
            heart attack               | cardiac care
            paediatrics                | Care of children
            CAMHS                      | Children's mental health services saw 1,480 young people
            ccg                        | The Commissioning Group agreed
            car parking                | Parking will be free
            equality impact assessment | An equality analysis was done
            bed cuts                   | We expect the number of beds at the General to reduce
            bed cuts                   | fewer beds
            nurse shortages            | Registered nurse vacancies 16.7%
            births                     | maternity care
            "older people"             | elderly patients
            "family doctor"            | general practice
            obesity AND schools        | overweight children in schools
            elderly care wards         | wards for the care of older people
            cuts to beds               | We will close beds
            A&E closure                | The emergency department of the Infirmary will shut
            car parking OR buses       | parking spaces
            waiting times              | the 18 week standard
            staff shortages            | many vacancies
            privatisation              | the independent sector
            hospice                    | palliative care
            suicides                   | those who took their own lives
            stroke NEAR/3 closure      | strokes; the unit is to shut
            """)
    void doesNotCallAPlanSilentThatSaysItInOtherWords(String question, String text) {
        plans.plan("A", true, "Care.", text);
        plans.plan("B", true, "Care.", "Nothing of the kind.");

        SearchAnswer answer = ask(question);

        assertThat(says(answer)).isEmpty();
        assertThat(cannotTell(answer)).containsExactly("A");
        assertThat(answer.cannotTell().getFirst().doubt()).isEqualTo(Doubt.OTHER_WORDS);
        assertThat(answer.cannotTell().getFirst().uncertainty()).isEqualTo(Uncertainty.OTHER_WORDS);
        assertThat(answer.cannotTell().getFirst().perhaps().getFirst().page()).isEqualTo(2);
        assertThat(silent(answer)).containsExactly("B");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "elderly -\"older people\"",
                "stroke",
                "dementia",
                "beds",
                "cuts",
                "bed cuts",
                "radiotherapy",
                "frailty unit"
            })
    void callsAPlanSilentWhoseOtherWordsWereLeftOutOrSayNothingOfIt(String question) {
        plans.plan("A", true, "Care for older people. We reduce waste.", "Fewer letters.");

        assertThat(silent(ask(question))).containsExactly("A");
    }
}
