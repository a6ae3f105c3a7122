package org.candour.plans.reader;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.candour.plans.Mark.Kind;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.candour.plans.reader.layout.PageLayout;
import org.jspecify.annotations.Nullable;

/** The pages of one PDF, in order. */
final class PdfPages {

    private final PDDocument document;
    private final int pagesBefore;
    private final @Nullable LostParts lostParts;
    private final PdfAttachments attachments;
    private final XfaForm xfa;
    private final ReadRequest request;
    private final Sink sink;
    private final SecondLook secondLook;
    private final LineEnds lineEnds = new LineEnds();
    private final PageExtras extras;
    private PageEngine engine;
    private long characters;

    /** @param damaged whether parts of the file may be lost that its pages need */
    PdfPages(
            PDDocument document,
            int pagesBefore,
            boolean damaged,
            PdfAttachments attachments,
            ReadRequest request,
            Sink sink) {
        this.pagesBefore = pagesBefore;
        this.lostParts = damaged ? new LostParts() : null;
        this.document = document;
        this.attachments = attachments;
        this.xfa = new XfaForm(document);
        this.request = request;
        this.sink = sink;
        this.secondLook = new SecondLook(lineEnds, sink);
        this.extras = new PageExtras(document);
        this.engine = new PageEngine(document);
    }

    /** Tells every page, and returns how many there are. */
    int tellAll() throws IOException, UnreadableException {
        int said = pagesTheFileSaysItHas();
        sink.tell(new Reply.Outline(PdfReader.MEDIA_TYPE, "page", said));
        int number = 0;
        for (Iterator<PDPage> pages = pages(); pages.hasNext(); ) {
            PDPage page = pages.next();
            if (++number > request.maxPages()) {
                throw new UnreadableException("The file has more than " + request.maxPages()
                        + " pages. Please split it and upload the parts.");
            }
            attachments.on(page);
            if (number >= request.firstPage()) {
                read(page, number);
            }
        }
        secondLook.finish();
        return number == 0 ? 0 : tellMissing(number, said);
    }

    private Iterator<PDPage> pages() throws UnreadableException {
        try {
            return document.getPages().iterator();
        } catch (RuntimeException | StackOverflowError e) {
            throw new UnreadableException(
                    "The list of the file's pages is damaged. Please ask its author for a new copy.");
        }
    }

    /** Pages the file says it has and that cannot be found; a page is never just left out. */
    private int tellMissing(int found, int said) throws IOException {
        for (int number = Math.max(found + 1, request.firstPage()); number <= said; number++) {
            sink.tell(new Reply.PageDone(missing(number)));
        }
        return Math.max(found, said);
    }

    private static Page missing(int number) {
        return unreadable(number, "The file says that it has this page, but it cannot be found in it.");
    }

    /** What the file still gives of a page of which parts are lost is kept, but the page does not count as read. */
    private Page lost(PDPage page, Page told) {
        if (lostParts == null || !lostParts.areOf(page)) {
            return told;
        }
        if (!told.readability().isRead()) {
            boolean inVain = told.awaitsRecognition() && !engine.content().hasPictures();
            return inVain ? withoutTypefaces(told) : told;
        }
        String text = Gibberish.why(told.text()).isEmpty() ? told.text() : "";
        return new Page(
                told.number(),
                Readability.UNREADABLE,
                "",
                text,
                "The file is damaged, and parts of this page are lost.",
                0,
                text.isEmpty() ? List.of() : told.marks());
    }

    /** Painted without its own typefaces it would look blank, or say something else; nothing can be recognised there. */
    private static Page withoutTypefaces(Page told) {
        return new Page(
                told.number(),
                Readability.UNREADABLE,
                "",
                told.text(),
                "The file is damaged: typefaces of this page are lost, and without them its letters cannot be told.",
                0,
                told.marks());
    }

    /** A number that lies (below 0, or in the thousand millions) counts as unknown. */
    private int pagesTheFileSaysItHas() {
        try {
            int said = Math.max(document.getNumberOfPages(), pagesBefore <= request.maxPages() ? pagesBefore : 0);
            return said > 0 && said <= request.maxPages() ? said : 0;
        } catch (RuntimeException e) {
            return 0;
        }
    }

    private void read(PDPage page, int number) throws IOException {
        PageDraft draft = new PageDraft(number);
        Page told = characters > request.maxCharacters()
                ? unreadable(number, "The file holds more text than is read of one document. Please split it.")
                : MissingPages.isOne(page) ? missing(number) : lost(page, read(page, draft));
        characters += told.text().length();
        sink.tell(new Reply.PageDone(told));
        secondLook.add(draft, told);
    }

    private Page read(PDPage page, PageDraft draft) {
        try {
            engine.read(page);
            PageLayout.lines(engine.glyphs(), engine.drawing().strokes()).forEach(draft::add);
            extras.addTo(draft, page, engine);
            LineEnds.Joined text = draft.text(lineEnds);
            if (StrayContents.isOne(page)) {
                return StrayContents.told(draft.number(), text.text(), text.marks());
            }
            if (draft.number() == 1 && xfa.replaces(text.text())) {
                return form(draft);
            }
            return PageVerdict.of(draft.number(), text.text(), text.marks(), engine.content());
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (Exception | StackOverflowError | LinkageError e) {
            engine = new PageEngine(document);
            return unreadable(draft.number(), "The page is damaged and could not be read to its end.");
        }
    }

    /** The page itself only says that another program is needed. */
    private Page form(PageDraft draft) {
        Set<String> lines = xfa.lines();
        if (lines.isEmpty()) {
            return unreadable(
                    1,
                    "The file is a form that only Adobe's reader can show. Please print it there into a new PDF, and upload that.");
        }
        lines.forEach(line -> draft.add(Kind.FORM_FIELD, line));
        LineEnds.Joined text = draft.text(lineEnds);
        return PageVerdict.text(1, text.text(), "", text.marks());
    }

    static Page unreadable(int number, String reason) {
        return new Page(number, Readability.UNREADABLE, "", "", reason);
    }
}
