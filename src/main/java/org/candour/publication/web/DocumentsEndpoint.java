package org.candour.publication.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.candour.plans.Document;
import org.candour.plans.Page;
import org.candour.plans.PublicPlans;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Public documents: the original to save, and what was read on each of its pages. */
@RestController
@RequestMapping("/api/v1/documents/{sha256}")
class DocumentsEndpoint {

    /** Types no browser runs anything in; other files are sent as mere bytes. */
    private static final Set<String> TOLD = Set.of("pdf", "rtf", "msword", "plain");

    private static final Set<String> TOLD_FAMILIES = Set.of("vnd.openxmlformats-", "vnd.oasis.", "vnd.ms-");

    /** The text of one page; empty with the reason where there is none. */
    record PageAnswer(
            String sha256,
            String fileName,
            String pageWord,
            int page,
            int pages,
            String readability,
            @Nullable String heading,
            String text,
            @Nullable String textNote) {}

    private final PublicPlans plans;
    private final Replies replies;

    DocumentsEndpoint(PublicPlans plans, Replies replies) {
        this.plans = plans;
        this.replies = replies;
    }

    /** Never shown by the browser under our address: saved, and if opened after all, without any rights. */
    @GetMapping
    ResponseEntity<Resource> original(@PathVariable String sha256, HttpServletResponse response) {
        Document document = document(sha256);
        Resource bytes = new FileSystemResource(plans.original(document.id()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        return ResponseEntity.ok()
                .contentType(type(document.mediaType()))
                .cacheControl(Replies.FOREVER)
                .eTag("\"" + document.sha256() + "\"")
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.header(document.fileName()))
                .body(bytes);
    }

    @GetMapping("/pages/{number}")
    ResponseEntity<byte[]> page(@PathVariable String sha256, @PathVariable String number) {
        Document document = document(sha256);
        Page page = AddressNumber.of(number)
                .flatMap(n -> plans.page(document.id(), n))
                .orElseThrow(NotPublicException::new);
        return replies.json(new PageAnswer(
                document.sha256(),
                document.fileName(),
                document.pageWord(),
                page.number(),
                document.pages(),
                page.readability().name(),
                Texts.orNull(page.heading()),
                page.text(),
                Texts.orNull(page.reason())));
    }

    private Document document(String sha256) {
        return plans.documentBySha256(sha256).orElseThrow(NotPublicException::new);
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
