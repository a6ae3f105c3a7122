package org.candour.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import org.candour.common.Problem;

/** Small pieces of the style sheet that screens of several rooms show alike. */
public final class Parts {

    private Parts() {}

    /** A band as it is shown everywhere: its colour, four pips and its word. */
    public static Span band(String letter, String title) {
        int on =
                switch (letter) {
                    case "O" -> 4;
                    case "A" -> 3;
                    case "M" -> 2;
                    default -> 1;
                };
        Span pips = span("", "pips");
        pips.getElement().setAttribute("aria-hidden", "true");
        for (int i = 1; i <= 4; i++) {
            Element pip = new Element("i");
            if (i <= on) {
                pip.getClassList().add("on");
            }
            pips.getElement().appendChild(pip);
        }
        Span band = new Span(pips, new Span(title));
        band.addClassNames("band", letter.toLowerCase(Locale.ROOT));
        return band;
    }

    /** Everything that is wrong, at once: where, what, what to do. Read out when it appears. */
    public static Div problems(String heading, List<Problem> problems) {
        UnorderedList list = new UnorderedList();
        problems.forEach(problem -> list.add(new ListItem(
                strong(problem.where() + ": "), new Span(problem.what() + " "), new Span(problem.remedy()))));
        Div box = new Div(new Paragraph(strong(heading)), list);
        box.addClassName("err");
        box.getElement().setAttribute("role", "alert");
        return box;
    }

    /** What is missing, and what to do about it. */
    public static Div empty(String missing, Component... whatToDo) {
        Div empty = new Div(new Paragraph(strong(missing)), new Paragraph(whatToDo));
        empty.addClassName("empty");
        return empty;
    }

    /** Vaadin's own sign of a lost connection stands outside every landmark; as a status it may. Call when attached. */
    public static void nameConnectionSign(Component attached) {
        attached.getElement()
                .executeJs("document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')");
    }

    /** A place whose changes are read out. */
    public static Div status() {
        Div status = new Div();
        status.getElement().setAttribute("role", "status");
        return status;
    }

    public static Section section(Component... content) {
        Section section = new Section(content);
        section.addClassName("sec");
        return section;
    }

    /** The full width of a workspace page. */
    public static Div wide(Component... content) {
        Div wrap = new Div(content);
        wrap.addClassNames("wrap", "wide");
        return wrap;
    }

    public static Span strong(String text) {
        Span strong = new Span(text);
        strong.addClassName("strong");
        return strong;
    }

    public static Span span(String text, String... classes) {
        Span span = new Span(text);
        span.addClassNames(classes);
        return span;
    }

    public static Paragraph paragraph(String text, String... classes) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassNames(classes);
        return paragraph;
    }

    public static NativeTableHeaderCell columnHead(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    /** The head of a column of numbers. */
    public static NativeTableHeaderCell numberHead(String text) {
        NativeTableHeaderCell cell = columnHead(text);
        cell.addClassName("n");
        return cell;
    }

    public static NativeTableHeaderCell rowHead(Component... content) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }

    public static NativeTableCell number(String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.addClassName("n");
        return cell;
    }
}
