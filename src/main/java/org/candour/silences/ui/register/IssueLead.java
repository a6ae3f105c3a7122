package org.candour.silences.ui.register;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;
import org.candour.common.ui.Confirmation;
import org.candour.common.ui.Parts;
import org.candour.rounds.RoundId;
import org.candour.silences.Issue;
import org.jspecify.annotations.Nullable;

/** What the issue is, which edition is public, and what can be done with it as a whole. */
class IssueLead extends Div {

    private static final long serialVersionUID = 1L;

    private final transient IssueDesk desk;
    private final transient RoundId round;
    private final transient Consumer<String> done;

    IssueLead(IssueDesk desk, RoundId round, @Nullable Issue issue, Consumer<String> done) {
        this.desk = desk;
        this.round = round;
        this.done = done;
        Paragraph crumbs = new Paragraph(new Anchor(RegisterNavigation.register(round), "Issue register"));
        crumbs.addClassName("crumbs");
        add(crumbs, new H1(issue == null ? "New issue" : issue.title()));
        if (issue == null) {
            add(Parts.paragraph(
                    "Something a plan may be expected to deal with. What it finds appears beside it.", "stand"));
        } else {
            add(standing(issue), acts(issue));
        }
    }

    private Paragraph standing(Issue issue) {
        Optional<Issue> shown = desk.register().shown(round).stream()
                .filter(open -> open.id().equals(issue.id()))
                .findFirst();
        Paragraph standing = new Paragraph(new Span(issue.id() + ", edition " + issue.edition() + " "));
        standing.addClassName("small");
        if (issue.isRetired()) {
            standing.add(Parts.span("Asked no longer", "badge", "quiet"));
        } else {
            standing.add(Parts.span(
                    shown.map(open -> open.edition() == issue.edition()
                                    ? "Public"
                                    : "Edition " + open.edition() + " is public, this one is not")
                            .orElse("Not public"),
                    "badge",
                    "quiet"));
        }
        return standing;
    }

    private Paragraph acts(Issue issue) {
        Paragraph acts = new Paragraph();
        acts.addClassName("fx");
        if (!issue.isRetired() && !issue.isPublic() && desk.mayShow()) {
            acts.add(Press.outlined("Show this edition to the public", () -> show(issue)));
        }
        acts.add(
                issue.isRetired()
                        ? Press.plain("Ask it again…", () -> new ReasonDialog(
                                        "Ask “" + issue.title() + "” again",
                                        "Plans are counted for it again.",
                                        "Ask again",
                                        reason -> {
                                            desk.register().resume(round, issue.id(), reason);
                                            done.accept("It is asked again.");
                                        })
                                .open())
                        : Press.plain("Ask no longer…", () -> new ReasonDialog(
                                        "Ask “" + issue.title() + "” no longer",
                                        "It leaves the matrix and the public pages. Nothing is deleted.",
                                        "Ask no longer",
                                        reason -> {
                                            desk.register().retire(round, issue.id(), reason);
                                            done.accept("It is asked no longer. Nothing was deleted.");
                                        })
                                .open()));
        return acts;
    }

    private void show(Issue issue) {
        Confirmation.ask(
                "Show edition " + issue.edition() + " of “" + issue.title() + "” to the public?",
                Parts.paragraph(
                        "Public readers will see the issue and what the machine says of public plans, marked as not"
                                + " checked by an assessor.",
                        "small"),
                "Show it",
                "Not now",
                () -> {
                    desk.register().show(round, issue.id());
                    done.accept("Edition " + issue.edition() + " is public.");
                });
    }
}
