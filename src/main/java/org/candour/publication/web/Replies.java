package org.candour.publication.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.candour.common.Attachment;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers anybody may keep: with an ETag of their content, so that asking again costs nothing while it is the same. */
@Component
class Replies {

    static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /** For what may change with the next edition or plan. */
    static final CacheControl CURRENT =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    /** For what never changes under its address. */
    static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final JsonMapper json;

    Replies(JsonMapper json) {
        this.json = json.rebuild()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build();
    }

    ResponseEntity<byte[]> json(Object body) {
        return json(body, CURRENT);
    }

    ResponseEntity<byte[]> json(Object body, CacheControl cache) {
        return send(json.writeValueAsBytes(body), MediaType.APPLICATION_JSON, cache, "");
    }

    /** A text as it stands, under a media type of its own. */
    ResponseEntity<byte[]> text(String body, MediaType type) {
        return send(body.getBytes(StandardCharsets.UTF_8), type, CURRENT, "");
    }

    ResponseEntity<byte[]> csv(String body, String fileName) {
        return send(body.getBytes(StandardCharsets.UTF_8), CSV, CURRENT, fileName);
    }

    private static ResponseEntity<byte[]> send(byte[] body, MediaType type, CacheControl cache, String fileName) {
        ResponseEntity.BodyBuilder reply =
                ResponseEntity.ok().contentType(type).cacheControl(cache).eTag("W/\"" + sha256(body) + "\"");
        if (!fileName.isEmpty()) {
            reply.header(HttpHeaders.CONTENT_DISPOSITION, Attachment.header(fileName));
        }
        return reply.body(body);
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(body))
                    .substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
