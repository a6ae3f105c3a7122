package org.candour.plans.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.candour.plans.Document;
import org.candour.plans.Page;
import org.candour.plans.PlanVersion;
import org.candour.plans.ReadabilityReport;
import org.candour.plans.ReadingProgress.Progress;
import org.candour.plans.ToLookAt;
import org.jspecify.annotations.Nullable;

/** One document of a version: what it is, how much of it could be read, and its pages. */
final class DocumentPart extends Section {

    private static final long serialVersionUID = 1L;

    private final Div place = new Div();
    private @Nullable Html strip;

    DocumentPart(
            PlanVersion version,
            Document document,
            List<Page> pages,
            @Nullable Page current,
            @Nullable Progress progress,
            Function<String, String> nameOf,
            @Nullable ReadabilityReport report,
            @Nullable PageTools tools) {
        addClassName("document");
        Span role = new Span(document.role().title());
        role.addClassNames("badge", "quiet");
        H3 name = new H3(document.fileName());
        Div head = new Div(name, role);
        head.addClassName("document-head");
        add(head, status(document, progress));
        if (!document.reason().isEmpty()) {
            Div why = new Div(document.reason());
            why.addClassName("call");
            add(why);
        }
        if (report != null && document.state().isFinal() && document.pages() > 0) {
            add(new ReadabilityPart(document, report));
        }
        List<ToLookAt> doubtful = ToLookAt.of(document, pages);
        if (!doubtful.isEmpty() && progress == null) {
            add(new LookList(version, doubtful));
        }
        if (!pages.isEmpty()) {
            strip = PageStrip.of(version, document, pages, current == null ? 0 : current.number());
            add(strip);
        }
        if (tools != null) {
            place.add(tools);
        }
        add(place);
        add(original(document));
        Paragraph source =
                new Paragraph("SHA-256 " + document.sha256() + " · received " + PlanWords.received(document, nameOf));
        source.addClassName("src");
        add(source);
    }

    /** The page that is shown above has been turned: the strip and what can be done about a page go with it. */
    void turned(Page page, PageTools tools) {
        place.removeAll();
        place.add(tools);
        if (strip != null) {
            PageStrip.mark(strip, page.number());
        }
    }

    /** Who is to set a page right must see the file it comes from; it is saved, never opened here. */
    private static Anchor original(Document document) {
        Anchor original = new Anchor("/work/view/" + document.id(), "Download the original");
        original.getElement().setAttribute("download", document.fileName()).setAttribute("router-ignore", true);
        original.getElement().setAttribute("aria-label", "Download the original, " + document.fileName());
        return original;
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
