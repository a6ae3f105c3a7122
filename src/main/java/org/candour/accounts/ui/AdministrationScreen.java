package org.candour.accounts.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.candour.accounts.Account;
import org.candour.accounts.Accounts;
import org.candour.common.DataFolder;
import org.candour.common.HealthNotes;
import org.candour.common.html.Figures;
import org.candour.common.ui.Parts;
import org.candour.common.ui.WorkspaceLayout;

/** Who may sign in and what they may do; the way to the audit trail; how the portal is doing. */
@Route(value = "work/administration", layout = WorkspaceLayout.class)
@PageTitle("Administration · Candour")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("context://styles/desk.css")
class AdministrationScreen extends Composite<Div> {

    private final transient Accounts accounts;
    private final Paragraph standfirst = Parts.paragraph("", "stand");
    private final Div status = Parts.status();
    private final AccountTable table;

    AdministrationScreen(Accounts accounts, DataFolder settings, List<HealthNotes> rooms) {
        this.accounts = accounts;
        this.table = new AccountTable(accounts, this::done);
        AccountForm form = new AccountForm(accounts, this::done);
        H2 people = new H2("Accounts");
        H2 fresh = new H2("Make an account");
        Section opening = Parts.section(
                new H1("Administration"),
                standfirst,
                new Paragraph(new Anchor("/work/administration/audit", "Audit trail: who did what, and when")));
        opening.addClassName("flush");
        getContent()
                .add(Parts.wide(
                        opening,
                        Parts.section(people, status, table),
                        Parts.section(fresh, form),
                        Parts.section(new H2("The portal"), health(settings, rooms))));
        refresh();
    }

    private void done(String what) {
        status.removeAll();
        if (!what.isEmpty()) {
            status.add(Parts.paragraph("✓ " + what, "ok"));
        }
        refresh();
    }

    private void refresh() {
        List<Account> all = accounts.all();
        long enabled = all.stream().filter(Account::enabled).count();
        standfirst.setText(Figures.counted(all.size(), "account") + ", of which " + enabled + " may sign in. "
                + "An administrator holds no other role by default and cannot change a score.");
        table.show(all);
    }

    private static DescriptionList health(DataFolder settings, List<HealthNotes> rooms) {
        DescriptionList list = new DescriptionList();
        list.addClassName("kv");
        list.add(term("Version"), said(version()));
        list.add(term("Free space for plans and data"), said(freeSpace(settings)));
        rooms.stream().flatMap(room -> room.notes().stream()).forEach(note -> {
            DescriptionList.Description words = said(note.isBad() ? "⚠ " + note.words() : note.words());
            words.setClassName("warn-text", note.isBad());
            list.add(term(note.title()), words);
        });
        return list;
    }

    private static String version() {
        return Optional.ofNullable(AdministrationScreen.class.getPackage().getImplementationVersion())
                .orElse("run from source");
    }

    private static String freeSpace(DataFolder settings) {
        try {
            return Figures.size(Files.getFileStore(settings.data()).getUsableSpace());
        } catch (IOException e) {
            return "cannot be told: " + e.getMessage();
        }
    }

    private static DescriptionList.Term term(String text) {
        return new DescriptionList.Term(text);
    }

    private static DescriptionList.Description said(String text) {
        return new DescriptionList.Description(text);
    }
}
