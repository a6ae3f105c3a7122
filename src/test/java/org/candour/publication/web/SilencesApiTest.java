package org.candour.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.candour.publication.Edition;
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
    void givesThePublishedFindingBesideTheMachinesVerdictOnlyWhereItIsOfThisVersionAndEdition() throws Exception {
        publishedOfThisEdition();
        world.api
                .perform(get("/api/v1/rounds/made-2016/silences"))
                .andExpect(jsonPath("$[0].verdict").value("NOT_MENTIONED"))
                .andExpect(jsonPath("$[0].finding").value("CONFIRMED_UNMENTIONED"))
                .andExpect(jsonPath("$[0].findingCertificate").value("C-37"));
    }

    @Test
    void narrowsToAnIssueAndAPlanAndSaysWhatThereIsInsteadOfWhatThereIsNot() throws Exception {
        world.api
                .perform(get("/api/v1/rounds/made-2016/silences?issue=stroke&code=X1"))
                .andExpect(jsonPath("$.length()").value(1));
        for (String asked : List.of("issue=x", "code=X99", "isue=stroke")) {
            world.api
                    .perform(get("/api/v1/rounds/made-2016/silences?" + asked))
                    .andExpect(status().isBadRequest())
                    .andExpect(content().contentTypeCompatibleWith("application/problem+json"));
            world.api
                    .perform(get("/api/v1/rounds/made-2016/silences.csv?" + asked))
                    .andExpect(status().isBadRequest());
        }
        world.api
                .perform(get("/api/v1/rounds/made-2016/silences?issue=x"))
                .andExpect(jsonPath("$.detail").value("At “issue=x”: there is no such issue. There is stroke."));
    }

    @Test
    void theCertificateOfASquareNamesTheFindingThatIsPublishedOfIt() throws Exception {
        publishedOfThisEdition();
        assertThat(world.api
                        .perform(get("/api/v1/rounds/made-2016/silences/stroke/X1/certificate.txt"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("Checked by an assessor", "Confirmed unmentioned", "certificate C-37")
                .doesNotContain("Not checked");
    }

    private void publishedOfThisEdition() {
        Edition before = MadeWorld.edition();
        when(world.editions.current(MadeWorld.ROUND))
                .thenReturn(Optional.of(new Edition(
                        before.round(),
                        3,
                        "",
                        before.publishedAt(),
                        "",
                        "",
                        List.of(),
                        List.of(),
                        List.of(MadeWorld.finding(2)))));
    }

    @Test
    void givesFindingsAsTheEditionHasThemWithTheirCertificate() throws Exception {
        world.api
                .perform(get("/api/v1/rounds/made-2016/findings"))
                .andExpect(jsonPath("$[0].issue").value("stroke"))
                .andExpect(jsonPath("$[0].issueEdition").value(1))
                .andExpect(jsonPath("$[0].judgement").value("CONFIRMED_UNMENTIONED"))
                .andExpect(jsonPath("$[0].machineVerdict").value("NOT_MENTIONED"));
        world.api
                .perform(get("/api/v1/rounds/made-2016/findings.csv"))
                .andExpect(content().string(org.hamcrest.Matchers.containsString("CONFIRMED_UNMENTIONED")));
        assertThat(world.api
                        .perform(get("/api/v1/rounds/made-2016/findings/stroke/X1/certificate.txt"))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("SEARCH CERTIFICATE C-37", "stroke, HASU", "19 of 20", "Three sites treat stroke today.");
        world.api
                .perform(get("/api/v1/rounds/made-2016/findings/stroke/X2/certificate.txt"))
                .andExpect(status().isNotFound());
    }

    @Test
    void givesTheSameAsATable() throws Exception {
        world.api
                .perform(get("/api/v1/rounds/made-2016/silences.csv"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("text/csv"))
                .andExpect(content()
                        .string(org.hamcrest.Matchers.containsString("inPassing,discounted,setAside,mentions")))
                .andExpect(content().string(org.hamcrest.Matchers.containsString("verdict,machineVerdict,toCheck")));
    }

    @Test
    void aWordInAFalseFriendIsShownWithItsPageAndWhyItDoesNotCount() throws Exception {
        assertThat(world.api
                        .perform(get("/api/v1/rounds/made-2016/silences/stroke/X1/certificate.txt"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains(
                        "Found, and set aside:",
                        "Plan.pdf, page 3: “A stroke of luck.”, set aside because it is part of “stroke of luck”");
        world.api
                .perform(get("/api/v1/rounds/made-2016/silences"))
                .andExpect(jsonPath("$[0].discounted").value(1));
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
                        "edition 2",
                        "of the search that came to this answer first");
    }
}
