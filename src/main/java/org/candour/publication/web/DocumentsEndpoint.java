package org.candour.publication.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.candour.plans.Document;
import org.candour.plans.Mark;
import org.candour.plans.MarkNotes;
import org.candour.plans.Page;
import org.candour.plans.PublicPlans;
import org.candour.plans.PublicReason;
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

    /** The text of one page, and what of it is not plainly its text; empty with the reason where there is none. */
    record PageAnswer(
            String sha256,
            String fileName,
            String pageWord,
            int page,
            int pages,
            String readability,
            @Nullable String heading,
            String text,
            @Nullable String textNote,
            List<MarkEntry> marks) {}

    /** A stretch of the text that is struck out, hidden, a comment or the like, in characters from 0, end exclusive. */
    record MarkEntry(String kind, int from, int to) {

        static MarkEntry of(Mark mark) {
            String kind = mark.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return new MarkEntry(kind, mark.from(), mark.to());
        }
    }

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
                Texts.orNull(note(document, page)),
                page.marks().stream().map(MarkEntry::of).toList()));
    }

    /** What is to be known of the page before its words are relied on. */
    private String note(Document document, Page page) {
        List<String> notes = new ArrayList<>();
        if (!page.reason().isEmpty()) {
            notes.add(PublicReason.of(page.reason()));
        }
        if (plans.setRight(document.id()).contains(page.number())) {
            notes.add("Set right by a person.");
        }
        if (MarkNotes.touches(page.marks(), Mark.Kind.DELETED, 0, page.text().length())) {
            boolean isAll = MarkNotes.covers(
                    page.marks(), Mark.Kind.DELETED, 0, page.text().strip().length());
            notes.add((isAll ? "Its text" : "Part of its text") + " is struck out, which is no mention.");
        }
        return String.join(" ", notes);
    }

    private Document document(String sha256) {
        return plans.documentBySha256(sha256).orElseThrow(() -> plans.deletion(sha256)
                .<RuntimeException>map(GoneException::new)
                .orElseGet(NotPublicException::new));
    }
}
