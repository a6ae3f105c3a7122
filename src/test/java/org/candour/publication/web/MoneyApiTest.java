package org.candour.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.candour.CandourTest;
import org.candour.finance.Measure;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Measures, ledger and offsets of the real round, as anybody asks for them. */
class MoneyApiTest extends CandourTest {

    private static final String ROUND = "/api/v1/rounds/stp-2016";

    @Autowired
    private WebApplicationContext context;

    private MockMvc portal;

    @BeforeEach
    void standBeforeThePortal() {
        portal = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void everyMeasureSaysWhatIsDividedByWhatAndForWhichYears() throws Exception {
        ask(ROUND + "/measures")
                .andExpect(jsonPath("$.length()").value(5))
                .andExpect(jsonPath("$[?(@.id == 'do-nothing-gap-per-head')].years[0]")
                        .value("2020-21"))
                .andExpect(jsonPath("$[?(@.id == 'single-provider-reliance')].definition")
                        .exists());
    }

    @Test
    void standingsHaveAllFootprintsAndThoseWithoutAFigureSayWhy() throws Exception {
        ask(ROUND + "/measures/net-position-share-of-allocations")
                .andExpect(jsonPath("$.length()").value(44))
                .andExpect(jsonPath("$[0].code").value("E54000019"))
                .andExpect(jsonPath("$[0].rank").value(1))
                .andExpect(jsonPath("$[43].rank").value(Matchers.nullValue()))
                .andExpect(jsonPath("$[43].value").value(Matchers.nullValue()))
                .andExpect(jsonPath("$[43].note").isNotEmpty());
        String csv = ask(ROUND + "/measures/net-position-share-of-allocations.csv")
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv).startsWith("code,name,rank,tied,measure,year,value,unit,basis,reported,expected,source,note");
        assertThat(csv.lines()).hasSizeGreaterThanOrEqualTo(45);
    }

    @Test
    void aYearOrWeightThatDoesNotFitIsAnsweredWithThoseThatDo() throws Exception {
        portal.perform(get(ROUND + "/measures/net-position-share-of-allocations?year=2031-32"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(Matchers.containsString("2015-16")));
        portal.perform(get(ROUND + "/hybrid?weight=101"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(Matchers.containsString("0 to 100")));
        portal.perform(get(ROUND + "/measures/none")).andExpect(status().isNotFound());
        portal.perform(get(ROUND + "/ledger?year=1066-67")).andExpect(status().isBadRequest());
    }

    @Test
    void theHybridKeepsBothPlacesAndSaysHowTheyAreRead() throws Exception {
        MadeWorld world = new MadeWorld();
        when(world.finance.measure(MadeWorld.ROUND, Measure.NET_POSITION_SHARE_OF_ALLOCATIONS, "2016-17"))
                .thenReturn(List.of(MadeWorld.measure(
                        Measure.NET_POSITION_SHARE_OF_ALLOCATIONS, "2016-17", new BigDecimal("-3.5"))));

        world.api
                .perform(get("/api/v1/rounds/made-2016/hybrid?weight=30"))
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].distance").value("-15.0375"))
                .andExpect(jsonPath("$[0].netPosition").value("-3.5"))
                .andExpect(jsonPath("$[0].score").value("1.00"))
                .andExpect(
                        jsonPath("$[0].words").value("Overspending on both measures, with a large structural deficit"));
        ask(ROUND + "/hybrid").andExpect(jsonPath("$.length()").value(0));
    }

    @Test
    void theHybridIsOfTheYearsAskedForOrRefused() throws Exception {
        MadeWorld world = new MadeWorld();
        when(world.finance.years(MadeWorld.ROUND, Measure.DISTANCE_FROM_CONTROL_TOTAL))
                .thenReturn(List.of("2016-17", "2014-15"));
        when(world.finance.measure(MadeWorld.ROUND, Measure.DISTANCE_FROM_CONTROL_TOTAL, "2014-15"))
                .thenReturn(List.of(
                        MadeWorld.measure(Measure.DISTANCE_FROM_CONTROL_TOTAL, "2014-15", new BigDecimal("7.5"))));
        when(world.finance.measure(MadeWorld.ROUND, Measure.NET_POSITION_SHARE_OF_ALLOCATIONS, "2016-17"))
                .thenReturn(List.of(MadeWorld.measure(
                        Measure.NET_POSITION_SHARE_OF_ALLOCATIONS, "2016-17", new BigDecimal("-3.5"))));

        world.api
                .perform(get("/api/v1/rounds/made-2016/hybrid?distance=2014-15"))
                .andExpect(jsonPath("$[0].distanceYear").value("2014-15"))
                .andExpect(jsonPath("$[0].distance").value("7.5"))
                .andExpect(jsonPath("$[0].netPositionYear").value("2016-17"));
        portal.perform(get(ROUND + "/hybrid?distance=1914-15")).andExpect(status().isBadRequest());
    }

    @Test
    void aPublishedMeasureSaysWhatTheNewestFiguresMakeIt() throws Exception {
        MadeWorld world = new MadeWorld();
        when(world.finance.measure(MadeWorld.ROUND, Measure.DISTANCE_FROM_CONTROL_TOTAL, "2016-17"))
                .thenReturn(List.of(
                        MadeWorld.measure(Measure.DISTANCE_FROM_CONTROL_TOTAL, "2016-17", new BigDecimal("-14.2"))));

        world.api
                .perform(get("/api/v1/rounds/made-2016/measures/distance-from-control-total"))
                .andExpect(jsonPath("$[0].value").value("-15.0375"))
                .andExpect(jsonPath("$[0].note").value(Matchers.containsString("by the newest figures -14.2")));
    }

    @Test
    void theLedgerGoesFromRegionsToOrganisationsAndSaysWhatDoesNotAddUp() throws Exception {
        new MadeWorld()
                .api
                .perform(get("/api/v1/rounds/made-2016/ledger"))
                .andExpect(jsonPath("$[*].level").value(Matchers.contains("region", "system", "organisation")))
                .andExpect(jsonPath("$[0].state").value("does-not-add-up"))
                .andExpect(jsonPath("$[0].unexplained").value("2.4"))
                .andExpect(jsonPath("$[0].sentence").value("£2.4m is not explained."))
                .andExpect(jsonPath("$[1].note").value("Not available."))
                .andExpect(jsonPath("$[2].response").value("refused"));
        ask(ROUND + "/ledger?year=2019-20")
                .andExpect(jsonPath("$[?(@.level == 'region' && @.regionSince == 2016)]", Matchers.hasSize(4)))
                .andExpect(jsonPath("$[?(@.level == 'region' && @.regionSince == 2019)]", Matchers.hasSize(7)))
                .andExpect(jsonPath("$[?(@.code == 'E54000021' && @.regionSince == 2019)].afterOffsets")
                        .value("-167"));
    }

    @Test
    void offsetsAreToldOnceWithGiverReceiverAndSource() throws Exception {
        ask(ROUND + "/offsets")
                .andExpect(jsonPath("$.length()").value(6))
                .andExpect(jsonPath("$[?(@.giver == 'E54000017')].receiver").value(Matchers.contains((Object) null)))
                .andExpect(jsonPath("$[?(@.giver == 'E54000022')].receiver").value("E54000021"))
                .andExpect(jsonPath("$[0].source").isNotEmpty());
    }

    @Test
    void aFinanceDirectorFindsHerLineItsSourceAndItsSums() throws Exception {
        ask(ROUND + "/finance/organisations/RPA")
                .andExpect(jsonPath("$.footprint").value("E54000032"))
                .andExpect(jsonPath("$.years[0].year").value("2015-16"))
                .andExpect(jsonPath("$.years[0].figures[0].value").value("-52.5"))
                .andExpect(jsonPath("$.years[0].figures[0].source").value("Kent Online, 2016"))
                .andExpect(jsonPath("$.years[0].sums.length()").value(4));
        new MadeWorld()
                .api
                .perform(get("/api/v1/rounds/made-2016/finance/organisations/XN1"))
                .andExpect(jsonPath("$.years[0].ledger[*].level")
                        .value(Matchers.contains("region", "system", "organisation")));
        portal.perform(get(ROUND + "/finance/organisations/NOBODY")).andExpect(status().isNotFound());
    }

    @Test
    void aPictureIsAFileWithItsSourceAndSaysWhatIsMissing() throws Exception {
        ask(ROUND + "/finance/pictures/map-distance.svg?map=tiles&distance=1066-67")
                .andExpect(content().contentTypeCompatibleWith("image/svg+xml"))
                .andExpect(content().string(Matchers.containsString("Distance from control total, England")))
                .andExpect(content().string(Matchers.containsString("1 of 44 footprints have a figure")))
                .andExpect(content().string(Matchers.containsString("NHS Digital Organisation Data Service")))
                .andExpect(content().string(Matchers.not(Matchers.containsString("<script"))));
        portal.perform(get(ROUND + "/finance/pictures/scatter.svg")).andExpect(status().isNotFound());
        portal.perform(get(ROUND + "/finance/pictures/nothing.svg")).andExpect(status().isNotFound());
    }

    @Test
    void theTableBehindAPictureLeavesWhatIsMissingEmpty() throws Exception {
        ask(ROUND + "/finance/pictures/map-distance.csv")
                .andExpect(
                        content().string(Matchers.containsString("Staffordshire,E54000010,Midlands and East,-68,1,")))
                .andExpect(content().string(Matchers.matchesRegex("(?s).*\r\nDorset,E54000041,South,,\\[x],.*")));
    }

    private ResultActions ask(String address) throws Exception {
        return portal.perform(get(address)).andExpect(status().isOk());
    }
}
