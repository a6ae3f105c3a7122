package org.candour.publication.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.candour.common.html.Templates;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.plans.PlanVersion;
import org.candour.plans.PlanVersionId;
import org.candour.plans.PublicPlans;
import org.candour.publication.Edition;
import org.candour.publication.PublishedRating;
import org.candour.publication.SearchChoice;
import org.candour.publication.question.SearchParameters;
import org.candour.rounds.Round;
import org.candour.rounds.Rounds;
import org.candour.search.PublicPlanSearch;
import org.candour.search.SearchAnswer;
import org.candour.search.SearchAnswer.Facet;
import org.candour.silences.PublicSilences;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** One question, three columns: who says it, who doesn't, and about whom we cannot tell. */
@Component
class SearchPage implements PageMaker {

    private final PublicPlanSearch search;
    private final PublicSilences silences;
    private final PublicPlans plans;
    private final Footprints footprints;
    private final League league;
    private final Rounds rounds;
    private final SearchParameters parameters;
    private final Templates templates;

    SearchPage(
            PublicPlanSearch search,
            PublicSilences silences,
            PublicPlans plans,
            Footprints footprints,
            League league,
            Rounds rounds,
            SearchParameters parameters,
            Templates templates) {
        this.search = search;
        this.silences = silences;
        this.plans = plans;
        this.footprints = footprints;
        this.league = league;
        this.rounds = rounds;
        this.parameters = parameters;
        this.templates = templates;
    }

    @Override
    public Optional<PublicPage> make(Round round, List<String> rest, Map<String, String> query) {
        if (!rest.equals(List.of("search"))) {
            return Optional.empty();
        }
        SearchParameters.Asked asked = parameters.read(round.id(), query);
        Edition edition = league.edition(round, null).orElse(null);
        SearchView view = CertifiedSilence.find(edition, query.getOrDefault("certificate", ""))
                .map(silence -> view(round, edition, silence))
                .orElseGet(() -> view(round, edition, asked));
        int status = view.isForLater() ? HttpStatus.SERVICE_UNAVAILABLE.value() : HttpStatus.OK.value();
        return Optional.of(
                new PublicPage(view.frame().title(), templates.render("pages/search", Map.of("view", view)), status));
    }

    /** The whole round is asked. */
    private SearchView view(Round round, @Nullable Edition edition, SearchParameters.Asked asked) {
        SearchChoice choice = asked.choice();
        SearchAnswer answer = choice.question().isEmpty()
                ? null
                : search.search(round.id(), choice.question(), choice.narrowing(), choice.order());
        return view(round, edition, asked, answer, "");
    }

    /** The one version a certificate speaks of is asked again. */
    private SearchView view(Round round, @Nullable Edition edition, CertifiedSilence silence) {
        SearchAnswer answer = search.searchVersion(PlanVersionId.of(silence.version()), silence.question());
        SearchChoice choice = SearchChoice.of(Map.of("q", silence.question()));
        return view(round, edition, new SearchParameters.Asked(choice, List.of()), answer, silence.certificate());
    }

    private SearchView view(
            Round round,
            @Nullable Edition edition,
            SearchParameters.Asked asked,
            @Nullable SearchAnswer answer,
            String certificate) {
        SearchChoice choice = asked.choice();
        String question = choice.question();
        Map<String, Footprint> areas = footprints.of(round.id()).stream()
                .collect(Collectors.toMap(
                        Footprint::code, Function.identity(), (a, b) -> a, java.util.LinkedHashMap::new));
        List<String> readable =
                plans.newest(round.id()).stream().map(PlanVersion::footprint).toList();
        Map<String, PublishedRating> ratings = edition == null
                ? Map.of()
                : edition.ratings().stream().collect(Collectors.toMap(PublishedRating::footprint, Function.identity()));
        String title = question.isEmpty() ? "Search the plans" : "“" + question + "” in the plans";
        Frame frame = new Frame(title + ", " + round.title(), round, rounds.all(), edition, "search");
        return new SearchView(
                frame,
                choice,
                asked.refused(),
                answer == null ? null : choice.narrowed(answer, edition),
                answer == null ? new Facet("band", List.of()) : SearchChoice.bands(answer, edition),
                certificate,
                CertifiedSilence.of(edition, question),
                question.isEmpty()
                        ? Map.of()
                        : AskedSquare.of(silences.asking(round.id(), question), frame.base(), edition),
                areas,
                ratings,
                areas.values().stream()
                        .filter(f -> !readable.contains(f.code()))
                        .toList(),
                HomeWords.examples());
    }
}
