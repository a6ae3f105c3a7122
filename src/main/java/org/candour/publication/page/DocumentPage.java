package org.candour.publication.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.candour.common.ProblemsException;
import org.candour.common.html.Templates;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.plans.Departure;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.Page;
import org.candour.plans.PlanVersion;
import org.candour.plans.PublicPlans;
import org.candour.publication.Edition;
import org.candour.publication.PublishedFinding;
import org.candour.publication.PublishedRating.PublishedScore;
import org.candour.publication.SearchChoice;
import org.candour.rounds.Round;
import org.candour.rounds.Rounds;
import org.candour.search.Passage;
import org.candour.search.PublicPlanSearch;
import org.candour.search.Snippet;
import org.candour.silences.PublicSilences;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The page a score or a search result rests on, with the passage marked. Public documents only. */
@Component
class DocumentPage implements PageMaker {

    private record Cited(String words, String passage) {}

    private final PublicPlans plans;
    private final PublicPlanSearch search;
    private final PublicSilences silences;
    private final Footprints footprints;
    private final League league;
    private final Rounds rounds;
    private final Templates templates;

    DocumentPage(
            PublicPlans plans,
            PublicPlanSearch search,
            PublicSilences silences,
            Footprints footprints,
            League league,
            Rounds rounds,
            Templates templates) {
        this.plans = plans;
        this.search = search;
        this.silences = silences;
        this.footprints = footprints;
        this.league = league;
        this.rounds = rounds;
        this.templates = templates;
    }

    @Override
    public Optional<PublicPage> make(Round round, List<String> rest, Map<String, String> query) {
        if (rest.size() != 4
                || !rest.get(0).equals("documents")
                || !rest.get(2).equals("pages")
                || !rest.get(3).matches("[1-9]\\d{0,5}")) {
            return Optional.empty();
        }
        return id(rest.get(1)).flatMap(id -> plans.document(id)
                .flatMap(document -> plans.version(document.version())
                        .filter(version -> version.round().equals(round.id()))
                        .flatMap(version -> plans.page(document.id(), Integer.parseInt(rest.get(3)))
                                .map(page -> page(round, version, document, page, query))))
                .or(() -> plans.deletion(id).map(deletion -> deleted(round, deletion))));
    }

    /** Of what was public, the record of its deletion; of anything else nothing is known. */
    private PublicPage deleted(Round round, Departure deletion) {
        Frame frame = new Frame(
                "This document was deleted",
                round,
                rounds.all(),
                league.edition(round, null).orElse(null),
                "-");
        return new PublicPage(
                frame.title(),
                templates.render("pages/deleted", Map.of("frame", frame, "deletion", deletion)),
                HttpStatus.GONE.value());
    }

    private static Optional<DocumentId> id(String text) {
        try {
            return Optional.of(new DocumentId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private PublicPage page(Round round, PlanVersion version, Document document, Page page, Map<String, String> query) {
        Edition edition = league.edition(round, null).orElse(null);
        List<Page> pages = plans.pages(document.id());
        SearchChoice asked = SearchChoice.of(query);
        String question = asked.question();
        Optional<Cited> cited = cited(edition, query.getOrDefault("cite", ""), document, page);
        List<String> wanted = new ArrayList<>();
        cited.ifPresent(c -> wanted.add(c.passage()));
        if (!question.isEmpty()) {
            wanted.addAll(hits(document, page, question));
        }
        String name = footprints
                .find(round.id(), version.footprint())
                .map(Footprint::name)
                .orElse(version.footprint());
        DocumentView view = new DocumentView(
                new Frame(
                        name + ", " + document.role().label() + ", " + document.pageWord() + " " + page.number(),
                        round,
                        rounds.all(),
                        edition,
                        "-"),
                version,
                name,
                document,
                page,
                Marks.of(page.text(), wanted),
                cited.map(Cited::words).orElse(""),
                cited.map(Cited::passage).orElse(""),
                pages,
                plans.setRight(document.id()),
                plans.readability(document.id()).orElse(null),
                plans.departure(document.id()).map(Departure::words).orElse(""),
                asked,
                FromSquare.of(
                                query.getOrDefault(FromSquare.PARAMETER, ""),
                                version.footprint(),
                                () -> silences.matrix(round.id()))
                        .orElse(null));
        return new PublicPage(view.frame().title(), templates.render("pages/document", Map.of("view", view)), 200);
    }

    /** The words that matched on this page, taken from the search itself so that marks are what was found. */
    private List<String> hits(Document document, Page page, String question) {
        return passages(document, question).stream()
                .filter(passage -> passage.page() == page.number())
                .map(Passage::snippet)
                .flatMap(snippet -> snippet.spans().stream())
                .filter(Snippet.Span::hit)
                .map(Snippet.Span::text)
                .distinct()
                .toList();
    }

    /** None for a question that cannot be asked; the viewer says what is wrong with it. */
    private List<Passage> passages(Document document, String question) {
        try {
            return search.within(document.id(), question);
        } catch (ProblemsException notAsked) {
            return List.of();
        }
    }

    /**
     * {@code CODE.R2.0}: the first citation of R2 in that footprint's rating, or with an issue's id in the place of R2 of the
     * finding on it, if it stands on this page.
     */
    private static Optional<Cited> cited(@Nullable Edition edition, String cite, Document document, Page page) {
        String[] parts = cite.split("\\.");
        if (edition == null || parts.length != 3 || !parts[2].matches("\\d{1,3}")) {
            return Optional.empty();
        }
        int index = Integer.parseInt(parts[2]);
        return edition.rating(parts[0])
                .flatMap(rating -> rating.scoreOf(parts[1]))
                .flatMap(score -> citation(score, index, document, page))
                .or(() -> edition.findings(parts[0]).stream()
                        .filter(finding -> finding.issue().equals(parts[1]))
                        .findFirst()
                        .flatMap(finding -> citation(finding, index, document, page)));
    }

    private static Optional<Cited> citation(PublishedFinding finding, int index, Document document, Page page) {
        return finding.citations().stream()
                .skip(index)
                .findFirst()
                .filter(citation ->
                        citation.document().equals(document.id().toString()) && citation.page() == page.number())
                .map(citation -> new Cited(
                        finding.title() + ", " + finding.judgement().title().toLowerCase(java.util.Locale.ROOT)
                                + " by an assessor",
                        citation.passage()));
    }

    private static Optional<Cited> citation(PublishedScore score, int index, Document document, Page page) {
        if (index >= score.citations().size()) {
            return Optional.empty();
        }
        var citation = score.citations().get(index);
        boolean here = citation.document().equals(document.id().toString()) && citation.page() == page.number();
        String level = score.level().length() == 1
                ? "level " + score.level()
                : score.level().toLowerCase(java.util.Locale.ROOT);
        return here
                ? Optional.of(new Cited(score.criterion() + " " + score.title() + ", " + level, citation.passage()))
                : Optional.empty();
    }
}
