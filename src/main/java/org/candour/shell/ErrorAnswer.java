package org.candour.shell;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.candour.common.html.Templates;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Words an error: a page for people, a problem for scripts, with the reference under which the cause was logged. */
@Component
class ErrorAnswer {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswer.class);

    private final Templates templates;

    ErrorAnswer(Templates templates) {
        this.templates = templates;
    }

    /** What is sent, and as what. */
    record Body(MediaType type, String text) {}

    /** @param reference empty where nothing was logged */
    Body body(HttpStatus status, String path, String reference) {
        if (path.startsWith("/api/")) {
            String told = reference.isEmpty() ? "" : ",\"reference\":\"" + reference + "\"";
            return new Body(
                    MediaType.APPLICATION_PROBLEM_JSON,
                    "{\"title\":\"%s\",\"status\":%d%s}".formatted(status.getReasonPhrase(), status.value(), told));
        }
        return new Body(
                MediaType.TEXT_HTML,
                templates.render("error", Map.of("status", status.value(), "reference", reference)));
    }

    String logged(String path, @Nullable Throwable cause) {
        String reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error("Reference {}: {} failed", reference, path, cause);
        return reference;
    }
}
