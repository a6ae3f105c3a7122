package org.candour.plans.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.candour.plans.Document;
import org.candour.plans.ReadabilityReport;

/** How much of a document could be read, and by which means, in figures. */
final class ReadabilityPart extends Div {

    private static final long serialVersionUID = 1L;

    private final DescriptionList figures = new DescriptionList();

    ReadabilityPart(Document document, ReadabilityReport report) {
        addClassName("readability");
        figures.getElement().setAttribute("aria-label", "How much of " + document.fileName() + " could be read");
        figure("Text in the file", report.text());
        where("Set right by a person", report.corrected());
        where("Recognised", report.recognised());
        where("Blank", report.blank());
        where("Unreadable", report.unreadable());
        where("With pictures nobody has looked into", report.pictured());
        where("Still to be recognised", report.waiting());
        if (report.recognised() > 0) {
            add("Sureness of recognised words", report.confidence() + " %");
        }
        figure("Words", report.words());
        add("Language", report.language().isEmpty() ? "could not be told" : report.language());
        add(figures);
        if (report.isForeign()) {
            Paragraph warning = new Paragraph("It seems to be written in " + report.language()
                    + ". The search knows the forms of English words only, so it may find less than there is.");
            warning.addClassName("call");
            add(warning);
        }
    }

    /** What there is none of takes no room. */
    private void where(String name, long number) {
        if (number > 0) {
            figure(name, number);
        }
    }

    private void figure(String name, long number) {
        add(name, String.format(Locale.UK, "%,d", number));
    }

    private void add(String name, String value) {
        Div pair = new Div(new DescriptionList.Term(name), new DescriptionList.Description(value));
        figures.add(pair);
    }
}
