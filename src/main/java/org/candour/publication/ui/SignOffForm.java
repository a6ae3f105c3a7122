package org.candour.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.common.html.Figures;
import org.candour.common.ui.Confirmation;
import org.candour.common.ui.Parts;
import org.candour.publication.Edition;
import org.candour.publication.EditionDraft;
import org.candour.publication.PublishingDesk;
import org.candour.rounds.Round;
import org.springframework.dao.DataIntegrityViolationException;

/** The rules with their answers, the note, and the button that publishes. */
class SignOffForm extends Composite<Div> {

    private static final int LONGEST_NOTE = 2000;

    private final transient PublishingDesk desk;
    private final transient Round round;
    private final transient EditionDraft draft;
    private final SerializableConsumer<Edition> done;
    private final TextArea note = new TextArea("Note for readers");
    private final Div rules = new Div();
    private final Div status = Parts.status();
    private final NativeButton publish;

    SignOffForm(
            PublishingDesk desk,
            Round round,
            EditionDraft draft,
            Optional<Edition> current,
            SerializableConsumer<Edition> done) {
        this.desk = desk;
        this.round = round;
        this.draft = draft;
        this.done = done;
        note.setMaxLength(LONGEST_NOTE);
        note.setWidthFull();
        note.setHelperText(
                current.isPresent()
                        ? "Needed: what changed since edition " + current.get().number() + ", and why."
                        : "What is in this edition. It is printed with it.");
        note.setRequiredIndicatorVisible(current.isPresent());
        publish = new NativeButton("Publish edition " + draft.edition().number() + "…", click -> check());
        publish.addClassName("btn");
        Div acts = new Div(publish);
        acts.addClassName("acts");
        rules.add(ruleList(draft));
        getContent().addClassName("signoff");
        getContent().add(new H2("Sign-off"), rules, consequences(draft), note, acts, status);
    }

    /** Each rule with its answer in words; the mark only repeats it. */
    private static UnorderedList ruleList(EditionDraft draft) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("lines", "rules");
        draft.signOffs().forEach(rule -> {
            ListItem line = rule.refusal()
                    .map(problem -> new ListItem(
                            Parts.span("not yet", "badge", "silent"),
                            Parts.strong(problem.where() + ": " + problem.what()),
                            new Span(problem.remedy())))
                    .orElseGet(() -> new ListItem(Parts.span("holds", "badge"), new Span(rule.title())));
            list.add(line);
        });
        return list;
    }

    private static Div consequences(EditionDraft draft) {
        Div call = new Div(new Paragraph(Parts.strong("What publishing does. "), new Span(consequence(draft))));
        call.addClassName("call");
        if (!draft.opening().isEmpty()) {
            UnorderedList versions = new UnorderedList();
            versions.addClassName("opening");
            draft.opening()
                    .forEach(version ->
                            versions.add(new ListItem(name(draft, version.footprint()) + ": " + version.title())));
            call.add(new Paragraph("Not public yet, and then open to everybody:"), versions);
        }
        return call;
    }

    private static String consequence(EditionDraft draft) {
        int opening = draft.opening().size();
        String plans = opening == 0
                ? "The plan versions they rest on are public already. "
                : Figures.counted(opening, "plan version") + (opening == 1 ? " becomes" : " become") + " public. ";
        int shown = draft.edition().ratings().size();
        int fresh = draft.fresh().size();
        String changed = fresh < shown
                ? ", " + fresh + " of them new or changed. "
                : shown == 1 ? ", new or changed. " : ", all of them new or changed. ";
        String findings = draft.edition().findings().isEmpty()
                ? ""
                : Figures.counted(draft.edition().findings().size(), "finding") + " on single issues, "
                        + draft.freshFindings().size() + " of them new or changed. ";
        return "Edition " + draft.edition().number() + " shows " + Figures.counted(shown, "rating") + changed + findings
                + plans
                + "Everybody can open every citation. An edition never changes afterwards; a correction makes a new one.";
    }

    private static String name(EditionDraft draft, String footprint) {
        return draft.edition().rating(footprint).map(rating -> rating.name()).orElse(footprint);
    }

    private void check() {
        EditionDraft now = desk.draft(round, note.getValue());
        rules.removeAll();
        rules.add(ruleList(now));
        if (now.mayBePublished()) {
            showRefusals(List.of());
            Confirmation.ask(
                    "Publish edition " + now.edition().number() + " of " + round.title() + "?",
                    Parts.paragraph(consequence(now)),
                    "Publish edition " + now.edition().number(),
                    "Not yet",
                    this::begin);
        } else {
            showRefusals(now.refusals());
        }
    }

    /** Says that it is being done, and does it when the browser has shown so. */
    private void begin() {
        publish.setEnabled(false);
        status.removeAll();
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", "Publishing");
        status.add(
                bar,
                Parts.paragraph(
                        "Publishing edition " + draft.edition().number()
                                + ". The ranges of ranks are worked out once more; it takes some seconds.",
                        "small"));
        getElement().executeJs("return true").then(shown -> publish());
    }

    private void publish() {
        try {
            done.accept(desk.publish(round, note.getValue()));
        } catch (ProblemsException refused) {
            showRefusals(refused.problems());
        } catch (DataIntegrityViolationException overtaken) {
            showRefusals(List.of(new Problem(
                    "edition",
                    "Somebody else published an edition of this round at the same moment.",
                    "Open this page again and look at what differs now.")));
        }
    }

    private void showRefusals(List<Problem> refusals) {
        publish.setEnabled(true);
        status.removeAll();
        Optional<Problem> missing = refusals.stream()
                .filter(problem -> problem.where().equals(EditionDraft.NOTE))
                .findFirst();
        note.setErrorMessage(
                missing.map(problem -> problem.what() + " " + problem.remedy()).orElse(""));
        note.setInvalid(missing.isPresent());
        if (!refusals.isEmpty()) {
            status.add(Parts.problems("The edition was not published.", refusals));
            missing.ifPresent(problem -> note.focus());
        }
    }
}
