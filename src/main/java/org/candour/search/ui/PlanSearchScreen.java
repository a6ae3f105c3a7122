package org.candour.search.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.common.ui.WorkspaceLayout;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.plans.PlanVersion;
import org.candour.rounds.Round;
import org.candour.rounds.RoundId;
import org.candour.rounds.Rounds;
import org.candour.search.KnownSquares;
import org.candour.search.PlanSearch;
import org.candour.search.SavedSearch;
import org.candour.search.SavedSearches;
import org.candour.search.SearchAnswer;

/** What all plans of a round say and leave out, published or not. The address repeats the search. */
@Route(value = "work/:round/search", layout = WorkspaceLayout.class)
@RolesAllowed({"ASSESSOR", "MODERATOR", "PUBLISHER"})
@StyleSheet("context://styles/search.css")
class PlanSearchScreen extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Rounds rounds;
    private final transient Footprints footprints;
    private final transient PlanSearch search;
    private final transient SavedSearches saved;
    private final transient KnownSquares squares;
    private final AskForm form;
    private final Div asking = new Div();
    private final Div standing = new Div();
    private final Div answered = new Div();
    private RoundChoice round = new RoundChoice("");
    private Wish wish = Wish.NONE;
    private String title = "Search the plans";

    private record RoundChoice(String slug) implements java.io.Serializable {
        RoundId id() {
            return new RoundId(slug);
        }
    }

    PlanSearchScreen(
            Rounds rounds, Footprints footprints, PlanSearch search, SavedSearches saved, KnownSquares squares) {
        this.rounds = rounds;
        this.footprints = footprints;
        this.search = search;
        this.saved = saved;
        this.squares = squares;
        this.form = new AskForm(this::ask);
        addClassNames("wrap", "wide");
        standing.getElement().setAttribute("aria-live", "polite");
        Section lead = new Section(asking, standing);
        lead.addClassNames("sec", "flush", "lead");
        add(lead, answered);
    }

    private void ask(String question) {
        go(wish.with("q", question.strip()));
    }

    private void go(Wish next) {
        UI.getCurrent()
                .navigate(SearchNavigation.search(round.id()).substring(1), QueryParameters.simple(next.parameters()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Round found =
                event.getRouteParameters().get("round").flatMap(rounds::find).orElseThrow(NotFoundException::new);
        round = new RoundChoice(found.id().slug());
        wish = Wish.of(event.getLocation().getQueryParameters().getParameters());
        String question = wish.question();
        form.show(question);
        asking.removeAll();
        standing.removeAll();
        answered.removeAll();
        asking.add(form);
        if (question.isBlank()) {
            title = "Search the plans";
            standing.add(
                    new H1(title),
                    Html.paragraph(
                            "small quiet", "Newest version of every plan of " + found.title() + ", published or not."));
            answered.add(AskForm.help(), new SavedList(found.id(), saved, search));
        } else {
            answer(search.search(found.id(), question, wish.narrowing(), wish.order()));
        }
    }

    private void answer(SearchAnswer answer) {
        title = answer.question().strip() + ", search";
        if (!answer.problem().isEmpty()) {
            standing.add(new H1("This could not be searched"));
            Div problem = new Div(Html.paragraph("small", answer.problem()));
            problem.addClassName("call");
            standing.add(problem);
            answered.add(AskForm.help());
            return;
        }
        asking.add(Html.paragraph("xs quiet terms", AnswerWords.searchedAs(answer)));
        OtherQuestions.of(answer, wish, this::go).forEach(asking::add);
        asking.add(AskForm.help());
        Map<String, String> names =
                footprints.of(round.id()).stream().collect(Collectors.toMap(Footprint::code, Footprint::name));
        asking.add(saveBar(answer, names));
        NarrowBar narrow = new NarrowBar(answer, wish, this::go);
        if (answer.plans() == 0) {
            standing.add(
                    new H1("No plan to search"),
                    Html.paragraph(
                            "small quiet",
                            "No plan of this round has been uploaded yet, or none is as you chose below."));
            answered.add(narrow);
            return;
        }
        standing.add(new H1(answer.headline()), Html.paragraph("small quiet", AnswerWords.standing(answer, wish)));
        narrow.add(AnswerFile.link(answer, version -> name(names, version), round.slug() + "-search.csv"));
        answered.add(
                new SplitBar(answer),
                narrow,
                JumpLinks.of(answer),
                new AnswerColumns(
                        answer, version -> name(names, version), wish, squares.of(round.id(), wish.question())),
                Html.paragraph("src", "Index " + answer.indexVersion() + ". This page’s address repeats this search."));
    }

    private SaveBar saveBar(SearchAnswer answer, Map<String, String> names) {
        SaveBar bar = new SaveBar(saved, answer, wish, this::go);
        Optional<SavedSearch> kept = wish.savedId().flatMap(saved::find).filter(wish::isOf);
        return kept.isPresent() ? bar.kept(kept.get(), names) : bar.toKeep(round.id());
    }

    private static String name(Map<String, String> names, PlanVersion version) {
        return names.getOrDefault(version.footprint(), version.footprint());
    }

    @Override
    public String getPageTitle() {
        return title + " · Candour";
    }
}
