package org.candour.viewer;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.candour.common.Attachment;
import org.candour.plans.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Sends original bytes, whole or in parts. Never shown by the browser under our address: saved, and if opened after all,
 * without any rights.
 */
public final class Originals {

    private static final String NO_RIGHTS = "default-src 'none'; sandbox";

    /** Types no browser runs anything in; other files are sent as mere bytes. */
    private static final Set<String> TOLD = Set.of("pdf", "rtf", "msword", "plain", "png", "jpeg");

    private static final Set<String> TOLD_FAMILIES = Set.of("vnd.openxmlformats-", "vnd.oasis.", "vnd.ms-");

    private Originals() {}

    /** The answer to a request for the file, whose tag is its SHA-256; parts, conditions and HEAD are Spring's work. */
    public static ResponseEntity<Resource> answer(
            Document document, Path file, ServletWebRequest exchange, CacheControl cache) {
        if (Files.notExists(file)) {
            return ResponseEntity.notFound().build();
        }
        refuse(exchange.getResponse());
        HttpHeaders asked = new ServletServerHttpRequest(exchange.getRequest()).getHeaders();
        String tag = "\"" + document.sha256() + "\"";
        boolean parts = asked.getFirst(HttpHeaders.RANGE) != null && isStillTheSame(asked, tag);
        Resource bytes = new FileSystemResource(file);
        if (parts && !canBeCut(asked, bytes)) {
            return headers(ResponseEntity.status(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE), document, cache)
                    .header(HttpHeaders.CONTENT_RANGE, "bytes */" + document.bytes())
                    .build();
        }
        ResponseEntity.BodyBuilder answer = headers(ResponseEntity.ok().eTag(tag), document, cache);
        // Spring cuts any resource to the range asked for but a stream, of which it doesn't know the length.
        return parts
                ? answer.body(bytes)
                : answer.header(HttpHeaders.ACCEPT_RANGES, "bytes")
                        .contentLength(document.bytes())
                        .body(new InputStreamResource(bytes::getInputStream));
    }

    /** Set, not added: other values for all answers are there already. */
    private static void refuse(@Nullable HttpServletResponse response) {
        if (response != null) {
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", NO_RIGHTS);
        }
    }

    /** {@code If-Range}: parts only of the file the asker has the other parts of. */
    private static boolean isStillTheSame(HttpHeaders asked, String tag) {
        String condition = asked.getFirst(HttpHeaders.IF_RANGE);
        return condition == null || condition.strip().equals(tag);
    }

    private static boolean canBeCut(HttpHeaders asked, Resource bytes) {
        try {
            return !HttpRange.toResourceRegions(asked.getRange(), bytes).isEmpty();
        } catch (IllegalArgumentException notSatisfiable) {
            return false;
        }
    }

    private static ResponseEntity.BodyBuilder headers(
            ResponseEntity.BodyBuilder answer, Document document, CacheControl cache) {
        return answer.contentType(type(document.mediaType()))
                .cacheControl(cache)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.header(document.fileName()));
    }

    private static MediaType type(String stored) {
        try {
            MediaType type = MediaType.asMediaType(MimeTypeUtils.parseMimeType(stored));
            String kind = type.getSubtype();
            boolean told = TOLD.contains(kind) || TOLD_FAMILIES.stream().anyMatch(kind::startsWith);
            return told ? type : MediaType.APPLICATION_OCTET_STREAM;
        } catch (InvalidMimeTypeException e) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }
}
