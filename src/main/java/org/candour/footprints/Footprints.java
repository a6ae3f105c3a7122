package org.candour.footprints;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.rounds.RoundId;

/** The footprints of a round and the public reference data about them. Public. */
public interface Footprints {

    /** All footprints of the round by region (in the round's order), then name. */
    List<Footprint> of(RoundId round);

    Optional<Footprint> find(RoundId round, String code);

    List<Organisation> organisations(RoundId round, String code);

    /** Oldest first. */
    List<FootprintEvent> events(RoundId round, String code);

    List<ExternalRating> externalRatings(RoundId round, String code);

    /** The round's boundaries as a GeoJSON feature collection (WGS84), or empty where there are none. */
    Optional<String> boundariesGeoJson(RoundId round);

    /** The name of the region of 2019 by footprint code; without those the round's pack doesn't say it of. */
    Map<String, String> laterRegions(RoundId round);
}
