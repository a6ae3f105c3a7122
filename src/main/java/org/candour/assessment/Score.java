package org.candour.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One assessor's answer to one criterion; a draft until the sheet is submitted.
 *
 * @param version counts the savings, so that a second window cannot overwrite the first unseen; 0 before the first
 */
public record Score(
        String criterion,
        @Nullable ScoreLevel level,
        String rationale,
        List<Cited> citations,
        int version,
        @Nullable Instant savedAt) {

    /** A citation with the id it is removed by. */
    public record Cited(UUID id, Citation citation) {}

    static Score empty(String criterion) {
        return new Score(criterion, null, "", List.of(), 0, null);
    }

    Score citing(List<Cited> all) {
        return new Score(criterion, level, rationale, all, version, savedAt);
    }

    /** Whether a search certificate is among the citations. */
    boolean citesSilence() {
        return citations.stream().anyMatch(cited -> cited.citation() instanceof Citation.OfSilence);
    }
}
