package org.candour.assessment;

import java.time.Instant;
import org.candour.common.UserId;

/**
 * The level a moderator recorded for a criterion.
 *
 * @param reason empty where none was needed
 */
public record AgreedLevel(String criterion, ScoreLevel level, String reason, UserId by, Instant at) {}
