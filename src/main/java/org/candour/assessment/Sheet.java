package org.candour.assessment;

import java.time.Instant;
import java.util.Map;

/**
 * A submitted sheet as the moderator sees it: by letter, so that a level is weighed by its reasons and not by its author.
 *
 * @param scores by criterion
 */
public record Sheet(String letter, Instant submittedAt, Map<String, Score> scores) {

    public Score score(String criterion) {
        return scores.getOrDefault(criterion, Score.empty(criterion));
    }

    /** A submitted score always has a level; a missing one would not apply. */
    public ScoreLevel level(String criterion) {
        ScoreLevel level = score(criterion).level();
        return level == null ? ScoreLevel.NOT_APPLICABLE : level;
    }
}
