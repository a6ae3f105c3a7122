package org.candour.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.candour.assessment.ModerationBoard;
import org.candour.assessment.Moderations;
import org.candour.common.ProblemsException;
import org.candour.common.ui.Parts;

/** What can be done for the whole plan: settle the undisputed, propose, take back. */
class ProposalBar extends Div {

    private final transient Moderations moderations;
    private final transient ModerationBoard board;
    private final Runnable reload;
    private final Div problems = new Div();

    ProposalBar(ModerationBoard board, Moderations moderations, Runnable reload) {
        this.board = board;
        this.moderations = moderations;
        this.reload = reload;
        addClassName("propose");
        if (board.mayModerate()) {
            add(actions(), problems);
        }
    }

    private Paragraph actions() {
        Paragraph actions = new Paragraph();
        actions.addClassName("fx");
        if (board.proposal() != null) {
            actions.add(Press.outlined("Withdraw the proposal", this::askToWithdraw));
            return actions;
        }
        long same = board.open().stream()
                .filter(line -> line.given().stream().distinct().count() == 1)
                .count();
        if (same > 0) {
            actions.add(Press.outlined(
                    "Record the " + same + " on which all agree",
                    () -> attempt(() -> moderations.recordUnanimous(board.version()))));
        }
        if (board.open().isEmpty()) {
            actions.add(Press.filled("Propose this rating", () -> attempt(() -> moderations.propose(board.version()))));
        } else {
            actions.add(Parts.span(
                    board.open().size() + " of " + board.lines().size() + " criteria are open.", "xs", "quiet"));
        }
        return actions;
    }

    private void askToWithdraw() {
        new Ask(
                        "Withdraw the proposed rating?",
                        Parts.paragraph(
                                "It disappears from the publishing desk. The agreed levels stay and can be changed again.",
                                "small"))
                .offer("Withdraw it", () -> {
                    moderations.withdrawProposal(board.version());
                    reload.run();
                })
                .open();
    }

    void attempt(Runnable deed) {
        problems.removeAll();
        try {
            deed.run();
            reload.run();
        } catch (ProblemsException e) {
            problems.add(Parts.problems("That was not done", e.problems()));
        }
    }
}
