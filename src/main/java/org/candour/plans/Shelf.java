package org.candour.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps versions and their documents in order. Everything done here is recorded; nothing cited changes silently. */
public interface Shelf {

    /**
     * A document with the same content.
     *
     * @param sameBytes the same file; else another file with the same text on every page
     */
    record Twin(Document document, PlanVersion version, boolean sameBytes) {}

    /**
     * What readers have of a document and of its plan.
     *
     * @param isPublic whether they can read the document
     * @param isLast whether no other document of its version counts
     * @param instead title of the version that counts once this document is gone; empty when that stays as it is, or
     *     nothing of the plan is left to readers
     */
    record Sight(boolean isPublic, boolean isLast, String instead) {

        /** For whoever saw it otherwise a while ago. */
        public String words() {
            String seen = isPublic ? "Its version is public" : "Its version is not public";
            return seen
                    + (isLast ? ", and it is the last file in it" : ", and it is not the only file in it")
                    + (instead.isEmpty() ? "." : "; without it, “" + instead + "” counts again.");
        }
    }

    /**
     * Gives a version another title or date (null for none), as long as nothing was published or scored of it.
     *
     * @throws org.candour.common.ProblemsException naming every reason against it
     */
    void edit(PlanVersionId version, String title, @Nullable LocalDate date);

    /** Says anew what a document is within its version. Of a public version publishers only. */
    void changeRole(DocumentId document, DocumentRole role);

    /**
     * Deletes a document: bytes, texts and what was made of them. Its name, hash and size stay, with who, when and why.
     * Publisher only.
     *
     * @param isConfirmed whether the person knows of the published editions that cite it
     * @throws org.candour.common.ProblemsException when there is no reason, while it is being read, or naming the
     *     editions that cite it unless that is confirmed
     */
    void delete(DocumentId document, String reason, boolean isConfirmed);

    /** What readers lose with the document; nothing where it is not there any more. */
    Optional<Sight> sight(DocumentId document);

    /**
     * The same by somebody who was told what readers lose with it.
     *
     * @throws org.candour.common.ProblemsException also when that is not so any more
     */
    void delete(DocumentId document, String reason, boolean isConfirmed, Sight told);

    /** What rests on the document: scores and editions that cite it. */
    List<DocumentUses.Use> uses(DocumentId document);

    /** What rests on the version: score sheets, findings and editions. */
    List<DocumentUses.Use> uses(PlanVersionId version);

    /** Documents of the version that were replaced or deleted, newest first. */
    List<Departure> departures(PlanVersionId version);

    Optional<Departure> departure(DocumentId document);

    /** The same content elsewhere in the portal. */
    List<Twin> twins(DocumentId document);

    /** Files of the version's bundles that were not taken in, open and settled ones. */
    List<LeftOut> leftOut(PlanVersionId version);

    /**
     * Says of a file that was not taken in that nothing of the plan is lost with it: it no longer keeps silence in doubt.
     * Of a public version publishers only.
     *
     * @throws org.candour.common.ProblemsException when it was settled already
     */
    void notPartOfThePlan(UUID leftOut);

    /**
     * Takes back that a file is no part of the plan: it keeps silence in doubt again. Of a public version publishers only.
     *
     * @throws org.candour.common.ProblemsException when nobody had said so
     */
    void mayBePartOfThePlan(UUID leftOut);

    /** Why the document's pages are still those of an earlier reader; empty when they are not, or a newer one comes yet. */
    String earlierReading(DocumentId document);

    /** Why the document's original is not handed out; empty when it is as it was. */
    String damage(DocumentId document);
}
