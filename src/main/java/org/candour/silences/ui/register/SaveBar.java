package org.candour.silences.ui.register;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.BiConsumer;
import org.candour.common.Problem;
import org.candour.common.ui.Parts;

/** Below the form: why it changes, or what a new issue is called in addresses, and the button that saves. */
class SaveBar extends Div {

    private static final long serialVersionUID = 1L;

    private final boolean isNew;
    private final Field word;
    private String proposed = "";

    SaveBar(boolean isNew, BiConsumer<String, String> save) {
        this.isNew = isNew;
        this.word = isNew
                ? new Field(
                        "id",
                        "Short name for addresses and files",
                        "Proposed from the title; small letters, digits and hyphens. It never changes once saved.",
                        new TextBox("issue-id", 1))
                : new Field(
                        "reason",
                        "Why it changes",
                        "Kept with the edition, and in the audit trail.",
                        new TextBox("reason", 1));
        addClassName("savebar");
        Paragraph acts = new Paragraph(
                Press.filled(
                        isNew ? "Save the issue" : "Save as the next edition",
                        () -> save.accept(isNew ? word.text() : "", isNew ? "" : word.text())),
                Parts.span(
                        isNew ? "The public does not see it before it is shown to them." : "Earlier editions are kept.",
                        "xs",
                        "quiet"));
        acts.addClassName("fx");
        add(word, acts);
    }

    /** Fills in a name as long as nobody has typed one. */
    void propose(String name) {
        if (isNew && word.text().equals(proposed)) {
            word.show(name);
            proposed = name;
        }
    }

    void clear() {
        word.show("");
        word.refuse(List.of());
    }

    /** Says what belongs here at its field; gives back the rest. */
    List<Problem> refuse(List<Problem> problems) {
        String name = isNew ? "id" : "reason";
        word.refuse(problems.stream()
                .filter(problem -> problem.where().equals(name))
                .toList());
        return problems.stream()
                .filter(problem -> !problem.where().equals(name))
                .toList();
    }
}
