package org.candour.plans;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.rounds.RoundId;

/** What public readers may see of the plans: public versions only. Unpublished things are as if they did not exist. */
public interface PublicPlans {

    /**
     * The newest public version of each footprint that has one, by footprint code. One whose documents were all deleted
     * comes only where there is no other.
     */
    List<PlanVersion> newest(RoundId round);

    /** All public versions of one footprint's plan, newest first; those without a document come after all others. */
    List<PlanVersion> versions(RoundId round, String footprint);

    Optional<PlanVersion> version(PlanVersionId id);

    List<Document> documents(PlanVersionId version);

    Optional<Document> document(DocumentId id);

    /** A public document by the SHA-256 of its bytes, 64 hex digits. */
    Optional<Document> documentBySha256(String sha256);

    Coverage coverage(PlanVersionId version);

    /**
     * How many files that came with a public version were not taken in, so that nobody can say what stands in them. Their
     * names are not told: nobody has looked into them.
     */
    default int notTakenIn(PlanVersionId version) {
        return 0;
    }

    /** How much of a public document could be read, and by which means. */
    Optional<ReadabilityReport> readability(DocumentId document);

    Optional<Page> page(DocumentId document, int number);

    /** All pages of a public document that has been read; empty for any other. */
    List<Page> pages(DocumentId document);

    /** The pages of a public document that stand in the words a person gave them, without the name of who did it. */
    default Set<Integer> setRight(DocumentId document) {
        return Set.of();
    }

    /** What became of a document of a public version that no longer counts, without the name of who did it. */
    default Optional<Departure> departure(DocumentId document) {
        return Optional.empty();
    }

    /** The record of a document that had been public and was deleted, without the name of who did it. */
    default Optional<Departure> deletion(DocumentId document) {
        return Optional.empty();
    }

    /** The records of all that was deleted from a public version after it had been public, newest first. */
    default List<Departure> deletions(PlanVersionId version) {
        return List.of();
    }

    /** The same by the SHA-256 of its bytes; empty while they are public elsewhere. */
    default Optional<Departure> deletion(String sha256) {
        return Optional.empty();
    }

    /**
     * A page of a public picture that browsers cannot show (TIFF), as PNG; empty where there is none, or it cannot be shown.
     *
     * @throws LaterException when too many wait for such pages
     */
    default Optional<ByteBuffer> picture(DocumentId document, int number) {
        return Optional.empty();
    }

    /**
     * The original bytes, to be sent as an attachment only.
     *
     * @throws java.util.NoSuchElementException when there is no such document, or its original is damaged
     */
    Path original(DocumentId document);
}
