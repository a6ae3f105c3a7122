package org.candour.viewer.web;

import java.util.List;
import java.util.Optional;
import org.candour.common.People;
import org.candour.common.People.Person;
import org.candour.common.UserId;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.PageCorrections;
import org.candour.plans.Plans;
import org.candour.search.PlanSearch;
import org.candour.viewer.Originals;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** All documents, for the people of the workflow, and kept nowhere on the way. */
@RestController
@RequestMapping("/work/view/{id}")
@PreAuthorize("hasAnyRole('ASSESSOR','MODERATOR','PUBLISHER')")
class StaffView {

    private static final CacheControl KEPT = CacheControl.noStore().cachePrivate();

    private final Plans plans;
    private final PlanSearch search;
    private final PageCorrections corrections;
    private final People people;

    StaffView(Plans plans, PlanSearch search, PageCorrections corrections, People people) {
        this.plans = plans;
        this.search = search;
        this.corrections = corrections;
        this.people = people;
    }

    @GetMapping
    ResponseEntity<Resource> original(@PathVariable String id, ServletWebRequest asked) {
        return Address.document(id)
                .flatMap(plans::document)
                .flatMap(found -> plans.original(found.id()).map(file -> Originals.answer(found, file, asked, KEPT)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/strip")
    ResponseEntity<Strip> strip(@PathVariable String id) {
        return Address.document(id)
                .flatMap(plans::document)
                .map(found -> sent(Strip.of(plans.pages(found.id()), plans.setRight(found.id()), byHand(found.id()))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private List<ByHand> byHand(DocumentId document) {
        return corrections.byPeople(document).stream()
                .map(reading -> ByHand.of(reading, this::nameOf))
                .toList();
    }

    private String nameOf(String account) {
        return people.find(new UserId(account)).map(Person::fullName).orElse(account);
    }

    @GetMapping("/pages/{number}")
    ResponseEntity<PageAnswer> page(@PathVariable String id, @PathVariable String number) {
        return Address.document(id)
                .flatMap(plans::document)
                .flatMap(document -> Address.page(number).flatMap(page -> page(document, page)))
                .map(StaffView::sent)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<PageAnswer> page(Document document, int number) {
        return plans.page(document.id(), number)
                .map(page -> PageAnswer.of(
                        document, page, plans.setRight(document.id()).contains(number)));
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
