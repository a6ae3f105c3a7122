package org.candour.plans.recognition;

import java.util.List;
import java.util.Optional;
import org.candour.plans.DocumentId;
import org.jspecify.annotations.Nullable;

/** Whose turn it is. */
final class Turns {

    private Turns() {}

    /** The one after the last in the order in which they wait, the first again after the end. */
    static Optional<DocumentId> next(List<DocumentId> waiting, @Nullable DocumentId last) {
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        int at = last == null ? -1 : waiting.indexOf(last);
        return Optional.of(waiting.get((at + 1) % waiting.size()));
    }
}
