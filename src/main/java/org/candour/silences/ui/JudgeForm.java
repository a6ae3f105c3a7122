package org.candour.silences.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candour.common.CurrentUser;
import org.candour.common.ProblemsException;
import org.candour.common.UserId;
import org.candour.common.ui.Parts;
import org.candour.silences.CitedPassage;
import org.candour.silences.Finding;
import org.candour.silences.Judgement;
import org.candour.silences.JudgementDraft;
import org.candour.silences.JudgementDraft.Cite;
import org.candour.silences.VerdictEvidence;
import org.jspecify.annotations.Nullable;

/** A person's judgement on one issue in one plan: what it is, why, and the passages it rests on. One at a time. */
class JudgeForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient JudgingDesk desk;
    private final transient VerdictEvidence evidence;
    private transient @Nullable Finding before;
    private final SerializableConsumer<Finding> done;
    private final transient List<Cite> cites = new ArrayList<>();
    private final transient Map<Cite, String> doubts = new HashMap<>();
    private final UnorderedList cited = new UnorderedList();
    private final KeptNote note;
    private final Div problems = new Div();

    /** @param before the judgement there is; null where there is none */
    JudgeForm(
            JudgingDesk desk, VerdictEvidence evidence, @Nullable Finding before, SerializableConsumer<Finding> done) {
        this.desk = desk;
        this.evidence = evidence;
        this.before = before;
        this.done = done;
        String me = new CurrentUser().id().map(UserId::value).orElse("");
        this.note = new KeptNote(
                "note",
                me + ":" + evidence.version().id() + ":" + evidence.issue().id());
        addClassName("judge");
        cited.addClassName("cited");
        NativeLabel label = new NativeLabel("Note ");
        label.add(Parts.span("published with the finding", "quiet"));
        label.setFor("note");
        Div field = new Div(label, note);
        field.addClassName("field");
        add(Parts.paragraph("Passages it rests on; “Cite this” takes one from the evidence.", "xs", "quiet"), cited);
        problems.addClassName("told");
        add(field, problems, buttons(), new TypedCite(evidence, this::cite));
        showCited();
        note.watch(kept -> kept.forEach(this::cite));
    }

    private Div buttons() {
        Div buttons = new Div(
                judge("1", "Confirmed unmentioned", Judgement.CONFIRMED_UNMENTIONED),
                judge("2", "Dodged", Judgement.DODGED),
                judge("3", "Addressed", Judgement.ADDRESSED));
        buttons.addClassName("verdicts");
        buttons.getElement().setAttribute("role", "group").setAttribute("aria-label", "Your judgement");
        if (before != null && before.judgement().stands()) {
            buttons.add(Html.button("Take it back", () -> keep(Judgement.TAKEN_BACK), "btn", "plain"));
        }
        return buttons;
    }

    private NativeButton judge(String key, String label, Judgement judgement) {
        NativeButton button = Html.button("", () -> keep(judgement), "btn", "second");
        Span sign = Parts.span(key, "key");
        sign.getElement().setAttribute("aria-hidden", "true");
        button.add(sign, new Span(label));
        button.getElement().setAttribute("data-key", key).setAttribute("aria-keyshortcuts", key);
        return button;
    }

    /** Takes a passage when it stands on its page; says what is wrong otherwise. */
    void cite(Cite cite) {
        try {
            CitedPassage found = desk.judging().cite(evidence.version().id(), cite);
            Cite exact = new Cite(found.document(), found.page(), found.passage());
            doubts.put(exact, found.doubt());
            if (!cites.contains(exact)) {
                cites.add(exact);
                note.chosen(cites);
            }
            problems.removeAll();
            showCited();
        } catch (ProblemsException e) {
            show("Nothing was cited", e);
        }
    }

    private void showCited() {
        cited.removeAll();
        cites.forEach(cite -> cited.add(line(cite)));
        cited.setVisible(!cites.isEmpty());
    }

    private ListItem line(Cite cite) {
        String where = evidence.documents().stream()
                .filter(document -> document.id().equals(cite.document()))
                .map(document -> document.label() + ", " + document.pageWord() + " " + cite.page())
                .findFirst()
                .orElse("page " + cite.page());
        NativeButton remove = Html.button("Remove", () -> remove(cite), "btn", "plain", "s");
        remove.getElement().setAttribute("aria-label", "Remove the passage of " + where);
        ListItem line = new ListItem(Parts.span(where, "where"), Html.text("q", cite.passage()));
        String doubt = doubts.getOrDefault(cite, "");
        if (!doubt.isEmpty()) {
            line.add(Parts.span(doubt, "badge", "quiet", "doubt"));
        }
        line.add(remove);
        return line;
    }

    private void remove(Cite cite) {
        cites.remove(cite);
        note.chosen(cites);
        showCited();
    }

    private void keep(Judgement judgement) {
        Finding seen = before;
        try {
            Finding finding = desk.judging()
                    .judge(new JudgementDraft(
                            evidence.version().id(),
                            evidence.issue().id(),
                            evidence.issue().edition(),
                            evidence.textState(),
                            seen == null ? 0 : seen.revision(),
                            judgement,
                            note.getValue(),
                            List.copyOf(cites)));
            note.judged();
            done.accept(finding);
        } catch (ProblemsException e) {
            show("Not judged", e);
            if (e.problems().stream().anyMatch(problem -> problem.where().equals("Finding"))) {
                readTheirs();
            }
        }
    }

    /** Shows a colleague's judgement of meanwhile; whoever has seen it may judge after it, so the next press counts. */
    private void readTheirs() {
        Finding theirs = desk.judging()
                .current(evidence.version().id(), evidence.issue().id())
                .orElse(null);
        before = theirs;
        if (theirs != null) {
            problems.add(history(List.of(theirs), desk));
        }
    }

    private void show(String heading, ProblemsException refused) {
        problems.removeAll();
        problems.add(Parts.problems(heading, refused.problems()));
        // Not into the note: the keys 1, 2 and 3 would be typed there.
        problems.getElement().setAttribute("tabindex", "-1");
        problems.getElement()
                .executeJs("setTimeout(() => { this.focus(); this.scrollIntoView({ block: 'nearest' }); })");
    }

    /** What was judged before, newest first. */
    static Div history(List<Finding> all, JudgingDesk desk) {
        Div history = new Div();
        all.forEach(finding -> {
            Paragraph line = new Paragraph(
                    badge(finding.judgement()),
                    new Span(" " + desk.name(finding.by()) + ", " + Times.day(finding.at())
                            + (finding.note().isEmpty() ? "" : ": " + finding.note())));
            line.addClassName("small");
            history.add(line);
            finding.citations()
                    .forEach(one -> history.add(Parts.paragraph(
                            one.where() + ": “" + one.passage() + "”" + one.doubtInBrackets(), "xs", "quiet")));
            finding.flags().forEach(flag -> history.add(Parts.paragraph("⚑ " + flag.words(), "xs")));
        });
        return history;
    }

    static Span badge(Judgement judgement) {
        Span badge = Parts.span(judgement.title(), "badge");
        badge.setClassName("silent", judgement == Judgement.CONFIRMED_UNMENTIONED);
        badge.setClassName("dodged", judgement == Judgement.DODGED);
        badge.setClassName("quiet", judgement == Judgement.TAKEN_BACK);
        return badge;
    }
}
