package org.candour.finance;

import java.util.List;

/**
 * An NHS region as a budget holder: four of them in 2016, seven in 2019.
 *
 * @param code stands in {@link Figure#footprint()} of the region's own figures: {@code R2019-NORTH-WEST}
 * @param since the year its borders are of
 * @param footprints codes of the systems in it
 */
public record Region(String code, String name, int since, List<String> footprints) {}
