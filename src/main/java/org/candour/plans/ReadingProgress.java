package org.candour.plans;

import java.util.Optional;

/** How far documents being worked on have come, from memory; for progress bars. */
public interface ReadingProgress {

    /** Empty when the document waits in the queue or is done. */
    Optional<Progress> of(DocumentId document);

    /** Where the document stands among those that wait to be read; empty when it does not wait. */
    default Optional<Place> waiting(DocumentId document) {
        return Optional.empty();
    }

    /**
     * A place in the queue.
     *
     * @param number 1 for the one whose turn is next
     * @param seconds a guess when it will have been read
     */
    record Place(int number, int seconds) {

        /** "3rd in the queue, about 2 minutes". */
        public String words() {
            long minutes = Math.round(seconds / 60.0);
            String wait = seconds < 45
                    ? "less than a minute"
                    : minutes <= 1 ? "about a minute" : "about " + minutes + " minutes";
            return number == 1 ? "Next in the queue, " + wait : ordinal() + " in the queue, " + wait;
        }

        private String ordinal() {
            boolean teen = number % 100 >= 11 && number % 100 <= 13;
            String end = teen
                    ? "th"
                    : switch (number % 10) {
                        case 1 -> "st";
                        case 2 -> "nd";
                        case 3 -> "rd";
                        default -> "th";
                    };
            return String.format(java.util.Locale.UK, "%,d%s", number, end);
        }
    }

    /** What is being done with a document. */
    enum Phase {
        READING,
        INDEXING,
        /** Read and searchable but for its pictures of pages; these are being recognised. */
        RECOGNISING,
        /** The same, while other documents have their turn. */
        WAITING,
        /** Read by an earlier reader, and now being read again; the earlier reading counts until that is done. */
        READING_AGAIN,
        /** The same, while other documents have their turn. */
        WAITING_AGAIN
    }

    /**
     * Where the work stands.
     *
     * @param done pages so far; documents that come before, while it waits for recognition or to be read again
     * @param total pages in all; 0 while that is not known
     */
    record Progress(Phase phase, String pageWord, int done, int total) {

        /** Whether the document can be read and searched meanwhile. */
        public boolean isAfterwards() {
            return phase != Phase.READING && phase != Phase.INDEXING;
        }

        /** "Reading page 63 of 153", "Indexing", "Recognising page 3 of 40". */
        public String words() {
            if (phase == Phase.INDEXING) {
                return "Indexing";
            }
            if (phase == Phase.RECOGNISING) {
                return "Recognising " + pageWord + " " + Math.min(done + 1, total) + " of " + total;
            }
            if (phase == Phase.WAITING) {
                return total + " " + pageWord + (total == 1 ? " waits" : "s wait") + " to be recognised"
                        + (done == 0 ? "" : ", after " + done + " other document" + (done == 1 ? "" : "s"));
            }
            if (phase == Phase.WAITING_AGAIN) {
                return "Waits to be read again by a newer reader"
                        + (done == 0 ? "" : ", after " + done + " other document" + (done == 1 ? "" : "s"));
            }
            String reading = phase == Phase.READING_AGAIN ? "Reading again, " : "Reading ";
            String now = reading + pageWord + " " + (total == 0 ? done + 1 : Math.min(done + 1, total));
            return total == 0 ? now : now + " of " + total;
        }
    }
}
