package org.candour.finance;

import java.util.List;

/**
 * What changes to the figures come to.
 *
 * @param standing counts how often the round's figures were recorded when this was worked out; to record exactly what
 *     was previewed, hand it back
 * @param unchanged how many figures are already as they should be
 */
public record FigurePreview(
        long standing, List<Figure> added, List<Change> changed, List<Figure> withdrawn, int unchanged) {

    /** One figure before and after. */
    public record Change(Figure before, Figure after) {}

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && withdrawn.isEmpty();
    }
}
