package org.candour.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import java.util.ArrayList;
import java.util.List;
import org.candour.common.html.Figures;

/** Which files of a dropped folder the browser could not read, or that none is in it: else nothing would be said. */
@JavaScript("context://scripts/folders.js")
final class LostFiles extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;

    LostFiles() {
        getElement().setAttribute("role", "alert");
    }

    /** @param byPath whether files of folders are named by their paths */
    void watch(Upload upload, boolean byPath) {
        upload.addAttachListener(
                shown -> upload.getElement().executeJs("window.candourFolders.watch(this, $0)", byPath));
        upload.getElement()
                .addEventListener("folder-walked", walked -> {
                    List<String> names = new ArrayList<>();
                    walked.getEventData().get("event.detail.lost").forEach(name -> names.add(name.asString()));
                    boolean isEmpty =
                            walked.getEventData().get("event.detail.found").asInt() == 0;
                    tell(
                            names,
                            isEmpty
                                    ? walked.getEventData()
                                            .get("event.detail.name")
                                            .asString()
                                    : "");
                })
                .addEventData("event.detail.lost")
                .addEventData("event.detail.found")
                .addEventData("event.detail.name");
    }

    /** Stays until another folder comes: the files that did arrive are no reason to forget the others. */
    private void tell(List<String> names, String empty) {
        removeAll();
        if (!names.isEmpty()) {
            UnorderedList list = new UnorderedList();
            names.stream().limit(MOST).forEach(name -> list.add(new ListItem(name)));
            say(
                    new Paragraph("Your browser could not read " + Figures.counted(names.size(), "file")
                            + " of the folder, so " + (names.size() == 1 ? "it is" : "they are")
                            + " not here" + (names.size() > MOST ? "; the first " + MOST + ":" : ":")),
                    list);
        } else if (!empty.isEmpty()) {
            say(new Paragraph("There is no file to take in “" + empty + "”."));
        }
    }

    private void say(Component... words) {
        Div call = new Div(words);
        call.addClassName("call");
        add(call);
    }
}
