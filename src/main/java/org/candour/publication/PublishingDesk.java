package org.candour.publication;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.assessment.ProposedRating;
import org.candour.assessment.Ratings;
import org.candour.assessment.Robustness;
import org.candour.common.CurrentUser;
import org.candour.common.ProblemsException;
import org.candour.common.UserId;
import org.candour.criteria.CriteriaSet;
import org.candour.criteria.CriteriaSets;
import org.candour.finance.Finance;
import org.candour.finance.Measure;
import org.candour.finance.MeasureValue;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.plans.Plans;
import org.candour.rounds.Round;
import org.candour.rounds.Rounds;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a publisher, never the moderator, signs off what a moderator proposed. */
@Service
public class PublishingDesk {

    private final Rounds rounds;
    private final Footprints footprints;
    private final Plans plans;
    private final CriteriaSets criteriaSets;
    private final Ratings ratings;
    private final Finance finance;
    private final FindingFreezer findings;
    private final PublishedEditions editions;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublishingDesk(
            Rounds rounds,
            Footprints footprints,
            Plans plans,
            CriteriaSets criteriaSets,
            Ratings ratings,
            Finance finance,
            FindingFreezer findings,
            PublishedEditions editions,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.footprints = footprints;
        this.plans = plans;
        this.criteriaSets = criteriaSets;
        this.ratings = ratings;
        this.finance = finance;
        this.findings = findings;
        this.editions = editions;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** The next edition as it would be now, and what forbids it. Stores nothing. */
    @PreAuthorize("hasRole('PUBLISHER')")
    @Transactional(readOnly = true)
    public EditionDraft draft(Round round, String note) {
        List<ProposedRating> proposed = ratings.proposed(round.id());
        Optional<Edition> current = editions.current(round.id());
        Edition next = compose(round, note, proposed, current);
        List<String> fresh = next.ratings().stream()
                .filter(rating -> current.flatMap(e -> e.rating(rating.footprint()))
                        .filter(rating::equals)
                        .isEmpty())
                .map(PublishedRating::footprint)
                .toList();
        FindingFreezer.Frozen frozen = findings.freeze(round.id(), next.ratings());
        List<PublishedFinding> before = current.map(Edition::findings).orElse(List.of());
        List<PublishedFinding> freshFindings = frozen.findings().stream()
                .filter(finding -> !before.contains(finding))
                .toList();
        List<PublishedFinding> dropped = before.stream()
                .filter(old -> frozen.findings().stream().noneMatch(finding -> isOfTheSame(finding, old)))
                .toList();
        SignOffRule.Intention intention = new SignOffRule.Intention(
                currentUser.required(),
                proposed,
                current.orElse(null),
                fresh,
                !freshFindings.isEmpty() || !dropped.isEmpty(),
                findings.overtaken(proposed, fresh),
                note);
        return new EditionDraft(
                next.with(frozen.findings()),
                fresh,
                opening(next),
                SignOffRule.answers(intention),
                freshFindings,
                dropped,
                frozen.leftOut());
    }

    /**
     * Publishes the next edition: ratings, findings, the measures beside them, and the plan versions that were scored, in one
     * transaction.
     *
     * @param note for readers: what is in the edition, or what was corrected and why
     * @throws ProblemsException with every sign-off rule that forbids it; nothing is then published
     */
    @PreAuthorize("hasRole('PUBLISHER')")
    @Transactional
    public Edition publish(Round round, String note) {
        EditionDraft draft = draft(round, note);
        if (!draft.mayBePublished()) {
            throw new ProblemsException("The edition was not published:", draft.refusals());
        }
        Edition edition = draft.edition();
        UserId publisher = currentUser.required();
        editions.insert(edition, publisher);
        draft.opening().forEach(version -> plans.publish(version.id()));
        events.publishEvent(
                new EditionPublished(round.id(), edition.number(), publisher.value(), edition.publishedAt()));
        return edition;
    }

    private static boolean isOfTheSame(PublishedFinding one, PublishedFinding other) {
        return one.footprint().equals(other.footprint()) && one.issue().equals(other.issue());
    }

    private List<PlanVersion> opening(Edition edition) {
        return edition.ratings().stream()
                .map(rating -> PlanVersionId.of(rating.planVersion()))
                .flatMap(id -> plans.version(id).stream())
                .filter(version -> !version.isPublic())
                .toList();
    }

    /** Proposed ratings, and those of the current edition for footprints without a proposal. */
    private Edition compose(Round round, String note, List<ProposedRating> proposed, Optional<Edition> current) {
        CriteriaSet criteria = criteria(round, proposed, current);
        Map<String, Robustness> robustness = ratings.robustness(round.id(), proposed);
        Map<String, PublishedRating> next = new LinkedHashMap<>();
        current.ifPresent(edition -> edition.ratings().forEach(r -> next.put(r.footprint(), r)));
        for (ProposedRating rating : proposed) {
            Footprint footprint =
                    footprints.find(round.id(), rating.footprint()).orElseThrow();
            PlanVersion version = plans.version(rating.version()).orElseThrow();
            next.put(
                    footprint.code(),
                    RatingFreezer.freeze(
                            rating,
                            java.util.Objects.requireNonNull(robustness.get(footprint.code())),
                            criteria,
                            footprint,
                            version,
                            plans.coverage(version.id())));
        }
        return new Edition(
                round.id(),
                current.map(Edition::number).orElse(0) + 1,
                note.strip(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                criteria.id(),
                criteria.edition(),
                List.copyOf(next.values()),
                measures(round));
    }

    private CriteriaSet criteria(Round round, List<ProposedRating> proposed, Optional<Edition> current) {
        Optional<String> edition = proposed.stream()
                .map(ProposedRating::criteriaEdition)
                .findFirst()
                .or(() -> current.map(Edition::criteriaEdition));
        return edition.flatMap(hash -> criteriaSets.edition(round.criteriaSet(), hash))
                .orElseGet(() -> criteriaSets.inForce(round.criteriaSet()));
    }

    private List<MeasureValue> measures(Round round) {
        List<MeasureValue> values = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            String year = round.measureYears().get(measure.id());
            if (year != null) {
                values.addAll(finance.measure(round.id(), measure, year));
            }
        }
        return values;
    }
}
