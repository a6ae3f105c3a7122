package org.candour.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SilencesApiTest {

    private final MadeWorld world = new MadeWorld();

    @Test
    void givesTheMachinesVerdictAndSaysThatNobodyHasCheckedIt() throws Exception {
        world.api
                .perform(get("/api/v1/rounds/made-2016/silences"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].issue").value("stroke"))
                .andExpect(jsonPath("$[0].code").value("X1"))
                .andExpect(jsonPath("$[0].verdict").value("NOT_MENTIONED"))
                .andExpect(jsonPath("$[0].finding").isEmpty())
                .andExpect(jsonPath("$[0].pagesUnreadable").value(1));
    }

    @Test
    void givesTheSameAsATable() throws Exception {
        world.api
                .perform(get("/api/v1/rounds/made-2016/silences.csv"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("text/csv"));
    }

    @Test
    void theCertificateSaysWhatWasSearchedForAndWhere() throws Exception {
        String text = world.api
                .perform(get("/api/v1/rounds/made-2016/silences/stroke/X1/certificate.txt"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(text)
                .contains(
                        "stroke, HASU",
                        "19 of 20",
                        "SHA-256",
                        "Not checked by an assessor",
                        "stroke of luck",
                        "edition 2");
    }
}
