package org.candour.footprints.pack;

import java.math.BigDecimal;
import java.util.List;
import org.candour.footprints.ExternalRating;
import org.candour.footprints.Footprint;
import org.candour.footprints.FootprintEvent;
import org.jspecify.annotations.Nullable;

/** Everything a pack says of a round's footprints; of a file that is missing, nothing. */
public record FootprintPack(
        List<Area> areas,
        List<Body> bodies,
        List<FootprintEvent> events,
        List<ExternalRating> ratings,
        @Nullable String geoJson) {

    /** A footprint, with the region it was counted to later. */
    public record Area(Footprint footprint, String laterRegion) {}

    /**
     * An organisation as a partner of a footprint.
     *
     * @param part how much of it counts to the footprint, null when not said
     * @param main whether it mainly belongs there, null when not known
     */
    public record Body(
            String footprint,
            String code,
            String name,
            String kind,
            @Nullable BigDecimal part,
            @Nullable Boolean main,
            String note,
            String source) {}
}
