package org.candour.accounts.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Set;
import org.candour.accounts.Account;
import org.candour.common.ProblemsException;
import org.candour.common.Role;
import org.candour.common.ui.Parts;

/** Chooses what one person may do. */
class RolesDialog extends Dialog {

    private final CheckboxGroup<Role> roles = roleBoxes();
    private final Div problems = new Div();
    private final SerializableConsumer<Set<Role>> change;

    /** @param change does it; may refuse with every problem */
    RolesDialog(Account account, SerializableConsumer<Set<Role>> change) {
        this.change = change;
        setHeaderTitle("Roles of " + account.fullName());
        roles.setValue(account.roles());
        NativeButton save = new NativeButton("Change roles", click -> save());
        save.addClassName("btn");
        NativeButton cancel = new NativeButton("Leave as they are", click -> close());
        cancel.addClassNames("btn", "plain");
        add(
                problems,
                roles,
                Parts.paragraph(
                        "The person is signed out where they are signed in, and holds the new roles from the next sign-in.",
                        "small",
                        "quiet"));
        getFooter().add(cancel, save);
    }

    static CheckboxGroup<Role> roleBoxes() {
        CheckboxGroup<Role> boxes = new CheckboxGroup<>("Roles");
        boxes.setItems(Role.values());
        boxes.setItemLabelGenerator(Role::title);
        return boxes;
    }

    private void save() {
        try {
            change.accept(roles.getValue());
            close();
        } catch (ProblemsException refused) {
            problems.removeAll();
            problems.add(Parts.problems("Nothing was changed.", refused.problems()));
        }
    }
}
