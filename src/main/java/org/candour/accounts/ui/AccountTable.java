package org.candour.accounts.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.stream.Collectors;
import org.candour.accounts.Account;
import org.candour.accounts.Accounts;
import org.candour.common.ProblemsException;
import org.candour.common.Role;
import org.candour.common.ui.Confirmation;
import org.candour.common.ui.Parts;

/** Everybody with an account, and what can be changed about it. */
class AccountTable extends Composite<Div> {

    private final transient Accounts accounts;
    private final SerializableConsumer<String> done;
    private final Div problems = new Div();
    private final NativeTable table = new NativeTable();

    /** @param done told in words what was changed */
    AccountTable(Accounts accounts, SerializableConsumer<String> done) {
        this.accounts = accounts;
        this.done = done;
        table.setCaptionText("By name. A shut-out account keeps its work and its line in the audit trail.");
        NativeTableRow head = new NativeTableRow();
        List.of("Name", "User name", "Roles", "State", "Change").forEach(title -> head.add(Parts.columnHead(title)));
        table.addClassName("people");
        table.getHead().add(head);
        Div scroll = new Div(table);
        scroll.addClassName("scroll-x");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Accounts");
        getContent().add(problems, scroll);
    }

    void show(List<Account> all) {
        problems.removeAll();
        table.removeBody();
        all.forEach(account -> table.getBody().add(row(account)));
    }

    private NativeTableRow row(Account account) {
        NativeTableCell state = new NativeTableCell();
        state.add(account.enabled() ? new Span("May sign in") : Parts.span("Shut out", "badge"));
        Div acts = new Div(rolesButton(account), doorButton(account));
        acts.addClassName("acts");
        return new NativeTableRow(
                Parts.rowHead(
                        new Span(account.fullName()),
                        Parts.span(account.id() + (account.enabled() ? "" : ", shut out"), "phone", "xs", "quiet")),
                new NativeTableCell(account.id().value()),
                new NativeTableCell(roles(account)),
                state,
                new NativeTableCell(acts));
    }

    private static String roles(Account account) {
        String titles = account.roles().stream().map(Role::title).collect(Collectors.joining(", "));
        return account.footprint() == null ? titles : titles + " for " + account.footprint();
    }

    private NativeButton rolesButton(Account account) {
        return button(
                "Change roles", "Change the roles of " + account.fullName(), () -> new RolesDialog(account, roles -> {
                            accounts.setRoles(account.id(), roles);
                            done.accept(account.fullName() + " has new roles.");
                        })
                        .open());
    }

    private NativeButton doorButton(Account account) {
        String name = account.fullName();
        return account.enabled()
                ? button("Shut out", "Shut out " + name, () -> askToShutOut(account))
                : button("Let in", "Let " + name + " in again", () -> change(account, true, name + " may sign in."));
    }

    private void askToShutOut(Account account) {
        Confirmation.ask(
                "Shut out " + account.fullName() + "?",
                Parts.paragraph("They are signed out now and cannot sign in, and their personal tokens stop working."
                        + " What they did stays. You can let them in again."),
                "Shut out",
                "Leave as it is",
                () -> change(account, false, account.fullName() + " is shut out."));
    }

    private void change(Account account, boolean enabled, String said) {
        try {
            accounts.setEnabled(account.id(), enabled);
            done.accept(said);
        } catch (ProblemsException refused) {
            done.accept("");
            problems.add(Parts.problems("Nothing was changed.", refused.problems()));
        }
    }

    private static NativeButton button(String text, String label, Runnable act) {
        NativeButton button = new NativeButton(text, click -> act.run());
        button.addClassNames("btn", "second", "s");
        button.setAriaLabel(label);
        return button;
    }
}
