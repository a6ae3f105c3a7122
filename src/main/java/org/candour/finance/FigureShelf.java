package org.candour.finance;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The current figures of each round, read once and kept until others are recorded. */
@Component
class FigureShelf {

    private final FigureStore store;
    private final Map<RoundId, RoundFigures> kept = new ConcurrentHashMap<>();

    FigureShelf(FigureStore store) {
        this.store = store;
    }

    /** Asked before any figure is in, the answer is empty and not kept. */
    RoundFigures of(RoundId round) {
        RoundFigures known = kept.computeIfAbsent(round, this::read);
        return known == null ? RoundFigures.NONE : known;
    }

    private @Nullable RoundFigures read(RoundId round) {
        return store.isLoaded(round) ? RoundFigures.of(store.figures(round), store.revised(round)) : null;
    }

    /** To be called after the commit: a reading that began before it has then ended, and goes too. */
    void forget(RoundId round) {
        kept.remove(round);
    }
}
