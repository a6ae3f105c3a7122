package org.candour.publication;

import java.util.List;
import org.candour.assessment.Citation;
import org.candour.assessment.ProposedRating;
import org.candour.assessment.Rating;
import org.candour.assessment.Robustness;
import org.candour.assessment.ScoreLevel;
import org.candour.criteria.CriteriaSet;
import org.candour.footprints.Footprint;
import org.candour.plans.Coverage;
import org.candour.plans.PlanVersion;
import org.candour.publication.PublishedRating.PublishedCitation;
import org.candour.publication.PublishedRating.PublishedLimit;
import org.candour.publication.PublishedRating.PublishedRobustness;
import org.candour.publication.PublishedRating.PublishedScore;

/** Turns a proposed rating into the frozen form it is published in. */
final class RatingFreezer {

    private RatingFreezer() {}

    static PublishedRating freeze(
            ProposedRating proposed,
            Robustness robustness,
            CriteriaSet criteria,
            Footprint footprint,
            PlanVersion version,
            Coverage coverage) {
        Rating rating = proposed.rating();
        CriteriaSet.Band band = criteria.band(rating.band()).orElseThrow();
        return new PublishedRating(
                footprint.code(),
                footprint.name(),
                rating.overall(),
                band.id(),
                band.title(),
                band.letter(),
                rating.bandByScore(),
                criteria.band(rating.bandByScore()).orElseThrow().title(),
                rating.domains(),
                rating.limits().stream()
                        .map(l -> new PublishedLimit(l.rule(), l.title(), l.cappedAt(), l.reason()))
                        .toList(),
                new PublishedRobustness(
                        robustness.runs(),
                        robustness.seed(),
                        robustness.bandShares(),
                        robustness.rankLow(),
                        robustness.rankHigh(),
                        robustness.flips()),
                proposed.assessors(),
                proposed.alpha(),
                proposed.sameLevel(),
                version.id().toString(),
                version.title(),
                coverage.known(),
                coverage.pages(),
                scores(proposed, criteria));
    }

    private static List<PublishedScore> scores(ProposedRating proposed, CriteriaSet criteria) {
        return criteria.domains().stream()
                .flatMap(domain -> domain.criteria().stream().flatMap(criterion -> proposed.scores().stream()
                        .filter(score -> score.criterion().equals(criterion.id()))
                        .map(score -> score(domain, criterion, score))))
                .toList();
    }

    private static PublishedScore score(
            CriteriaSet.Domain domain, CriteriaSet.Criterion criterion, ProposedRating.AgreedScore score) {
        ScoreLevel level = score.level();
        return new PublishedScore(
                domain.id(),
                criterion.id(),
                criterion.title(),
                criterion.question(),
                level.title(),
                level.points(),
                level.isWorded() ? criterion.level(level.points()).title() : "",
                level.isWorded() ? criterion.level(level.points()).text() : "",
                score.reason(),
                score.rationales(),
                score.citations().stream()
                        .map(RatingFreezer::citation)
                        .distinct()
                        .toList());
    }

    private static PublishedCitation citation(Citation citation) {
        return switch (citation) {
            case Citation.OfPassage p ->
                new PublishedCitation(
                        p.document().toString(),
                        p.documentLabel(),
                        p.pageWord(),
                        p.page(),
                        p.passage(),
                        "",
                        "",
                        0,
                        0,
                        p.doubt());
            case Citation.OfSilence s ->
                new PublishedCitation(
                        "",
                        "",
                        s.pageWord().equals("page") ? "" : s.pageWord(), // else old certificates would seem changed
                        0,
                        "",
                        s.certificate(),
                        s.question(),
                        s.pagesSearched(),
                        s.pagesUnreadable(),
                        s.doubt());
        };
    }
}
