package org.candour.publication.web;

import org.candour.plans.Document;
import org.candour.plans.Page;
import org.candour.plans.PublicPlans;
import org.candour.viewer.Originals;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Public documents: the original to save, and what was read on each of its pages. */
@RestController
@RequestMapping("/api/v1/documents/{sha256}")
class DocumentsEndpoint {

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

    @GetMapping
    ResponseEntity<Resource> original(@PathVariable String sha256, ServletWebRequest asked) {
        Document document = document(sha256);
        return Originals.answer(document, plans.original(document.id()), asked, Replies.CURRENT);
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
        return plans.documentBySha256(sha256).orElseThrow(() -> plans.deletion(sha256)
                .<RuntimeException>map(GoneException::new)
                .orElseGet(NotPublicException::new));
    }
}
