package org.candour.silences.ui.register;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.candour.common.ui.Parts;
import org.candour.plans.PlanVersion;
import org.candour.search.Passage;
import org.candour.search.Snippet;
import org.candour.silences.IssuePreview;
import org.candour.silences.VerdictEvidence.Place;

/** One plan with its verdict and its best passages, each of which may be subtracted. */
class PlanFinds extends ListItem {

    private static final long serialVersionUID = 1L;

    PlanFinds(String name, IssuePreview.Plan plan, Consumer<String> subtract) {
        addClassName("hit");
        H4 heading = new H4(new Span(name));
        heading.add(new Span(" "), VerdictBadge.of(plan.cell()));
        add(heading, Parts.paragraph(plan.cell().why(), "xs", "quiet"));
        plan.places().forEach(place -> add(passage(plan.version(), place, subtract)));
    }

    private static Div passage(PlanVersion version, Place place, Consumer<String> subtract) {
        Paragraph text = new Paragraph();
        for (Snippet.Span span : place.passage().snippet().spans()) {
            text.add(span.hit() ? Html.text("mark", span.text()) : new Span(span.text()));
        }
        HtmlContainer quote = Html.of("blockquote", text);
        Paragraph meta = new Paragraph(
                link(version, place),
                new Span(" " + place.term() + (place.isInPassing() ? ", in passing" : "")
                        + (place.near().isEmpty()
                                ? ""
                                : ", near " + place.near().getFirst().words())
                        + place.passage().doubtInBrackets()));
        meta.addClassName("meta");
        Div all = new Div(quote, meta);
        all.addClassName("found");
        NativeButton opener = Press.plain("Subtract…", () -> {});
        opener.addClickListener(click -> ask(all, opener, quote, place, subtract));
        opener.getElement()
                .setAttribute("aria-label", "Subtract… from the passage on " + where(place))
                .setAttribute("aria-expanded", "false");
        meta.add(opener);
        return all;
    }

    /** What is marked in the passage, or a guess, offered to be changed before it is subtracted. */
    private static void ask(
            Div passage, NativeButton opener, HtmlContainer quote, Place place, Consumer<String> subtract) {
        passage.getChildren()
                .filter(SubtractForm.class::isInstance)
                .findFirst()
                .ifPresentOrElse(form -> close(passage, form, opener), () -> {
                    SubtractForm form = new SubtractForm(
                            place.passage().snippet(), subtract, () -> ask(passage, opener, quote, place, subtract));
                    passage.add(form);
                    opener.getElement().setAttribute("aria-expanded", "true");
                    quote.getElement()
                            .executeJs("return window.candourDraft.marked(this)")
                            .then(String.class, form::offer);
                });
    }

    private static void close(Div passage, Component form, NativeButton opener) {
        passage.remove(form);
        opener.getElement().setAttribute("aria-expanded", "false");
        opener.focus();
    }

    private static String where(Place place) {
        Passage passage = place.passage();
        return passage.role().label() + ", " + passage.pageWord() + " " + passage.page();
    }

    private static Anchor link(PlanVersion version, Place place) {
        Passage passage = place.passage();
        return new Anchor(
                "/work/" + version.round() + "/plans/" + version.footprint() + "?document=" + passage.document()
                        + "&page=" + passage.page() + "&find="
                        + URLEncoder.encode(place.term(), StandardCharsets.UTF_8),
                where(place));
    }
}
