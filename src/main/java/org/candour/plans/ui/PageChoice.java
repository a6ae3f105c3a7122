package org.candour.plans.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.Page;
import org.jspecify.annotations.Nullable;

/** The page that the address asks to be opened: {@code ?document=…&page=12}, and what to find on it. */
record PageChoice(String document, int page, String find) {

    static final PageChoice NONE = new PageChoice("", 0, "");

    static PageChoice of(QueryParameters parameters) {
        return new PageChoice(
                parameters.getSingleParameter("document").orElse(""),
                number(parameters.getSingleParameter("page").orElse("1")),
                parameters.getSingleParameter("find").orElse(""));
    }

    /** No page has the number 0. */
    private static int number(String written) {
        try {
            return Integer.parseInt(written.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Whether a document is asked for at all. */
    boolean isMade() {
        return !document.isEmpty();
    }

    boolean isOf(DocumentId asked) {
        return asked.toString().equals(document);
    }

    /** The same at another page. */
    PageChoice at(int other) {
        return new PageChoice(document, other, find);
    }

    @Nullable
    Page of(Document asked, List<Page> pages) {
        return isOf(asked.id()) && page >= 1 && page <= pages.size() ? pages.get(page - 1) : null;
    }
}
