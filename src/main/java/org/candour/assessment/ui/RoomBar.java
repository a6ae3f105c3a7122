package org.candour.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.stream.Stream;
import org.candour.assessment.Assignment;
import org.candour.assessment.ScoreSheet;
import org.candour.common.ui.Parts;

/** The top of the reading room: which plan, how far, whether it is saved, and the ways out. */
class RoomBar extends Div {

    private final Span count = Parts.span("", "strong", "tn");
    private final Div bar = new Div();
    private final Div filled = new Div();
    private final Paragraph saved = Parts.paragraph("", "save", "xs");

    RoomBar(String footprint, String version, ScoreSheet sheet, Runnable conflict, Runnable submit) {
        addClassName("bar2");
        Assignment assignment = sheet.assignment();
        add(new Div(
                new H1(footprint),
                Parts.paragraph(version + ", criteria edition " + assignment.criteriaEdition(), "xs", "quiet")));
        Span words = new Span(count, new Span(" criteria scored"));
        words.addClassName("xs");
        bar.addClassName("pb");
        bar.getElement().setAttribute("role", "progressbar").setAttribute("aria-label", "Criteria scored");
        bar.add(filled);
        Div progress = new Div(words, bar);
        progress.addClassName("prog");
        saved.getElement().setAttribute("role", "status");
        add(progress, saved, Parts.paragraph("Not saved yet", "unsaved", "xs"));
        if (assignment.isOpen()) {
            Div acts = new Div(Press.plain("Declare a conflict", conflict), Press.filled("Submit scores", submit));
            acts.addClassName("acts");
            add(acts);
        }
        show(sheet);
        sheet.scores().values().stream()
                .flatMap(score -> Stream.ofNullable(score.savedAt()))
                .max(Instant::compareTo)
                .ifPresent(this::saved);
        Instant submitted = assignment.submittedAt();
        if (submitted != null) {
            saved.setText("Submitted " + Times.dayAndClock(submitted));
        }
    }

    void show(ScoreSheet sheet) {
        int all = sheet.criteria().criteria().size();
        int done = sheet.complete();
        count.setText(done + " of " + all);
        bar.getElement()
                .setAttribute("aria-valuemin", "0")
                .setAttribute("aria-valuemax", Integer.toString(all))
                .setAttribute("aria-valuenow", Integer.toString(done));
        filled.getElement().getStyle().set("width", 100 * done / Math.max(1, all) + "%");
    }

    void saved(Instant at) {
        saved.setText("Draft saved " + Times.clock(at));
        saved.setClassName("ok", true);
    }

    void notSaved() {
        saved.setText("Not saved");
        saved.setClassName("ok", false);
    }
}
