package org.candour.figures.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.candour.common.ui.Parts;
import org.candour.figures.AgreedNumbers;
import org.candour.figures.NumbersCheck;
import org.candour.figures.StatedFigure;
import org.candour.figures.Subject;
import org.jspecify.annotations.Nullable;

/** Every figure the plan states, a hundred at a time, and as a file. */
class FiguresPart extends Section {

    private static final long serialVersionUID = 1L;

    private static final int AT_ONCE = 100;

    private final transient AgreedNumbers numbers;
    private final transient NumbersCheck check;
    private final Div chips = new Div();
    private final NativeTableBody body = new NativeTableBody();
    private final NativeButton more = new NativeButton("Show more");
    private final Div table = new Div();
    private transient List<StatedFigure> shown = List.of();
    private int rows;

    FiguresPart(AgreedNumbers numbers, NumbersCheck check) {
        this.numbers = numbers;
        this.check = check;
        addClassName("sec");
        Anchor file = new Anchor(FiguresNavigation.figures(check.version().id()), "Download as CSV");
        file.getElement().setAttribute("download", true);
        file.setRouterIgnore(true);
        more.addClassNames("btn", "second", "s");
        more.addClickListener(e -> more());
        chips.addClassName("chips");
        chips.getElement().setAttribute("role", "group").setAttribute("aria-label", "Figures to show");
        table.addClassName("scroll-x");
        table.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        table.getElement().setAttribute("aria-label", "Stated figures");
        add(
                new H2("All stated figures"),
                Parts.paragraph(
                        check.figures()
                                + " amounts with a unit were found in the text and tables. Numbers in words, and numbers"
                                + " whose unit is not written, are not among them.",
                        "cap"),
                file,
                chips,
                table,
                more);
        more.setVisible(false);
        chips(null);
    }

    private void chips(@Nullable Subject pressed) {
        chips.removeAll();
        for (Subject subject : Subject.values()) {
            NativeButton chip = new NativeButton(subject.title(), e -> show(subject));
            chip.addClassName("chip");
            chip.getElement().setAttribute("aria-pressed", subject == pressed ? "true" : "false");
            chips.add(chip);
        }
    }

    private void show(Subject subject) {
        chips(subject);
        shown = numbers.figures(check.version().id()).stream()
                .filter(figure -> figure.subject() == subject)
                .toList();
        rows = 0;
        body.removeAll();
        table.removeAll();
        if (shown.isEmpty()) {
            table.add(Parts.paragraph("No figure of this kind was found.", "quiet"));
            more.setVisible(false);
            return;
        }
        NativeTable all = new NativeTable();
        all.addClassName("list");
        all.add(new NativeTableHeader(new NativeTableRow(
                Parts.columnHead("Where"),
                Parts.numberHead("As written"),
                Parts.columnHead("Year"),
                Parts.columnHead("Said to be"),
                Parts.columnHead("Passage"))));
        all.add(body);
        table.add(all);
        more();
    }

    private void more() {
        int end = Math.min(rows + AT_ONCE, shown.size());
        new ArrayList<>(shown.subList(rows, end)).forEach(figure -> body.add(row(figure)));
        rows = end;
        more.setVisible(rows < shown.size());
        more.setText("Show " + Math.min(AT_ONCE, shown.size() - rows) + " more of " + shown.size());
    }

    private NativeTableRow row(StatedFigure figure) {
        Anchor place = new Anchor(
                FiguresNavigation.page(check.version().round(), check.version().footprint(), figure.passage()),
                figure.passage().place());
        String kind = String.join(
                " ",
                figure.subject().title(),
                figure.wording().title(),
                figure.span().title());
        Span words = Parts.span(figure.passage().words(), "passage", "small");
        return new NativeTableRow(
                Parts.rowHead(place),
                Parts.number(figure.written()),
                new NativeTableCell(figure.year().isEmpty() ? "not said" : figure.year()),
                new NativeTableCell(kind.strip() + (figure.isRecognised() ? " (recognised from a picture)" : "")),
                new NativeTableCell(words));
    }
}
