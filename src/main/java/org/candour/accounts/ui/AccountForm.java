package org.candour.accounts.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.stream.Collectors;
import org.candour.accounts.Accounts;
import org.candour.accounts.NewAccount;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.common.Role;
import org.candour.common.ui.LabelledInput;
import org.candour.common.ui.Parts;

/** Makes an account; says everything wrong with it at once, each beside its field. */
class AccountForm extends Composite<Div> {

    private final transient Accounts accounts;
    private final SerializableConsumer<String> done;
    private final Div problems = new Div();
    private final LabelledInput fullName = new LabelledInput("new-name", "Full name", "").atMost(200);
    private final LabelledInput userName = new LabelledInput(
                    "new-user-name", "User name", "What the person signs in with; never shown to the public.")
            .atMost(64);
    private final CheckboxGroup<Role> roles = RolesDialog.roleBoxes();
    private final LabelledInput footprint = new LabelledInput(
                    "new-footprint", "Footprint", "Only for a footprint contact: its code, as in E54000041.")
            .atMost(20);
    private final LabelledInput password = new LabelledInput(
                    "new-password", "First password", "At least 12 characters. Hand it over in person.")
            .forNewPassword();

    AccountForm(Accounts accounts, SerializableConsumer<String> done) {
        this.accounts = accounts;
        this.done = done;
        NativeButton make = new NativeButton("Make the account", click -> make());
        make.addClassName("btn");
        Div fields = new Div(fullName, userName, roles, footprint, password, new Div(make));
        fields.addClassName("formfields");
        getContent().add(problems, fields);
    }

    private void make() {
        NewAccount typed =
                new NewAccount(userName.text(), fullName.text(), roles.getValue(), footprint.text(), password.text());
        try {
            accounts.create(typed);
            show("", List.of());
            List.of(fullName, userName, footprint, password).forEach(LabelledInput::clear);
            roles.clear();
            done.accept("Made the account of " + typed.fullName().strip() + ".");
        } catch (ProblemsException refused) {
            show("The account was not made.", refused.problems());
        }
    }

    private void show(String heading, List<Problem> wrong) {
        problems.removeAll();
        if (!wrong.isEmpty()) {
            problems.add(Parts.problems(heading, wrong));
        }
        fullName.showError(about(NewAccount.FULL_NAME, wrong));
        userName.showError(about(NewAccount.USER_NAME, wrong));
        footprint.showError(about(NewAccount.FOOTPRINT, wrong));
        password.showError(about(NewAccount.PASSWORD, wrong));
        String role = about(NewAccount.ROLES, wrong);
        roles.setErrorMessage(role);
        roles.setInvalid(!role.isEmpty());
    }

    private static String about(String field, List<Problem> wrong) {
        return wrong.stream()
                .filter(problem -> problem.where().equals(field))
                .map(problem -> problem.what() + " " + problem.remedy())
                .collect(Collectors.joining(" "));
    }
}
