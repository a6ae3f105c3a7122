package org.candour.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.candour.common.Problem;
import org.candour.common.ui.Parts;
import org.candour.common.ui.WorkspaceLayout;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.publication.Edition;
import org.candour.publication.EditionDraft;
import org.candour.publication.Editions;
import org.candour.publication.PublishingDesk;
import org.candour.rounds.Round;
import org.candour.rounds.Rounds;
import org.jspecify.annotations.Nullable;

/** Where a publisher sees what the next edition would be, what forbids it, and publishes it. */
@Route(value = "work/:round/publishing", layout = WorkspaceLayout.class)
@RolesAllowed("PUBLISHER")
@StyleSheet("context://styles/desk.css")
class PublishingDeskScreen extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Rounds rounds;
    private final transient PublishingDesk desk;
    private final transient Editions editions;
    private final transient Footprints footprints;
    private String title = "Publishing desk · Candour";

    PublishingDeskScreen(Rounds rounds, PublishingDesk desk, Editions editions, Footprints footprints) {
        this.rounds = rounds;
        this.desk = desk;
        this.editions = editions;
        this.footprints = footprints;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Round> round = event.getRouteParameters().get("round").flatMap(rounds::find);
        if (round.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        title = "Publishing desk, " + round.get().title() + " · Candour";
        show(round.get(), null);
    }

    private void show(Round round, @Nullable Edition published) {
        EditionDraft draft = desk.draft(round, "");
        Optional<Edition> current = editions.current(round.id());
        Section opening = Parts.section(new H1("Publishing desk"), Parts.paragraph(finding(draft, current), "stand"));
        opening.addClassName("flush");
        Div page = Parts.wide(opening);
        getContent().removeAll();
        getContent().add(page);
        if (published != null) {
            page.add(result(published));
        }
        if (!draft.changesAnything()) {
            page.add(Parts.section(nothing(draft)));
        } else {
            page.add(
                    Parts.section(new H2("Edition " + draft.edition().number()), NextEdition.table(draft, current)),
                    Parts.section(new H2("Findings"), NextFindings.of(draft, code -> name(round, code))),
                    Parts.section(new PublicPreview(draft.edition())),
                    Parts.section(new SignOffForm(desk, round, draft, current, edition -> show(round, edition))));
        }
        page.add(Parts.section(new H2("Editions"), EditionList.of(round, editions.all(round.id()))));
    }

    private String name(Round round, String code) {
        return footprints.find(round.id(), code).map(Footprint::shortName).orElse(code);
    }

    private static String finding(EditionDraft draft, Optional<Edition> current) {
        int fresh = draft.fresh().size();
        if (fresh == 0 && draft.changesAnything()) {
            return "No rating differs from what readers see now, but findings on single issues do.";
        }
        if (fresh == 0) {
            return current.map(
                            edition -> "Readers see edition " + edition.number() + ". There is nothing to add to it.")
                    .orElse("Nothing of this round is public yet, and nothing is ready to be.");
        }
        String ratings = fresh == 1 ? "1 rating" : fresh + " ratings";
        return current.map(edition -> ratings + (fresh == 1 ? " is new or differs" : " are new or differ")
                        + " from what readers see now, edition " + edition.number() + ".")
                .orElse(ratings + (fresh == 1 ? " is" : " are")
                        + " ready to be published. Readers see nothing of this round yet.");
    }

    private static Div nothing(EditionDraft draft) {
        List<Problem> refusals = draft.refusals();
        Problem first = refusals.isEmpty()
                ? new Problem("edition", "Nothing is proposed.", "A moderator proposes ratings.")
                : refusals.getFirst();
        return Parts.empty(first.what(), new Span(first.remedy()));
    }

    private static Div result(Edition edition) {
        Anchor page = new Anchor(
                "/rounds/" + edition.round() + "/editions/" + edition.number(), "Read edition " + edition.number());
        Div result = new Div(new Paragraph(
                Parts.strong("✓ Edition " + edition.number() + " is published. "),
                new Span("Everybody can read it now, and it never changes. "),
                page));
        result.addClassName("ok");
        result.setId("result");
        result.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        result.getElement().executeJs("this.focus()");
        return result;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
