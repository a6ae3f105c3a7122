package org.candour.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.candour.CandourTest;
import org.candour.finance.Finance;
import org.candour.rounds.RoundId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The whole portal with the real round, asked through its security, before any plan has come in. */
class RealRoundTest extends CandourTest {

    private static final String ROUND = "/api/v1/rounds/stp-2016";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Finance finance;

    private MockMvc portal;

    /** Made by hand, so that this class shares one portal with the others. */
    @BeforeEach
    void standBeforeThePortal() {
        portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void anybodyMayReadTheRoundAndNoCookieIsSet() throws Exception {
        ask("/api/v1/rounds")
                .andExpect(jsonPath("$[?(@.id == 'stp-2016')].footprints").value(44));
        ask(ROUND + "/footprints")
                .andExpect(jsonPath("$.length()").value(44))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(header().string("Cache-Control", "max-age=60, public"))
                .andExpect(header().doesNotExist("Pragma"))
                .andExpect(header().doesNotExist("Expires"));
        ask(ROUND + "/footprints.geojson")
                .andExpect(jsonPath("$.features.length()").value(44))
                .andExpect(jsonPath("$.features[0].properties.name").isNotEmpty());
    }

    @Test
    void theFileOfFiguresHoldsEveryFigureAndNoFormula() throws Exception {
        List<CsvRecord> rows = rows(ROUND + "/finance.csv");
        assertThat(rows.size())
                .isGreaterThan(finance.figures(new RoundId("stp-2016")).size());
        assertThat(rows).allSatisfy(row -> assertThat(row.getFields()).noneMatch(RealRoundTest::runs));
        assertThat(rows).allSatisfy(row -> assertThat(row.getFieldCount()).isEqualTo(21));
    }

    @Test
    void whatIsNotThereYetIsEmptyOrNotFound() throws Exception {
        ask(ROUND + "/plans").andExpect(content().string("[]"));
        ask(ROUND + "/search?q=stroke")
                .andExpect(jsonPath("$.says").isEmpty())
                .andExpect(jsonPath("$.silent").isEmpty());
        String never = body("/api/v1/rounds/never/ratings");
        assertThat(body(ROUND + "/ratings")).isEqualTo(never);
        assertThat(body(ROUND + "/plans/E54000041")).isEqualTo(never);
        assertThat(body("/api/nothing")).isEqualTo(never);
        assertThat(body("/api")).doesNotContain("<html");
    }

    @Test
    void aQuestionThatCannotBeSearchedIsABadRequest() throws Exception {
        portal.perform(get(ROUND + "/search").param("q", "-stroke"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.detail").isNotEmpty());
    }

    @Test
    void aWrongMethodIsAProblemDocument() throws Exception {
        portal.perform(put(ROUND + "/footprints").with(user("imogen").roles("ASSESSOR")))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(header().exists("Allow"))
                .andExpect(jsonPath("$.status").value(405));
    }

    @Test
    void nobodyWritesWithoutAToken() throws Exception {
        portal.perform(post(ROUND + "/footprints")).andExpect(status().isUnauthorized());
    }

    private static boolean runs(String cell) {
        return !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0 && !cell.matches("-\\d+(\\.\\d+)?");
    }

    private List<CsvRecord> rows(String address) throws Exception {
        String csv = ask(address).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        return CsvReader.builder().ofCsvRecord(csv).stream().skip(1).toList();
    }

    private String body(String address) throws Exception {
        return portal.perform(get(address))
                .andExpect(status().isNotFound())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private ResultActions ask(String address) throws Exception {
        return portal.perform(get(address)).andExpect(status().isOk());
    }
}
