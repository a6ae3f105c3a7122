package org.candour.plans.service;

import java.util.List;
import java.util.Optional;
import org.candour.plans.Document;
import org.candour.plans.Page;
import org.candour.plans.readings.EffectivePages;
import org.springframework.stereotype.Component;

/** Pages of documents that have been read to the end; of others there are none, whatever lies on the disk. */
@Component
class PageReader {

    private final EffectivePages effective;

    PageReader(EffectivePages effective) {
        this.effective = effective;
    }

    List<Page> of(Document document) {
        return document.state().isFinal() && document.pages() > 0 ? effective.of(document.id()) : List.of();
    }

    Optional<Page> of(Document document, int number) {
        return document.state().isFinal() && number >= 1 && number <= document.pages()
                ? effective.page(document.id(), number)
                : Optional.empty();
    }
}
