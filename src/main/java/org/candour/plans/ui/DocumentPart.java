package org.candour.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.candour.plans.Document;
import org.candour.plans.Page;
import org.candour.plans.PlanVersion;
import org.candour.plans.ReadingProgress.Progress;
import org.candour.plans.ToLookAt;
import org.jspecify.annotations.Nullable;

/** One document of a version: what it is, how much of it could be read, and its pages. */
final class DocumentPart extends Section {

    private static final long serialVersionUID = 1L;

    private final Div foot = new Div();
    private @Nullable Html strip;

    DocumentPart(PlanDesk desk, PlanVersion version, Document document, PageChoice choice) {
        addClassName("document");
        List<Page> pages = desk.plans().pages(document.id());
        Progress progress = desk.reading().of(document.id()).orElse(null);
        add(head(document), status(document, progress));
        if (!document.reason().isEmpty()) {
            Div why = new Div(document.reason());
            why.addClassName("call");
            add(why);
        }
        if (document.state().isFinal() && document.pages() > 0) {
            desk.plans().readability(document.id()).ifPresent(report -> add(new ReadabilityPart(document, report)));
        }
        List<ToLookAt> doubtful = ToLookAt.of(document, pages);
        if (!doubtful.isEmpty() && progress == null) {
            add(new LookList(version, doubtful));
        }
        if (!pages.isEmpty()) {
            Page open = choice.of(document, pages);
            PagesByHand byHand = new PagesByHand(desk.corrections().byPeople(document.id()), desk::nameOf);
            strip = PageStrip.of(version, document, pages, byHand, open == null ? 0 : open.number());
            add(strip);
        }
        foot.addClassName("document-foot");
        foot.add(original(document), origin(desk, document));
        add(new DocumentNotes(desk.shelf(), document, desk::areaOf), foot);
    }

    /** One more thing that can be done with it. */
    void offer(Component tools) {
        foot.add(tools);
    }

    /** The page that is shown above has been turned: the strip goes with it. */
    void turned(int page) {
        if (strip != null) {
            PageStrip.mark(strip, page);
        }
    }

    private static Div head(Document document) {
        Span role = new Span(document.role().title());
        role.addClassNames("badge", "quiet");
        Div head = new Div(new H3(document.fileName()), role);
        head.addClassName("document-head");
        return head;
    }

    /** Who is to set a page right must see the file it comes from; it is saved, never opened here. */
    private static Anchor original(Document document) {
        Anchor original = new Anchor("/work/view/" + document.id(), "Download the original");
        original.getElement().setAttribute("download", document.fileName()).setAttribute("router-ignore", true);
        original.getElement().setAttribute("aria-label", "Download the original, " + document.fileName());
        return original;
    }

    private static NativeDetails origin(PlanDesk desk, Document document) {
        Paragraph source = new Paragraph(
                "SHA-256 " + document.sha256() + " · received " + PlanWords.received(document, desk::nameOf));
        source.addClassName("src");
        return new NativeDetails("Where it comes from, and its hash", source);
    }

    private static Paragraph status(Document document, @Nullable Progress progress) {
        Paragraph status = new Paragraph();
        status.addClassName("cap");
        if (progress != null) {
            status.setText((progress.isAfterwards() ? PlanWords.pages(document) + ". " : "") + progress.words() + ".");
            status.getElement().setAttribute("role", "status");
        } else if (document.state().isFinal() && document.pages() > 0) {
            status.setText(PlanWords.state(document) + ". " + PlanWords.pages(document) + ".");
        } else {
            status.setText(PlanWords.state(document) + ".");
        }
        return status;
    }
}
