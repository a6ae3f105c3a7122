package org.candour.plans.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.candour.common.ProblemsException;
import org.candour.common.ui.Confirmation;
import org.candour.plans.Document;
import org.candour.plans.DocumentRole;
import org.candour.plans.PlanVersion;

/** What may be done with a document: say what it is, put another file in its place, delete it. */
final class DocumentTools extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PlanDesk desk;
    private final transient PlanVersion version;
    private final transient Document document;
    private final transient Runnable afterwards;
    private final Refusal refusal = new Refusal();

    DocumentTools(PlanDesk desk, PlanVersion version, Document document, Runnable afterwards) {
        this.desk = desk;
        this.version = version;
        this.document = document;
        this.afterwards = afterwards;
        addClassName("document-tools");
        Div tools = new Div();
        tools.addClassName("tools");
        if (desk.mayChange(version)) {
            tools.add(role(), replace());
        } else {
            tools.add(whoMay());
        }
        if (desk.isPublisher()) {
            tools.add(button(
                    "Delete this document …", () -> new DeleteDialog(desk.shelf(), document, afterwards).open()));
        }
        add(new NativeDetails("Change, replace or delete", new Div(tools, refusal)));
    }

    /** Said before a file is looked for and sent. */
    private Paragraph whoMay() {
        return new Paragraph(
                new Span("This version is public: what is done to its files everybody sees at once, so only a publisher"
                        + " may change their role, replace or delete them. Ask one, or "),
                new Anchor(
                        PlansNavigation.plans(version.round()) + "?footprint=" + version.footprint(),
                        "upload the better file as a new version"),
                new Span("."));
    }

    private Select<DocumentRole> role() {
        Select<DocumentRole> role = new Select<>();
        role.setLabel("Role of " + document.fileName());
        role.setItems(DocumentRole.values());
        role.setItemLabelGenerator(DocumentRole::title);
        role.setValue(document.role());
        role.addValueChangeListener(change -> {
            if (!change.isFromClient()) {
                return;
            }
            if (version.isPublic()) {
                role.setValue(document.role()); // until it is meant
                askFor(change.getValue());
            } else {
                change(change.getValue());
            }
        });
        return role;
    }

    private void askFor(DocumentRole wanted) {
        Confirmation.ask(
                "Call “" + document.fileName() + "” “" + wanted.title() + "”?",
                new Consequences(
                        "From then on:",
                        List.of("Readers see it as “" + wanted.title() + "” in place of “"
                                + document.role().title()
                                + "”: on the plan’s page, in searches and downloads, and in the"
                                + " API.")),
                "Change the role",
                "Leave it",
                () -> change(wanted));
    }

    private void change(DocumentRole wanted) {
        try {
            desk.shelf().changeRole(document.id(), wanted);
            afterwards.run();
        } catch (ProblemsException e) {
            refusal.show(e);
        }
    }

    private Div replace() {
        Paragraph meaning = new Paragraph("The file there now stays for the citations made against it, but is no longer"
                + " searched and no longer counts. What people set right on its pages stays with it.");
        meaning.addClassName("cap");
        return new Div(
                button("Replace by another file …", () -> new ReplaceDialog(desk, version, document, afterwards)
                        .open()),
                meaning);
    }

    private static NativeButton button(String text, Runnable does) {
        NativeButton button = new NativeButton(text, click -> does.run());
        button.setClassName("btn second");
        return button;
    }
}
