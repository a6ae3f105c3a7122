package org.candour.finance.imports;

import java.util.Map;

/**
 * Whom the figures of a round may be about.
 *
 * @param areas footprints, as our tables name them
 * @param allAreas footprints, regions, and larger areas that figures are recorded of
 * @param footprintOf the footprint an organisation mainly belongs to; empty where that is not known
 */
record KnownCodes(
        Codes organisations,
        Codes areas,
        Codes regions,
        Codes allAreas,
        Codes bodies,
        Map<String, String> footprintOf) {

    Codes of(Field.Type type) {
        return switch (type) {
            case ORGANISATION -> organisations;
            case AREA -> areas;
            case REGION -> regions;
            default -> bodies;
        };
    }
}
