package org.candour.accounts.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.candour.accounts.Tokens;
import org.candour.common.html.Figures;
import org.candour.common.ui.Confirmation;
import org.candour.common.ui.LabelledInput;
import org.candour.common.ui.Parts;
import org.candour.common.ui.WorkspaceLayout;

/** The personal tokens of whoever is signed in, with which their scripts act as them. */
@Route(value = "work/token", layout = WorkspaceLayout.class)
@PageTitle("My token · Candour")
@PermitAll
@StyleSheet("context://styles/desk.css")
class TokenScreen extends Composite<Div> {

    private final transient Tokens tokens;
    private final LabelledInput label = new LabelledInput(
                    "token-label", "What is it for?", "So that you know it again: “upload of forty plans”.")
            .atMost(100);
    private final Div fresh = Parts.status();
    private final Div list = new Div();

    TokenScreen(Tokens tokens) {
        this.tokens = tokens;
        NativeButton make = new NativeButton("Make a token", click -> make());
        make.addClassName("btn");
        Div fields = new Div(label, new Div(make));
        fields.addClassName("formfields");
        Section opening = Parts.section(
                new H1("My personal token"),
                Parts.paragraph(
                        "With a token a script does what you may do: upload a folder of plans, for example. Treat it"
                                + " like your password.",
                        "stand"));
        opening.addClassName("flush");
        getContent()
                .add(Parts.wide(
                        opening,
                        Parts.section(new H2("Make one"), fields, fresh),
                        Parts.section(new H2("Tokens that work"), list)));
        refresh();
    }

    private void make() {
        String name = label.text().isBlank() ? "without a name" : label.text().strip();
        String secret = tokens.createForMe(name);
        label.clear();
        fresh.removeAll();
        fresh.add(shownOnce(secret));
        refresh();
    }

    private static Div shownOnce(String secret) {
        Code code = new Code(secret);
        code.addClassName("secret");
        Span copied = Parts.span("", "xs", "quiet");
        copied.getElement().setAttribute("role", "status");
        NativeButton copy = new NativeButton("Copy", click -> code.getElement()
                .executeJs("return navigator.clipboard ? navigator.clipboard.writeText(this.textContent)"
                        + ".then(() => true, () => false) : false")
                .then(
                        Boolean.class,
                        done -> copied.setText(
                                Boolean.TRUE.equals(done)
                                        ? "Copied."
                                        : "The browser does not allow it: select the text and copy it.")));
        copy.addClassNames("btn", "second");
        Div acts = new Div(copy, copied);
        acts.addClassName("acts");
        Div box = new Div(
                new Paragraph(Parts.strong("Copy it now: it is shown this once."), new Span(" We keep only its hash.")),
                new Paragraph(code),
                acts,
                new Paragraph(new Span("Send it with every request: "), new Code("Authorization: Bearer candour_…")));
        box.addClassNames("float", "once");
        return box;
    }

    private void refresh() {
        list.removeAll();
        List<Tokens.Line> mine = tokens.mine();
        if (mine.isEmpty()) {
            list.add(Parts.empty("You have no token.", new Span("Make one above when a script should work for you.")));
            return;
        }
        UnorderedList lines = new UnorderedList();
        lines.addClassName("lines");
        mine.forEach(line -> lines.add(new ListItem(
                Parts.strong(line.label()), Parts.span(" made " + Figures.moment(line.madeAt()), "quiet"))));
        NativeButton revoke = new NativeButton("Revoke all my tokens", click -> askToRevoke(mine.size()));
        revoke.addClassNames("btn", "second");
        list.add(lines, new Paragraph(revoke));
    }

    private void askToRevoke(int count) {
        Confirmation.ask(
                "Revoke " + Figures.counted(count, "token") + "?",
                Parts.paragraph("Scripts that use them are refused from now on. It cannot be undone; you can make new"
                        + " tokens."),
                "Revoke",
                "Keep them",
                () -> {
                    tokens.revokeMine();
                    fresh.removeAll();
                    fresh.add(Parts.paragraph("✓ Your tokens are revoked.", "ok"));
                    refresh();
                });
    }
}
