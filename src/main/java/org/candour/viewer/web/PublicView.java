package org.candour.viewer.web;

import java.nio.file.Path;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.candour.plans.Document;
import org.candour.plans.PublicPlans;
import org.candour.search.PublicPlanSearch;
import org.candour.viewer.Originals;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Public documents, for everybody. What is unpublished is as if it did not exist. */
@RestController
@RequestMapping("/view/{id}")
class PublicView {

    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final PublicPlans plans;
    private final PublicPlanSearch search;

    PublicView(PublicPlans plans, PublicPlanSearch search) {
        this.plans = plans;
        this.search = search;
    }

    @GetMapping
    ResponseEntity<Resource> original(@PathVariable String id, ServletWebRequest asked) {
        return Address.document(id)
                .flatMap(plans::document)
                .flatMap(found -> original(found).map(file -> Originals.answer(found, file, asked, KEPT)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** Empty while the original is damaged. */
    private Optional<Path> original(Document document) {
        try {
            return Optional.of(plans.original(document.id()));
        } catch (NoSuchElementException withheld) {
            return Optional.empty();
        }
    }

    @GetMapping("/strip")
    ResponseEntity<Strip> strip(@PathVariable String id) {
        return Address.document(id)
                .flatMap(plans::document)
                .map(found -> sent(Strip.of(plans.pages(found.id()), plans.setRight(found.id()))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/pages/{number}")
    ResponseEntity<PageAnswer> page(@PathVariable String id, @PathVariable String number) {
        return Address.document(id)
                .flatMap(plans::document)
                .flatMap(document -> Address.page(number).flatMap(page -> page(document, page)))
                .map(PublicView::sent)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<PageAnswer> page(Document document, int number) {
        return plans.page(document.id(), number).map(page -> PageAnswer.of(
                        document, page, plans.setRight(document.id()).contains(number))
                .anonymous());
    }

    /** Of a picture that browsers cannot show. */
    @GetMapping("/pages/{number}/picture")
    ResponseEntity<byte[]> picture(@PathVariable String id, @PathVariable String number) {
        return Address.document(id)
                .flatMap(document -> Address.page(number).flatMap(page -> plans.picture(document, page)))
                .map(png -> Picture.sent(png, KEPT))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/find")
    ResponseEntity<FindAnswer> find(@PathVariable String id, @RequestParam(defaultValue = "") String q) {
        return Address.document(id)
                .flatMap(plans::document)
                .map(found -> sent(FindAnswer.of(q, () -> search.within(found.id(), q))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static <T> ResponseEntity<T> sent(T answer) {
        return ResponseEntity.ok().cacheControl(KEPT).body(answer);
    }
}
