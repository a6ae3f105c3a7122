package org.candour.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

class ProblemsTest {

    private record Answer(int status, String body, Map<String, String> headers) {}

    private final MadeWorld world = new MadeWorld();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/rounds/made-2016/plans/X2", // exists, not public
                "/api/v1/rounds/quiet-2016/ratings", // exists, not published
                "/api/v1/rounds/quiet-2016/ratings.csv",
                "/api/v1/rounds/quiet-2016/footprints.geojson",
                "/api/v1/rounds/made-2016/editions/3",
                "/api/v1/rounds/made-2016/editions/two",
                "/api/v1/rounds/made-2016/editions/99999999999999999999",
                "/api/v1/rounds/NO%20ROUND/ratings",
                "/api/v1/rounds/none/footprints.csv",
                "/api/v1/rounds/none/finance",
                "/api/v1/rounds/none/search?q=stroke",
                "/api/v1/documents/0000",
                "/api/v1/documents/cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd",
                "/api/v1/documents/abababababababababababababababababababababababababababababababab/pages/21",
                "/api/v1/documents/abababababababababababababababababababababababababababababababab/pages/0",
                "/api/v1/rounds/none/silences",
                "/api/v1/rounds/made-2016/silences/stroke/X2/certificate.txt",
                "/api/nothing"
            })
    void anUnpublishedThingAndOneThatDoesNotExistAnswerByteIdentically(String address) throws Exception {
        assertThat(answer(address)).isEqualTo(answer("/api/v1/rounds/made-2016/plans/NOSUCH"));
        assertThat(answer(address).status()).isEqualTo(404);
    }

    @Test
    void aDocumentThatStopsBeingPublicMeanwhileIsLikeOneThatNeverWas() throws Exception {
        Answer never = answer("/api/v1/documents/0000");
        when(world.plans.original(MadeWorld.DOCUMENT)).thenThrow(new NoSuchElementException("secret name"));
        assertThat(answer("/api/v1/documents/" + MadeWorld.SHA)).isEqualTo(never);
    }

    @Test
    void ourOwnFailureGivesANumberAndNothingOfTheInside() throws Exception {
        when(world.finance.figures(any())).thenThrow(new IllegalStateException("jdbc:h2:secret"));
        String body = world.api
                .perform(get("/api/v1/rounds/made-2016/finance"))
                .andExpect(status().isInternalServerError())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(jsonPath("$.reference").isNotEmpty())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(body).doesNotContain("secret", "IllegalState", "org.candour");
    }

    @Test
    void aWrongMethodIsToldWhichOnesThereAre() throws Exception {
        world.api.perform(post("/api/v1/rounds")).andExpect(status().isMethodNotAllowed());
        MockHttpServletResponse response = unrouted(
                "/api/v1/rounds", new HttpRequestMethodNotSupportedException("POST", java.util.List.of("GET")));
        assertThat(response.getStatus()).isEqualTo(405);
        assertThat(response.getHeader("Allow")).isEqualTo("GET");
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getContentAsString()).contains("takes GET only");
    }

    @Test
    void aFileTooLargeForTheServerIsAProblemDocumentToo() throws Exception {
        MockHttpServletResponse response = unrouted("/api/v1/x", new MaxUploadSizeExceededException(5));
        assertThat(response.getStatus()).isEqualTo(HttpStatus.CONTENT_TOO_LARGE.value());
        assertThat(response.getContentAsString()).contains("larger than the portal takes");
    }

    @Test
    void failuresElsewhereAreLeftToTheirOwnPages() {
        assertThat(new UnroutedProblems(world.json)
                        .resolveException(
                                new MockHttpServletRequest("POST", "/sign-in"),
                                new MockHttpServletResponse(),
                                null,
                                new HttpRequestMethodNotSupportedException("POST")))
                .isNull();
    }

    private MockHttpServletResponse unrouted(String path, Exception failure) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        assertThat(new UnroutedProblems(world.json)
                        .resolveException(new MockHttpServletRequest("POST", path), response, null, failure))
                .isNotNull();
        return response;
    }

    private Answer answer(String address) throws Exception {
        var response =
                world.api.perform(get(java.net.URI.create(address))).andReturn().getResponse();
        Map<String, String> headers = new HashMap<>();
        response.getHeaderNames().forEach(name -> headers.put(name, response.getHeader(name)));
        return new Answer(response.getStatus(), response.getContentAsString(), headers);
    }
}
