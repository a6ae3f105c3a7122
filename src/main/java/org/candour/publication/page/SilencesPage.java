package org.candour.publication.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.candour.common.html.Templates;
import org.candour.criteria.CriteriaSet.Domain;
import org.candour.criteria.CriteriaSets;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.publication.Edition;
import org.candour.publication.PublishedRating;
import org.candour.rounds.Round;
import org.candour.rounds.Rounds;
import org.candour.silences.Issue;
import org.candour.silences.PublicSilences;
import org.candour.silences.SilenceMatrix;
import org.candour.silences.SilenceMatrix.Row;
import org.candour.silences.VerdictEvidence;
import org.springframework.stereotype.Component;

/** Issues × plans: what is not there, as a picture that opens to its evidence. */
@Component
class SilencesPage implements PageMaker {

    private final PublicSilences silences;
    private final Footprints footprints;
    private final CriteriaSets criteria;
    private final League league;
    private final Rounds rounds;
    private final Templates templates;

    SilencesPage(
            PublicSilences silences,
            Footprints footprints,
            CriteriaSets criteria,
            League league,
            Rounds rounds,
            Templates templates) {
        this.silences = silences;
        this.footprints = footprints;
        this.criteria = criteria;
        this.league = league;
        this.rounds = rounds;
        this.templates = templates;
    }

    @Override
    public Optional<PublicPage> make(Round round, List<String> rest, Map<String, String> query) {
        if (!rest.equals(List.of("silences"))) {
            return Optional.empty();
        }
        SilencesView view = view(round, query);
        int status = view.asksForWhatIsNotThere() ? 404 : 200;
        return Optional.of(
                new PublicPage(view.frame().title(), templates.render("pages/silences", Map.of("view", view)), status));
    }

    private SilencesView view(Round round, Map<String, String> query) {
        Edition edition = league.edition(round, null).orElse(null);
        Map<String, Footprint> areas = footprints.of(round.id()).stream()
                .collect(Collectors.toMap(Footprint::code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        Map<String, PublishedRating> ratings = edition == null
                ? Map.of()
                : edition.ratings().stream().collect(Collectors.toMap(PublishedRating::footprint, Function.identity()));
        List<Domain> domains = criteria.inForce(round.criteriaSet()).domains();
        SilencesChoice choice = SilencesChoice.of(
                query, round.regions(), domains.stream().map(Domain::id).toList());
        SilenceMatrix all = silences.matrix(round.id());
        SilenceMatrix shown = narrowed(all, choice, areas);
        return new SilencesView(
                new Frame("What the plans don’t say, " + round.title(), round, rounds.all(), edition, "silences"),
                ordered(shown, choice, areas, ratings, round.regions()),
                all.isComplete(),
                choice,
                areas,
                ratings,
                domains,
                round.regions(),
                asksForSquare(query),
                open(round, query));
    }

    private static boolean asksForSquare(Map<String, String> query) {
        return query.containsKey("issue") && query.containsKey("plan");
    }

    private Optional<VerdictEvidence> open(Round round, Map<String, String> query) {
        return asksForSquare(query)
                ? silences.evidence(round.id(), query.getOrDefault("plan", ""), query.getOrDefault("issue", ""))
                : Optional.empty();
    }

    private static SilenceMatrix narrowed(SilenceMatrix all, SilencesChoice choice, Map<String, Footprint> areas) {
        List<Row> rows = all.rows().stream()
                .filter(row -> choice.region().isEmpty()
                        || Optional.ofNullable(areas.get(row.version().footprint()))
                                .filter(area -> area.region().equals(choice.region()))
                                .isPresent())
                .toList();
        List<Issue> issues = all.issues().stream()
                .filter(issue -> choice.domain().isEmpty() || issue.domain().equals(choice.domain()))
                .toList();
        return new SilenceMatrix(issues, rows, all.isComplete());
    }

    private static SilenceMatrix ordered(
            SilenceMatrix matrix,
            SilencesChoice choice,
            Map<String, Footprint> areas,
            Map<String, PublishedRating> ratings,
            List<String> regions) {
        List<Issue> issues = new ArrayList<>(matrix.issues());
        if (choice.issues().equals(SilencesChoice.BY_SILENCE)) {
            issues.sort(Comparator.comparingLong((Issue issue) -> -matrix.silences(issue.id())));
        }
        Comparator<Row> bySilence = Comparator.comparingLong((Row row) -> -silences(row, issues));
        List<Row> rows = new ArrayList<>(matrix.rows());
        rows.sort(
                switch (choice.plans()) {
                    case SilencesChoice.BY_REGION ->
                        Comparator.comparingInt((Row row) -> regions.indexOf(Optional.ofNullable(
                                                areas.get(row.version().footprint()))
                                        .map(Footprint::region)
                                        .orElse("")))
                                .thenComparing(bySilence);
                    case SilencesChoice.BY_RATING ->
                        Comparator.comparing((Row row) -> Optional.ofNullable(
                                                ratings.get(row.version().footprint()))
                                        .map(PublishedRating::score)
                                        .orElse(BigDecimal.ZERO))
                                .reversed()
                                .thenComparing(bySilence);
                    default -> bySilence;
                });
        return new SilenceMatrix(issues, rows, matrix.isComplete());
    }

    private static long silences(Row row, List<Issue> issues) {
        return issues.stream()
                .flatMap(issue -> row.cell(issue.id()).stream())
                .filter(SilenceMatrix.Cell::isSilence)
                .count();
    }
}
