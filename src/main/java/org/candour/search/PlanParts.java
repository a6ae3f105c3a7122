package org.candour.search;

import java.util.List;
import org.candour.plans.Coverage;
import org.candour.plans.Document;
import org.candour.plans.Page;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersionId;
import org.candour.search.question.Filters;
import org.springframework.stereotype.Component;

/** Which part of a plan a question looks in, and how much of that part could be read. */
@Component
class PlanParts {

    private final PlanTexts plans;

    PlanParts(PlanTexts plans) {
        this.plans = plans;
    }

    PlanPart of(PlanVersionId version, Filters filters) {
        List<Document> all = plans.documents(version);
        Coverage whole = plans.coverage(version);
        if (!filters.isPart()) {
            return new PlanPart("", all, whole);
        }
        List<Document> chosen =
                all.stream().filter(document -> filters.takes(document.role())).toList();
        return new PlanPart(filters.part(), chosen, coverage(all, chosen, whole, filters));
    }

    private Coverage coverage(List<Document> all, List<Document> chosen, Coverage whole, Filters filters) {
        int pages = 0;
        int unread = 0;
        for (Document document : chosen) {
            int last = Math.min(filters.lastPage(), document.pages());
            int inside = Math.max(0, last - filters.firstPage() + 1);
            pages += inside;
            unread += inside == 0 || document.unreadable() == 0 ? 0 : unread(document, filters);
        }
        return new Coverage(
                        pages,
                        pages - unread,
                        (int) chosen.stream()
                                .filter(document -> !document.state().isFinal())
                                .count(),
                        // documents that break off are counted in the whole only; any of them may be of this part
                        unreadable(chosen) + Math.max(0, whole.documentsUnreadable() - unreadable(all)))
                .withThreshold(whole.threshold());
    }

    private int unread(Document document, Filters filters) {
        if (!filters.hasPages()) {
            return document.unreadable();
        }
        return (int) plans.pages(document.id()).stream()
                .filter(page -> isInside(page, filters) && !page.readability().isRead())
                .count();
    }

    private static boolean isInside(Page page, Filters filters) {
        return page.number() >= filters.firstPage() && page.number() <= filters.lastPage();
    }

    private static int unreadable(List<Document> documents) {
        return (int) documents.stream()
                .filter(document ->
                        document.state().isFinal() && !document.state().hasReadablePages())
                .count();
    }
}
