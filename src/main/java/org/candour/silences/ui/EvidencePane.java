package org.candour.silences.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Locale;
import org.candour.common.ui.Parts;
import org.candour.search.Cue;
import org.candour.silences.JudgementDraft.Cite;
import org.candour.silences.Verdict;
import org.candour.silences.VerdictEvidence;
import org.candour.silences.VerdictEvidence.Place;
import org.candour.silences.VerdictEvidence.Term;
import org.candour.silences.ui.compared.ComparedNavigation;
import org.jspecify.annotations.Nullable;

/** What a verdict rests on: the reason, the places found or near, and what was searched for. A place can be cited. */
class EvidencePane extends Div {

    private static final long serialVersionUID = 1L;

    private final transient VerdictEvidence evidence;
    private final transient @Nullable SerializableConsumer<Cite> cite;

    /** @param cite takes a place somebody presses; null where nothing can be cited */
    EvidencePane(VerdictEvidence evidence, JudgingDesk desk, @Nullable SerializableConsumer<Cite> cite) {
        this.evidence = evidence;
        this.cite = cite;
        addClassName("evidence");
        if (evidence.cell().verdict() == Verdict.NOT_APPLICABLE) {
            add(verdict(), notAsked());
            return;
        }
        add(verdict(), numbers());
        if (!evidence.toLookAt().isEmpty() && evidence.coverage().documentsPending() == 0) {
            add(new LookFirst(evidence.version(), evidence.toLookAt()));
        }
        if (evidence.isEmpty()) {
            add(Parts.paragraph(
                    evidence.coverage().known() == 0
                            ? "Nothing of this plan could be read, so nothing can be told of it."
                            : "Nothing that names it, or suggests it, was found in the text that could be read.",
                    "small"));
        }
        places("Where the plan says it", evidence.passages());
        discounted();
        places("Words that only suggest it", evidence.related());
        if (!evidence.cell().verdict().isMention()) {
            nearest();
        }
        add(searchedFor(), elsewhere(desk.isOneOfMany(evidence.version())));
    }

    /** What its words come to in a plan that is not asked would seem to say something of it. */
    private Paragraph notAsked() {
        return Parts.paragraph(
                "It is asked of " + String.join(", ", evidence.issue().appliesTo())
                        + " only, so nothing is told or claimed of this plan. Its words can be searched for under Search.",
                "small");
    }

    /** The same plan beside others, and beside what it was. */
    private Paragraph elsewhere(boolean isOneOfMany) {
        String footprint = evidence.version().footprint();
        Paragraph links = new Paragraph();
        if (evidence.coverage().allowsSilence()) {
            links.add(
                    new Anchor(
                            ComparedNavigation.gaps(evidence.version().round(), footprint),
                            SilencesOfPlan.gaps(evidence.coverage())),
                    new Span(" · "));
        }
        if (isOneOfMany) {
            links.add(
                    new Anchor(
                            ComparedNavigation.dropped(evidence.version().round(), footprint),
                            "What it said in an earlier version"),
                    new Span(" · "));
        }
        links.add(new Anchor(
                SilencesNavigation.letter(evidence.version().round(), footprint), "Letter to the footprint"));
        links.addClassName("xs");
        return links;
    }

    private Div verdict() {
        Span badge = Parts.span(evidence.cell().verdict().title(), "badge");
        if (evidence.cell().isSilence()) {
            badge.addClassName("silent");
        }
        Div verdict = new Div(
                new Paragraph(badge, new Span(" "), Parts.span("Machine verdict", "badge", "quiet")),
                new Paragraph(Parts.strong(evidence.cell().why())));
        if (evidence.cell().toCheck()) {
            verdict.add(Parts.paragraph(
                    "The machine asks a person to look before this is believed. Who confirms it says in the note why.",
                    "small"));
        }
        return verdict;
    }

    private Paragraph numbers() {
        String notSeen = evidence.coverage().notSeen();
        String unread = notSeen.isEmpty() ? "." : "; " + notSeen + ".";
        return Parts.paragraph(
                evidence.coverage().partOf(evidence.coverage().known()) + " searched, in "
                        + evidence.version().title() + unread,
                "small");
    }

    private void places(String title, List<Place> places) {
        if (!places.isEmpty()) {
            add(new H3(title + " (" + places.size() + ")"));
            places.forEach(place -> add(place(place)));
        }
    }

    /** Whoever sees the word on the page is told why it does not count, and can take the other view. */
    private void discounted() {
        if (!evidence.discounted().isEmpty()) {
            add(new H3("Found, and set aside (" + evidence.discounted().size() + ")"));
            evidence.discounted()
                    .forEach(one ->
                            add(place(new Place(one.passage(), one.term(), false, List.of()), " · " + one.words())));
        }
    }

    /** Where to look before believing a silence; a language model proves nothing. */
    private void nearest() {
        add(new H3("Nearest by meaning"));
        if (!evidence.nearness().wasLookedAt()) {
            add(Parts.paragraph(evidence.nearness().words(), "small"));
            return;
        }
        add(Parts.paragraph("Compared by a language model, which suggests where to look and proves nothing.", "xs"));
        evidence.nearness().passages().forEach(near -> {
            String closeness =
                    String.format(Locale.ROOT, "similarity %.2f%s", near.similarity(), near.isClose() ? ", close" : "");
            add(place(new Place(near.passage(), closeness, false, List.of()), " · " + closeness));
        });
    }

    private Div place(Place place) {
        return place(place, near(place));
    }

    private Div place(Place place, String note) {
        String where = place.passage().role().label() + ", " + place.passage().pageWord() + " "
                + place.passage().page();
        Anchor open = new Anchor(
                SilencesNavigation.page(
                        evidence.version().round(),
                        evidence.version().footprint(),
                        place.passage().document(),
                        place.passage().page()),
                where);
        open.setTarget("_blank");
        open.getElement().setAttribute("aria-label", where + ", opens the page in a new tab");
        Paragraph foot = new Paragraph(open, new Span(note + " "));
        foot.addClassName("xs");
        if (!place.passage().doubt().isEmpty()) {
            foot.add(Parts.span(place.passage().doubt(), "badge", "quiet", "doubt"), new Span(" "));
        }
        if (cite != null) {
            SerializableConsumer<Cite> taker = cite;
            foot.add(Html.button("Cite this", () -> taker.accept(cited(place)), "btn", "second", "s"));
        }
        return new Div(Html.quote(place.passage().snippet()), foot);
    }

    private static Cite cited(Place place) {
        String words = place.passage().snippet().text().strip();
        String bare = words.replaceAll("^… |  *…$", "");
        return new Cite(place.passage().document(), place.passage().page(), bare);
    }

    private static String near(Place place) {
        StringBuilder words = new StringBuilder(place.isInPassing() ? " · in a heading or list" : "");
        place.near().stream().map(Cue::words).forEach(cue -> words.append(" · ").append(cue));
        return words.toString();
    }

    private HtmlContainer searchedFor() {
        List<String> terms = evidence.terms().stream().map(EvidencePane::term).toList();
        HtmlContainer details = Html.details("What was searched for (" + terms.size() + ")", Html.list(terms));
        if (!evidence.issue().falseFriends().isEmpty()) {
            details.add(Parts.paragraph(
                    "Not counted: " + String.join(", ", evidence.issue().falseFriends()) + ".", "xs"));
        }
        details.add(Parts.paragraph(
                "Issue " + evidence.issue().id() + ", edition "
                        + evidence.issue().edition() + ". Index " + evidence.indexVersion() + ".",
                "xs",
                "quiet"));
        return details;
    }

    private static String term(Term term) {
        return String.join(", ", term.searchedAs()) + (term.isRelated() ? " (suggests only)" : "");
    }
}
