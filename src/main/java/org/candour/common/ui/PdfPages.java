package org.candour.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.dom.Element;
import java.util.Collection;
import java.util.function.IntConsumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The pages of a PDF as the file draws them, with words marked. What pdf.js needs comes with {@link DocumentViewer}. */
@Tag("candour-pdf")
@JsModule("./elements/viewer/pdf-pages.ts")
@StyleSheet("context://styles/viewer.css")
public class PdfPages extends Component {

    private static final long serialVersionUID = 1L;

    /** Another page is looked at. */
    @DomEvent("pdf-page")
    public static class PageEvent extends ComponentEvent<PdfPages> {

        private static final long serialVersionUID = 1L;

        private final int page;

        public PageEvent(PdfPages source, boolean fromClient, @EventData("event.detail.page") int page) {
            super(source, fromClient);
            this.page = page;
        }
    }

    /** The file cannot be drawn. */
    @DomEvent("pdf-fail")
    public static class FailEvent extends ComponentEvent<PdfPages> {

        private static final long serialVersionUID = 1L;

        public FailEvent(PdfPages source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    private int looked;

    /** @param base address of the document's bytes and pages */
    public PdfPages(String base, int pages, IntConsumer moved, Runnable failed) {
        getElement().setProperty("src", base).setProperty("pages", pages);
        addListener(PageEvent.class, event -> {
            looked = event.page;
            moved.accept(event.page);
        });
        addListener(FailEvent.class, event -> failed.run());
    }

    /** Goes to a page, with words and a cited passage marked on it; an empty passage is none. */
    public void show(int page, Collection<String> words, String cited) {
        ArrayNode marks = JsonNodeFactory.instance.arrayNode();
        words.forEach(
                word -> marks.addObject().put("page", page).put("text", word).put("cited", false));
        if (!cited.isEmpty()) {
            marks.addObject().put("page", page).put("text", cited).put("cited", true);
        }
        Element element = getElement();
        element.setProperty("marks", marks.toString());
        if (page != looked) { // else it is there already, and may be further by now
            looked = page;
            element.setProperty("page", page);
        }
    }
}
