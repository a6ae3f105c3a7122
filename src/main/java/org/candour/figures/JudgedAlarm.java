package org.candour.figures;

import java.util.List;
import java.util.Optional;
import org.candour.figures.Judgement.Decision;

/**
 * An alarm with what people made of it.
 *
 * @param history oldest first
 * @param hasMovedOn whether the text or the figures are no longer those that were judged
 */
public record JudgedAlarm(NumberAlarm alarm, List<Judgement> history, boolean hasMovedOn) {

    public JudgedAlarm {
        history = List.copyOf(history);
    }

    public Optional<Judgement> latest() {
        return history.isEmpty() ? Optional.empty() : Optional.of(history.getLast());
    }

    /** Whether it waits for somebody: never judged, opened again, or changed since. */
    public boolean isOpen() {
        return hasMovedOn
                || latest().filter(last -> last.decision() != Decision.REOPENED).isEmpty();
    }

    /** Whether it stands as confirmed, and may be cited. */
    public boolean isConfirmed() {
        return !hasMovedOn
                && latest().filter(last -> last.decision() == Decision.CONFIRMED)
                        .isPresent();
    }
}
