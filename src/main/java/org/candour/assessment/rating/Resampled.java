package org.candour.assessment.rating;

import java.util.List;
import java.util.Map;
import org.candour.assessment.ScoreLevel;

/**
 * A plan whose levels can be drawn again.
 *
 * @param given the levels the assessors gave, by criterion
 */
public record Resampled(Marks agreed, Map<String, List<ScoreLevel>> given) {

    static final Resampled NONE = new Resampled(new Marks(Map.of(), List.of(), 0, 0), Map.of());
}
