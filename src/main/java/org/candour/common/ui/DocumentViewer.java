package org.candour.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.function.SerializableConsumer;

/** A document: each page as the file draws it and as it was read, with search inside. It fetches what it shows itself. */
@Tag("candour-viewer")
@JsModule("./elements/viewer.ts")
@NpmPackage(
        value = "pdfjs-dist",
        version = "6.5.438",
        assets = {
            "cmaps/**:pdfjs/cmaps",
            "standard_fonts/**:pdfjs/standard_fonts",
            "wasm/**:pdfjs/wasm",
            "iccs/**:pdfjs/iccs"
        })
@StyleSheet("context://styles/viewer.css")
public class DocumentViewer extends Component implements HasStyle {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "event.detail.page";
    private static final int PAUSE_MILLIS = 300;

    /**
     * What is shown.
     *
     * @param base address of the document's bytes, pages and search
     * @param address address of a page of it, with {@code {page}} for the number
     * @param plan whose plan and which version, as it is cited
     * @param label "Main plan"
     * @param isPdf whether pages can be drawn
     */
    public record Shown(
            String base,
            String address,
            String plan,
            String label,
            String fileName,
            String pageWord,
            int pages,
            boolean isPdf) {}

    /** Opens the document at a page, with what answers the question marked; no question, no marks. */
    public DocumentViewer(Shown shown, int page, String question) {
        addClassName("wide");
        getElement()
                .setProperty("base", shown.base())
                .setProperty("address", shown.address())
                .setProperty("plan", shown.plan())
                .setProperty("label", shown.label())
                .setProperty("file", shown.fileName())
                .setProperty("word", shown.pageWord())
                .setProperty("pages", shown.pages())
                .setProperty("pdf", shown.isPdf())
                .setProperty("page", page)
                .setProperty("question", question);
    }

    /** Tells which page is shown when a person has turned to another and stays there for a moment. */
    public void onPage(SerializableConsumer<Integer> turned) {
        getElement()
                .addEventListener(
                        "viewer-page",
                        event -> turned.accept(event.getEventData().get(PAGE).asInt()))
                .addEventData(PAGE)
                .debounce(PAUSE_MILLIS);
    }
}
