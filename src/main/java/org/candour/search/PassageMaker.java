package org.candour.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanTexts;
import org.candour.search.index.Deadline;
import org.candour.search.index.IndexReading;
import org.candour.search.index.PageHit;
import org.candour.search.passages.Excerpt;
import org.candour.search.passages.Marked;
import org.candour.search.passages.SnippetMaker;
import org.candour.search.question.Question;
import org.springframework.stereotype.Component;

/** Makes passages of matching pages. */
@Component
class PassageMaker {

    private final PlanTexts plans;
    private final PageCache pages;

    PassageMaker(PlanTexts plans, PageCache pages) {
        this.plans = plans;
        this.pages = pages;
    }

    /** For one question being answered. */
    Showing showing(IndexReading reading, Deadline until) {
        return new Showing(new SnippetMaker(reading::holds), until);
    }

    /** Makes the passages of one answer, whose query is the same on every page of every plan. */
    final class Showing {

        private final SnippetMaker snippets;
        private final Deadline until;
        private final Map<DocumentId, Optional<Document>> documents = new HashMap<>();

        private Showing(SnippetMaker snippets, Deadline until) {
            this.snippets = snippets;
            this.until = until;
        }

        /** In the order given; a page that was read anew meanwhile is left out, and what cannot be made in time. */
        List<Passage> of(List<PageHit> hits, Question question) {
            List<Passage> passages = new ArrayList<>();
            for (PageHit hit : hits) {
                if (until.isPast()) {
                    break;
                }
                Optional<Document> document = documents.computeIfAbsent(hit.document(), plans::document);
                snippet(hit, question, snippets)
                        .flatMap(excerpt -> document.map(found -> new Passage(
                                found.id(),
                                found.fileName(),
                                found.role(),
                                found.pageWord(),
                                hit.page(),
                                excerpt.snippet(),
                                excerpt.doubt(pages.doubt(found.id(), hit.page())))))
                        .ifPresent(passages::add);
            }
            return List.copyOf(passages);
        }
    }

    /** Most matches stand on the page itself; only what runs over its end needs the pages round it. */
    private Optional<Excerpt> snippet(PageHit hit, Question question, SnippetMaker snippets) {
        Optional<Marked> marks = pages.marks(hit.document(), hit.page());
        return marks.flatMap(marked -> pages.page(hit.document(), hit.page())
                .flatMap(page -> snippets.within(page, marked, question))
                .or(() -> pages.withSeam(hit.document(), hit.page()).map(page -> snippets.of(page, marked, question))));
    }
}
