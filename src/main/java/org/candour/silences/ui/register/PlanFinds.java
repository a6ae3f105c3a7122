package org.candour.silences.ui.register;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
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
        meta.add(Press.plain("Subtract…", () -> ask(all, quote, place, subtract)));
        return all;
    }

    /** What is marked in the passage, or a guess, offered to be changed before it is subtracted. */
    private static void ask(Div passage, HtmlContainer quote, Place place, Consumer<String> subtract) {
        passage.getChildren()
                .filter(SubtractForm.class::isInstance)
                .findFirst()
                .ifPresentOrElse(passage::remove, () -> {
                    SubtractForm form = new SubtractForm(place.passage().snippet(), subtract);
                    passage.add(form);
                    quote.getElement()
                            .executeJs("return window.candourDraft.marked(this)")
                            .then(String.class, form::offer);
                });
    }

    private static Anchor link(PlanVersion version, Place place) {
        Passage passage = place.passage();
        return new Anchor(
                "/work/" + version.round() + "/plans/" + version.footprint() + "?document=" + passage.document()
                        + "&page=" + passage.page() + "&find="
                        + URLEncoder.encode(place.term(), StandardCharsets.UTF_8),
                passage.role().label() + ", " + passage.pageWord() + " " + passage.page());
    }
}
