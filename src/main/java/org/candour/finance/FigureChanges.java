package org.candour.finance;

import java.util.List;

/**
 * Figures as they should be from now on. Those not named stay as they are.
 *
 * @param figures to add, or to put in the place of the figure with the same {@link FigureKey}
 * @param withdrawn to take away; their history stays
 */
public record FigureChanges(List<Figure> figures, List<Figure> withdrawn) {

    public FigureChanges {
        figures = List.copyOf(figures);
        withdrawn = List.copyOf(withdrawn);
    }

    public static FigureChanges of(List<Figure> figures) {
        return new FigureChanges(figures, List.of());
    }
}
