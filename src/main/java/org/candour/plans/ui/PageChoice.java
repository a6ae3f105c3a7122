package org.candour.plans.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.candour.plans.Document;
import org.candour.plans.Page;
import org.jspecify.annotations.Nullable;

/** The page that the address asks to be opened: {@code ?document=…&page=12}, and what to find on it. */
record PageChoice(String document, int page, String find) {

    static final PageChoice NONE = new PageChoice("", 0, "");

    static PageChoice of(QueryParameters parameters) {
        try {
            return new PageChoice(
                    parameters.getSingleParameter("document").orElse(""),
                    Integer.parseInt(parameters.getSingleParameter("page").orElse("0")),
                    parameters.getSingleParameter("find").orElse(""));
        } catch (NumberFormatException e) {
            return NONE;
        }
    }

    /** The same at another page. */
    PageChoice at(int other) {
        return new PageChoice(document, other, find);
    }

    @Nullable
    Page of(Document asked, List<Page> pages) {
        return asked.id().toString().equals(document) && page >= 1 && page <= pages.size() ? pages.get(page - 1) : null;
    }
}
