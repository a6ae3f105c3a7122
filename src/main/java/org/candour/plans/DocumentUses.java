package org.candour.plans;

import java.util.List;

/** A slot for the rooms whose work rests on plans: says what would be touched by changing one. */
public interface DocumentUses {

    /**
     * Something that rests on a document or a version.
     *
     * @param words "Edition 2 of sample-2016, rating of Fenholm"
     * @param isPublished whether public readers see it
     */
    record Use(String words, boolean isPublished) {}

    /** What cites the document. */
    List<Use> of(DocumentId document);

    /** What was scored or published of the version. */
    List<Use> of(PlanVersionId version);
}
