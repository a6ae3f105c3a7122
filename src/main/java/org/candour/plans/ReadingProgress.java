package org.candour.plans;

import java.util.Optional;

/** How far documents being worked on have come, from memory; for progress bars. */
public interface ReadingProgress {

    /** Empty when the document waits in the queue or is done. */
    Optional<Progress> of(DocumentId document);

    /** What is being done with a document. */
    enum Phase {
        READING,
        INDEXING
    }

    /**
     * Where the work stands.
     *
     * @param done pages so far
     * @param total pages in all; 0 while that is not known
     */
    record Progress(Phase phase, String pageWord, int done, int total) {

        /** "Reading page 63 of 153", "Indexing". */
        public String words() {
            if (phase == Phase.INDEXING) {
                return "Indexing";
            }
            String now = "Reading " + pageWord + " " + (total == 0 ? done + 1 : Math.min(done + 1, total));
            return total == 0 ? now : now + " of " + total;
        }
    }
}
