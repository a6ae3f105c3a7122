package org.candour.plans;

import java.util.List;

/**
 * A page that a person should look at before anything is concluded from what is not found on it.
 *
 * @param reason why, in a sentence
 */
public record ToLookAt(DocumentId document, String fileName, String pageWord, int page, String reason) {

    /** Those of a document, in order. */
    public static List<ToLookAt> of(Document document, List<Page> pages) {
        return pages.stream()
                .filter(Page::isToBeLookedAt)
                .map(page -> new ToLookAt(
                        document.id(), document.fileName(), document.pageWord(), page.number(), page.reason()))
                .toList();
    }
}
