package org.candour.plans.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.candour.common.ProblemsException;
import org.candour.plans.Document;
import org.candour.plans.DocumentUses.Use;
import org.candour.plans.Shelf;
import org.candour.plans.Shelf.Sight;

/** Asks why a document is to be deleted, and says what rests on it. */
final class DeleteDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    DeleteDialog(Shelf shelf, Document document, Runnable afterwards) {
        super("Delete “" + document.fileName() + "”?");
        setRole("alertdialog");
        setCloseOnOutsideClick(false);
        setMaxWidth("min(40rem, 100%)");
        add(new Paragraph(
                "Its bytes and texts are deleted for good. What stays is a record: its name, size and SHA-256,"
                        + " who deleted it, when and why. To put a better file in its place, replace it instead."));
        Sight sight = shelf.sight(document.id()).orElse(new Sight(false, false, ""));
        readers(sight).forEach(words -> add(new Paragraph(words)));
        List<Use> uses = shelf.uses(document.id());
        List<Use> published = uses.stream().filter(Use::isPublished).toList();
        if (!uses.isEmpty()) {
            UnorderedList list = new UnorderedList();
            uses.forEach(use -> list.add(new ListItem(use.words())));
            add(new Paragraph("It is cited by:"), list);
        }
        TextArea reason = new TextArea("Why is it deleted? Readers of citations will see this.");
        reason.setWidthFull();
        reason.setMaxLength(1000);
        reason.setRequiredIndicatorVisible(true);
        Checkbox known = new Checkbox("I know that these published citations will end at the record of the deletion.");
        known.setVisible(!published.isEmpty());
        Refusal refusal = new Refusal();
        add(reason, known, refusal);
        NativeButton keep = new NativeButton("Keep it", click -> close());
        keep.setClassName("btn plain");
        NativeButton delete = new NativeButton("Delete for good", click -> {
            try {
                shelf.delete(document.id(), reason.getValue(), known.getValue(), sight);
                close();
                afterwards.run();
            } catch (ProblemsException e) {
                refusal.show(e);
            }
        });
        delete.setClassName("btn");
        getFooter().add(keep, delete);
    }

    /** What readers see now, and what then. */
    static List<String> readers(Sight sight) {
        if (!sight.isPublic()) {
            return sight.isLast()
                    ? List.of("It is the last file of this version: no file is left in it then.")
                    : List.of();
        }
        String record = "Readers see it now. In its place they will see the record: name, SHA-256, the day and your"
                + " reason.";
        if (!sight.isLast()) {
            return List.of(record);
        }
        return List.of(
                record,
                "It is the last file of this public version. "
                        + (sight.instead().isEmpty()
                                ? "The version stays public, with nothing in it to read or search."
                                : "From then on “" + sight.instead() + "”, which is public too, is the current public"
                                        + " version again: it is what readers find, and what silences are claimed of."));
    }
}
