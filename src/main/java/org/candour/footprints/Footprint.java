package org.candour.footprints;

import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * An area that writes one plan.
 *
 * @param code ONS code ({@code E54000041}); fictional ones start with X
 * @param shortName for tables and labels
 * @param abbreviation for tiles, at most six letters
 * @param region the region of the round's list
 * @param population persons, with the year and source it is for
 * @param tile where it stands on the tile map
 */
public record Footprint(
        RoundId round,
        String code,
        String name,
        String shortName,
        String abbreviation,
        String region,
        @Nullable Integer population,
        String populationYear,
        String populationSource,
        String lead,
        String leadSource,
        String note,
        Tile tile) {

    /** A place on the hexagonal tile map, "odd-r" layout, row 0 at the top. */
    public record Tile(int column, int row) {}
}
