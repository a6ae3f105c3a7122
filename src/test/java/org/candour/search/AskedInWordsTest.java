package org.candour.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.search.FakePlans.ROUND;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.candour.plans.DocumentId;
import org.candour.plans.DocumentRole;
import org.candour.plans.PlanVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of questions: what finds what. */
class AskedInWordsTest {

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

    private SearchAnswer ask(String question) {
        SearchAnswer answer = house.indexed().search.search(ROUND, question, Narrowing.NONE, Order.MENTIONS);
        assertThat(answer.problem()).isEmpty();
        return answer;
    }

    private String problem(String question) {
        SearchAnswer answer = house.indexed().search.search(ROUND, question, Narrowing.NONE, Order.MENTIONS);
        assertThat(answer.plans()).isZero();
        return answer.problem();
    }

    private static List<String> says(SearchAnswer answer) {
        return answer.says().stream().map(plan -> plan.version().footprint()).toList();
    }

    private static List<String> silent(SearchAnswer answer) {
        return answer.silent().stream().map(plan -> plan.version().footprint()).toList();
    }

    private static List<String> cannotTell(SearchAnswer answer) {
        return answer.cannotTell().stream()
                .map(plan -> plan.version().footprint())
                .toList();
    }

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

    private PlanVersion withAnnex(String footprint, String main, String... annex) {
        PlanVersion version = plans.plan(footprint, true, main);
        plans.document(version, new DocumentId(UUID.randomUUID()), DocumentRole.ANNEX, annex);
        return version;
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

    @Test
    void whatIsAskedOfTheAnnexesSpeaksOfTheAnnexesOnly() {
        withAnnex("A", "Stroke.", "Maternity.");
        withAnnex("B", "Maternity.", "Stroke.");
        withAnnex("C", "Stroke.", (String) null);
        plans.plan("D", true, "Stroke.");

        SearchAnswer answer = ask("stroke role:annex");

        assertThat(says(answer)).containsExactly("B");
        assertThat(silent(answer)).containsExactly("A");
        assertThat(answer.silent().getFirst().coverage().pages()).isEqualTo(1);
        assertThat(cannotTell(answer)).containsExactly("C", "D");
        assertThat(answer.cannotTell().getLast().reason()).contains("no such part: the annexes");
        assertThat(answer.cannotTell().stream().map(SearchAnswer.CannotTell::uncertainty))
                .containsExactly(Uncertainty.UNREAD, Uncertainty.NO_SUCH_PART);
        assertThat(answer.kindsOfDoubt()).containsExactly("Too much is unread: 1 plan", "Has no such part: 1 plan");
        assertThat(answer.searched()).isEqualTo("the text we could read of the annexes");
        assertThat(says(ask("stroke role:main role:annex"))).containsExactly("A", "B", "C", "D");
    }

    @Test
    void anUnreadablePageOutsideOfThePagesAskedIsNoDoubt() {
        plans.plan("A", true, "Maternity.", "Care.", null);

        assertThat(silent(ask("stroke page:1-2"))).containsExactly("A");
        assertThat(cannotTell(ask("stroke page:2-3"))).containsExactly("A");
        assertThat(cannotTell(ask("stroke page:7"))).containsExactly("A");
        assertThat(says(ask("maternity page:1"))).containsExactly("A");
        assertThat(silent(ask("maternity page:2"))).containsExactly("A");
        assertThat(ask("maternity page:2").detail().part()).isEqualTo("page 2 of each document");
    }

    @Test
    void choosesByRegionPlanAndVersion() {
        plans.plan("N1", "October submission", true, "Stroke.");
        plans.plan("N1", "Published December 2016", true, "Maternity.");
        plans.plan("S1", "Published December 2016", true, "Stroke.");

        assertThat(ask("stroke region:north").plans()).isEqualTo(1);
        assertThat(silent(ask("stroke region:north"))).containsExactly("N1");
        assertThat(says(ask("stroke plan:s1"))).containsExactly("S1");
        assertThat(says(ask("stroke version:\"October submission\""))).containsExactly("N1");
        assertThat(ask("stroke version:october").plans()).isEqualTo(1);
        assertThat(ask("stroke version:all").plans()).isEqualTo(3);
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
    void countsByRegionVersionAndKindOfDocument() {
        plans.plan("N1", "October", true, "Stroke.");
        withAnnex("S1", "Stroke.", "Stroke.");
        withAnnex("S2", "Care.", "Stroke.");

        SearchAnswer answer = ask("stroke");

        assertThat(answer.detail().facet("region").choices())
                .extracting(choice -> choice.value() + " " + choice.says())
                .containsExactly("Northmarch 1", "Southfold 2");
        assertThat(answer.detail().facet("role").choices())
                .extracting(choice -> choice.value() + " " + choice.says())
                .containsExactly("main 2", "annex 2");
        assertThat(answer.detail().facet("version").choices())
                .extracting(choice -> choice.value() + " " + choice.says())
                .containsExactly("First 2", "October 1");
        SearchAnswer narrowed =
                house.search.search(ROUND, "stroke", new Narrowing("Southfold", "annex", ""), Order.PLAN);
        assertThat(says(narrowed)).containsExactly("S1", "S2");
        assertThat(narrowed.detail().facet("region").choices())
                .extracting(SearchAnswer.Facet.Choice::says)
                .containsExactly(0, 2);
    }

    @Test
    void ordersByWhatIsCommittedNearTheWords() {
        plans.plan("A", true, "Stroke.", "Stroke.", "Stroke.");
        plans.plan("B", true, "By April 2018 we will bring stroke care to Harrow Hospital for £4.2 million.");

        assertThat(says(ask("stroke"))).containsExactly("A", "B");
        SearchAnswer telling = house.search.search(ROUND, "stroke", Narrowing.NONE, Order.TELLING);
        assertThat(says(telling)).containsExactly("B", "A");
        assertThat(telling.says().getFirst().near()).contains(Cue.MONEY, Cue.DATE);
    }

    @Test
    void offersWordsThatStandInTheTextsForThoseThatDoNot() {
        plans.plan("A", true, "Thrombectomy and thrombolysis for stroke.");

        assertThat(ask("thrombectomi").detail().didYouMean()).containsExactly("thrombectomy");
        assertThat(ask("stroke throbolysis").detail().didYouMean()).containsExactly("stroke thrombolysis");
        assertThat(ask("stroke").detail().didYouMean()).isEmpty();
    }

    @Test
    void offersPublicReadersOnlyWordsOfPublicTexts() {
        plans.plan("A", false, "Thrombectomy.");
        PlanVersion once = plans.plan("B", true, "Thrombectomy here.", "Care.");
        plans.plan("C", true, "Care.");
        assertThat(openly("thrombectomi").detail().didYouMean()).containsExactly("thrombectomy");

        plans.setPublic(once, false);
        house.keeper.withdraw(once.id());

        assertThat(openly("thrombectomi").detail().didYouMean()).isEmpty();
        assertThat(ask("thrombectomi").detail().didYouMean()).containsExactly("thrombectomy");
    }

    @Test
    void publicReadersLearnNothingOfVersionsThatAreNotPublic() {
        plans.plan("N1", "Secret draft", false, "Stroke.");
        plans.plan("S1", "Published", true, "Stroke.");

        SearchAnswer answer = openly("stroke");

        assertThat(answer.detail().facet("version").choices())
                .extracting(SearchAnswer.Facet.Choice::value)
                .containsExactly("Published");
        assertThat(answer.detail().facet("region").choices())
                .extracting(choice -> choice.value() + " " + choice.says())
                .containsExactly("Northmarch 0", "Southfold 1");
        assertThat(openly("stroke version:secret").problem())
                .isEqualTo(openly("stroke version:nonsense").problem().replace("nonsense", "secret"));
        assertThat(openly("stroke version:all").plans()).isEqualTo(1);
        assertThat(openly("stroke plan:N1").plans()).isZero();
    }

    private SearchAnswer openly(String question) {
        return house.indexed().open.search(ROUND, question, Narrowing.NONE, Order.MENTIONS);
    }

    @Test
    void showsTheNearestWordingOfAPlanThatDoesNotSayIt() {
        plans.plan("A", true, "Care.", "A unit for eyes.");

        SearchAnswer answer = ask("maternity unit");

        assertThat(silent(answer)).containsExactly("A");
        assertThat(answer.silent().getFirst().nearest().getFirst().page()).isEqualTo(2);
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

    @Test
    void doesNotCallAPlanWithScannedPagesSilentAboutAFigure() {
        plans.plan("A", true, "\u25EFAbout 19.300 people, 971% of them well.");
        plans.plan("B", true, "About 19 people.");

        SearchAnswer answer = ask("19,300");

        assertThat(cannotTell(answer)).containsExactly("A");
        assertThat(silent(answer)).containsExactly("B");
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
    @CsvSource({"Brexit,A refit of the wards", "gender,A tender for the lender", "abbot,The robot"})
    void offersNoOtherWordForOneThatIsHardlyLikeIt(String question, String text) {
        plans.plan("A", true, text);

        assertThat(ask(question).detail().didYouMean()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"mergr,A merger,merger", "matrnity,Maternity,maternity"})
    void offersTheWordThatOneLetterWasLeftOutOf(String question, String text, String offered) {
        plans.plan("A", true, text);

        assertThat(ask(question).detail().didYouMean()).contains(offered);
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
