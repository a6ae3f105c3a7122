package org.candour.plans;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.rounds.RoundId;

/**
 * Every plan of a round, published or not, for the people of the workflow (assessor, moderator, publisher). Public
 * readers use {@link PublicPlans}.
 */
public interface Plans {

    /** All versions of the round, by footprint code, newest first. */
    List<PlanVersion> versions(RoundId round);

    /** All versions of one footprint's plan, newest first. */
    List<PlanVersion> versions(RoundId round, String footprint);

    Optional<PlanVersion> version(PlanVersionId id);

    /** The newest version, published or not. */
    Optional<PlanVersion> newest(RoundId round, String footprint);

    /** Documents of a version: main first, then summary, annexes, finance templates; then by name. */
    List<Document> documents(PlanVersionId version);

    Optional<Document> document(DocumentId id);

    Coverage coverage(PlanVersionId version);

    /** Documents of the version that were replaced or deleted, newest first. */
    default List<Departure> departures(PlanVersionId version) {
        return List.of();
    }

    /** How much of a document could be read, and by which means; empty when there is no such document. */
    Optional<ReadabilityReport> readability(DocumentId document);

    /** All pages of a document that has been read; empty before. */
    List<Page> pages(DocumentId document);

    Optional<Page> page(DocumentId document, int number);

    /** The pages that stand in the words a person gave them. */
    default Set<Integer> setRight(DocumentId document) {
        return Set.of();
    }

    /** Where the original bytes lie, to be sent as an attachment only; empty when there are none, or damaged ones. */
    Optional<Path> original(DocumentId document);

    /**
     * A page of a picture that browsers cannot show (TIFF), as PNG; empty where there is none, or it cannot be shown.
     *
     * @throws LaterException when too many wait for such pages
     */
    default Optional<ByteBuffer> picture(DocumentId document, int number) {
        return Optional.empty();
    }

    /** Lets public readers see the version. Publisher only. */
    void publish(PlanVersionId version);

    /** Takes the version back from public readers; nothing is deleted. Publisher only. */
    void unpublish(PlanVersionId version);
}
