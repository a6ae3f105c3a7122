package org.candour.silences.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.candour.common.ui.Parts;
import org.candour.common.ui.WorkspaceLayout;
import org.candour.footprints.Footprint;
import org.candour.footprints.Footprints;
import org.candour.rounds.Round;
import org.candour.rounds.Rounds;
import org.candour.silences.Letter;
import org.candour.silences.Letters;

/** A letter to a footprint, drafted from its findings: to be edited, then taken away as a file. Nothing is sent from here. */
@Route(value = "work/:round/silences/letters/:code", layout = WorkspaceLayout.class)
@RolesAllowed({"ASSESSOR", "MODERATOR", "PUBLISHER"})
@StyleSheet("context://styles/silences.css")
class LetterView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Rounds rounds;
    private final transient Footprints footprints;
    private final transient Letters letters;
    private String name = "";

    LetterView(Rounds rounds, Footprints footprints, Letters letters) {
        this.rounds = rounds;
        this.footprints = footprints;
        this.letters = letters;
        addClassNames("wrap", "wide", "sil", "letter");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Round round =
                event.getRouteParameters().get("round").flatMap(rounds::find).orElseThrow(NotFoundException::new);
        Footprint area = event.getRouteParameters()
                .get("code")
                .flatMap(code -> footprints.find(round.id(), code))
                .orElseThrow(NotFoundException::new);
        name = area.shortName();
        show(round, area);
    }

    private void show(Round round, Footprint area) {
        removeAll();
        Paragraph crumbs = new Paragraph(new Anchor(SilencesNavigation.matrix(round.id()), "Matrix"));
        crumbs.addClassName("crumbs");
        Section lead = Parts.section(new H1("Letter to " + area.name()), Parts.paragraph(lead(), "stand"));
        lead.addClassName("flush");
        add(crumbs, lead);
        letters.draft(round.id(), area.code())
                .ifPresentOrElse(letter -> add(form(round, letter)), () -> add(nothing(round)));
    }

    private LetterForm form(Round round, Letter letter) {
        return new LetterForm(round.id() + "/" + letter.footprint(), letter, letters);
    }

    private static String lead() {
        return "Drafted from what assessors found unmentioned or dodged, and nothing that has been overtaken since. Change what you"
                + " like, then download it; nothing is sent from here.";
    }

    private static Div nothing(Round round) {
        return Parts.empty(
                "There is nothing to ask.",
                new Span("No finding stands that this plan leaves an issue unmentioned or dodges it. "),
                new Anchor(SilencesNavigation.matrix(round.id()), "Look at the matrix"));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        Parts.nameConnectionSign(this);
    }

    @Override
    public String getPageTitle() {
        return "Letter to " + name + " · Candour";
    }
}
