package org.candour.assessment.rating;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.candour.assessment.ScoreLevel;
import org.candour.criteria.CriteriaSet.Criterion;
import org.candour.criteria.CriteriaSet.Domain;

/**
 * What a rating is worked out from.
 *
 * @param levels the agreed level by criterion; a criterion without one does not count
 * @param silentIssues local issues, by title, that an assessor has confirmed as unmentioned
 * @param pagesKnown of the version rated
 */
public record Marks(Map<String, ScoreLevel> levels, List<String> silentIssues, int pages, int pagesKnown) {

    /** The same with another level for one criterion. */
    public Marks with(String criterion, ScoreLevel level) {
        Map<String, ScoreLevel> changed = new HashMap<>(levels);
        changed.put(criterion, level);
        return new Marks(Map.copyOf(changed), silentIssues, pages, pagesKnown);
    }

    ScoreLevel level(String criterion) {
        return levels.getOrDefault(criterion, ScoreLevel.NOT_APPLICABLE);
    }

    /** The share of criteria, among those that apply, with insufficient evidence; weights are ignored. */
    Fraction insufficientShare() {
        long applicable =
                levels.values().stream().filter(level -> level.points() > 0).count();
        long insufficient = levels.values().stream()
                .filter(ScoreLevel.INSUFFICIENT_EVIDENCE::equals)
                .count();
        return applicable == 0 ? Fraction.ZERO : new Fraction(insufficient, applicable);
    }

    Fraction unreadableShare() {
        return pages == 0 ? Fraction.ZERO : new Fraction(pages - pagesKnown, pages);
    }

    /** Scores of the domains that have an applicable criterion. */
    Map<String, Fraction> domainScores(List<Domain> domains) {
        return domains.stream()
                .filter(domain -> weight(domain) > 0)
                .collect(Collectors.toMap(Domain::id, this::score, (a, b) -> a, LinkedHashMap::new));
    }

    private Fraction score(Domain domain) {
        long points = domain.criteria().stream()
                .mapToLong(c -> (long) c.weight() * level(c.id()).points())
                .sum();
        return new Fraction(points, weight(domain));
    }

    private long weight(Domain domain) {
        return domain.criteria().stream()
                .filter(c -> level(c.id()).points() > 0)
                .mapToLong(Criterion::weight)
                .sum();
    }
}
