package org.candour.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What agreed levels come to.
 *
 * @param domains unrounded domain scores by domain id, 1 to 4; a domain without applicable criteria is missing
 * @param overall unrounded weighted mean of the domain scores; null when nothing is applicable
 * @param band id of the band after limiting rules
 * @param bandByScore id of the band the score alone would give
 * @param limits the rules that held it down, strictest first
 */
public record Rating(
        Map<String, BigDecimal> domains,
        @Nullable BigDecimal overall,
        String band,
        String bandByScore,
        List<Limit> limits) {

    /**
     * A limiting rule that bit.
     *
     * @param cappedAt id of the band it allows at most
     * @param reason what made it bite: "Finance scores 1.57."
     */
    public record Limit(String rule, String title, String cappedAt, String reason) {}

    public boolean isCapped() {
        return !band.equals(bandByScore);
    }
}
