package org.candour.finance;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The footprint a measure is worked out for.
 *
 * @param commissioners codes of those who commission care
 * @param trusts codes of those whose main footprint it is and who give care
 * @param population persons; null when not known
 * @param populationSource with the year it is for
 */
record Area(
        String footprint,
        Set<String> commissioners,
        Set<String> trusts,
        @Nullable Integer population,
        String populationSource) {

    boolean commissions(String organisation) {
        return commissioners.contains(organisation);
    }

    /** All whose surplus or deficit is part of the footprint's. */
    Set<String> healthBodies() {
        return Stream.concat(commissioners.stream(), trusts.stream()).collect(Collectors.toSet());
    }
}
