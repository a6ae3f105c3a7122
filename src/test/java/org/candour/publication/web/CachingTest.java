package org.candour.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

class CachingTest {

    private final MadeWorld world = new MadeWorld();

    @BeforeEach
    void answerSearches() {
        when(world.search.search(any(), any(), any(), any())).thenReturn(SearchApiTest.answer());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/openapi.json",
                "/api/v1/rounds",
                "/api/v1/rounds/made-2016/footprints",
                "/api/v1/rounds/made-2016/footprints.csv",
                "/api/v1/rounds/made-2016/footprints.geojson",
                "/api/v1/rounds/made-2016/ratings",
                "/api/v1/rounds/made-2016/ratings.csv",
                "/api/v1/rounds/made-2016/editions",
                "/api/v1/rounds/made-2016/finance",
                "/api/v1/rounds/made-2016/finance.csv",
                "/api/v1/rounds/made-2016/search?q=stroke",
                "/api/v1/rounds/made-2016/search.csv?q=stroke",
                "/api/v1/rounds/made-2016/plans",
                "/api/v1/rounds/made-2016/plans/X1",
                "/api/v1/documents/abababababababababababababababababababababababababababababababab/pages/3"
            })
    void whatWasReadOnceIsNotSentAgainWhileItIsTheSame(String address) throws Exception {
        MockHttpServletResponse first = world.api
                .perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        assertThat(first.getHeader("ETag")).startsWith("W/\"").endsWith("\"");
        assertThat(first.getHeader("Cache-Control")).isEqualTo("max-age=60, public");
        assertThat(first.getHeader("Set-Cookie")).isNull();
        assertThat(first.getHeader("Vary")).isNull();

        world.api
                .perform(get(address).header("If-None-Match", first.getHeader("ETag")))
                .andExpect(status().isNotModified())
                .andExpect(header().string("ETag", first.getHeader("ETag")));
        world.api
                .perform(head(address))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", first.getHeader("ETag")));
    }

    @Test
    void anEditionByItsNumberMayBeKeptForEver() throws Exception {
        world.api
                .perform(get("/api/v1/rounds/made-2016/editions/2"))
                .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"));
    }

    @Test
    void anotherContentHasAnotherTag() throws Exception {
        String before = tag("/api/v1/rounds/made-2016/finance");
        when(world.finance.figures(any())).thenReturn(List.of(MadeWorld.figure("-48.199", "")));
        assertThat(tag("/api/v1/rounds/made-2016/finance")).isNotEqualTo(before);
    }

    private String tag(String address) throws Exception {
        return world.api.perform(get(address)).andReturn().getResponse().getHeader("ETag");
    }
}
