package org.candour.publication.page;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.candour.common.html.Templates;
import org.candour.criteria.CriteriaSet;
import org.candour.criteria.CriteriaSets;
import org.candour.finance.Finance;
import org.candour.finance.Measure;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.footprints.picture.MapPictures;
import org.candour.plans.Coverage;
import org.candour.plans.Departure;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanVersion;
import org.candour.plans.PublicPlans;
import org.candour.publication.Edition;
import org.candour.publication.PublishedFinding;
import org.candour.publication.PublishedRating;
import org.candour.publication.PublishedRating.PublishedCitation;
import org.candour.publication.PublishedRating.PublishedScore;
import org.candour.rounds.Round;
import org.candour.rounds.Rounds;
import org.candour.silences.MatrixPicture;
import org.candour.silences.PublicSilences;
import org.candour.silences.SilenceMatrix;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One footprint: its rating with the evidence, its money read both ways, its documents and what others say of it. */
@Component
class FootprintPage implements PageMaker {

    private final League league;
    private final Footprints footprints;
    private final PublicPlans plans;
    private final PublicSilences silences;
    private final Finance finance;
    private final FinanceLines financeLines;
    private final CriteriaSets criteriaSets;
    private final MapPictures pictures;
    private final Rounds rounds;
    private final Templates templates;

    FootprintPage(
            League league,
            Footprints footprints,
            PublicPlans plans,
            PublicSilences silences,
            Finance finance,
            FinanceLines financeLines,
            CriteriaSets criteriaSets,
            MapPictures pictures,
            Rounds rounds,
            Templates templates) {
        this.league = league;
        this.footprints = footprints;
        this.plans = plans;
        this.silences = silences;
        this.finance = finance;
        this.financeLines = financeLines;
        this.criteriaSets = criteriaSets;
        this.pictures = pictures;
        this.rounds = rounds;
        this.templates = templates;
    }

    @Override
    public Optional<PublicPage> make(Round round, List<String> rest, Map<String, String> query) {
        if (rest.size() != 2 || !rest.getFirst().equals("footprints")) {
            return Optional.empty();
        }
        return footprints.find(round.id(), rest.get(1)).map(footprint -> page(round, footprint));
    }

    private PublicPage page(Round round, Footprint footprint) {
        Edition edition = league.edition(round, null).orElse(null);
        FootprintView view = view(round, footprint, edition);
        return new PublicPage(view.frame().title(), templates.render("pages/footprint", Map.of("view", view)), 200);
    }

    /** What its column of the matrix counts as not mentioned, and no assessor has published anything of. */
    private long unchecked(Round round, Footprint footprint, @Nullable Edition edition) {
        SilenceMatrix matrix = silences.ofPlan(round.id(), footprint.code());
        return matrix.rows().stream()
                .flatMap(row -> matrix.issues().stream()
                        .filter(issue -> edition == null
                                || edition.finding(row.version().id().toString(), issue.id(), issue.edition())
                                        .isEmpty())
                        .filter(issue -> MatrixPicture.isSilence(row.cell(issue.id()), Optional.empty())))
                .count();
    }

    /** What became of cited documents that no longer count, by their id. */
    private Map<String, Departure> departures(@Nullable PublishedRating rating, List<PublishedFinding> findings) {
        Map<String, Departure> departures = new HashMap<>();
        Stream<PublishedCitation> scored =
                rating == null ? Stream.empty() : rating.scores().stream().flatMap(score -> score.citations().stream());
        Stream.concat(scored, findings.stream().flatMap(finding -> finding.citations().stream()))
                .filter(PublishedCitation::quotes)
                .map(PublishedCitation::document)
                .distinct()
                .forEach(id -> plans.departure(DocumentId.of(id)).ifPresent(left -> departures.put(id, left)));
        return departures;
    }

    private FootprintView view(Round round, Footprint footprint, @Nullable Edition edition) {
        List<LeagueRow> rows = league.rows(round, edition);
        LeagueRow row = rows.stream()
                .filter(r -> r.footprint().code().equals(footprint.code()))
                .findFirst()
                .orElseThrow();
        PublishedRating rating = row.rating();
        List<PublishedFinding> findings = edition == null ? List.of() : edition.findings(footprint.code());
        List<PlanVersion> versions = plans.versions(round.id(), footprint.code());
        PlanVersion version = versions.isEmpty() ? null : versions.getFirst();
        List<Document> documents = version == null ? List.of() : plans.documents(version.id());
        List<Departure> deletions = versions.stream()
                .filter(one -> one.equals(version) || plans.documents(one.id()).isEmpty())
                .flatMap(one -> plans.deletions(one.id()).stream())
                .toList();
        String year = round.measureYears().getOrDefault(Measure.DISTANCE_FROM_CONTROL_TOTAL.id(), "");
        FootprintView.Money distance = MoneyLines.of(rows, row, Measure.DISTANCE_FROM_CONTROL_TOTAL);
        FootprintView.Money netShare = MoneyLines.of(rows, row, Measure.NET_POSITION_SHARE_OF_ALLOCATIONS);
        return new FootprintView(
                new Frame(footprint.name() + ", " + round.title(), round, rounds.all(), edition, ""),
                row,
                FootprintWords.standfirst(
                        row, version, documents.isEmpty() && !deletions.isEmpty(), !findings.isEmpty()),
                rating == null || edition == null ? List.of() : domains(edition, rating),
                rating == null || edition == null ? List.of() : shares(edition, rating),
                rating == null ? List.of() : certified(rating, PublishedScore::restsOnSilence),
                rating == null ? List.of() : certified(rating, score -> !score.restsOnSilence()),
                findings,
                findings.isEmpty() || version == null ? 0 : unchecked(round, footprint, edition),
                distance,
                netShare,
                MoneyLines.disagree(row),
                financeLines.of(round, footprint, year),
                year,
                finance.figures(round.id(), footprint.code()),
                version,
                version == null ? Coverage.NONE : plans.coverage(version.id()),
                version == null ? 0 : plans.notTakenIn(version.id()),
                documents,
                deletions,
                footprints.externalRatings(round.id(), footprint.code()),
                footprints.events(round.id(), footprint.code()),
                footprints.organisations(round.id(), footprint.code()).size(),
                rows.size(),
                pictures.locator(round.id(), footprint.code()).orElse(""),
                departures(rating, findings));
    }

    private List<FootprintView.DomainLine> domains(Edition edition, PublishedRating rating) {
        return criteria(edition).domains().stream()
                .filter(domain -> rating.domains().containsKey(domain.id()))
                .map(domain -> {
                    List<BigDecimal> all = edition.ratings().stream()
                            .flatMap(r -> Optional.ofNullable(r.domains().get(domain.id())).stream())
                            .sorted()
                            .toList();
                    return new FootprintView.DomainLine(
                            domain.id(),
                            domain.title(),
                            domain.weight(),
                            java.util.Objects.requireNonNull(rating.domains().get(domain.id())),
                            median(all),
                            all,
                            rating.scores().stream()
                                    .filter(s -> s.domain().equals(domain.id()))
                                    .toList());
                })
                .toList();
    }

    private static BigDecimal median(List<BigDecimal> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.TWO);
    }

    private List<FootprintView.BandShare> shares(Edition edition, PublishedRating rating) {
        return criteria(edition).bands().reversed().stream()
                .map(band -> new FootprintView.BandShare(
                        band.letter(),
                        band.title(),
                        rating.robustness().bandShares().getOrDefault(band.id(), 0.0)))
                .filter(share -> share.share() > 0)
                .toList();
    }

    private CriteriaSet criteria(Edition edition) {
        return criteriaSets
                .edition(edition.criteriaSet(), edition.criteriaEdition())
                .orElseGet(() -> criteriaSets.inForce(edition.criteriaSet()));
    }

    /** Scores that rest on a search certificate: where an assessor searched and nothing was found. */
    private static List<PublishedScore> certified(PublishedRating rating, Predicate<PublishedScore> kind) {
        return rating.scores().stream()
                .filter(score -> !score.searchedFor().isEmpty())
                .filter(kind)
                .sorted(Comparator.comparing(PublishedScore::points))
                .toList();
    }
}
