package org.candour.publication;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.candour.common.html.Figures;
import org.jspecify.annotations.Nullable;

/**
 * The rating of one footprint as published, with everything it rests on. Frozen: it repeats what it needs of the
 * criteria, the plan and the certificates, so that it reads the same when those move on.
 *
 * @param score unrounded weighted mean, 1 to 4; null when no criterion was applicable
 * @param band band id after limiting rules, {@code bandByScore} before
 * @param domains unrounded domain scores by domain id
 * @param alpha Krippendorff's alpha over the plan's criteria; null when it cannot be worked out
 * @param sameLevel share of criteria (0..1) on which all assessors gave the same level
 * @param planVersion id of the plan version that was scored, {@code planTitle} its title
 * @param pagesKnown pages whose content was known, of {@code pages}
 */
public record PublishedRating(
        String footprint,
        String name,
        @Nullable BigDecimal score,
        String band,
        String bandTitle,
        String bandLetter,
        String bandByScore,
        String bandByScoreTitle,
        Map<String, BigDecimal> domains,
        List<PublishedLimit> limits,
        PublishedRobustness robustness,
        int assessors,
        @Nullable Double alpha,
        double sameLevel,
        String planVersion,
        String planTitle,
        int pagesKnown,
        int pages,
        List<PublishedScore> scores) {

    /** A limiting rule that held the band down. */
    public record PublishedLimit(String rule, String title, String cappedAt, String reason) {}

    /** How firm the rating is; see {@code assessment.Robustness}. */
    public record PublishedRobustness(
            int runs, long seed, Map<String, Double> bandShares, int rankLow, int rankHigh, String flips) {}

    /**
     * The agreed level of one criterion.
     *
     * @param level "1" to "4", "Insufficient evidence" or "Not applicable"
     * @param points 1 to 4 as it counts; 0 when it does not
     * @param levelTitle the level's words in the criteria set; empty without a worded level
     */
    public record PublishedScore(
            String domain,
            String criterion,
            String title,
            String question,
            String level,
            int points,
            String levelTitle,
            String levelText,
            String reason,
            List<String> rationales,
            List<PublishedCitation> citations) {

        /** What was searched for and not found, as the certificates have it. */
        public List<String> searchedFor() {
            return citations.stream()
                    .filter(citation -> !citation.quotes())
                    .map(PublishedCitation::question)
                    .distinct()
                    .toList();
        }

        /** Whether the plan says nothing of the criterion: the lowest level, and no passage cited. */
        public boolean restsOnSilence() {
            return level.equals("1")
                    && !citations.isEmpty()
                    && citations.stream().noneMatch(PublishedCitation::quotes);
        }
    }

    /**
     * A passage of a document, or a search certificate.
     *
     * @param document id of the cited document; empty for a certificate
     * @param certificate number of the certificate; empty for a passage
     * @param doubt what was to be known of a passage's words when they were cited, or what of the plan nobody had seen when
     *     it was searched; empty where there was nothing, and in editions that did not note it
     */
    public record PublishedCitation(
            String document,
            String label,
            String pageWord,
            int page,
            String passage,
            String certificate,
            String question,
            int pagesSearched,
            int pagesUnreadable,
            String doubt) {

        /** Editions published before it was noted have none. */
        public PublishedCitation {
            doubt = Objects.requireNonNullElse(doubt, "");
        }

        /** " (struck out, which is no mention)", to be put behind the passage; empty without a doubt. */
        public String doubtInBrackets() {
            return doubt.isEmpty() ? "" : " (" + doubt + ")";
        }

        /** "12 of 12 slides"; editions published before it was noted call them pages. */
        public String searched() {
            return Figures.partOf(
                    pagesSearched, pagesSearched + pagesUnreadable, pageWord.isEmpty() ? "page" : pageWord);
        }

        public boolean quotes() {
            return certificate.isEmpty();
        }
    }

    public boolean isCapped() {
        return !band.equals(bandByScore);
    }

    public Optional<PublishedScore> scoreOf(String criterion) {
        return scores.stream().filter(s -> s.criterion().equals(criterion)).findFirst();
    }

    /** Criteria that could not be judged for want of evidence. */
    public long insufficient() {
        return scores.stream().filter(s -> s.level().startsWith("Insufficient")).count();
    }

    /** "9 of 23 not judged"; empty when every criterion could be judged. */
    public String unjudged() {
        return insufficient() == 0 ? "" : insufficient() + " of " + scores.size() + " not judged";
    }

    boolean isAbove(PublishedRating other) {
        BigDecimal mine = score;
        BigDecimal theirs = other.score;
        return mine != null && (theirs == null || mine.compareTo(theirs) > 0);
    }
}
