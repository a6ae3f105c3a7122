package org.candour.plans.bulk;

/**
 * How reading one file ended, or how far it is.
 *
 * @param words which pages, and why; empty when there is nothing to add
 */
public record HowRead(Kind kind, String words) {

    /** From what is left to do to what is not. */
    public enum Kind {
        /** Refused, or passed over: there is nothing to read. */
        NOT_TAKEN("not taken in"),
        NOT_READ("not read"),
        IN_PART("read in part"),
        GONE("no longer there"),
        RECOGNISING("waits for recognition"),
        BEING_READ("being read"),
        WAITING("waits to be read"),
        WHOLE("read");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** Whether the file's own text has been read as far as it could be; pictures of pages may yet be recognised. */
    public boolean hasEnded() {
        return kind != Kind.WAITING && kind != Kind.BEING_READ;
    }

    /** Whether nothing changes any more by itself. */
    public boolean isSettled() {
        return hasEnded() && kind != Kind.RECOGNISING;
    }

    /** Whether a document came to an end that leaves something to do. */
    public boolean isShort() {
        return kind == Kind.NOT_READ || kind == Kind.IN_PART || kind == Kind.GONE;
    }
}
