package org.candour.silences.ui.register;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.candour.common.ui.Parts;
import org.candour.silences.IssueDraft;
import org.candour.silences.IssueRegister.Edition;

/** Somebody else saved an edition meanwhile: both texts, and the choice. Nothing is lost whichever is taken. */
class ConflictPanel extends Div {

    private static final long serialVersionUID = 1L;

    ConflictPanel(
            Edition theirs, String who, IssueDraft base, IssueDraft mine, Runnable takeTheirs, Runnable keepMine) {
        int number = theirs.issue().edition();
        IssueDraft stored = IssueDraft.of(theirs.issue());
        addClassName("call");
        getElement().setAttribute("role", "alert");
        add(
                new H2(who + " saved edition " + number + " while you were writing"),
                Parts.paragraph(
                        "Nothing is lost: your words are in the form, theirs are in the register."
                                + (theirs.reason().isEmpty() ? "" : " Their reason: " + theirs.reason()),
                        "small"),
                Parts.paragraph("What edition " + number + " changed", "small", "strong"),
                lines(IssueDiff.between(base, stored)),
                Parts.paragraph("What yours would change in edition " + number, "small", "strong"),
                lines(IssueDiff.between(stored, mine)));
        Paragraph acts = new Paragraph(
                Press.outlined("Go on from edition " + number + " with my words", keepMine),
                Press.plain("Throw mine away", takeTheirs));
        acts.addClassName("fx");
        add(acts);
    }

    private static com.vaadin.flow.component.Component lines(List<String> lines) {
        return lines.isEmpty() ? Parts.paragraph("Nothing.", "small", "quiet") : Html.list(lines);
    }
}
