package org.candour.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.candour.assessment.Citation;
import org.candour.assessment.Score;
import org.candour.common.Problem;
import org.candour.common.ui.LabelledInput;
import org.candour.common.ui.Parts;
import org.candour.criteria.CriteriaSet.Criterion;
import org.candour.plans.DocumentId;

/** The criterion being scored: question, levels, reason, citations. Whatever is entered is kept at once. */
class CriterionForm extends Div {

    /** What the form asks of the room around it. */
    interface Room {
        void open(Citation.OfPassage passage);

        /** What became of a document that no longer counts; empty for one that does. */
        String fate(DocumentId document);

        /** What is wrong with it; nothing when it was cited. */
        List<Problem> citeTyped(String criterion, String passage);

        void searchForSilence(Criterion criterion);

        void next();

        /** Another criterion is open now. */
        void opened();
    }

    private final transient Criterion criterion;
    private final transient OpenSheet sheet;
    private final LevelChoice levels;
    private final KeptWords rationale;
    private final CitationList citations;

    CriterionForm(Criterion criterion, OpenSheet sheet, Room room) {
        this.criterion = criterion;
        this.sheet = sheet;
        this.levels = new LevelChoice(criterion, level -> sheet.choose(criterion.id(), level));
        this.rationale = new KeptWords("rationale-" + criterion.id(), 4);
        boolean open = sheet.isOpen();
        this.citations = new CitationList(
                room::open, room::fate, sheet.certificates(), open ? id -> sheet.remove(criterion.id(), id) : null);
        addClassName("now");
        H2 title = new H2(Parts.span(criterion.id() + " ", "code"), new Span(criterion.title()));
        title.setId("criterion");
        title.getElement().setAttribute("tabindex", "-1");
        add(title, Parts.paragraph(criterion.question(), "q"), Guidance.of(criterion), levels);
        add(Fields.field("rationale-" + criterion.id(), "Why this level", "", rationale));
        Paragraph head = new Paragraph(Parts.strong("Citations"), Parts.span(" at least one for a level", "quiet"));
        head.addClassName("xs");
        add(head, citations);
        if (open) {
            add(new Div(
                    Press.small("The plan says nothing: search and certify", () -> room.searchForSilence(criterion))));
            add(typed(room));
            NativeButton next = Press.filled("Next criterion", room::next);
            Paragraph last = new Paragraph(next, Parts.span(" Ctrl and Enter", "xs", "quiet"));
            last.addClassName("nx");
            add(last);
            rationale.addValueChangeListener(e -> {
                if (e.isFromClient()) {
                    sheet.explain(criterion.id(), e.getValue());
                }
            });
            rationale.watch(sheet.assignment().id(), sheet.score(criterion.id()));
        } else {
            levels.lock();
            rationale.setLocked(true);
        }
        refresh();
    }

    /** After something was kept. */
    void saved() {
        refresh();
        rationale.saved(sheet.score(criterion.id()));
    }

    /** Shows the score as kept; what is being typed is left alone. */
    private void refresh() {
        Score score = sheet.score(criterion.id());
        levels.show(score.level());
        if (rationale.isEmpty()) {
            rationale.setValue(score.rationale());
        }
        citations.show(score.citations());
    }

    Criterion criterion() {
        return criterion;
    }

    private NativeDetails typed(Room room) {
        LabelledInput passage = new LabelledInput("typed", "Passage, word for word, from what is shown", "");
        NativeButton cite = Press.outlined("Cite", () -> {
            List<Problem> wrong = room.citeTyped(criterion.id(), passage.text());
            if (wrong.isEmpty()) {
                passage.clear();
            } else {
                passage.showError(wrong.stream()
                        .map(problem -> problem.what() + " " + problem.remedy())
                        .collect(Collectors.joining(" ")));
                passage.focus();
            }
        });
        Div row = new Div(passage, cite);
        row.addClassName("typed");
        NativeDetails details = new NativeDetails("Cite by typing", row);
        details.addClassName("guide");
        return details;
    }
}
