package org.candour.plans.bulk;

import org.candour.plans.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file.
 *
 * @param file its path in the folder, and in a bundle that in it: "north/plans.zip: annex.pdf"
 * @param words why, or what else is to be said of it
 * @param document as which it was taken in, now or earlier; null when it was not
 */
public record BulkLine(
        String file,
        String footprint,
        String version,
        Outcome outcome,
        String words,
        @Nullable DocumentId document) {

    /** What became of it. */
    public enum Outcome {
        TAKEN("taken in"),
        DUPLICATE("already there"),
        PASSED_OVER("passed over"),
        REFUSED("refused");

        private final String title;

        Outcome(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** "main.pdf (E54000041, Published December 2016)". */
    public String place() {
        return footprint.isEmpty() ? file : file + " (" + footprint + ", " + version + ")";
    }

    /** "main.pdf (E54000041, Published December 2016): taken in." */
    public String sentence() {
        return place() + ": " + outcome.title() + ". " + words;
    }
}
