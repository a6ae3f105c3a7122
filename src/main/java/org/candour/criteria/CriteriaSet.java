package org.candour.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One edition of a criteria set: domains, criteria, worded levels, bands and limiting rules, as they stood in the files.
 *
 * @param edition hash of the set's content, the first 12 hex digits of a SHA-256
 * @param about paragraphs for the public Method page
 * @param bands from best to worst
 * @param issues the register of issues a round of this set starts with
 */
public record CriteriaSet(
        String id,
        String edition,
        String title,
        String summary,
        List<String> about,
        List<Level> ladder,
        String insufficientEvidence,
        String notApplicable,
        List<Band> bands,
        List<Domain> domains,
        List<LimitingRule> limitingRules,
        Map<String, String> sources,
        List<StartingIssue> issues) {

    /** A domain with its weight in percent. */
    public record Domain(String id, String title, int weight, String why, List<Criterion> criteria) {}

    /** A criterion; its weight counts within its domain. */
    public record Criterion(
            String id,
            String title,
            String question,
            int weight,
            String why,
            List<String> evidence,
            List<String> lookFor,
            List<String> evasions,
            List<String> doesNotCount,
            List<Level> levels,
            List<Example> examples,
            List<String> sources) {

        public Level level(int number) {
            return levels.stream().filter(l -> l.number() == number).findFirst().orElseThrow();
        }
    }

    /** A worded level, 1 to 4. */
    public record Level(int number, String title, String text) {}

    /** An invented phrase that would be given the level. */
    public record Example(int level, String text) {}

    /** A band and the lowest overall score it takes. */
    public record Band(String id, String title, String letter, BigDecimal from, String words) {}

    /** The same content, named as that edition. */
    public CriteriaSet inEdition(String hash) {
        return new CriteriaSet(
                id,
                hash,
                title,
                summary,
                about,
                ladder,
                insufficientEvidence,
                notApplicable,
                bands,
                domains,
                limitingRules,
                sources,
                issues);
    }

    public List<Criterion> criteria() {
        return domains.stream().flatMap(d -> d.criteria().stream()).toList();
    }

    public Optional<Criterion> criterion(String id) {
        return criteria().stream().filter(c -> c.id().equals(id)).findFirst();
    }

    public Optional<Domain> domain(String id) {
        return domains.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    /** The domain a criterion belongs to. */
    public Optional<Domain> domainOf(String criterion) {
        return domains.stream()
                .filter(d -> d.criteria().stream().anyMatch(c -> c.id().equals(criterion)))
                .findFirst();
    }

    public Optional<Band> band(String id) {
        return bands.stream().filter(b -> b.id().equals(id)).findFirst();
    }
}
