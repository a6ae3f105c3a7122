package org.candour.silences.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.candour.common.ui.Parts;
import org.candour.silences.Confirming.Item;
import org.candour.silences.Finding;
import org.candour.silences.VerdictEvidence;
import org.jspecify.annotations.Nullable;

/** One issue in one plan: the question and the evidence, and the judgement beside it. */
class ItemPane extends Div {

    private static final long serialVersionUID = 1L;

    /** Where one can go from here; null where one cannot. */
    record Moves(
            @Nullable SerializableRunnable back,
            @Nullable SerializableRunnable next,
            @Nullable SerializableRunnable skip) {}

    ItemPane(
            Item item,
            VerdictEvidence evidence,
            String plan,
            JudgingDesk desk,
            Moves moves,
            String place,
            SerializableConsumer<Finding> done) {
        addClassName("item");
        List<Finding> history =
                desk.judging().history(item.version().id(), item.issue().id());
        JudgeForm form = new JudgeForm(desk, evidence, history.isEmpty() ? null : history.getFirst(), done);
        H2 title = new H2(plan + ": " + item.issue().title());
        title.getElement().setAttribute("tabindex", "-1");
        Section left = new Section(
                Parts.paragraph(
                        place.isEmpty()
                                ? item.turn().words()
                                : place + " · " + item.turn().words(),
                        "xs",
                        "quiet"),
                title,
                Parts.paragraph(item.issue().question(), "q"),
                Parts.paragraph(item.issue().why(), "small"),
                Parts.paragraph(elsewhere(item), "small"),
                new EvidencePane(evidence, desk, form::cite));
        left.getElement().setAttribute("aria-label", "Evidence");
        Section right = new Section(new H2("Your judgement"));
        right.getElement().setAttribute("aria-label", "Judgement");
        if (!history.isEmpty()) {
            right.add(JudgeForm.history(history, desk));
        }
        item.finding()
                .filter(finding -> !finding.version().equals(item.version().id()))
                .ifPresent(finding -> right.add(
                        Parts.paragraph("In an earlier version of the plan it was judged:", "small"),
                        JudgeForm.history(List.of(finding), desk)));
        right.add(form, moves(moves));
        add(left, right);
    }

    private static String elsewhere(Item item) {
        return item.issue().isLocal()
                ? "Asked of " + (item.issue().appliesTo().size() == 1 ? "this area only." : "a few areas.")
                : item.discussedBy() + " of " + item.readable() + " plans that could be read discuss it.";
    }

    private static Div moves(Moves moves) {
        Div row = new Div(
                move("p", "Back", moves.back()), move("n", "Next", moves.next()), move("s", "Skip", moves.skip()));
        row.addClassName("moves");
        return row;
    }

    private static NativeButton move(String key, String label, @Nullable SerializableRunnable action) {
        NativeButton button = Html.button(label, action == null ? () -> {} : action, "btn", "plain", "s");
        button.setEnabled(action != null);
        button.getElement().setAttribute("data-key", key).setAttribute("aria-keyshortcuts", key);
        return button;
    }
}
