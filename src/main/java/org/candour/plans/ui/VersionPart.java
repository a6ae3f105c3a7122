package org.candour.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.candour.footprints.Footprint;
import org.candour.plans.Departure;
import org.candour.plans.Document;
import org.candour.plans.LeftOut;
import org.candour.plans.PlanVersion;
import org.jspecify.annotations.Nullable;

/** One version of a plan: how it stands, what keeps its silence in doubt, and its documents. */
final class VersionPart extends Section {

    private static final long serialVersionUID = 1L;

    private final transient PlanDesk desk;
    private final transient PlanVersion version;
    private final transient Runnable changed;
    private @Nullable DocumentPart opened;

    /**
     * @param isBusy while something of the plan is being read, what can be filled in is not offered: following the
     *     reading would shut it
     * @param changed called when somebody has done something here
     */
    VersionPart(
            PlanDesk desk,
            Footprint of,
            PlanVersion version,
            String standing,
            PageChoice choice,
            boolean isBusy,
            Runnable changed) {
        this.desk = desk;
        this.version = version;
        this.changed = () -> {
            changed.run(); // what was pressed is gone, and with it the focus
            UI.getCurrent()
                    .getPage()
                    .executeJs("document.getElementById($0)?.focus({preventScroll: true})", headingId());
        };
        addClassName("sec");
        Paragraph stands = new Paragraph(standing);
        stands.addClassName("cap");
        add(head(of), stands);
        List<LeftOut> leftOut = desk.shelf().leftOut(version.id());
        if (!leftOut.isEmpty()) {
            add(new LeftOutFiles(desk, version, leftOut, this.changed));
        }
        desk.plans().documents(version.id()).forEach(document -> add(document, choice, isBusy));
        List<Departure> departures = desk.shelf().departures(version.id());
        if (!departures.isEmpty()) {
            add(new EarlierFiles(version, departures, desk::nameOf));
        }
    }

    private Div head(Footprint of) {
        Span seen = new Span(version.isPublic() ? "Public" : "Staff only");
        seen.addClassName("badge");
        H2 title = new H2(version.title());
        title.setId(headingId());
        title.getElement().setAttribute("tabindex", "-1");
        Div head = new Div(title, new Span(PlanWords.dated(version.date())), seen);
        head.addClassName("version-head");
        if (!version.isPublic()) {
            head.add(new EditVersionButton(desk.shelf(), version, changed));
        }
        if (desk.isPublisher()) {
            head.add(publishing(of));
        }
        return head;
    }

    /** Offered where there is something to read; else what is missing. */
    private Component publishing(Footprint of) {
        String missing =
                version.isPublic() ? "" : PublishWords.missing(desk.plans().documents(version.id()));
        if (missing.isEmpty()) {
            return new PublishButton(desk, of, version, changed);
        }
        Span words = new Span(missing);
        words.addClassName("cap");
        return words;
    }

    private String headingId() {
        return "version-" + version.id();
    }

    private void add(Document document, PageChoice choice, boolean isBusy) {
        DocumentPart part = new DocumentPart(desk, version, document, choice);
        if (choice.isOf(document.id())) {
            opened = part;
        }
        add(part);
        if (!isBusy) {
            part.offer(new DocumentTools(desk, version, document, changed));
        }
    }

    /** The page that is open has been turned. */
    void turned(int page) {
        if (opened != null) {
            opened.turned(page);
        }
    }
}
