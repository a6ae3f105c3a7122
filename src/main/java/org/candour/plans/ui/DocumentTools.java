package org.candour.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.concurrent.atomic.AtomicReference;
import org.candour.common.ProblemsException;
import org.candour.plans.Document;
import org.candour.plans.DocumentRole;
import org.candour.plans.Shelf;
import org.candour.plans.Uploads;
import org.jspecify.annotations.Nullable;

/** What may be done with a document: say what it is, put another file in its place, delete it. */
final class DocumentTools extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Shelf shelf;
    private final transient Uploads uploads;
    private final transient Document document;
    private final transient Runnable afterwards;
    private final Refusal refusal = new Refusal();

    DocumentTools(
            Shelf shelf, Uploads uploads, Document document, boolean mayDelete, boolean isPublic, Runnable afterwards) {
        this.shelf = shelf;
        this.uploads = uploads;
        this.document = document;
        this.afterwards = afterwards;
        addClassName("document-tools");
        Div tools = new Div(role(), replace());
        tools.addClassName("tools");
        if (mayDelete) {
            NativeButton delete = new NativeButton(
                    "Delete this document …", click -> new DeleteDialog(shelf, document, isPublic, afterwards).open());
            delete.setClassName("btn second");
            tools.add(delete);
        }
        NativeDetails details = new NativeDetails("Change, replace or delete", new Div(tools, refusal));
        add(details);
    }

    private Select<DocumentRole> role() {
        Select<DocumentRole> role = new Select<>();
        role.setLabel("Role of " + document.fileName());
        role.setItems(DocumentRole.values());
        role.setItemLabelGenerator(DocumentRole::title);
        role.setValue(document.role());
        role.addValueChangeListener(change -> {
            try {
                shelf.changeRole(document.id(), change.getValue());
                afterwards.run();
            } catch (ProblemsException e) {
                refusal.show(e);
            }
        });
        return role;
    }

    private Div replace() {
        AtomicReference<@Nullable ProblemsException> refused = new AtomicReference<>();
        UploadHandler handler = event -> {
            refused.set(null);
            try {
                uploads.replace(document.id(), event.getFileName(), "upload", event.getInputStream());
            } catch (ProblemsException e) {
                refused.set(e);
                event.reject("It was not replaced.");
            }
        };
        Upload upload = new Upload(handler);
        upload.setMaxFiles(1);
        upload.setDropAllowed(false);
        NativeButton choose = new NativeButton("Replace by another file …");
        choose.setClassName("btn plain");
        upload.setUploadButton(choose);
        upload.addAllFinishedListener(finished -> {
            ProblemsException problem = refused.get();
            if (problem == null) {
                afterwards.run();
            } else {
                upload.clearFileList();
                refusal.show(problem);
            }
        });
        Paragraph meaning = new Paragraph("The file there now stays for the citations made against it, but is no longer"
                + " searched and no longer counts. What people set right on its pages stays with it.");
        meaning.addClassName("cap");
        return new Div(upload, meaning);
    }
}
