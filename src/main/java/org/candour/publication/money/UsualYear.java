package org.candour.publication.money;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** The year to show readers who ask for none. */
public final class UsualYear {

    private UsualYear() {}

    /**
     * The newest year with figures of more than half as many areas as the year with most; first returns of a year are not
     * what everybody is shown.
     *
     * @param areas with a figure in the year
     */
    public static Optional<String> of(List<String> newestFirst, ToLongFunction<String> areas) {
        long most = newestFirst.stream().mapToLong(areas).max().orElse(0);
        return newestFirst.stream()
                .filter(year -> most > 0 && areas.applyAsLong(year) * 2 > most)
                .findFirst();
    }
}
