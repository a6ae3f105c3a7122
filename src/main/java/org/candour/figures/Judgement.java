package org.candour.figures;

import java.time.Instant;

/**
 * What a person made of an alarm. Kept for ever; the newest counts.
 *
 * @param note why; may be empty for a confirmation
 * @param sentence the alarm as it was judged
 */
public record Judgement(Decision decision, String note, String sentence, String by, Instant at) {

    /** Names are stored. */
    public enum Decision {
        CONFIRMED("Confirmed"),
        DISMISSED("Dismissed"),
        REOPENED("Opened again");

        private final String title;

        Decision(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
