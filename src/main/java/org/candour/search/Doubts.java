package org.candour.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.common.html.Figures;
import org.candour.plans.Coverage;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanTexts;
import org.candour.plans.PublicReason;
import org.candour.plans.Readability;
import org.candour.search.index.IndexedDocument;
import org.springframework.stereotype.Component;

/** Why not finding something in a plan may not be called silence. */
@Component
class Doubts {

    private static final String TERMS_ARE_ENGLISH = "terms are English, so nothing is claimed to be left out there";

    private final PlanTexts plans;

    Doubts(PlanTexts plans) {
        this.plans = plans;
    }

    /** Empty when the plan, or the part of it that was asked, was read, seen and indexed well enough to be silent. */
    Optional<Doubt> about(PlanPart part, Map<DocumentId, IndexedDocument> indexed, Fingerprints stored) {
        List<Document> documents = part.documents();
        if (documents.stream()
                .anyMatch(document -> Freshness.needsIndexing(indexed.get(document.id()), stored.of(document.id())))) {
            return Optional.of(Doubt.unread("This plan is being indexed. Ask again in a few minutes."));
        }
        Coverage coverage = part.coverage();
        if (coverage.documentsPending() > 0) {
            return Optional.of(Doubt.unread(pending(documents, coverage)));
        }
        if (documents.isEmpty() || (coverage.pages() == 0 && coverage.documentsUnreadable() == 0)) {
            return Optional.of(part.isAbsent());
        }
        return switch (coverage.silence()) {
            case CANNOT_TELL -> Optional.of(Doubt.unread(unreadable(documents, coverage)));
            case TO_CHECK -> Optional.of(Doubt.toCheck(notSeen(coverage) + why(documents, coverage)));
            case PLAIN -> Optional.empty();
        };
    }

    private static String pending(List<Document> documents, Coverage coverage) {
        boolean onlyPictures =
                documents.stream().allMatch(document -> document.state().isFinal());
        return Figures.counted(coverage.documentsPending(), "document")
                + (coverage.documentsPending() == 1 ? " is" : " are")
                + (onlyPictures
                        ? " being recognised: some of the pages are pictures, or hold some."
                        : " still being read.")
                + " Ask again in a few minutes.";
    }

    private String unreadable(List<Document> documents, Coverage coverage) {
        List<String> whole = documents.stream()
                .filter(document ->
                        document.state().isFinal() && !document.state().hasReadablePages())
                .map(document -> document.fileName() + " could not be read"
                        + (document.reason().isEmpty() ? "" : ": " + PublicReason.of(document.reason())))
                .toList();
        String files = Stream.concat(whole.stream(), Stream.of(coverage.filesNotRead(whole.size())))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("; "));
        if (coverage.unreadable() == 0) {
            return files.isEmpty() ? notSeen(coverage) : files;
        }
        String pages = coverage.partOf(coverage.readable()) + " could be read" + coverage.ofThemForeign();
        return pages + why(documents, coverage) + (files.isEmpty() ? "" : ". " + files);
    }

    private String why(List<Document> documents, Coverage coverage) {
        String why = commonest(documents, coverage);
        return why.isEmpty() ? "" : ": " + why;
    }

    private static String notSeen(Coverage coverage) {
        if (coverage.notSeen().isEmpty()) {
            return "It has no more than " + coverage.counted(coverage.extent()) + ", which is hardly a whole plan";
        }
        return "Of " + coverage.counted(coverage.pages()) + ", " + coverage.notSeen()
                + (coverage.foreign() == 0 ? "" : "; " + TERMS_ARE_ENGLISH);
    }

    /** "no text layer (147 pages)", by the most frequent reason of the unreadable pages. */
    private String commonest(List<Document> documents, Coverage coverage) {
        Map<String, Long> reasons = documents.stream()
                .filter(document -> document.unreadable() > 0)
                .flatMap(document -> plans.pages(document.id()).stream())
                .filter(page -> page.readability() == Readability.UNREADABLE)
                .map(page -> PublicReason.of(page.reason()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return reasons.entrySet().stream()
                .filter(reason -> !reason.getKey().isBlank())
                .max(Comparator.comparingLong(Map.Entry<String, Long>::getValue).thenComparing(Map.Entry::getKey))
                .map(reason ->
                        reason.getKey().replaceFirst("\\.$", "") + " (" + coverage.counted(reason.getValue()) + ")")
                .orElse("");
    }
}
