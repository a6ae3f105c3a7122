package org.candour.publication.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The API's own description (OpenAPI 3.1), and the answer to every address below it that it does not have. */
@RestController
class DescriptionEndpoint {

    private final Replies replies;
    private final String description;

    DescriptionEndpoint(Replies replies) {
        this.replies = replies;
        try {
            this.description = new ClassPathResource("openapi.json").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/api/openapi.json")
    ResponseEntity<byte[]> description() {
        return replies.text(description, MediaType.APPLICATION_JSON);
    }

    @GetMapping("/api/**")
    ResponseEntity<byte[]> unknown() {
        throw new NotPublicException();
    }
}
