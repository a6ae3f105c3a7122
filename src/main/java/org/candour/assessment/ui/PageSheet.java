package org.candour.assessment.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.candour.common.ui.Parts;
import org.candour.plans.Coverage;
import org.candour.plans.Document;
import org.candour.plans.Page;
import org.candour.plans.Readability;

/** One page of a document as it was read, and what is to be said of it. */
final class PageSheet extends Article {

    private static final long serialVersionUID = 1L;

    /**
     * @param page empty where the document has not been read
     * @param marked what to mark in its text
     */
    PageSheet(Document document, int number, Optional<Page> page, List<String> marked) {
        addClassName("sheet");
        getElement() // without a pointer, S selects its sentences
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", "Text of " + document.pageWord() + " " + number + "; S selects a sentence");
        add(new Header(new Span(document.label() + ", " + document.fileName()), Parts.span("" + number, "tn")));
        page.ifPresentOrElse(
                shown -> fill(document.pageWord(), shown, marked),
                () -> add(Parts.empty("This document has not been read.", new Span(document.reason()))));
    }

    private void fill(String word, Page shown, List<String> marked) {
        if (!shown.heading().isEmpty()) {
            add(Parts.paragraph(shown.heading(), "hd"));
        }
        switch (shown.readability()) {
            case TEXT, OCR -> add(PageText.set(shown.text(), marked));
            case BLANK -> add(Parts.empty("This " + word + " is blank.", new Span("Nothing is missing.")));
            case UNREADABLE ->
                add(Parts.empty(
                        "This " + word + " could not be read: " + shown.reason() + ".",
                        new Span("Nothing on it counts as silence. Open the original to look at it yourself.")));
        }
    }

    /** "Slide 3 of 40, text recognised from an image. 2 of 40 slides of the plan could not be read: …". */
    static String note(Document document, int number, int all, Optional<Page> page, Coverage plan) {
        String how = page.map(shown -> shown.readability() == Readability.OCR ? ", text recognised from an image" : "")
                .orElse("");
        String unread = plan.unreadable() == 0
                ? ""
                : " " + plan.partOf(plan.unreadable())
                        + " of the plan could not be read: nothing there counts as silence.";
        String word = document.pageWord();
        return Character.toUpperCase(word.charAt(0)) + word.substring(1) + " " + number + " of " + all + how + "."
                + unread;
    }
}
