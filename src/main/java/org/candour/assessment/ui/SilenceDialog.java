package org.candour.assessment.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.candour.common.ProblemsException;
import org.candour.common.ui.Parts;
import org.candour.criteria.CriteriaSet.Criterion;
import org.candour.plans.Coverage;
import org.candour.plans.PlanVersionId;
import org.candour.search.LooseWords;
import org.candour.search.Passage;
import org.candour.search.PlanSearch;
import org.candour.search.SearchAnswer;
import org.candour.search.Uncertainty;

/** Searches the plan for what a criterion asks, and certifies that it says nothing, if that is so. */
class SilenceDialog extends Dialog {

    private static final int SHOWN = 5;

    private final transient PlanSearch search;
    private final transient PlanVersionId version;
    private final transient Consumer<String> certify;
    private final transient Consumer<Passage> open;
    private final Input question = new Input();
    private final Div answer = Parts.status();

    SilenceDialog(
            Criterion criterion,
            PlanSearch search,
            PlanVersionId version,
            Consumer<String> certify,
            Consumer<Passage> open) {
        this.search = search;
        this.version = version;
        this.certify = certify;
        this.open = open;
        setHeaderTitle(criterion.id() + ": the plan says nothing");
        setWidth("38rem");
        setMaxWidth("100%");
        question.getElement().setAttribute("type", "search"); // style sheets look for it
        question.setId("silence");
        question.getElement().addEventListener("keydown", e -> look()).setFilter("event.key === 'Enter'");
        Div row = new Div(question, Press.outlined("Search", this::look));
        row.addClassName("typed");
        add(
                Parts.paragraph(
                        "Search for the words the plan would use if it dealt with this. If none is there, a search"
                                + " certificate records what was searched for, and on how many pages.",
                        "small"),
                Fields.field("silence", "Search the whole plan for", "", row),
                answer,
                new Paragraph(Press.plain("Close", this::close)));
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                question.focus();
            }
        });
    }

    void look(String words) {
        question.setValue(words);
        look();
    }

    private void look() {
        answer.removeAll();
        String words = question.getValue().strip();
        if (words.isEmpty()) {
            answer.add(Parts.paragraph("Say first what to search for.", "small"));
            return;
        }
        try {
            show(search.search(version, words, SHOWN));
        } catch (ProblemsException e) {
            answer.add(Parts.problems("Nothing was searched", e.problems()));
        }
    }

    private void show(SearchAnswer found) {
        if (!found.problem().isEmpty()) {
            answer.add(Parts.paragraph(found.problem(), "small"));
        }
        String advice = LooseWords.advice(found.question(), found.searchedAs());
        found.says().forEach(plan -> says(plan, advice));
        found.silent().forEach(silent -> certifiable(silent.coverage()));
        found.cannotTell().forEach(plan -> {
            if (plan.isOnlyToCheck()) {
                certifiable(plan.coverage());
            } else {
                unsure(plan, advice);
            }
        });
    }

    /** Nothing was found; who certifies it has looked at what was not seen, which the certificate names. */
    private void certifiable(Coverage coverage) {
        answer.add(
                Parts.paragraph(
                        "Not mentioned in the text we could read: 0 hits in " + coverage.counted(coverage.known()) + "."
                                + (coverage.notSeen().isEmpty()
                                        ? ""
                                        : " But " + coverage.notSeen() + ": look there first."),
                        "small"),
                Press.filled("Certify and cite", () -> {
                    certify.accept(question.getValue().strip());
                    close();
                }));
    }

    /** Words that stand there otherwise are to be looked at; only what nobody can read is insufficient evidence. */
    private void unsure(SearchAnswer.CannotTell unsure, String advice) {
        boolean isUnread = unsure.uncertainty() == Uncertainty.UNREAD;
        answer.add(Parts.paragraph(
                isUnread
                        ? "No mention found, but we cannot tell: " + unsure.reason()
                                + " Choose “Insufficient evidence” if the answer would stand there."
                        : unsure.uncertainty().title() + ". " + unsure.reason()
                                + " That is no silence to certify; look at what it says."
                                + (unsure.uncertainty() == Uncertainty.WORDS_APART
                                                || unsure.uncertainty() == Uncertainty.SCATTERED
                                        ? advice
                                        : ""),
                "small"));
        passages(unsure.perhaps());
    }

    private void says(SearchAnswer.Says says, String advice) {
        answer.add(Parts.paragraph(
                "The plan mentions it on " + says.coverage().counted(says.pagesHit()) + "."
                        + " That is no silence; look at what it says." + advice,
                "small"));
        passages(says.passages());
    }

    private void passages(List<Passage> passages) {
        if (passages.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        passages.forEach(passage -> list.add(new ListItem(
                Press.small(passage.role().label() + " " + passage.page(), () -> {
                    open.accept(passage);
                    close();
                }),
                new Span(" " + passage.snippet().text() + passage.doubtInBrackets()))));
        list.addClassName("found");
        answer.add(list);
    }
}
