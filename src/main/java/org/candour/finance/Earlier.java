package org.candour.finance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What readers saw of a figure before it was revised; who recorded it is for staff. */
final class Earlier {

    private Earlier() {}

    /**
     * Newest first. A revision that only names another source ends no value.
     *
     * @param history of one figure, oldest first
     */
    static List<EarlierFigure> of(List<FigureRevision> history) {
        List<EarlierFigure> earlier = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < history.size(); i++) {
            FigureRevision last = history.get(i - 1);
            if (isOther(last, history.get(i))) {
                if (!last.withdrawn()) {
                    earlier.addFirst(new EarlierFigure(
                            last.figure(),
                            history.get(from).recordedAt(),
                            history.get(i).recordedAt()));
                }
                from = i;
            }
        }
        return List.copyOf(earlier);
    }

    private static boolean isOther(FigureRevision one, FigureRevision next) {
        return one.withdrawn() != next.withdrawn()
                || isOther(one.figure().value(), next.figure().value());
    }

    private static boolean isOther(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other != null : other == null || one.compareTo(other) != 0;
    }
}
