package org.candour.publication.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.candour.publication.Edition;
import org.candour.publication.PublishedRating;
import org.candour.publication.PublishedRating.PublishedLimit;
import org.jspecify.annotations.Nullable;

/**
 * A published rating, as the API gives it.
 *
 * @param score as on screen, cut to two decimals; {@code scoreExact} with every digit; null when nothing applied
 * @param domains scores by domain, cut; {@code domainsExact} with every digit
 * @param scores criterion by criterion with the evidence; only in an edition asked for by its number
 */
record RatingEntry(
        String code,
        String name,
        int rank,
        String band,
        String bandTitle,
        String bandByScore,
        @Nullable String score,
        @Nullable String scoreExact,
        @Nullable String scoreNote,
        Map<String, String> domains,
        Map<String, String> domainsExact,
        List<PublishedLimit> limitingRules,
        RobustnessEntry robustness,
        AgreementEntry agreement,
        RatedPlan plan,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<CriterionEntry> scores) {

    /**
     * How firm the rating is.
     *
     * @param bandShare share of runs (0..1) under which the band stands
     */
    record RobustnessEntry(
            @Nullable BigDecimal bandShare,
            Map<String, BigDecimal> bandShares,
            int rankLow,
            int rankHigh,
            String flips,
            int runs,
            long seed) {}

    /** How far the assessors agreed before they were moderated. */
    record AgreementEntry(
            @Nullable BigDecimal alpha,
            @Nullable String alphaNote,
            @Nullable BigDecimal percentage,
            int assessors) {}

    /** The plan version that was scored, and how much of it could be read. */
    record RatedPlan(String version, String title, int pagesKnown, int pages) {}

    /** Without the evidence. */
    static RatingEntry brief(Edition edition, PublishedRating rating) {
        return of(edition, rating, null);
    }

    static RatingEntry full(Edition edition, PublishedRating rating) {
        return of(
                edition,
                rating,
                rating.scores().stream().map(s -> CriterionEntry.of(edition, s)).toList());
    }

    private static RatingEntry of(Edition edition, PublishedRating r, @Nullable List<CriterionEntry> scores) {
        return new RatingEntry(
                r.footprint(),
                r.name(),
                edition.rank(r),
                r.band(),
                r.bandTitle(),
                r.bandByScore(),
                Texts.score(r.score()),
                Texts.exact(r.score()),
                r.score() == null ? "No criterion was applicable." : null,
                domains(r, value -> String.valueOf(Texts.score(value))),
                domains(r, BigDecimal::toPlainString),
                r.limits(),
                robustness(r),
                agreement(r),
                new RatedPlan(r.planVersion(), r.planTitle(), r.pagesKnown(), r.pages()),
                scores);
    }

    private static RobustnessEntry robustness(PublishedRating rating) {
        var robustness = rating.robustness();
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        robustness.bandShares().forEach((band, share) -> {
            BigDecimal rounded = Texts.rounded(share);
            if (rounded != null) {
                shares.put(band, rounded);
            }
        });
        return new RobustnessEntry(
                shares.getOrDefault(rating.band(), BigDecimal.ZERO),
                shares,
                robustness.rankLow(),
                robustness.rankHigh(),
                robustness.flips(),
                robustness.runs(),
                robustness.seed());
    }

    private static AgreementEntry agreement(PublishedRating rating) {
        BigDecimal alpha = Texts.rounded(rating.alpha());
        return new AgreementEntry(
                alpha,
                alpha == null ? "Cannot be worked out from these scores." : null,
                Texts.percentage(rating.sameLevel()),
                rating.assessors());
    }

    private static Map<String, String> domains(PublishedRating rating, Function<BigDecimal, String> written) {
        Map<String, String> domains = new LinkedHashMap<>();
        rating.domains().forEach((id, value) -> domains.put(camel(id), written.apply(value)));
        return domains;
    }

    /** {@code reconfiguration-candour} as {@code reconfigurationCandour}. */
    static String camel(String id) {
        StringBuilder name = new StringBuilder();
        for (String part : id.split("-")) {
            name.append(name.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return name.toString();
    }
}
