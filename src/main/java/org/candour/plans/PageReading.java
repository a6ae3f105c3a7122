package org.candour.plans;

import java.time.Instant;

/**
 * One of the readings of a page: what the file gave, what was recognised, what a person made of it. The newest counts;
 * the earlier ones are kept for ever, so that citations of them still resolve.
 *
 * @param ordinal 0 for what the file gave, then 1, 2, …
 * @param by the account, or {@code system} for the portal itself
 * @param note why the person did it; empty for the portal's own
 * @param page the page as of this reading
 */
public record PageReading(
        DocumentId document, int ordinal, Means means, String by, Instant at, String note, Page page) {

    /** Who or what made it. */
    public enum Means {
        FILE("As the file gives it"),
        RECOGNISED("Recognised from its picture"),
        CORRECTED("Corrected by a person"),
        MARKED_BLANK("Found blank by a person"),
        LOOKED_AT("Looked at by a person, who found nothing else written on it"),
        MARKED_UNREADABLE("Found unreadable by a person"),
        RESTORED("An earlier reading, restored by a person");

        private final String title;

        Means(String title) {
            this.title = title;
        }

        /** "Recognised from its picture". */
        public String title() {
            return title;
        }

        /** Whether a person vouches for it. */
        public boolean isAPersons() {
            return this != FILE && this != RECOGNISED;
        }
    }
}
