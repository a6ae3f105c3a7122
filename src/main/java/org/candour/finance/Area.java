package org.candour.finance;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The footprint a measure is worked out for.
 *
 * @param commissioners codes of those who commission care
 * @param population persons; null when not known
 * @param populationSource with the year it is for
 */
record Area(
        String footprint,
        Set<String> commissioners,
        @Nullable Integer population,
        String populationSource) {

    boolean commissions(String organisation) {
        return commissioners.contains(organisation);
    }
}
