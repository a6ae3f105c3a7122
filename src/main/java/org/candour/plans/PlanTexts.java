package org.candour.plans;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The plans' texts for other rooms' background work: indexing, verdicts, finding figures. Asks for no rights, so it is
 * not for screens or the API; those use {@link Plans} or {@link PublicPlans}.
 */
public interface PlanTexts {

    /** Every version of every round, oldest first. */
    List<PlanVersion> allVersions();

    Optional<PlanVersion> version(PlanVersionId id);

    /** The versions that hold a document, read or not; there is nothing to find or to miss in any other. */
    default Set<PlanVersionId> held() {
        return allVersions().stream()
                .map(PlanVersion::id)
                .filter(version -> !documents(version).isEmpty())
                .collect(Collectors.toSet());
    }

    /** Documents of a version in the order of {@link Plans#documents}, also those not read yet. */
    List<Document> documents(PlanVersionId version);

    Optional<Document> document(DocumentId id);

    /** All pages of a document that has been read, the unreadable ones too; empty before. */
    List<Page> pages(DocumentId document);

    /** One page of a document that has been read, without keeping the others in memory. */
    default Optional<Page> page(DocumentId document, int number) {
        return pages(document).stream().filter(page -> page.number() == number).findFirst();
    }

    /** What the page said in every reading of it, so that what was cited of an earlier one is still found. */
    default List<Page> everyReading(DocumentId document, int number) {
        return page(document, number).stream().toList();
    }

    /**
     * What is to be known of a page before its words are relied on: that they were recognised, and how surely, that a
     * person set them right, or that the page counts as unreadable. Empty where the file gives the text itself.
     */
    default String doubt(DocumentId document, int number) {
        return "";
    }

    /** The same of a passage that stands on it: also that it is struck out, stands in a header, a comment or the like. */
    default String doubt(DocumentId document, int number, String passage) {
        String ofPage = doubt(document, number);
        String note =
                page(document, number).map(page -> MarkNotes.of(page, passage)).orElse("");
        return note.isEmpty() || ofPage.isEmpty() ? note + ofPage : note + "; " + ofPage;
    }

    Coverage coverage(PlanVersionId version);

    /** The same of every version that has a document, at once. */
    default Map<PlanVersionId, Coverage> coverages() {
        Map<PlanVersionId, Coverage> all = new HashMap<>();
        allVersions().forEach(version -> all.put(version.id(), coverage(version.id())));
        return all;
    }

    /** The same of one document, or of those of its pages that are numbered from the first to the last of these. */
    default Coverage coverage(DocumentId document, int first, int last) {
        Document found = document(document).orElseThrow();
        List<Page> part = pages(document).stream()
                .filter(page -> page.number() >= first && page.number() <= last)
                .toList();
        long read = part.stream().filter(page -> page.readability().isRead()).count();
        DocumentState state = found.state();
        return new Coverage(
                        part.size(),
                        (int) read,
                        state.isFinal() ? 0 : 1,
                        state.isFinal() && !state.hasReadablePages() ? 1 : 0)
                .withPageWord(found.pageWord());
    }

    /** What became of a document that no longer counts; empty for one that does. */
    default Optional<Departure> departure(DocumentId document) {
        return Optional.empty();
    }

    /**
     * The SHA-256 of the document's page texts: it changes when the document has been read anew with another result,
     * and only then. Empty until the document has been read, and when another file took its place.
     */
    Optional<String> fingerprint(DocumentId document);

    /** The fingerprints of all documents that count, by version; empty texts for those not read yet. */
    default Map<PlanVersionId, Map<DocumentId, String>> fingerprints() {
        Map<PlanVersionId, Map<DocumentId, String>> all = new HashMap<>();
        for (PlanVersion version : allVersions()) {
            Map<DocumentId, String> ofVersion = new HashMap<>();
            documents(version.id())
                    .forEach(document -> ofVersion.put(
                            document.id(), fingerprint(document.id()).orElse("")));
            all.put(version.id(), ofVersion);
        }
        return all;
    }
}
