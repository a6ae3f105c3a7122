package org.candour.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.candour.search.FakePlans;
import org.candour.search.SearchAnswer;
import org.candour.search.SearchHouse;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which way of writing in a plan is met by which question. */
class SameWordTest {

    @TempDir
    Path data;

    private boolean meets(String question, String text) {
        FakePlans plans = new FakePlans();
        plans.plan("A", true, text);
        try (SearchHouse house = new SearchHouse(data, plans)) {
            SearchAnswer answer = house.indexed().search.search(FakePlans.ROUND, question);
            assertThat(answer.problem()).isEmpty();
            return !answer.says().isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trust             | The trusts agree
            trusts            | One trust only
            merge             | merging the two boards
            merging           | will merge in 2018
            merge             | once merged
            stroke            | Strokes are common
            GPs               | a senior nurse or a GP
            GP                | all of the GPs
            STROKE            | stroke
            children          | children's services
            children's        | for every child
            child             | Children and young people
            organisation      | a new organization
            organization      | our organisations
            reorganisation    | they reorganized
            paediatrics       | a pediatric ward
            obstetric         | obstetrics
            programme         | programs of work
            centre            | urgent care centers
            hyper-acute       | a hyper acute unit
            hyper-acute       | a hyperacute unit
            hyperacute        | a hyper-acute unit
            hyperacute        | a hyper acute unit
            hyper acute       | a hyperacute unit
            hyper acute       | a hyper\u2011acute unit
            "hyper acute stroke unit" | one hyper-acute stroke unit
            "hyper-acute stroke unit" | one hyperacute stroke unit
            "hyperacute stroke unit"  | one hyper acute stroke unit
            "end of life care" | End-of-life care
            end-of-life       | the end of life
            A&E               | the A&E department
            A&E               | the A & E department
            A & E             | the A&E department
            A&E               | Accident and emergency, or A and E
            "health and social care" | Health & social care
            thrombolysis      | gives thrombo-\\nlysis in time
            thrombolysis      | gives thrombo\u00AD\\nlysis in time
            "thrombolysis in time" | gives thrombo-\\nlysis in time
            reconfiguration   | re-configuration of services
            midwi*            | Midwives and doulas
            midwi*            | midwifery
            organisat*        | an organisation
            caring*           | caring for carers
            workforce         | work\ufb02ow and workforce
            workflow          | work\ufb02ow
            cafe              | the caf\u00e9
            "trust's plan"    | the trust\u2019s plan
            1297              | \u00a31,297.0 million
            118               | \u00a3118.0m
            118m              | \u00a3118.0m
            "2016-17"         | in 2016/17 alone
            2016/17           | in 2016-17 alone
            NHS               | the N.H.S. plan
            stroke            | S T R O K E  C A R E
            dying             | people who die
            inpatient         | in-patient beds
            savings           | a saving of ten
            sites             | site's
            St Brannock's     | St Brannocks is not St. Brannock's
            24-hour           | 24 hour cover
            cost              | costs rise
            facility          | new facilities
            facilities        | one facility
            appointment       | fewer appointments
            boards            | the board
            funds             | a fund
            resource          | resources
            branch            | branches
            loss              | losses
            King's Lynn       | Kings Lynn
            travel time       | travel times
            tooth             | teeth
            analysis          | two analyses
            annexe            | the annexes
            healthcare        | health care
            workforce         | the work force
            carehome          | care homes
            healthwatch       | Health Watch
            NHS111            | NHS 111
            NHS 111           | NHS111
            7-day services    | seven day services
            "seven day services" | 7-day services
            A&E               | two A&Es
            neonatal          | neo natal
            antenatal         | ante-natal
            "November 2017"   | in Nov 2017
            "Nov 2017"        | in November 2017
            St Brannock's     | Saint Brannock's
            Saint Brannock's  | St Brannocks
            percent           | 5 per cent
            24 hours          | twenty-four hours
            twenty-four hours | 24 hours
            forty             | 40 beds
            """)
    void meet(String question, String text) {
        assertThat(meets(question, text.replace("\\n", "\n"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            capital       | capitation
            capitation    | capital
            consultant    | consultation
            consultation  | consultants
            merge         | emerging
            merger        | emerged
            commissioner  | commissioning
            provider      | provision
            closure       | care close to home
            care          | car park
            A&E           | a plan and every site
            A&E           | a e
            general       | generation
            operation     | opera
            universal     | university
            hospice       | hospital
            community     | commune
            policy        | police
            stroke        | sunstroke
            "stroke unit" | unit for stroke
            118           | 1180
            10            | 10.5
            TIA           | initiative
            new           | good news
            ageing        | aged 65
            centre        | person-centred
            good          | sale of goods
            wells         | as well
            aids          | hearing aid
            staffs        | our staff
            """)
    void doNotMeet(String question, String text) {
        assertThat(meets(question, text)).isFalse();
    }
}
