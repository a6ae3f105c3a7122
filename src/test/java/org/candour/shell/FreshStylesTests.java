package org.candour.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

class FreshStylesTests {

    @Test
    void aStyleIsSentAsItLiesThereNow(@TempDir Path folder) throws Exception {
        Path style = Files.createDirectories(folder.resolve("styles")).resolve("site.css");
        Files.createDirectories(folder.resolve("scripts"));
        ResourceHttpRequestHandler files = new FreshStyles().freshFiles(folder.toString());
        files.afterPropertiesSet();

        Files.writeString(style, "a{}");
        assertThat(sent(files)).isEqualTo("a{}");
        Files.writeString(style, "b{}");
        assertThat(sent(files)).isEqualTo("b{}");
    }

    private static String sent(ResourceHttpRequestHandler files) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/styles/site.css");
        request.setAttribute(HandlerMapping.PATH_WITHIN_HANDLER_MAPPING_ATTRIBUTE, "site.css");
        MockHttpServletResponse response = new MockHttpServletResponse();
        files.handleRequest(request, response);
        return response.getContentAsString();
    }
}
