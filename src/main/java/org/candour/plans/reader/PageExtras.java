package org.candour.plans.reader;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.candour.plans.Mark.Kind;

/** What belongs to a page besides its content: fields, notes, descriptions of its pictures, bookmarks. */
final class PageExtras {

    private final Bookmarks bookmarks;

    PageExtras(PDDocument document) {
        bookmarks = new Bookmarks(document);
    }

    void addTo(PageDraft draft, PDPage page, PageEngine engine) {
        PageNotes.addTo(draft, page, engine.appearances());
        engine.pictureDescriptions().forEach(text -> draft.add(Kind.PICTURE_DESCRIPTION, text));
        bookmarks.titlesOn(page).forEach(title -> draft.add(Kind.BOOKMARK, title));
    }
}
