package org.candour.plans.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import java.util.ArrayList;
import java.util.List;
import org.candour.common.html.Figures;

/** Which files of a dropped folder the browser could not read: they would be missing without a word. */
@JavaScript("context://scripts/folders.js")
final class LostFiles extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;

    private final ArrayList<String> names = new ArrayList<>();

    LostFiles() {
        getElement().setAttribute("role", "alert");
    }

    /** @param byPath whether files of folders are named by their paths */
    void watch(Upload upload, boolean byPath) {
        upload.addAttachListener(
                shown -> upload.getElement().executeJs("window.candourFolders.watch(this, $0)", byPath));
        upload.getElement()
                .addEventListener("files-lost", lost -> {
                    names.clear();
                    lost.getEventData().get("event.detail.names").forEach(name -> names.add(name.asString()));
                    tell();
                })
                .addEventData("event.detail.names");
    }

    /** Once, as of what was dropped last. */
    void tell() {
        removeAll();
        if (names.isEmpty()) {
            return;
        }
        List<String> shown = names.subList(0, Math.min(MOST, names.size()));
        UnorderedList list = new UnorderedList();
        shown.forEach(name -> list.add(new ListItem(name)));
        Div call = new Div(
                new Paragraph("Your browser could not read " + Figures.counted(names.size(), "file")
                        + " of the folder, so " + (names.size() == 1 ? "it is" : "they are")
                        + " not here" + (names.size() > MOST ? "; the first " + MOST + ":" : ":")),
                list);
        call.addClassName("call");
        add(call);
        names.clear();
    }
}
