package org.candour.plans.bulk;

import java.util.List;
import java.util.function.ToIntFunction;

/** What somebody may have meant. Where more than a few are equally near, nobody can know, and none is named. */
final class Nearest {

    private static final int MOST = 3;

    private Nearest() {}

    static <T> List<T> of(List<T> all, ToIntFunction<T> distance, int farthest) {
        int least = all.stream().mapToInt(distance).min().orElse(Integer.MAX_VALUE);
        List<T> nearest =
                all.stream().filter(each -> distance.applyAsInt(each) == least).toList();
        return least > farthest || nearest.size() > MOST ? List.of() : nearest;
    }
}
